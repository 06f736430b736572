import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import { planAnew } from '#src/db/prepared.ts'
import { webQuery } from '#src/db/search/words.ts'
import type { Database } from '#src/db/schema.ts'
import { type RegisterQuery, TANPA } from '#src/layanan/pengaduan/register/filters.ts'
import { otherClock } from '#src/workflow/others/queries.ts'

/** Who asks: a unit sees its own reports; who handles reads also what is rahasia. */
export type Reader = {
  peran: readonly string[]
  /** The unit of somebody who sees nothing else; undefined sees all. */
  milik: string | null | undefined
  menangani: boolean
}
export type Asked = { query: RegisterQuery; reader: Reader; now: Date }

type Tables = Database & { p: Database['pengaduan']; b: Database['berkas'] }
type Eb = ExpressionBuilder<Tables, 'p' | 'b'>
// Bare, never `= true`: so the database joins what is asked of other tables.
type Condition = Expression<SqlBool>

/** A row of the register. Who reports anonim or rahasia has no name here: there is none to read. */
export type RegisterRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** Counting further costs more than it tells. */
const COUNTED = 1_000

/**
 * One page of so many rows, the newest first, and how many there are; `lebih` says that there are
 * more than that. Reports of certain days are all counted: numbers of a recap lead here.
 */
export async function listRegister(db: Db, asked: Asked, size: number) {
  const { hal, dari, sampai, q } = asked.query
  const lewati = (hal - 1) * size
  const all = found(db, asked).select(['b.id', 'b.diterimaPada'])
  const some = all
    .orderBy('b.diterimaPada', 'desc')
    .orderBy('b.id')
    .limit(Math.max(COUNTED, lewati + size) + 1)
  const withFound = db.with(
    (cte) => cte('ditemukan').materialized(),
    () => (dari && sampai ? all : some),
  ) as unknown as Db
  const list = await rows(withFound, asked.now)
    .where(
      sql<SqlBool>`b.id in (select id from ditemukan order by diterima_pada desc, id
        limit ${size} offset ${lewati})`,
    )
    .select(sql<number>`(select count(*)::int from ditemukan)`.as('total'))
    .$if(q !== '', (one) => one.modifyFront(planAnew))
    .execute()
  const total = list[0]?.total ?? 0
  return {
    rows: list as RegisterRow[],
    total,
    lebih: !(dari && sampai) && total > COUNTED ? COUNTED : undefined,
  }
}

/** Every row, 500 at a time, for the workbook. */
export const streamRegister = (db: Db, asked: Asked) =>
  rows(db, asked.now)
    .where('b.id', 'in', found(db, asked).select('b.id'))
    .stream(500) as AsyncIterableIterator<RegisterRow>

/** How many there are. */
export async function countRegister(db: Db, asked: Asked): Promise<number> {
  const { jumlah } = await found(db, asked)
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .executeTakeFirstOrThrow()
  return jumlah
}

/** Reports with what stands beside them, in their order. */
const rows = (db: Db, now: Date) =>
  db
    .selectFrom('pengaduan as p')
    .innerJoin('berkas as b', 'b.id', 'p.berkasId')
    .leftJoin('pemohon', 'pemohon.id', 'b.pemohonId')
    .leftJoin('kategoriPengaduan as k', 'k.id', 'p.kategoriId')
    .leftJoin('kecamatan as kc', 'kc.kode', 'p.kecamatanKode')
    .leftJoin('kelurahan as kl', 'kl.kode', 'p.kelurahanKode')
    .leftJoin('laporanLapor as l', 'l.berkasId', 'b.id')
    .select([
      'b.nomor',
      'b.perihal',
      'b.status',
      'b.hasil',
      'b.giliran',
      'b.kanal',
      'b.diterimaPada',
      'b.batasWaktu',
      'b.selesaiPada',
      'pemohon.nama as pelapor',
      'p.judul',
      'p.rahasia',
      'p.klasifikasi',
      'p.wilayahPasti',
      'p.diverifikasiPada',
      'p.diteruskanPada',
      'p.ditanggapiPada',
      'p.penilaian',
      'p.dibukaLagi',
      'k.nama as kategori',
      'kc.nama as kecamatan',
      'kl.nama as kelurahan',
      'l.trackingId',
      'l.status as statusLapor',
    ])
    .select([units.as('unit'), everLate(now).as('pernahLewat')])
    .select(otherClock('b'))
    .orderBy('b.diterimaPada', 'desc')
    .orderBy('b.id')

/** Reports that this reader asked for; `berkas` is b, and `pengaduan` is looked at where it is asked of. */
export const found = (db: Db, asked: Asked) =>
  db
    .selectFrom('berkas as b')
    .where('b.prosedur', '=', 'pengaduan')
    .where((eb) => conditions(eb as unknown as Eb, asked) as never)

function conditions(eb: Eb, { query, reader, now }: Asked) {
  const all: Condition[] = []
  const own = ofReport(eb, query)
  if (own.length > 0)
    all.push(
      sql`exists (select from pengaduan p where p.berkas_id = b.id and ${sql.join(own, sql` and `)})`,
    )
  if (query.status) all.push(eb('b.status', '=', query.status))
  if (query.kanal) all.push(eb('b.kanal', '=', query.kanal as never))
  if (query.dari) all.push(eb('b.diterimaPada', '>=', instantOf(query.dari)))
  if (query.sampai) all.push(eb('b.diterimaPada', '<', instantOf(addDays(query.sampai, 1))))
  if (query.unit === TANPA) all.push(eb.not(hasPart(null)))
  else if (query.unit) all.push(hasPart(query.unit))
  if (reader.milik !== undefined) all.push(hasPart(reader.milik ?? NO_UNIT))
  const standing = stands(eb, query.keadaan, reader, now)
  if (standing) all.push(standing)
  if (query.q) all.push(matches(query.q, reader))
  return eb.and(all)
}

