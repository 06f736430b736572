import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Days } from '#src/calendar/range.ts'
import type { Db } from '#src/db/client.ts'
import type { SengketaPeristiwa } from '#src/db/schema.ts'
import { otherClock } from '#src/workflow/others/queries.ts'

/**
 * Which disputes: opened on these days; of this Komisi Informasi, status, turn; `milikUnit` only those
 * that this unit takes part in.
 */
export type Asked = {
  days: Days
  komisi?: string
  status?: string
  giliran?: string
  milikUnit?: string | null | undefined
}

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

/** How many rows there are of each status, turn and Komisi Informasi, whatever is filtered. */
export function countRegister(db: Db, { days, milikUnit }: Asked) {
  return found(db, { days, milikUnit })
    .leftJoin('komisiInformasi as ki', 'ki.id', 'sengketa.komisiId')
    .select(['berkas.status', 'berkas.giliran', 'ki.id as komisi', 'ki.nama as komisiNama'])
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .groupBy(['berkas.status', 'berkas.giliran', 'ki.id', 'ki.nama'])
    .execute()
}

export type Counted = Awaited<ReturnType<typeof countRegister>>[number]

const rows = (db: Db, asked: Asked) =>
  found(db, asked)
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoin('komisiInformasi as ki', 'ki.id', 'sengketa.komisiId')
    .leftJoin('berkas as semula', 'semula.id', 'sengketa.permohonanId')
    .select(['berkas.nomor', 'berkas.asal', 'berkas.diterimaPada', 'berkas.status'])
    .select(['berkas.hasil', 'berkas.giliran', 'berkas.perihal'])
    .select(otherClock('berkas'))
    .select(['berkas.selesaiPada', 'pemohon.nama', 'pemohon.alamat', 'pemohon.pekerjaan'])
    .select(['sengketa.nomorRegister', 'sengketa.diajukanPada', 'sengketa.informasi'])
    .select(['sengketa.alasan', 'sengketa.jendelaBatas', 'sengketa.tim', 'sengketa.kuasaNama'])
    .select(['ki.nama as komisi', 'semula.nomor as permohonan'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('sengketaPeristiwa as p')
          .select(['p.jenis', 'p.tanggal', 'p.tempat', 'p.uraian', 'p.isi'])
          .whereRef('p.berkasId', '=', 'berkas.id')
          .orderBy('p.tanggal')
          .orderBy('p.id'),
      )
        .$castTo<RingkasPeristiwa[]>()
        .as('peristiwa'),
    )
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')

/** A fact as a row of the register tells it. */
export type RingkasPeristiwa = Pick<
  SengketaPeristiwa,
  'jenis' | 'tanggal' | 'tempat' | 'uraian' | 'isi'
>

export type RegisterRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function found(db: Db, { days, komisi, status, giliran, milikUnit }: Asked) {
  let query = db
    .selectFrom('berkas')
    .innerJoin('sengketa', 'sengketa.berkasId', 'berkas.id')
    .where('berkas.prosedur', '=', 'sengketa')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
  if (komisi) query = query.where('sengketa.komisiId', '=', komisi)
  if (status) query = query.where('berkas.status', '=', status)
  if (giliran) query = query.where('berkas.giliran', '=', giliran)
  if (milikUnit === undefined) return query
  // As a case page decides it: a unit whose officer was ever in the team may see.
  return query.where(
    sql<boolean>`exists (select from keikutsertaan where berkas_id = berkas.id and unit_kerja_id = ${milikUnit})`,
  )
}
