import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'

/**
 * Many published entries made straight in the tables, to look at plans; tests of law use the acts.
 * Each has a word that no other has, so that there are as many words as a city uses.
 */
export async function fillTanyaJawab(db: Db, count: number): Promise<void> {
  await sql`
    with baru as (
      insert into berkas (id, prosedur, nomor, status, kanal, diterima_pada, dicatat_pada, dicatat_oleh, perihal, unit_kerja_id, selesai_pada)
      select gen_random_uuid(), 'tanya-jawab', 'TJ-2020-' || lpad(n::text, 5, '0'), 'terbit', 'meja',
        timestamptz '2020-01-02', timestamptz '2020-01-02', 'Uji', 'isi',
        (select id from unit_kerja order by kode offset n % 28 limit 1), timestamptz '2020-01-02'
      from generate_series(1, ${count}) n
      returning id, nomor)
    insert into tanya_jawab (berkas_id, pertanyaan, jawaban, layanan, kata_kunci, sumber, berlaku_dari,
      diperiksa_pada, terbit, terbit_pada, diperbarui_pada)
    select id, (array['Bagaimana cara mengurus', 'Apa syarat', 'Berapa lama membuat', 'Di mana mengambil', 'Kapan membayar'])[1 + a % 5] || ' ' ||
        (array['izin', 'kartu', 'surat', 'akta', 'pajak', 'bantuan', 'sertifikat'])[1 + a % 7] || ' ' ||
        (array['usaha', 'keluarga', 'pindah', 'kelahiran', 'bumi', 'sekolah', 'tanah', 'reklame', 'bangunan', 'nikah', 'kematian'])[1 + a % 11] || ' nomor ' || a || '?',
      'Datang ke kantor dengan dokumen ' || (array['asli', 'salinan', 'terlegalisasi'])[1 + a % 3] || ' pada jam layanan. ' || repeat('Keterangan lanjutan. ', 12)
        || 'Loket ' || translate(left(md5(a::text), 9), '0123456789abcdef', 'aiueonkrtsmglbpd'),
      (array['kependudukan', 'perizinan', 'perpajakan'])[1 + a % 3], 'kata' || (a * 37 % 997), 'Standar Pelayanan', '2026-01-01',
      now(), true, now(), now() - a * interval '1 minute'
    from (select id, substr(nomor, 9)::int as a from baru) satu`.execute(db)
  // New rows lie in the pending list of a GIN index until a vacuum, as autovacuum does, takes them in.
  await sql`vacuum analyze tanya_jawab`.execute(db)
  await sql`vacuum analyze berkas`.execute(db)
  await sql`vacuum analyze kosakata`.execute(db)
}
