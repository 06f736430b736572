import { sql } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import type { TeleponMasuk } from '#src/db/schema.ts'
import type { Days } from '#src/recap/days.ts'

/** How a call stands to the 1–2 hours of the standard. */
export type Waktu = 'tepat' | 'lewat' | 'berjalan' | 'berjalan-lewat' | 'tanpa-jawaban'

/** Which calls: received on these days; only those with a part of this unit, undefined is all. */
export type Range = {
  days: Days
  now: Date
  milikUnit?: string | null | undefined
  /** Only these of them. */
  only?: Only | undefined
}

/** What rows are narrowed to. */
export type Only = {
  waktu?: readonly Waktu[]
  /** How it ended; null is not yet. */
  hasil?: string | null
  kebutuhan?: string
  /** Key of a unit that was asked. */
  unit?: string
  /** How often somebody tried to call back, at least and at most. */
  percobaan?: readonly [from: number, to: number]
  /** Hour in which it came, 0 to 23. */
  jam?: number
  nomor?: readonly string[]
}

/** What the sums of a recap are made of. */
export type CallRow = {
  nomor: string
  diterimaPada: Date
  status: string
  hasil: string | null
  kebutuhan: TeleponMasuk['kebutuhan']
  dijawabPada: Date | null
  waktu: Waktu
  jam: number
  /** Units that were asked, by key. */
  unit: Record<string, string> | null
  percobaan: number
  /** The question, where no entry answered it. */
  tanpaJawaban: string | null
}

/** Every call of a range, in the order of receipt: one query. */
export function listCalls(db: Db, range: Range): Promise<CallRow[]> {
  return calls(db, range).orderBy('berkas.diterimaPada').orderBy('berkas.id').execute()
}

/** A row of the list and of the workbook. */
export type RecapRow = CallRow & {
  pertanyaan: string
  jawaban: string | null
  janjiPada: Date | null
  petugas: string | null
  nama: string | null
  alamat: string | null
  teleponKetik: string | null
  tanyaJawab: string | null
}

/** The same with words and persons, 500 at a time. */
export const streamRecap = (db: Db, range: Range) =>
  told(db, range, 'asc').stream(500) as AsyncIterableIterator<RecapRow>

/** One screen of them, newest first; `from` rows are left out before it. */
export const listRecap = (db: Db, range: Range, from: number, count: number) =>
  told(db, range, 'desc').offset(from).limit(count).execute() as Promise<RecapRow[]>

/** How many there are, and the name of the unit they are narrowed to. */
export const countRows = (db: Db, range: Range) =>
  found(db, range)
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .select(nameOf(range.only?.unit).as('unit'))
    .executeTakeFirstOrThrow()

const nameOf = (unit = '-') =>
  sql<string | null>`(select nama from unit_kerja where id::text = ${unit})`

const told = (db: Db, range: Range, order: 'asc' | 'desc') =>
  calls(db, range)
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoin('petugas', 'petugas.id', 'berkas.petugasId')
    .leftJoin('berkas as entri', 'entri.id', 't.tanyaJawabId')
    .select(['t.pertanyaan', 't.jawaban', 't.janjiPada', 'petugas.nama as petugas'])
    .select(['pemohon.nama as nama', 'pemohon.alamat', 'pemohon.teleponKetik'])
    .select('entri.nomor as tanyaJawab')
    .orderBy('berkas.diterimaPada', order)
    .orderBy('berkas.id', order)

const calls = (db: Db, range: Range) =>
  found(db, range)
    .select(['berkas.nomor', 'berkas.diterimaPada', 'berkas.status', 'berkas.hasil'])
    .select(['t.kebutuhan', 't.dijawabPada', jam.as('jam'), percobaan.as('percobaan')])
    .select(waktuOf(range.now).as('waktu'))
    .select([
      sql<Record<string, string> | null>`(select jsonb_object_agg(u.id, u.singkatan)
        from disposisi d join unit_kerja u on u.id = d.unit_kerja_id
        where d.berkas_id = berkas.id)`.as('unit'),
      sql<string | null>`case when t.tanya_jawab_id is null and berkas.status <> 'dialihkan'
        then t.pertanyaan end`.as('tanpaJawaban'),
    ])

function found(db: Db, { days, now, milikUnit, only = {} }: Range) {
  const { waktu, hasil, kebutuhan, unit, nomor } = only
  return db
    .selectFrom('berkas')
    .innerJoin('teleponMasuk as t', 't.berkasId', 'berkas.id')
    .innerJoin('tenggat as layanan', (join) =>
      join.onRef('layanan.berkasId', '=', 'berkas.id').on('layanan.jenis', '=', 'layanan'),
    )
    .where('berkas.prosedur', '=', 'telepon-masuk')
    .where('berkas.diterimaPada', '>=', instantOf(days.dari))
    .where('berkas.diterimaPada', '<', instantOf(addDays(days.sampai, 1)))
    .$if(milikUnit !== undefined, (query) => query.where(hasPart(milikUnit ?? null)))
    .$if(waktu !== undefined, (query) => query.where(waktuOf(now), 'in', [...waktu!]))
    .$if(hasil !== undefined, (query) =>
      query.where('berkas.hasil', 'is not distinct from', hasil!),
    )
    .$if(kebutuhan !== undefined, (query) =>
      query.where(sql<boolean>`t.kebutuhan = ${kebutuhan ?? ''}`),
    )
    .$if(unit !== undefined, (query) => query.where(hasPart(unit!)))
    .$if(only.percobaan !== undefined, (query) =>
      query.where(
        sql<boolean>`${percobaan} between ${only.percobaan![0]} and ${only.percobaan![1]}`,
      ),
    )
    .$if(only.jam !== undefined, (query) => query.where(jam, '=', only.jam!))
    .$if(nomor !== undefined, (query) =>
      query.where(sql<boolean>`berkas.nomor = any(${[...(nomor ?? [])]}::text[])`),
    )
}

const hasPart = (unit: string | null) =>
  sql<boolean>`exists (select from disposisi d
    where d.berkas_id = berkas.id and d.unit_kerja_id = ${unit})`

const percobaan = sql<number>`(select count(*)::int from hubungan_kembali h
  where h.berkas_id = berkas.id)`

// The city's clock has no daylight saving time.
const jam = sql<number>`extract(hour from berkas.diterima_pada at time zone 'Asia/Pontianak')::int`

const waktuOf = (now: Date) => sql<Waktu>`case
  when t.dijawab_pada <= layanan.batas then 'tepat'
  when t.dijawab_pada is not null then 'lewat'
  when berkas.selesai_pada is not null then 'tanpa-jawaban'
  when layanan.batas < ${now} then 'berjalan-lewat'
  else 'berjalan' end`
