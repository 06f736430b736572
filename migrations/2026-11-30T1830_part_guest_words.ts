import { type Kysely, sql } from 'kysely'

/** Where a guest comes from tells who came: the words that everybody searches hold it no more. */
export async function up(db: Kysely<any>) {
  await sql`update berkas set cari_teks = to_tsvector('indonesian', concat_ws(' ',
    case t.tujuan
      when 'koordinasi' then 'Koordinasi atau rapat'
      when 'layanan' then 'Minta informasi atau data, mengadu'
      when 'surat' then 'Mengantar surat atau undangan'
      when 'magang' then 'Magang, PKL, atau penelitian'
      when 'liputan' then 'Liputan atau wawancara'
      when 'kerja-sama' then 'Penawaran atau kerja sama'
      when 'pribadi' then 'Bertemu pegawai, keperluan pribadi'
      else 'Lainnya'
    end, t.keperluan, t.ditemui))
    from buku_tamu t where t.berkas_id = berkas.id`.execute(db)
}
