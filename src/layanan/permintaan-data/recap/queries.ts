import { sql } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import type { Kanal, PermintaanData } from '#src/db/schema.ts'
import type { Days } from '#src/recap/days.ts'

/**
 * Where a request stands against the 30 menit layanan. What went to a unit is counted apart: the
 * 30 minutes are for data at hand (DOMAIN C18).
 */
export type Keadaan =
  | 'tepat'
  | 'lewat'
  | 'unit'
  | 'unit-berjalan'
  | 'berjalan'
  | 'berjalan-lewat'
  | 'alih'
  | 'dicabut'

/** Which requests: received on these days; only those with a part of this unit, undefined is all. */
export type Range = { days: Days; now: Date; milikUnit?: string | null | undefined }

/** A row of the recap. */
export type RecapRow = Pick<
  PermintaanData,
  | 'jenisPemohon'
  | 'lembaga'
  | 'judul'
  | 'rincian'
  | 'wilayah'
  | 'tahunDari'
  | 'tahunSampai'
  | 'format'
  | 'tujuan'
  | 'keteranganTujuan'
  | 'nomorSurat'
  | 'tanggalSurat'
  | 'dijawabPada'
  | 'alasan'
> & {
  nomor: string
  diterimaPada: Date
  selesaiPada: Date | null
  status: string
  hasil: string | null
  kanal: Kanal
  nama: string | null
  pekerjaan: string | null
  teleponKetik: string | null
  email: string | null
  produsen: string | null
  keadaan: Keadaan
}

/** Every row of a range, in the order of receipt, 500 at a time. */
export const streamRecap = (db: Db, range: Range) =>
  found(db, range)
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select([
      'berkas.nomor',
      'berkas.diterimaPada',
      'berkas.selesaiPada',
      'berkas.status',
      'berkas.hasil',
      'berkas.kanal',
      'pemohon.nama',
      'pemohon.pekerjaan',
      'pemohon.teleponKetik',
      'pemohon.email',
      'asked.jenisPemohon',
      'asked.lembaga',
      'asked.judul',
      'asked.rincian',
      'asked.wilayah',
      'asked.tahunDari',
      'asked.tahunSampai',
      'asked.format',
      'asked.tujuan',
      'asked.keteranganTujuan',
      'asked.nomorSurat',
      'asked.tanggalSurat',
      'asked.dijawabPada',
      'asked.alasan',
      'produsen.nama as produsen',
    ])
    .select(keadaan(range.now).as('keadaan'))
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')
    .stream(500) as AsyncIterableIterator<RecapRow>

export type Group = Pick<RecapRow, 'jenisPemohon' | 'tujuan' | 'produsen' | 'keadaan'> & {
  jumlah: number
}

/** How many requests of a range there are of each kind, purpose, producer and standing: one query. */
export function countRecap(db: Db, range: Range): Promise<Group[]> {
  return found(db, range)
    .select(['asked.jenisPemohon', 'asked.tujuan', 'produsen.nama as produsen'])
    .select([keadaan(range.now).as('keadaan'), sql<number>`count(*)::int`.as('jumlah')])
    .groupBy(['asked.jenisPemohon', 'asked.tujuan', 'produsen.nama', sql`4`])
    .execute()
}

function found(db: Db, { days, milikUnit }: Range) {
  return db
    .selectFrom('berkas')
    .innerJoin('permintaanData as asked', 'asked.berkasId', 'berkas.id')
    .leftJoin('unitKerja as produsen', 'produsen.id', 'asked.produsenId')
    .innerJoin('tenggat as layanan', (join) =>
      join.onRef('layanan.berkasId', '=', 'berkas.id').on('layanan.jenis', '=', 'layanan'),
    )
    .where('berkas.prosedur', '=', 'permintaan-data')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
    .$if(milikUnit !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from disposisi d
          where d.berkas_id = berkas.id and d.unit_kerja_id = ${milikUnit ?? null})`,
      ),
    )
}

const keadaan = (now: Date) => sql<Keadaan>`case
  when berkas.status = 'dialihkan' then 'alih'
  when berkas.status = 'dicabut' then 'dicabut'
  when layanan.ditutup_oleh = 'teruskanKeUnit'
    then case when asked.dijawab_pada is null then 'unit-berjalan' else 'unit' end
  when asked.dijawab_pada <= layanan.batas then 'tepat'
  when asked.dijawab_pada is not null then 'lewat'
  when layanan.batas < ${now} then 'berjalan-lewat'
  else 'berjalan' end`
