import { sql } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import type { DokumenSerah, JawabanSemula, Kanal, Keputusan, Permohonan } from '#src/db/schema.ts'
import type { Days } from '#src/calendar/range.ts'

/**
 * Where a case stands against the date of UU 14/2008 Pasal 22 ayat (7). Answered means that the
 * pemberitahuan tertulis was sent, or the information handed over at once.
 */
export type Keadaan = 'tepat' | 'lewat' | 'berjalan' | 'berjalan-lewat' | 'tanpa-jawaban'

/** Which cases of a range. */
export type Asked = {
  days: Days
  now: Date
  /** Only cases with a part of this unit; undefined is all, null is nobody's unit. */
  milikUnit?: string | null | undefined
  keadaan?: readonly Keadaan[]
  hasil?: string
  /** Asked for a part that was not taken back; '-' is no unit at all. */
  unit?: string
}

/** A row of the register, as the columns of Lampiran VIII need it. */
export type RegisterRow = {
  nomor: string
  diterimaPada: Date
  status: string
  hasil: string | null
  kanal: Kanal
  perihal: string
  nama: string | null
  kuasaNama: string | null
  alamat: string | null
  teleponKetik: string | null
  email: string | null
  pekerjaan: string | null
  rincian: string
  tujuan: string
  caraMemperoleh: Permohonan['caraMemperoleh']
  keputusan: Keputusan | null
  jawabanSemula: JawabanSemula | null
  diberitahukanPada: Date | null
  diserahkanPada: Date | null
  biayaSerah: number | null
  buktiBayar: string | null
  dokumen: DokumenSerah[] | null
  diperpanjang: boolean
  keadaan: Keadaan
  diterima: string
  dijawab: string | null
  /** Units that were asked: name and short name. */
  unit: Record<string, string> | null
}

/** Every row of a range, in the order of receipt, 500 at a time. */
export const streamRegister = (db: Db, asked: Asked) =>
  rows(db, asked).stream(500) as AsyncIterableIterator<RegisterRow>

/** One screen of the register; `from` rows are left out before it. */
export function listRegister(db: Db, asked: Asked, from: number, count: number) {
  // Chosen first: what a row shows is not looked up for the rows before it.
  const matching = asked.keadaan
    ? cases(db, asked).select(['berkas.id', 'berkas.diterimaPada'])
    : found(db, asked).select(['berkas.id', 'berkas.diterimaPada'])
  const chosen = db
    .selectFrom(matching.as('berkas'))
    .select('berkas.id')
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')
    .offset(from)
    .limit(count)
  return rows(db, asked).where('berkas.id', 'in', chosen).execute() as Promise<RegisterRow[]>
}

/** How many rows a register has, and the name of the unit it is narrowed to. */
export async function countRegister(db: Db, asked: Asked) {
  const jumlah = sql<number>`count(*)::int`.as('jumlah')
  const unit = sql<
    string | null
  >`(select nama from unit_kerja where id::text = ${asked.unit ?? '-'})`
  const counted = asked.keadaan
    ? cases(db, asked).select([jumlah, unit.as('unit')])
    : found(db, asked).select([jumlah, unit.as('unit')])
  return counted.executeTakeFirstOrThrow()
}

/** Cases that are alike in what a recap counts. */
export type Counted = {
  hasil: string | null
  keadaan: Keadaan
  /** Days in the city. */
  diterima: string
  dijawab: string | null
  jumlah: number
}

/** The cases of a range, counted by everything a recap shows of them. */
export const countCases = (db: Db, asked: Asked): Promise<Counted[]> =>
  cases(db, asked)
    .select(['berkas.hasil', keadaan(asked.now).as('keadaan')])
    .select([day('berkas.diterima_pada').as('diterima'), dijawab.as('dijawab')])
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .groupBy([sql`1`, sql`2`, sql`3`, sql`4`])
    .execute()

/** How many cases went to each unit, and how many of them are answered; no unit comes last. */
export const countUnits = (db: Db, asked: Asked) =>
  found(db, asked)
    .leftJoin('disposisi', (join) =>
      join.onRef('disposisi.berkasId', '=', 'berkas.id').on('disposisi.dibatalkanPada', 'is', null),
    )
    .leftJoin('unitKerja', 'unitKerja.id', 'disposisi.unitKerjaId')
    .select(['unitKerja.id', 'unitKerja.nama'])
    .select([
      sql<number>`count(distinct berkas.id)::int`.as('masuk'),
      sql<number>`count(distinct berkas.id) filter (where berkas.hasil is not null)::int`.as(
        'dijawab',
      ),
    ])
    .groupBy(['unitKerja.id', 'unitKerja.nama'])
    .orderBy(sql`unit_kerja.id is null, 3 desc, 2`)
    .execute()

