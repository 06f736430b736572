const path = `jsonb_to_recordset($1::text::jsonb) as s (prosedur text, langkah jsonb, tenggat jsonb, surat jsonb)`
const files = 20

/** What cases of all procedures have, from `acuan`; $1 is the list of plans. */
export const shared = [
  `create index on acuan (prosedur, k)`,
  `analyze acuan`,
  `insert into pemohon (id, jenis, nama, nik_hash, nik_samar, alamat, pekerjaan, email, telepon, telepon_ketik, dibuat_pada)
   select orang, 'perorangan', nama, nik_hash, case when nik_hash is not null then '6171••••••••' || lpad((p % 10000)::text, 4, '0') end,
     'Jalan Merdeka Gang ' || p % 90 || ' Nomor ' || p % 300 || ', Pontianak', 'Wiraswasta',
     'warga' || p || '@contoh.id', telepon, telepon, masuk from acuan where not (anonim or rahasia)`,
  `insert into berkas (id, prosedur, nomor, status, hasil, giliran, kanal, diterima_pada, dicatat_pada, dicatat_oleh,
     pemohon_id, perihal, selesai_pada, versi, kode_lacak, jejak_jumlah, jejak_hash, cari, cari_teks)
   select id, prosedur, nomor, status, hasil, giliran, kanal, masuk, masuk, 'Rina Kurniawan',
     case when not (anonim or rahasia) then orang end, case when rahasia then 'Laporan rahasia' else perihal end,
     selesai, 6, md5(nomor), 5, md5(nomor),
     lower(concat_ws(' ', nomor, case when not (anonim or rahasia) then nama || ' ' || telepon end, case when not rahasia then perihal end)),
     to_tsvector('indonesian', case when rahasia then '' else perihal || ' ' || perihal || ' untuk penelitian dan pengawasan warga' end)
   from acuan`,
  `insert into jejak (berkas_id, urutan, perbuatan, dari, ke, pelaku, peran, catatan, pada, hash)
   select a.id, n, l->>'perbuatan', l->>'dari',
     case when n = banyak then a.status else l->>'ke' end, 'Rina Kurniawan', l->>'peran',
     case when n = 3 then 'Sudah diperiksa bersama unit.' end,
     masuk + (n - 1) * (coalesce(selesai, now()) - masuk) / banyak, md5(nomor || n)
   from acuan a join ${path} using (prosedur),
     lateral jsonb_array_elements(s.langkah) with ordinality as t (l, n),
     lateral (select case when terbuka then 1 + (k % 2) else jsonb_array_length(s.langkah) end as banyak) b
   where n <= banyak order by a.masuk, n`,
  `insert into disposisi (id, berkas_id, unit_kerja_id, permintaan, oleh, diminta_pada, jawaban, penguasaan, dijawab_oleh, dijawab_pada)
   select pg_temp.kunci(masuk + interval '1 hour'), id, unit, 'Mohon tindak lanjut: ' || lower(perihal), 'Sri Hartono',
     least(masuk + interval '1 hour', now()), case when not terbuka then 'Terlampir.' end,
     case when not terbuka and prosedur <> 'pengaduan' then 'dikuasai' end,
     case when not terbuka then 'Eko Wijaya' end, case when not terbuka then masuk + (selesai - masuk) / 2 end
   from acuan where giliran in ('ppid_pelaksana', 'pejabat_penghubung') or (not terbuka and bagian > 0 and k % greatest(bagian, 1) = 0)`,
  `insert into tenggat (id, berkas_id, jenis, dasar, mulai, satuan, jumlah, batas, versi_kalender, ditutup_pada, ditutup_oleh)
   select pg_temp.kunci(masuk), id, t.jenis, t.dasar, masuk, t.satuan, t.jumlah, pg_temp.batas(masuk, t.satuan, t.jumlah), 1,
     case when not terbuka then selesai when t.awal and status <> a.awal then masuk + interval '1 minute' end,
     case when not terbuka or (t.awal and status <> a.awal) then s.langkah->1->>'perbuatan' end
   from acuan a join ${path} using (prosedur),
     jsonb_to_recordset(s.tenggat) as t (jenis text, dasar text, satuan text, jumlah int, awal boolean)`,
  `insert into tenggat (id, berkas_id, disposisi_id, jenis, dasar, mulai, satuan, jumlah, batas, versi_kalender, ditutup_pada, ditutup_oleh)
   select pg_temp.kunci(diminta_pada), berkas_id, d.id, 'unit', 'Standar Pelayanan', diminta_pada, 'hari kerja', 5,
     pg_temp.batas(diminta_pada, 'hari kerja', 5), 1, dijawab_pada, case when dijawab_pada is not null then 'jawabDisposisi' end
   from disposisi d`,
  `update berkas set batas_waktu = (select min(batas) from tenggat t where t.berkas_id = berkas.id and ditutup_pada is null)
   where selesai_pada is null`,
  `insert into arsip (sidik, isi, jenis, ukuran, dibuat_pada)
   select md5(n::text), convert_to(repeat('paper ', 8000), 'UTF8'), 'application/pdf', 48000, now()
   from generate_series(1, ${files}) n`,
  `insert into surat (id, berkas_id, jenis, judul, nomor_surat, perihal, penanda_tangan, jabatan, segel, kode, sidik, ukuran, ditandatangani_pada)
   select pg_temp.kunci(masuk), id, t.jenis, t.judul, nomor, t.judul, 'Rina Kurniawan', 'Pranata Humas', 'contoh',
     md5(nomor || t.jenis), md5((1 + k % ${files})::text), 48000, masuk
   from acuan join ${path} using (prosedur), jsonb_to_recordset(s.surat) as t (jenis text, judul text, at int)
   where (at = 0 or not terbuka) and kanal <> 'lapor'`,
  `insert into lampiran (id, berkas_id, jenis, nama, tipe, ukuran, sidik, rahasia, oleh, pada)
   select pg_temp.kunci(masuk), id, 'dokumen', 'rincian-' || k || '.pdf', 'application/pdf', 48000, md5((1 + k % ${files})::text), false, 'Eko Wijaya', masuk
   from acuan where not terbuka and prosedur in ('permohonan', 'permintaan-data')`,
  `insert into nomor_urut (seri, tahun, terakhir)
   select bagian[1], bagian[2]::int, max(bagian[3]::int)
   from (select regexp_match(nomor, '^(.+)-(\\d{4})-(\\d+)$') as bagian from acuan) b group by 1, 2
   on conflict (seri, tahun) do update set terakhir = excluded.terakhir`,
]
