import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Berkas, Pemohon, PermintaanData, PermintaanDataTable } from '#src/db/schema.ts'
import { unitChoices } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { type OpenCase, openCases } from '#src/workflow/queue/queries.ts'

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
export type Waiting = OpenCase & {
  judul: string
  lembaga: string | null
  jenisPemohon: PermintaanData['jenisPemohon']
  /** The 30 minutes run. */
  menit: boolean
}

/** Data requests that are not answered yet. */
export const listQueue = (db: Db, milikUnit: string | null | undefined): Promise<Waiting[]> =>
  openCases(db, 'permintaan-data', milikUnit)
    .innerJoin('permintaanData', 'permintaanData.berkasId', 'berkas.id')
    .select(['permintaanData.judul', 'permintaanData.lembaga', 'permintaanData.jenisPemohon'])
    .select(running.as('menit'))
    .execute()

const running = sql<boolean>`exists (select from tenggat t
  where t.berkas_id = berkas.id and t.jenis = 'layanan' and t.ditutup_pada is null)`