function rows(db: Db, asked: Asked) {
  return cases(db, asked)
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('penyerahan')
          .select(['pada', 'biaya', 'buktiBayar', 'dokumen'])
          .whereRef('penyerahan.berkasId', '=', 'berkas.id')
          .orderBy('pada')
          .limit(1)
          .as('serah'),
      (join) => join.onTrue(),
    )
    .select([
      'berkas.nomor',
      'berkas.diterimaPada',
      'berkas.status',
      'berkas.hasil',
      'berkas.kanal',
      'berkas.perihal',
      'pemohon.nama',
      'pemohon.kuasaNama',
      'pemohon.alamat',
      'pemohon.teleponKetik',
      'pemohon.email',
      'pemohon.pekerjaan',
      'permohonan.rincian',
      'permohonan.tujuan',
      'permohonan.caraMemperoleh',
      'permohonan.keputusan',
      'permohonan.jawabanSemula',
      'permohonan.diberitahukanPada',
      'serah.pada as diserahkanPada',
      'serah.biaya as biayaSerah',
      'serah.buktiBayar',
      'serah.dokumen',
    ])
    .select([
      sql<boolean>`permohonan.perpanjangan is not null`.as('diperpanjang'),
      keadaan(asked.now).as('keadaan'),
      day('berkas.diterima_pada').as('diterima'),
      dijawab.as('dijawab'),
      units.as('unit'),
    ])
    .orderBy('berkas.diterimaPada')
    .orderBy('berkas.id')
}

/** With what was asked, and the clock of UU 14/2008 Pasal 22 ayat (7), of which a case has one. */
function cases(db: Db, asked: Asked) {
  const query = found(db, asked)
    .innerJoin('permohonan', 'permohonan.berkasId', 'berkas.id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('tenggat')
          .select(['batas', 'ditutupPada'])
          .whereRef('tenggat.berkasId', '=', 'berkas.id')
          .where('tenggat.jenis', '=', 'uu')
          .limit(1)
          .as('uu'),
      (join) => join.onTrue(),
    )
  return asked.keadaan ? query.where(keadaan(asked.now), 'in', [...asked.keadaan]) : query
}

function found(db: Db, { days, hasil, unit, milikUnit }: Asked) {
  let query = db
    .selectFrom('berkas')
    .where('berkas.prosedur', '=', 'permohonan')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
  if (hasil) query = query.where('berkas.hasil', '=', hasil)
  if (unit === '-') query = query.where(sql<boolean>`not ${asksUnit()}`)
  else if (unit) query = query.where(asksUnit(sql`and unit_kerja_id = ${unit}`))
  return milikUnit === undefined ? query : query.where(hasPart(milikUnit))
}

const asksUnit = (more = sql``) =>
  sql<boolean>`exists (select from disposisi where berkas_id = berkas.id and dibatalkan_pada is null ${more})`

/** As a case page decides it: a unit that was ever asked may see. */
const hasPart = (unit: string | null) =>
  sql<boolean>`exists (select from disposisi where berkas_id = berkas.id and unit_kerja_id = ${unit})`

// Answered in law: notified in writing, or handed over at once, which closes the clock. What a
// keberatan opened again, decided anew or not, was answered when it first was.
const dijawabPada = sql`coalesce(least(permohonan.diberitahukan_pada, uu.ditutup_pada), berkas.selesai_pada)`

// A batas is 23.59.59: what happens within that second is still of that day.
const keadaan = (now: Date) => sql<Keadaan>`case
  when berkas.hasil is not null and ${dijawabPada} < uu.batas + interval '1 second' then 'tepat'
  when berkas.hasil is not null then 'lewat'
  when berkas.selesai_pada is not null then 'tanpa-jawaban'
  when uu.batas < ${now} then 'berjalan-lewat'
  else 'berjalan' end`

const dijawab = sql<string | null>`case when berkas.hasil is not null
  then (${dijawabPada} at time zone 'Asia/Pontianak')::date end`

const day = (column: string) =>
  sql<string>`(${sql.ref(column)} at time zone 'Asia/Pontianak')::date`

const units = sql<Record<string, string> | null>`(select jsonb_object_agg(nama, singkatan)
  from disposisi join unit_kerja on unit_kerja.id = disposisi.unit_kerja_id
  where disposisi.berkas_id = berkas.id and disposisi.dibatalkan_pada is null)`
