import { sql } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Days } from '#src/calendar/range.ts'
import type { Db } from '#src/db/client.ts'

/** Which objections: received on these days; `milikUnit` only those with a part of this unit. */
export type Asked = { days: Days; milikUnit?: string | null }

/** Every row of a range, in the order of receipt, 500 at a time. */
export const streamRegister = (db: Db, asked: Asked) =>
  rows(db, asked).stream(500) as AsyncIterableIterator<RegisterRow>

/** One screen of the register; `from` rows are left out before it. */
export const listRegister = (
  db: Db,
  asked: Asked,
  from: number,
  count: number,
): Promise<RegisterRow[]> => rows(db, asked).offset(from).limit(count).execute()

/** How many rows a register has. */
export async function countRegister(db: Db, asked: Asked): Promise<number> {
  const { jumlah } = await found(db, asked)
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .executeTakeFirstOrThrow()
  return jumlah
}

const rows = (db: Db, asked: Asked) =>
  found(db, asked)
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoin('tenggat', (join) =>
      join.onRef('tenggat.berkasId', '=', 'berkas.id').on('tenggat.jenis', '=', 'uu'),
    )
    .select([
      'berkas.nomor',
      'berkas.asal',
      'berkas.diterimaPada',
      'berkas.status',
      'berkas.hasil',
      'berkas.kanal',
      'berkas.perihal',
      'berkas.selesaiPada',
      'pemohon.nama',
      'pemohon.alamat',
      'pemohon.teleponKetik',
      'pemohon.email',
      'pemohon.pekerjaan',
      'keberatan.alasan',
      'keberatan.informasi',
      'keberatan.tujuan',
      'keberatan.kuasaNama',
      'keberatan.jangka',
      'keberatan.keputusan',
      'keberatan.ditanggapiPada',
      'keberatan.penanggap',
      'keberatan.reaksi',
      'keberatan.reaksiCatatan',
      'tenggat.batas',
    ])
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')

export type RegisterRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function found(db: Db, { days, milikUnit }: Asked) {
  const query = db
    .selectFrom('berkas')
    .innerJoin('keberatan', 'keberatan.berkasId', 'berkas.id')
    .where('berkas.prosedur', '=', 'keberatan')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
  if (milikUnit === undefined) return query
  // As a case page decides it: a unit that was ever asked may see.
  return query.where(
    sql<boolean>`exists (select from disposisi where berkas_id = berkas.id and unit_kerja_id = ${milikUnit})`,
  )
}
