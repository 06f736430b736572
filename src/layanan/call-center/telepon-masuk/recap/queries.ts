import { sql } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import type { TeleponMasuk } from '#src/db/schema.ts'
import type { Days } from '#src/recap/days.ts'

/** Which calls: received on these days; only those with a part of this unit, undefined is all. */
export type Range = { days: Days; milikUnit?: string | null | undefined }

/** What the sums of a recap are made of. */
export type CallRow = {
  nomor: string
  diterimaPada: Date
  status: string
  hasil: string | null
  kebutuhan: TeleponMasuk['kebutuhan']
  dijawabPada: Date | null
  batas: Date
  /** Units that were asked. */
  unit: string[]
  percobaan: number
  /** The question, where no entry answered it. */
  tanpaJawaban: string | null
}

/** Every call of a range, in the order of receipt: one query. */
export function listCalls(db: Db, range: Range): Promise<CallRow[]> {
  return light(db, range).orderBy('berkas.diterimaPada').orderBy('berkas.id').execute()
}

/** A row of the workbook. */
export type RecapRow = CallRow & {
  pertanyaan: string
  jawaban: string | null
  janjiPada: Date | null
  petugas: string | null
  nama: string | null
  alamat: string | null
  teleponKetik: string | null
  tanyaJawab: string | null
}

/** The same with words and persons, 500 at a time. */
export const streamRecap = (db: Db, range: Range) =>
  light(db, range)
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoin('petugas', 'petugas.id', 'berkas.petugasId')
    .leftJoin('berkas as entri', 'entri.id', 't.tanyaJawabId')
    .select([
      't.pertanyaan',
      't.jawaban',
      't.janjiPada',
      'petugas.nama as petugas',
      'pemohon.nama as nama',
      'pemohon.alamat',
      'pemohon.teleponKetik',
      'entri.nomor as tanyaJawab',
    ])
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')
    .stream(500) as AsyncIterableIterator<RecapRow>

function light(db: Db, { days, milikUnit }: Range) {
  return db
    .selectFrom('berkas')
    .innerJoin('teleponMasuk as t', 't.berkasId', 'berkas.id')
    .innerJoin('tenggat as layanan', (join) =>
      join.onRef('layanan.berkasId', '=', 'berkas.id').on('layanan.jenis', '=', 'layanan'),
    )
    .select([
      'berkas.nomor',
      'berkas.diterimaPada',
      'berkas.status',
      'berkas.hasil',
      't.kebutuhan',
      't.dijawabPada',
      'layanan.batas',
    ])
    .select([
      sql<string[]>`array(select distinct u.singkatan from disposisi d
        join unit_kerja u on u.id = d.unit_kerja_id where d.berkas_id = berkas.id order by 1)`.as(
        'unit',
      ),
      sql<number>`(select count(*)::int from hubungan_kembali h where h.berkas_id = berkas.id)`.as(
        'percobaan',
      ),
      sql<string | null>`case when t.tanya_jawab_id is null and berkas.status <> 'dialihkan'
        then t.pertanyaan end`.as('tanpaJawaban'),
    ])
    .where('berkas.prosedur', '=', 'telepon-masuk')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
    .$if(milikUnit !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from disposisi d
          where d.berkas_id = berkas.id and d.unit_kerja_id = ${milikUnit ?? null})`,
      ),
    )
}
