import { type Kysely, sql } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import type { BukuTamu, Database } from '#src/db/schema.ts'
import type { Asked, Waktu } from '#src/layanan/buku-tamu/register/filters.ts'

/** Rows of a page of the register. */
export const PAGE = 50

/** A row of the register. */
export type Visit = Pick<
  BukuTamu,
  | 'tujuan'
  | 'keperluan'
  | 'ditemui'
  | 'cara'
  | 'nomorSurat'
  | 'jumlah'
  | 'diarahkanKe'
  | 'diarahkanKepada'
  | 'dilayaniPada'
  | 'pulangPada'
> & {
  nomor: string
  status: string
  hasil: string | null
  kanal: string
  diterimaPada: Date
  nama: string
  dari: string
  telepon: string | null
  petugas: string | null
  waktu: Waktu
}

/** One page of visits, whoever came last at the top. */
export const listVisits = (db: Db, asked: Asked, now: Date, hal: number): Promise<Visit[]> =>
  visits(db, asked, now)
    .orderBy('berkas.diterimaPada', 'desc')
    .orderBy('berkas.id')
    .limit(PAGE)
    .offset((hal - 1) * PAGE)
    .execute()

/** All of them in the order in which they came, 500 at a time. */
export const streamVisits = (db: Db, asked: Asked, now: Date) =>
  visits(db, asked, now)
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')
    .stream(500) as AsyncIterableIterator<Visit>

/** What visits are counted by: a value of one of these, all others null; all null is the whole. */
export type Count = {
  hari: string | null
  jam: number | null
  tujuan: BukuTamu['tujuan'] | null
  cara: BukuTamu['cara'] | null
  ke: string | null
  waktu: Waktu | null
  petugasId: string | null
  petugas: string | null
  menurut: 'hari' | 'jam' | 'tujuan' | 'cara' | 'ke' | 'waktu' | 'petugas' | 'semua'
  jumlah: number
  orang: number
  tepat: number
  lewat: number
}

/** How many visits and people there are in all, and by day, hour, purpose and so on: one query. */
export async function countVisits(
  db: Db,
  asked: Asked,
  now: Date,
  langkah: 'hari' | 'bulan',
): Promise<Count[]> {
  const rows = visits(db, asked, now)
    .select('berkas.petugasId')
    .select(
      sql<string>`to_char(${local}, ${langkah === 'hari' ? 'YYYY-MM-DD' : 'YYYY-MM-01'})`.as(
        'hari',
      ),
    )
    .select(hour.as('jam'))
  return db
    .selectFrom(rows.as('v'))
    .select([
      sql<string | null>`hari`.as('hari'),
      sql<number | null>`jam`.as('jam'),
      sql<BukuTamu['tujuan'] | null>`tujuan`.as('tujuan'),
      sql<BukuTamu['cara'] | null>`cara`.as('cara'),
      sql<string | null>`ke`.as('ke'),
      sql<Waktu | null>`waktu`.as('waktu'),
      sql<string | null>`petugas_id`.as('petugasId'),
      sql<string | null>`petugas`.as('petugas'),
      sql<Count['menurut']>`case grouping(hari, jam, tujuan, cara, ke, waktu, petugas_id)
        when 63 then 'hari' when 95 then 'jam' when 111 then 'tujuan' when 119 then 'cara'
        when 123 then 'ke' when 125 then 'waktu' when 126 then 'petugas' else 'semua' end`.as(
        'menurut',
      ),
      sql<number>`count(*)::int`.as('jumlah'),
      sql<number>`coalesce(sum(v.jumlah), 0)::int`.as('orang'),
      sql<number>`(count(*) filter (where waktu = 'tepat'))::int`.as('tepat'),
      sql<number>`(count(*) filter (where waktu in ('lewat', 'berjalan-lewat')))::int`.as('lewat'),
    ])
    .groupBy(
      sql`grouping sets ((hari), (jam), (tujuan), (cara), (ke), (waktu), (petugas_id, petugas), ())`,
    )
    .execute()
}

// The city's clock has no daylight saving time.
const local = sql`berkas.diterima_pada at time zone 'Asia/Pontianak'`
const hour = sql<number>`extract(hour from ${local})::int`

/** Served is whoever was directed, left, or became a case of another service. */
const waktuOf = (now: Date) => sql<Waktu>`case
  when t.dilayani_sampai <= layanan.batas then 'tepat'
  when t.dilayani_sampai is not null then 'lewat'
  when berkas.selesai_pada is not null then 'tidak-dicatat'
  when layanan.batas < ${now} then 'berjalan-lewat'
  else 'berjalan' end`

/** The visit with the moment until which the guest was served; null while nobody has, or noted it. */
const withServed = (db: Kysely<Database>) =>
  db
    .selectFrom('bukuTamu')
    .innerJoin('berkas as b', 'b.id', 'bukuTamu.berkasId')
    .selectAll('bukuTamu')
    .select(
      sql<Date | null>`coalesce(buku_tamu.diarahkan_pada, buku_tamu.pulang_pada,
        case when b.status = 'dialihkan' then b.selesai_pada end)`.as('dilayaniSampai'),
    )

function visits(db: Db, asked: Asked, now: Date) {
  const { days, tujuan, cara, waktu, ke, petugas, jam } = asked
  return db
    .selectFrom('berkas')
    .innerJoin(withServed(db).as('t'), 't.berkasId', 'berkas.id')
    .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .innerJoin('tenggat as layanan', (join) =>
      join.onRef('layanan.berkasId', '=', 'berkas.id').on('layanan.jenis', '=', 'layanan'),
    )
    .leftJoin('petugas', 'petugas.id', 'berkas.petugasId')
    .select([
      'berkas.nomor',
      'berkas.status',
      'berkas.hasil',
      'berkas.kanal',
      'berkas.diterimaPada',
      'pemohon.nama',
      'pemohon.alamat as dari',
      'pemohon.teleponKetik as telepon',
      'petugas.nama as petugas',
      't.tujuan',
      't.keperluan',
      't.ditemui',
      't.cara',
      't.nomorSurat',
      't.jumlah',
      't.diarahkanKe',
      't.diarahkanKepada',
      't.dilayaniPada',
      't.pulangPada',
    ])
    .select([waktuOf(now).as('waktu'), sql<string>`coalesce(t.diarahkan_ke, '')`.as('ke')])
    .where('berkas.prosedur', '=', 'buku-tamu')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
    .$if(tujuan !== undefined, (query) => query.where('t.tujuan', '=', tujuan!))
    .$if(cara !== undefined, (query) => query.where('t.cara', '=', cara!))
    .$if(waktu !== undefined, (query) =>
      query.where(
        waktu === 'terlambat'
          ? sql<boolean>`${waktuOf(now)} in ('lewat', 'berjalan-lewat')`
          : sql<boolean>`${waktuOf(now)} = ${waktu}`,
      ),
    )
    .$if(ke !== undefined, (query) =>
      query.where(sql<boolean>`coalesce(t.diarahkan_ke, '') = ${ke}`),
    )
    .$if(petugas !== undefined, (query) => query.where('berkas.petugasId', '=', petugas!))
    .$if(jam !== undefined, (query) => query.where(sql<boolean>`${hour} = ${jam}`))
}