/** What is asked of the report itself. */
function ofReport(eb: Eb, query: RegisterQuery) {
  const all: Condition[] = []
  const same =
    (column: 'p.klasifikasi' | 'p.kategoriId' | 'p.kecamatanKode' | 'p.kelurahanKode') =>
    (value: string) =>
      value && all.push(value === TANPA ? eb(column, 'is', null) : eb(column, '=', value as never))
  same('p.klasifikasi')(query.klasifikasi)
  same('p.kategoriId')(query.kategori)
  same('p.kecamatanKode')(query.kecamatan)
  same('p.kelurahanKode')(query.kelurahan)
  if (query.nilai) all.push(eb('p.penilaian', '=', Number(query.nilai)))
  const standing: Partial<Record<RegisterQuery['keadaan'], () => Condition>> = {
    diverifikasi: () => eb('p.diverifikasiPada', 'is not', null),
    ditanggapi: () => eb('p.ditanggapiPada', 'is not', null),
    'belum-ditanggapi': () => eb('p.ditanggapiPada', 'is', null),
    'belum-pasti': () => eb('p.wilayahPasti', '=', false),
    'dibuka-lagi': () => eb('p.dibukaLagi', '>', 0),
    dinilai: () => eb('p.penilaian', 'is not', null),
  }
  const one = standing[query.keadaan]
  return one ? [...all, one()] : all
}

const NO_UNIT = '00000000-0000-0000-0000-000000000000'

/** Where the case stands; undefined where that is asked of the report, or not at all. */
function stands(eb: Eb, keadaan: RegisterQuery['keadaan'], reader: Reader, now: Date) {
  const running = eb('b.selesaiPada', 'is', null)
  if (keadaan === 'berjalan') return running
  if (keadaan === 'lewat-kini') return eb.and([running, eb('b.batasWaktu', '<', now)])
  if (keadaan === 'pernah-lewat') return isLate(now)
  return keadaan === 'saya' ? eb.and([running, turnOf(reader)]) : undefined
}

/** Analis and Kasi analyse together with the admin; a unit that has answered waits for the others. */
const turnOf = ({ peran, milik }: Reader) => sql<SqlBool>`(
  (b.giliran = any(${peran}::text[]) and (${milik === undefined} or exists (select from disposisi d
    where d.berkas_id = b.id and d.unit_kerja_id = ${milik ?? NO_UNIT}
      and d.dijawab_pada is null and d.dibatalkan_pada is null)))
  or (b.status = 'dianalisis' and ${peran.includes('analis') || peran.includes('kasi')}))`

/**
 * Words are looked for in what everybody may search; in what a rahasia report says only by those who
 * handle it. No sealed name is anywhere in these columns.
 */
function matches(q: string, { menangani }: Reader): Condition {
  const part = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const digits = q.replace(/\D/g, '').replace(/^(62|0)/, '')
  const phone = digits.length >= 6 ? sql`or b.cari like ${`%${digits}%`}` : sql``
  const sealed = menangani
    ? sql`union all select berkas_id from pengaduan
        where rahasia and lower(judul || ' ' || isi) like ${part}`
    : sql``
  // An array, not a list to be joined: so each of them is found by its own index, and together.
  return sql<SqlBool>`(b.cari like ${part} ${phone}
    or b.cari_teks @@ websearch_to_tsquery('indonesian', ${webQuery(q)}) or b.id = any(array(
      select berkas_id from laporan_lapor where tracking_id = ${q} ${sealed})))`
}

/** Was this unit, or any, ever asked about it. */
const hasPart = (unit: string | null) =>
  unit === null
    ? sql<SqlBool>`exists (select from disposisi d where d.berkas_id = b.id)`
    : sql<SqlBool>`exists (select from disposisi d where d.berkas_id = b.id and d.unit_kerja_id = ${unit})`

const units = sql<string | null>`(select string_agg(distinct u.singkatan, ', ')
  from disposisi d join unit_kerja u on u.id = d.unit_kerja_id
  where d.berkas_id = b.id and d.dibatalkan_pada is null)`

/** A tenggat of the office or of a unit ended later than it should, or runs and is late. */
export const everLate = (now: Date) => sql<boolean>`exists (select from tenggat t
  where t.berkas_id = b.id and ${own} and coalesce(t.ditutup_pada, ${now}) > t.batas)`

/** The same, where those that were are looked for among all. */
const isLate = (now: Date) => sql<SqlBool>`b.id in (
  select t.berkas_id from tenggat t where ${own} and t.ditutup_pada > t.batas
  union all
  select t.berkas_id from tenggat t where ${own} and t.ditutup_pada is null and t.batas < ${now})`

const own = sql`t.tanggungan = 'kantor'`

/** What the filters of the register offer, in one query. */
export function readOffered(db: Db) {
  return db
    .selectNoFrom((eb) => [
      sql<
        { id: string; nama: string }[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'nama', nama) order by nama), '[]') from kategori_pengaduan)`.as(
        'kategori',
      ),
      sql<
        { id: string; nama: string }[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'nama', u.nama) order by u.nama), '[]')
        from unit_kerja u where exists (select from disposisi d join pengaduan p on p.berkas_id = d.berkas_id where d.unit_kerja_id = u.id))`.as(
        'unit',
      ),
      sql<
        { id: string; nama: string }[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('id', kode, 'nama', nama) order by kode), '[]') from kecamatan)`.as(
        'kecamatan',
      ),
      eb.lit(true).as('ada'),
    ])
    .executeTakeFirstOrThrow()
}
