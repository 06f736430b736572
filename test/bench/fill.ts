import { openSql } from '#src/db/client.ts'

/**
 * Writes `count` finished and open cases straight into the tables: three years of requests, three of
 * a hundred still open, each with its jejak, clocks and receipt, every third with a disposisi. The
 * words are plausible, the hashes are not a chain.
 */
export async function fill(url: string, count: number): Promise<void> {
  const sql = openSql(url, { size: 1, statementTimeout: 0 })
  await sql.begin(async (trx) => {
    await trx.unsafe('set local synchronous_commit = off')
    await trx.unsafe(words)
    for (const statement of rows) await trx.unsafe(statement, [count])
  })
  await sql.unsafe('vacuum analyze')
  await sql.unsafe('checkpoint')
  await sql.end()
}

const list = (text: string) => `array['${text.split(' ').join("','")}']`

const names =
  `Abdul Agus Ahmad Andi Anita Ardi Asih Bambang Budi Citra Darmawan Dedi Desi Dewi Dian Eka
  Eko Endang Fajar Farida Fitri Galih Hadi Hana Hendra Ika Imam Indah Irfan Joko Kartika Laila Lestari
  Lukman Maria Mega Nanda Nur Putri Rahmat Ratna Rina Rizki Sari Siti Sri Taufik Tri Utami Wahyu Wati
  Wulan Yanti Yoga Yuli Yusuf Zainal Zahra`.replace(/\s+/g, ' ')
const families = `Alamsyah Anggraini Arifin Astuti Basri Firmansyah Gunawan Hakim Halim Handayani
  Harahap Hartono Hasanah Hidayat Ibrahim Irawan Kurniawan Kusuma Lubis Mahendra Manurung Maulana
  Mulyadi Nasution Ningsih Nugroho Pamungkas Permata Pratama Purnama Rahayu Rahmawati Ramadhan Safitri
  Santoso Saputra Setiawan Siregar Sitompul Suharto Sulistyo Susanti Susilo Syahputra Tanjung Utomo
  Wibowo Widodo Wijaya Yulianti`.replace(/\s+/g, ' ')
const subjects = `anggaran realisasi laporan rincian salinan dokumen data jumlah daftar peta`
const things = `drainase jembatan trotoar pasar sekolah puskesmas taman sungai parkir reklame pajak
  retribusi hibah bantuan pegawai kendaraan aplikasi perizinan sampah banjir penerangan terminal
  pelabuhan perumahan vaksinasi stunting beasiswa koperasi pariwisata perpustakaan`.replace(
  /\s+/g,
  ' ',
)
const places =
  `Sungai-Jawi Siantan Parit-Tokaya Batu-Layang Sungai-Beliung Pal-Lima Bansir Benua-Melayu
  Saigon Tanjung-Hulu Dalam-Bugis Darat-Sekip Akcaya Kota-Baru Tengah Mariana`.replace(/\s+/g, ' ')

/** One row a case, with its words and its dates, from which the tables are filled. */
const words = `
create temporary table acuan on commit drop as
select 0 as g, null::uuid as id, null::uuid as orang, ''::text as nomor, ''::text as nama, ''::text as perihal,
  null::timestamptz as masuk, false as buka, ''::text as status, ''::text as giliran, ''::text as telepon limit 0;
create function pg_temp.satu(dari text[]) returns text language sql volatile as
  $$ select replace(dari[1 + floor(random() * cardinality(dari))::int], '-', ' ') $$;
create function pg_temp.kunci(pada timestamptz) returns uuid language sql volatile as
  $$ select (lpad(to_hex((extract(epoch from pada) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3) ||
    '8' || substr(md5(random()::text), 1, 15))::uuid $$;
select setseed(0.42)`

