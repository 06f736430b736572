import type { Insertable, Updateable } from 'kysely'
import type { Db, Trx } from '#src/db/client.ts'
import type { KotakKeluarTable } from '#src/db/schema.ts'

/** Puts a mail into the kotak keluar. */
export async function insertMail(trx: Db, row: Insertable<KotakKeluarTable>) {
  await trx.insertInto('kotakKeluar').values(row).execute()
}

/** The mail, held until the transaction ends; undefined when it is sent, failed or held by another. */
export function takeMail(trx: Trx, id: string) {
  return trx
    .selectFrom('kotakKeluar')
    .selectAll()
    .where('id', '=', id)
    .where('terkirimPada', 'is', null)
    .where('gagalPada', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** The mail in whatever state, locked; for an officer who sends it again. */
export function lockMail(trx: Db, id: string) {
  return trx
    .selectFrom('kotakKeluar')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Writes what became of a mail. */
export async function updateMail(trx: Db, id: string, change: Updateable<KotakKeluarTable>) {
  await trx.updateTable('kotakKeluar').set(change).where('id', '=', id).execute()
}

/** The signed paper that goes with a mail. */
export function readPaper(db: Db, suratId: string) {
  return db
    .selectFrom('surat')
    .innerJoin('arsip', 'arsip.sidik', 'surat.sidik')
    .select(['surat.jenis', 'surat.nomorSurat', 'arsip.isi'])
    .where('surat.id', '=', suratId)
    .where('arsip.sandi', '=', false)
    .executeTakeFirst()
}

/** Forgets why these mails wait and gives their ids; at most 500, oldest first. */
export async function releaseWaiting(trx: Db, galat: string): Promise<string[]> {
  const waiting = trx
    .selectFrom('kotakKeluar')
    .select('id')
    .where('galat', '=', galat)
    .where('terkirimPada', 'is', null)
    .where('gagalPada', 'is', null)
    .orderBy('dibuatPada')
    .limit(500)
    .forUpdate()
    .skipLocked()
  const rows = await trx
    .updateTable('kotakKeluar')
    .set({ galat: null })
    .where('id', 'in', waiting)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Mails older than `before` that were neither sent nor given up. */
export async function forgottenMails(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('kotakKeluar')
    .select('id')
    .where('dibuatPada', '<', before)
    .where('terkirimPada', 'is', null)
    .where('gagalPada', 'is', null)
    .orderBy('dibuatPada')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many mails wait (and how many of them for the office to set up its mail), how many failed. */
export function countOutbox(db: Db, belumDiatur: string) {
  return db
    .selectFrom('kotakKeluar')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('gagalPada', 'is', null).as('menunggu'),
      fn
        .countAll<number>()
        .filterWhere('gagalPada', 'is', null)
        .filterWhere('galat', '=', belumDiatur)
        .as('belumDiatur'),
      fn.countAll<number>().filterWhere('gagalPada', 'is not', null).as('gagal'),
    ])
    .where('terkirimPada', 'is', null)
    .executeTakeFirstOrThrow()
}

/** The mails of one case, newest first, without their text. */
export function mailsOf(db: Db, berkasId: string) {
  return db
    .selectFrom('kotakKeluar')
    .select(['id', 'kepada', 'subjek', 'suratId', 'percobaan', 'galat'])
    .select(['dibuatPada', 'terkirimPada', 'gagalPada'])
    .where('berkasId', '=', berkasId)
    .orderBy('dibuatPada', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
