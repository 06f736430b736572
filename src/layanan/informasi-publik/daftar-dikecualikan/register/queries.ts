import { type SqlBool, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { webQuery } from '#src/db/search/words.ts'
import { isInForce } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'

/** What the list is narrowed to; `unitOnly` is the scope of the reader, `unit` a choice. */
export type RegisterFilter = {
  unitOnly: string | null
  q: string
  keadaan: string
  huruf: string
  /** Kode of the unit. */
  unit: string
  /** The day on which it is read. */
  hari: string
}

/** How a line stands on a day: in force, soon at its end, still being tested, or over. */
const keadaan = (hari: string) => sql<'berlaku' | 'akan-berakhir' | 'proses' | 'selesai'>`case
  when i.akhir_pada is not null or b.status = 'dibuka' or i.berlaku_sampai < ${hari}::date and i.mulai is not null then 'selesai'
  when i.mulai is null then 'proses'
  when i.diingatkan_pada is not null then 'akan-berakhir'
  else 'berlaku' end`

/** A page of the Daftar Informasi Dikecualikan, by letter, with how many there are. */
export function listRegister(db: Db, by: RegisterFilter, page: { limit: number; offset: number }) {
  return ordered(db, by)
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** Every line of the same list, for the workbook; read as it is written. */
export const streamRegister = (db: Db, by: RegisterFilter) => ordered(db, by).stream(200)

/** How many lines stand behind each filter, within the search. */
export function countRegister(db: Db, { unitOnly, q, hari }: RegisterFilter) {
  return (
    narrowed(db, { unitOnly, q, hari, keadaan: '', huruf: '', unit: '' })
      .select([
        keadaan(hari).as('keadaan'),
        'i.huruf',
        'u.kode',
        'u.singkatan',
        sql<number>`count(*)::int`.as('jumlah'),
      ])
      // By its name: the day is a value of its own each time it is written.
      .groupBy([sql.ref('keadaan'), 'i.huruf', 'u.kode', 'u.singkatan'])
      .execute()
  )
}

const ordered = (db: Db, by: RegisterFilter) =>
  narrowed(db, by)
    .select([
      'i.id',
      'i.informasi',
      'i.konten',
      'i.huruf',
      'i.angka',
      'i.undangUndang',
      'i.dibuka',
      'i.ditutup',
      'i.jangkaWaktu',
      'i.berlakuSampai',
      'b.nomor',
      'b.status',
      'u.singkatan as unit',
      'k.penetapanNomor',
      'k.penetapanTanggal',
      keadaan(by.hari).as('keadaan'),
    ])
    .orderBy('i.huruf')
    .orderBy('k.penetapanTanggal', 'desc')
    .orderBy('i.id')

function narrowed(db: Db, by: RegisterFilter) {
  return db
    .selectFrom('informasiDikecualikan as i')
    .innerJoin('ujiKonsekuensi as k', 'k.berkasId', 'i.berkasId')
    .innerJoin('berkas as b', 'b.id', 'i.berkasId')
    .leftJoin('unitKerja as u', 'u.id', 'b.unitKerjaId')
    .$if(by.unitOnly !== null, (query) => query.where('b.unitKerjaId', '=', by.unitOnly))
    .$if(by.keadaan !== '', (query) => query.where(keadaan(by.hari), '=', by.keadaan as 'berlaku'))
    .$if(by.huruf !== '', (query) => query.where('i.huruf', '=', by.huruf))
    .$if(by.unit !== '', (query) => query.where('u.kode', '=', by.unit))
    .$if(by.q !== '', (query) => query.where(says(by.q)))
}

const says = (q: string) =>
  sql<SqlBool>`(i.cari @@ websearch_to_tsquery('indonesian', ${webQuery(q)})
    or i.informasi ilike ${`%${literal(q)}%`}
    or b.nomor ilike ${`%${literal(q)}%`} or k.penetapan_nomor ilike ${`%${literal(q)}%`})`

const literal = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')

/** What everybody may know of what is exempt on a day: what, on what ground, until when. */
export function listInForce(
  db: Db,
  { q, huruf, hari }: Pick<RegisterFilter, 'q' | 'huruf' | 'hari'>,
  page: { limit: number; offset: number },
) {
  return narrowed(db, { unitOnly: null, keadaan: '', unit: '', q, huruf, hari })
    .select([
      'i.informasi',
      'i.huruf',
      'i.angka',
      'i.undangUndang',
      'i.jangkaWaktu',
      'i.berlakuSampai',
      'k.penetapanNomor',
      'k.penetapanTanggal',
      sql<number>`count(*) over ()::int`.as('total'),
    ])
    .where(isInForce(hari))
    .orderBy('i.huruf')
    .orderBy('i.informasi')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many are exempt on a day under each letter. */
export function countInForce(db: Db, { q, hari }: Pick<RegisterFilter, 'q' | 'hari'>) {
  return narrowed(db, { unitOnly: null, keadaan: '', huruf: '', unit: '', q, hari })
    .select(['i.huruf', sql<number>`count(*)::int`.as('jumlah')])
    .where(isInForce(hari))
    .groupBy('i.huruf')
    .orderBy('i.huruf')
    .execute()
}