const rows = [
  `insert into acuan
   select g, pg_temp.kunci(masuk), pg_temp.kunci(masuk),
     'PI-' || extract(year from masuk) || '-' || lpad(g::text, 6, '0'),
     pg_temp.satu(${list(names)}) || ' ' || pg_temp.satu(${list(families)}),
     initcap(pg_temp.satu(${list(subjects)})) || ' ' || pg_temp.satu(${list(things)}) || ' dan ' ||
       pg_temp.satu(${list(things)}) || ' di ' || pg_temp.satu(${list(places)}) || ' tahun ' || (2019 + floor(random() * 8)),
     masuk, buka,
     case when not buka then 'selesai' else (array['diterima','menunggu_keputusan','di_unit','siap_diserahkan','tidak_lengkap'])[1 + g % 5] end,
     case when not buka then null else (array['petugas','ppid','ppid_pelaksana','petugas','pemohon'])[1 + g % 5] end,
     '+62812' || lpad(floor(random() * 1e8)::text, 8, '0')
   from (select g, g % 33 = 0 as buka,
      case when g % 33 = 0 then now() - random() * interval '16 days' - interval '1 hour'
      else now() - interval '20 days' - (1 - g::float / $1) * interval '3 years' end as masuk
      from generate_series(1, $1::int) g) as waktu`,
  `insert into pemohon (id, jenis, nama, nik_samar, alamat, pekerjaan, email, telepon, telepon_ketik, dibuat_pada)
   select orang, 'perorangan', nama, '6171••••••••' || lpad((g % 10000)::text, 4, '0'),
     'Jalan Merdeka Gang ' || g % 90 || ' Nomor ' || g % 300 || ', Pontianak', 'Wiraswasta',
     'pemohon' || g || '@contoh.id', telepon, telepon, masuk from acuan where $1 > 0`,
  `insert into berkas (id, prosedur, nomor, status, hasil, giliran, kanal, diterima_pada, dicatat_pada, dicatat_oleh,
     pemohon_id, perihal, batas_waktu, selesai_pada, versi, kode_lacak, jejak_jumlah, jejak_hash, cari, cari_teks)
   select id, 'permohonan', nomor, status, case when buka then null else 'diberikan' end, giliran,
     (array['meja','web','email','surat'])[1 + g % 4], masuk, masuk, 'Rina Kurniawan', orang, perihal,
     case when buka then masuk + interval '14 days' end, case when buka then null else masuk + interval '9 days' end,
     6, md5(nomor), 5, md5(nomor), lower(concat_ws(' ', nomor, nama, telepon, perihal)),
     to_tsvector('indonesian', perihal || ' ' || perihal || ' untuk penelitian dan pengawasan warga')
   from acuan where $1 > 0`,
  `insert into permohonan (berkas_id, rincian, tujuan, cara_memperoleh, cara_salinan, lengkap_pada)
   select id, perihal || ', disertai lampiran, dasar perhitungan, dan nama penyedia, dalam bentuk berkas yang dapat diolah. ' ||
     repeat('Mohon disertakan rincian tiap triwulan dan tiap kelurahan. ', 4),
     'Penelitian dan pengawasan warga atas penggunaan anggaran daerah.', 'salinan', 'email', masuk + interval '1 day'
   from acuan where $1 > 0`,
  `insert into jejak (berkas_id, urutan, perbuatan, dari, ke, pelaku, peran, catatan, pada, hash)
   select id, n, (array['terima','nyatakanLengkap','putuskan','beritahukan','serahkan'])[n], null, 'diterima',
     'Rina Kurniawan', 'petugas', case when n = 3 then 'Diberikan seluruhnya.' end, masuk + n * interval '20 hours', md5(nomor || n)
   from acuan, generate_series(1, 5) n where $1 > 0 and (n <= 2 or not buka)`,
  `insert into disposisi (id, berkas_id, unit_kerja_id, permintaan, oleh, diminta_pada, jawaban, penguasaan, dijawab_oleh, dijawab_pada)
   select pg_temp.kunci(masuk + interval '1 day'), id, unit[1 + g % cardinality(unit)], 'Mohon sediakan ' || lower(perihal), 'Sri Hartono', masuk + interval '1 day',
     case when not buka then 'Terlampir.' end, case when not buka then 'dikuasai' end,
     case when not buka then 'Eko Wijaya' end, case when not buka then masuk + interval '5 days' end
   from acuan, (select array_agg(id order by kode) as unit from unit_kerja) u
   where $1 > 0 and (g % 3 = 0 or status = 'di_unit')`,
  `insert into tenggat (id, berkas_id, jenis, dasar, mulai, satuan, jumlah, batas, versi_kalender, ditutup_pada, ditutup_oleh)
   select pg_temp.kunci(masuk), id, jenis, 'UU 14/2008 Pasal 22 ayat (7)', masuk, 'hari kerja', 10, masuk + interval '14 days', 1,
     case when not buka or jenis = 'kelengkapan' then masuk + interval '9 days' end, case when not buka then 'serahkan' end
   from acuan, unnest(array['uu','perki','kelengkapan']) as jenis where $1 > 0`,
  `insert into arsip (sidik, isi, jenis, ukuran, dibuat_pada)
   select md5(n::text), convert_to(repeat('paper ', 8000), 'UTF8'), 'application/pdf', 48000, now()
   from generate_series(1, 20) n where $1 > 0`,
  `insert into surat (id, berkas_id, jenis, judul, nomor_surat, perihal, penanda_tangan, jabatan, segel, kode, sidik, ukuran, ditandatangani_pada)
   select pg_temp.kunci(masuk), id, jenis, judul, nomor, 'Permohonan informasi publik', 'Rina Kurniawan', 'Pranata Humas', 'contoh',
     md5(nomor || jenis), md5((1 + g % 20)::text), 48000, masuk
   from acuan, (values ('tanda-bukti-permohonan', 'Tanda bukti permohonan informasi'), ('pemberitahuan', 'Pemberitahuan tertulis')) as s (jenis, judul)
   where $1 > 0 and (jenis = 'tanda-bukti-permohonan' or not buka)`,
  `insert into lampiran (id, berkas_id, jenis, nama, tipe, ukuran, sidik, rahasia, oleh, pada)
   select pg_temp.kunci(masuk), id, 'dokumen', 'rincian-' || g || '.pdf', 'application/pdf', 48000, md5((1 + g % 20)::text), false, 'Eko Wijaya', masuk
   from acuan where $1 > 0 and not buka`,
  `insert into nomor_urut (seri, tahun, terakhir)
   select 'PI', extract(year from now())::int, $1::int on conflict (seri, tahun) do update set terakhir = excluded.terakhir`,
]
