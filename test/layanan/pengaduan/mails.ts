import type { Db } from '#src/db/client.ts'

/** The mails of a case, oldest first. */
export const mailsOf = (db: Db, berkasId: string) =>
  db
    .selectFrom('kotakKeluar')
    .select(['kepada', 'subjek', 'teks'])
    .where('berkasId', '=', berkasId)
    .orderBy('id')
    .execute()
