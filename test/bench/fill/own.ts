const long = `repeat('Mohon disertakan rincian tiap triwulan dan tiap kelurahan. ', 4)`

/** The k-th of these came of the case of another procedure that came about then. */
const from = (prosedur: string, of: string) =>
  `join acuan ${prosedur} on ${prosedur}.prosedur = '${prosedur}' and ${prosedur}.k = ${prosedur}.jumlah_buka +
    greatest(1, (${of}.k::float / ${of}.jumlah * (${prosedur}.jumlah - ${prosedur}.jumlah_buka))::int)`

/** What each procedure keeps of its cases, from `acuan`. */
export const own = [
  `insert into permohonan (berkas_id, rincian, tujuan, cara_memperoleh, cara_salinan, lengkap_pada)
   select id, perihal || ', disertai lampiran, dasar perhitungan, dan nama penyedia. ' || ${long},
     'Penelitian dan pengawasan warga atas penggunaan anggaran daerah.', 'salinan', 'email', masuk + interval '1 day'
   from acuan where prosedur = 'permohonan'`,
  `insert into keberatan (berkas_id, permohonan_id, alasan, kasus_posisi, informasi, tujuan, alasan_sejak, jangka, jangka_batas, diputuskan_pada, ditanggapi_pada, reaksi, reaksi_pada)
   select a.id, permohonan.id, array['d'], 'Yang diterima bukan yang diminta. ' || ${long}, a.perihal, 'Pengawasan warga.', (a.masuk - interval '3 days')::date,
     'standar', (a.masuk + interval '20 days')::date, a.masuk + (a.selesai - a.masuk) / 2, a.masuk + (a.selesai - a.masuk) / 2,
     case when a.status = 'selesai' then 'puas' end, case when a.status = 'selesai' then a.selesai end
   from acuan a ${from('permohonan', 'a')} where a.prosedur = 'keberatan'`,
  `insert into sengketa (berkas_id, keberatan_id, permohonan_id, pemicu, alasan, informasi, tujuan, komisi_id, nomor_register, diajukan_pada)
   select a.id, keberatan.id, k.permohonan_id, 'panggilan', array['d'], a.perihal || '. ' || ${long}, 'Pengawasan warga.',
     (select id from komisi_informasi order by utama desc limit 1), '0' || a.k || '/REG-PSI', a.masuk::date
   from acuan a ${from('keberatan', 'a')} join keberatan k on k.berkas_id = keberatan.id where a.prosedur = 'sengketa'`,
  `insert into sengketa_peristiwa (id, berkas_id, jenis, tanggal, tempat, uraian, isi, lampiran, oleh, pada)
   select pg_temp.kunci(masuk + n * interval '5 days'), id, 'sidang', (masuk + n * interval '5 days')::date, 'Komisi Informasi', 'Kedua pihak hadir.',
     '{"acara": "Pemeriksaan awal"}', '{}', 'Rina Kurniawan', masuk + n * interval '5 days'
   from acuan, generate_series(1, 3) n where prosedur = 'sengketa' and status not in ('dibuka', 'fasilitasi')`,
  `update berkas set asal = dari.nomor from acuan a ${from('permohonan', 'a')} join berkas dari on dari.id = permohonan.id
   where a.prosedur = 'keberatan' and berkas.id = a.id`,
  `update berkas set asal = dari.nomor from sengketa s join berkas dari on dari.id = s.keberatan_id where berkas.id = s.berkas_id`,
  `insert into pengaduan (berkas_id, judul, isi, klasifikasi, kategori_id, anonim, rahasia, sumber, alamat, kecamatan_kode, kelurahan_kode,
     diverifikasi_pada, diteruskan_pada, ditanggapi_pada, putaran_pada, penilaian)
   select a.id, perihal, perihal || ', sudah sepekan. ' || ${long},
     case when status <> awal then (array['tidak-berkadar', 'tidak-berkadar', 'tidak-berkadar', 'aspirasi', 'permintaan-informasi', 'berkadar-pengawasan'])[1 + k % 6] end,
     kategori[1 + k % cardinality(kategori)], anonim, rahasia, case when kanal = 'lapor' then 'Website' end, 'Dekat simpang',
     l.kecamatan_kode, l.kode, case when status <> awal then masuk + interval '1 day' end, d.diminta_pada, d.dijawab_pada, d.diminta_pada,
     case when not terbuka and k % 4 = 0 then 1 + k % 5 end
   from acuan a left join disposisi d on d.berkas_id = a.id
     join (select row_number() over (order by kode) - 1 as ke, kode, kecamatan_kode, count(*) over () as banyak from kelurahan) l on l.ke = a.k % l.banyak,
     (select array_agg(id order by nama) as kategori from kategori_pengaduan) g
   where prosedur = 'pengaduan'`,
  `insert into laporan_lapor (berkas_id, tracking_id, masuk_pada, klasifikasi, judul, isi_awal, status, status_pada, sidik_baris, diimpor_pada)
   select id, (4000000 + k)::text, masuk, 'Pengaduan Tidak Berkadar Pengawasan', perihal, perihal,
     case when terbuka then 'Proses' else 'Selesai' end, masuk, md5(nomor), masuk
   from acuan where prosedur = 'pengaduan' and kanal = 'lapor'`,
  `insert into telepon_masuk (berkas_id, kebutuhan, pertanyaan, jawaban, dijawab_pada, janji_pada)
   select id, (array['informasi', 'informasi', 'informasi', 'data', 'lainnya'])[1 + k % 5], perihal || '?',
     case when not terbuka then 'Datang ke loket dengan KTP asli pada jam layanan.' end, selesai, case when terbuka and status <> awal then now() end
   from acuan where prosedur = 'telepon-masuk'`,
  `insert into buku_tamu (berkas_id, tujuan, keperluan, ditemui, cara, jumlah, dilayani_pada, diarahkan_pada, diarahkan_ke, pulang_pada)
   select id, (array['koordinasi', 'layanan', 'surat', 'magang', 'pribadi'])[1 + k % 5], perihal, 'Sekretaris', 'lisan', 1 + k % 3,
     case when status <> awal then masuk + interval '5 minutes' end, case when status in ('diarahkan', 'selesai') then masuk + interval '9 minutes' end,
     case when status in ('diarahkan', 'selesai') then (array['Sekretariat', 'Bidang IKP', 'Bidang Aptika'])[1 + k % 3] end, selesai
   from acuan where prosedur = 'buku-tamu'`,
  `insert into permintaan_data (berkas_id, jenis_pemohon, lembaga, judul, rincian, wilayah, tahun_dari, tahun_sampai, format, tujuan, produsen_id, dijawab_pada)
   select id, (array['perorangan', 'pendidikan', 'pendidikan', 'instansi'])[1 + k % 4], case when k % 4 > 0 then 'Universitas Contoh' end, perihal,
     perihal || ', tiap kelurahan. ' || ${long}, 'kelurahan', 2019, 2025, 'xlsx', (array['skripsi', 'tugas', 'penelitian', 'perencanaan'])[1 + k % 4], unit, selesai
   from acuan where prosedur = 'permintaan-data'`,
]
