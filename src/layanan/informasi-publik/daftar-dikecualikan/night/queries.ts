import type { Db } from '#src/db/client.ts'

/** Sheets with a line whose last day is `sampai` or earlier and of which nobody was told yet. */
export function soonEnding(db: Db, sampai: string): Promise<{ nomor: string }[]> {
  return living(db, sampai).where('i.diingatkanPada', 'is', null).execute()
}

/** Sheets with a line whose last day was before `hari`, and that nobody has ended yet. */
export function pastEnd(db: Db, hari: string): Promise<{ nomor: string }[]> {
  return living(db, hari).where('i.berlakuSampai', '<', hari).execute()
}

const living = (db: Db, sampai: string) =>
  db
    .selectFrom('informasiDikecualikan as i')
    .innerJoin('berkas as b', 'b.id', 'i.berkasId')
    .select('b.nomor')
    .distinct()
    .where('i.mulai', 'is not', null)
    .where('i.akhirPada', 'is', null)
    .where('i.berlakuSampai', '<=', sampai)
    .orderBy('b.nomor')
