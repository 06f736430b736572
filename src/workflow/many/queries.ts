import { type Insertable, sql } from 'kysely'
import type { BerkasTable, Berkas, Tenggat } from '#src/db/schema.ts'
import { cariOf, type Trx } from '#src/workflow/queries.ts'

type NewCase = {
  row: Insertable<BerkasTable>
  cari: { pendek: (string | null)[]; panjang: string }
}

/** Writes new cases, all in one statement. */
export async function insertManyBerkas(trx: Trx, cases: readonly NewCase[]) {
  const rows = cases.map(({ row, cari }) => ({ ...row, ...cariOf(cari) }))
  await trx.insertInto('berkas').values(rows).execute()
}

/**
 * The cases with these numbers, locked until the transaction ends: the newest first, as an act does
 * that also moves the older case it comes from.
 */
export async function lockManyBerkas(trx: Trx, nomor: readonly string[]): Promise<Berkas[]> {
  if (nomor.length === 0) return []
  return trx
    .selectFrom('berkas')
    .selectAll()
    .where('nomor', 'in', [...nomor])
    .orderBy('id', 'desc')
    .forUpdate()
    .execute()
}

/** The running clocks of these cases, of each the earliest first. */
export async function openManyTenggat(trx: Trx, berkasIds: readonly string[]): Promise<Tenggat[]> {
  if (berkasIds.length === 0) return []
  return trx
    .selectFrom('tenggat')
    .selectAll()
    .where('berkasId', 'in', [...berkasIds])
    .where('ditutupPada', 'is', null)
    .orderBy('batas')
    .execute()
}

/** Closes clocks by an act, all in one statement. */
export async function closeManyTenggat(trx: Trx, ids: readonly string[], at: Date, act: string) {
  if (ids.length === 0) return
  await trx
    .updateTable('tenggat')
    .set({ ditutupPada: at, ditutupOleh: act })
    .where('id', 'in', [...ids])
    .execute()
}

export type Change = Pick<
  Berkas,
  | 'id'
  | 'status'
  | 'giliran'
  | 'hasil'
  | 'petugasId'
  | 'pemohonId'
  | 'batasWaktu'
  | 'selesaiPada'
  | 'versi'
  | 'jejakJumlah'
  | 'jejakHash'
>

/** Writes what acts changed on cases, all in one statement; only `performMany` calls it. */
export async function updateManyBerkas(trx: Trx, changes: readonly Change[]) {
  const rows = changes.map(
    (one) => sql`(${one.id}::uuid, ${one.status}, ${one.giliran}::text, ${one.hasil}::text,
      ${one.petugasId}::uuid, ${one.pemohonId}::uuid, ${one.batasWaktu}::timestamptz,
      ${one.selesaiPada}::timestamptz, ${one.versi}::int, ${one.jejakJumlah}::int, ${one.jejakHash})`,
  )
  await sql`
    update berkas set status = v.status, giliran = v.giliran, hasil = v.hasil,
      petugas_id = v.petugas_id, pemohon_id = v.pemohon_id, batas_waktu = v.batas_waktu,
      selesai_pada = v.selesai_pada, versi = v.versi, jejak_jumlah = v.jejak_jumlah,
      jejak_hash = v.jejak_hash
    from (values ${sql.join(rows)}) as v (id, status, giliran, hasil, petugas_id, pemohon_id,
      batas_waktu, selesai_pada, versi, jejak_jumlah, jejak_hash)
    where berkas.id = v.id`.execute(trx)
}
