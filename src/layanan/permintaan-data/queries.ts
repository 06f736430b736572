import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Berkas, Pemohon, PermintaanData, PermintaanDataTable } from '#src/db/schema.ts'
import { unitChoices } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes what a data request asks for. */
export async function insertPermintaan(trx: Trx, row: Insertable<PermintaanDataTable>) {
  await trx.insertInto('permintaanData').values(row).execute()
}

/** Writes what an act found. */
export async function updatePermintaan(
  trx: Trx,
  berkasId: string,
  change: Updateable<PermintaanDataTable>,
) {
  await trx.updateTable('permintaanData').set(change).where('berkasId', '=', berkasId).execute()
}

/** What was asked, with the name of the unit that produces it. */
export type Asked = PermintaanData & { produsen: string | null }

/** The same, with the units that exist on a day and could be asked for data: one query. */
export async function findWithUnits(db: Db, nomor: string, hari: string) {
  const [row] = await withUnits(db, { nomor, hari })
  if (!row) return undefined
  const { units, ...asked } = row
  return { asked: asked as Asked, units }
}

const withUnits = prepared((db, { nomor, hari }: { nomor: string; hari: string }) =>
  db
    .selectFrom('permintaanData')
    .innerJoin('berkas', 'berkas.id', 'permintaanData.berkasId')
    .leftJoin('unitKerja as produsen', 'produsen.id', 'permintaanData.produsenId')
    .selectAll('permintaanData')
    .select('produsen.nama as produsen')
    .select(jsonArrayFrom(unitChoices(db, hari)).as('units'))
    .where('berkas.nomor', '=', nomor),
)

/** What was asked and who asks, by the key of the case, inside an act. */
export async function factsOf(trx: Db, berkas: Berkas) {
  const asked: Asked = await trx
    .selectFrom('permintaanData')
    .leftJoin('unitKerja as produsen', 'produsen.id', 'permintaanData.produsenId')
    .selectAll('permintaanData')
    .select('produsen.nama as produsen')
    .where('berkasId', '=', berkas.id)
    .executeTakeFirstOrThrow()
  const pemohon: Pemohon = await trx
    .selectFrom('pemohon')
    .selectAll()
    .where('id', '=', berkas.pemohonId)
    .executeTakeFirstOrThrow()
  return { berkas, asked, pemohon }
}

/** What the queue shows of a case. */
export type Waiting = {
  nomor: string
  status: string
  giliran: string | null
  kanal: string
  diterimaPada: Date
  batasWaktu: Date | null
  judul: string
  nama: string
  lembaga: string | null
  jenisPemohon: PermintaanData['jenisPemohon']
  /** Units that owe their part. */
  unit: string | null
  /** The 30 minutes run. */
  menit: boolean
}

/** Open data requests, nearest tenggat first; a unit sees those it was asked about. At most 200. */
export function listQueue(db: Db, milikUnit: string | null | undefined): Promise<Waiting[]> {
  return db
    .selectFrom('berkas')
    .innerJoin('permintaanData', 'permintaanData.berkasId', 'berkas.id')
    .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select([
      'berkas.nomor',
      'berkas.status',
      'berkas.giliran',
      'berkas.kanal',
      'berkas.diterimaPada',
      'berkas.batasWaktu',
      'permintaanData.judul',
      'permintaanData.lembaga',
      'permintaanData.jenisPemohon',
      'pemohon.nama',
    ])
    .select([owing.as('unit'), running.as('menit')])
    .where('berkas.prosedur', '=', 'permintaan-data')
    .where('berkas.selesaiPada', 'is', null)
    .$if(milikUnit !== undefined, (query) => query.where(hasPart(milikUnit ?? null)))
    .orderBy('berkas.batasWaktu', (order) => order.asc().nullsLast())
    .orderBy('berkas.id')
    .limit(200)
    .execute()
}

const owing = sql<string | null>`(select string_agg(u.singkatan, ', ' order by d.id)
  from disposisi d join unit_kerja u on u.id = d.unit_kerja_id
  where d.berkas_id = berkas.id and d.dijawab_pada is null and d.dibatalkan_pada is null)`

const running = sql<boolean>`exists (select from tenggat t
  where t.berkas_id = berkas.id and t.jenis = 'layanan' and t.ditutup_pada is null)`

/** As a case page decides it: a unit that was ever asked may see. */
const hasPart = (unit: string | null) =>
  sql<boolean>`exists (select from disposisi d where d.berkas_id = berkas.id and d.unit_kerja_id = ${unit})`
