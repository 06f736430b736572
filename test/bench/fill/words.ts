const list = (text: string) => `array['${text.trim().split(/\s+/).join("','")}']`

const names = list(`Abdul Agus Ahmad Andi Anita Ardi Asih Bambang Budi Citra Darmawan Dedi Desi Dewi
  Dian Eka Eko Endang Fajar Farida Fitri Galih Hadi Hana Hendra Ika Imam Indah Irfan Joko Kartika
  Laila Lestari Lukman Maria Mega Nanda Nur Putri Rahmat Ratna Rina Rizki Sari Siti Sri Taufik Tri
  Utami Wahyu Wati Wulan Yanti Yoga Yuli Yusuf Zainal Zahra`)
const families = list(`Alamsyah Anggraini Arifin Astuti Basri Firmansyah Gunawan Hakim Halim
  Handayani Harahap Hartono Hasanah Hidayat Ibrahim Irawan Kurniawan Kusuma Lubis Mahendra Manurung
  Maulana Mulyadi Nasution Ningsih Nugroho Pamungkas Permata Pratama Purnama Rahayu Rahmawati
  Ramadhan Safitri Santoso Saputra Setiawan Siregar Sitompul Suharto Sulistyo Susanti Susilo
  Syahputra Tanjung Utomo Wibowo Widodo Wijaya Yulianti`)
const things = list(`drainase jembatan trotoar pasar sekolah puskesmas taman sungai parkir reklame
  pajak retribusi hibah bantuan pegawai kendaraan aplikasi perizinan sampah banjir penerangan
  terminal pelabuhan perumahan vaksinasi stunting beasiswa koperasi pariwisata perpustakaan`)
const places = list(`Sungai-Jawi Siantan Parit-Tokaya Batu-Layang Sungai-Beliung Pal-Lima Bansir
  Benua-Melayu Saigon Tanjung-Hulu Dalam-Bugis Darat-Sekip Akcaya Kota-Baru Tengah Mariana`)

/** Of the session: a word of a list, a key of a moment, when a period ends, roughly. */
export const functions = `
create function pg_temp.satu(dari text[]) returns text language sql volatile as
  $$ select replace(dari[1 + floor(random() * cardinality(dari))::int], '-', ' ') $$;
create function pg_temp.kunci(pada timestamptz) returns uuid language sql volatile as
  $$ select (lpad(to_hex((extract(epoch from pada) * 1000)::bigint), 12, '0') || '7' ||
    substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid $$;
create function pg_temp.batas(mulai timestamptz, satuan text, jumlah int) returns timestamptz
  language sql stable as $$ select case when satuan = 'menit layanan' then mulai + jumlah * interval '1 minute'
    else (date_trunc('day', mulai at time zone 'Asia/Pontianak') + interval '1 day' - interval '1 second' +
      ceil(jumlah * case satuan when 'hari' then 1 else 1.4 end) * interval '1 day') at time zone 'Asia/Pontianak' end $$;
select setseed(0.42)`

/** People of the city: a third as many as cases, and some come again and again. */
export const people = `
create temporary table warga on commit drop as
select p, pg_temp.satu(${names}) || ' ' || pg_temp.satu(${families}) as nama,
  '+62812' || lpad((p * 7919 % 100000000)::text, 8, '0') as telepon,
  case when p % 3 > 0 then md5('nik' || p) end as nik_hash
from generate_series(0, greatest(1, $1::int / 3)) p`

/**
 * One row a case, with its words and dates, from which the tables are filled; $1 is the list of
 * plans. What is closed came evenly over three years.
 */
export const cases = `
create temporary table acuan on commit drop as
with baris as materialized (
  select s.*, k, k <= s.buka as terbuka,
    case when k <= s.buka then now() - interval '1 minute' - random() * s.umur * interval '1 second'
      else now() - s.lama * interval '1 second' -
        (s.jumlah - k + random()) / (s.jumlah - s.buka) * interval '3 years' end as masuk,
    floor(random() * random() * (select count(*) from warga))::int as p
  from jsonb_to_recordset($1::text::jsonb) as s (prosedur text, seri text, jumlah int, buka int,
      umur float, lama float, berjalan text[], giliran text[], akhir text[], hasil text[], awal text,
      bagian int, kanal text[], perihal text[]),
    generate_series(1, s.jumlah) k)
select prosedur, k, jumlah, buka as jumlah_buka, terbuka, masuk, awal, bagian, p, nama, telepon, nik_hash,
  pg_temp.kunci(masuk) as id, pg_temp.kunci(masuk) as orang,
  seri || '-' || tahun || '-' || lpad(urut::text, greatest(4, length(urut::text)), '0') as nomor,
  case when terbuka then berjalan[1 + k % cardinality(berjalan)] else akhir[1 + k % cardinality(akhir)] end as status,
  case when terbuka then baris.giliran[1 + k % cardinality(berjalan)] end as giliran,
  case when not terbuka then baris.hasil[1 + k % cardinality(akhir)] end as hasil,
  kanal[1 + k % cardinality(kanal)] as kanal,
  case when not terbuka then masuk + random() * lama * interval '1 second' end as selesai,
  initcap(pg_temp.satu(perihal)) || ' ' || pg_temp.satu(${things}) || ' dan ' || pg_temp.satu(${things}) ||
    ' di ' || pg_temp.satu(${places}) || ' tahun ' || (2019 + floor(random() * 8)) as perihal,
  prosedur = 'pengaduan' and k % 12 = 0 as anonim, prosedur = 'pengaduan' and k % 29 = 0 as rahasia,
  unit[1 + k % cardinality(unit)] as unit
from (select *, extract(year from masuk at time zone 'Asia/Pontianak')::int as tahun,
    row_number() over (partition by prosedur, extract(year from masuk at time zone 'Asia/Pontianak') order by masuk) as urut
  from baris) as baris join warga using (p),
  (select array_agg(id order by kode) as unit from unit_kerja) u
order by masuk`
