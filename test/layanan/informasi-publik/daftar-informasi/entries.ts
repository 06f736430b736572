import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { InformasiForm } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'

/** A form that fits; every test says only what matters to it. */
export const informasi = (unit: string, more: Partial<InformasiForm> = {}): InformasiForm => ({
  ringkasan: 'Rekapitulasi pemeliharaan drainase per kecamatan',
  jenis: 'berkala-b',
  unit,
  pejabat: 'Dinas Pekerjaan Umum dan Penataan Ruang',
  penanggungJawab: 'Bidang Sumber Daya Air',
  waktuTempat: 'Januari 2026, Pontianak',
  bentuk: ['softcopy', 'hardcopy'],
  retensi: '5 tahun',
  kataKunci: 'parit, genangan, saluran',
  ...more,
})

/** What an act receives from a form with no files. */
export const sent = <T>(data: T, versi?: number) => ({
  data,
  versi,
  kunci: randomUUID(),
  files: {},
  titipan: {},
})

/** The id of a unit by its kode. */
export async function unitId(db: Db, kode: string): Promise<string> {
  const { id } = await db
    .selectFrom('unitKerja')
    .select('id')
    .where('kode', '=', kode)
    .executeTakeFirstOrThrow()
  return id
}

/** Many published entries made straight in the tables, to look at plans; tests of law use the acts. */
export async function fillCatalogue(db: Db, count: number): Promise<void> {
  await sql`
    with baru as (
      insert into berkas (id, prosedur, nomor, status, kanal, diterima_pada, dicatat_pada, dicatat_oleh, perihal, unit_kerja_id)
      select gen_random_uuid(), 'daftar-informasi', 'DIP-2020-' || lpad(n::text, 5, '0'), 'terbit', 'meja',
        now(), now(), 'Uji', 'isi', (select id from unit_kerja order by kode offset n % 28 limit 1)
      from generate_series(1, ${count}) n
      returning id, nomor)
    insert into daftar_informasi (berkas_id, ringkasan, pejabat, penanggung_jawab, waktu_tempat, bentuk_softcopy,
      bentuk_hardcopy, retensi, kategori, huruf, kata_kunci, terbit, terbit_pada, diperbarui_pada)
    select id, (array['Laporan', 'Rekapitulasi', 'Rencana', 'Daftar', 'Keputusan', 'Peta', 'Jadwal'])[1 + a % 7] || ' ' ||
        (array['anggaran', 'pengadaan', 'pegawai', 'sekolah', 'puskesmas', 'pasar', 'terminal', 'taman', 'perizinan', 'kependudukan', 'sampah'])[1 + a % 11] || ' ' ||
        (array['kecamatan', 'kelurahan', 'dinas', 'badan', 'wilayah'])[1 + a % 5] || ' nomor ' || a,
      'Pejabat', 'Bidang', 'Pontianak', true, false, '5 tahun', 'setiap-saat', 'c',
      'kata' || (a * 37 % 997), true, now(), now() - a * interval '1 minute'
    from (select id, substr(nomor, 10)::int as a from baru) satu`.execute(db)
  // New rows lie in the pending list of a GIN index until a vacuum, as autovacuum does, takes them in.
  await sql`vacuum analyze daftar_informasi`.execute(db)
  await sql`vacuum analyze berkas`.execute(db)
}
