import type { Insertable, Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import type {
  InformasiDikecualikan,
  InformasiDikecualikanTable,
  UjiKonsekuensiTable,
} from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes the head of a new sheet. */
export async function insertUji(trx: Trx, row: Insertable<UjiKonsekuensiTable>) {
  await trx.insertInto('ujiKonsekuensi').values(row).execute()
}

/** Writes what an act changed on the head of a sheet. */
export async function updateUji(
  trx: Trx,
  berkasId: string,
  change: Updateable<UjiKonsekuensiTable>,
) {
  await trx.updateTable('ujiKonsekuensi').set(change).where('berkasId', '=', berkasId).execute()
}

/** Writes lines of a sheet. */
export async function insertItems(trx: Trx, rows: Insertable<InformasiDikecualikanTable>[]) {
  if (rows.length > 0) await trx.insertInto('informasiDikecualikan').values(rows).execute()
}

/** Changes one line of a sheet; false when the sheet has no such line. */
export async function updateItem(
  trx: Trx,
  berkasId: string,
  id: string,
  change: Updateable<InformasiDikecualikanTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('informasiDikecualikan')
    .set(change)
    .where('id', '=', id)
    .where('berkasId', '=', berkasId)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Takes a line off a sheet; false when there is none. */
export async function deleteItem(trx: Trx, berkasId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('informasiDikecualikan')
    .where('id', '=', id)
    .where('berkasId', '=', berkasId)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

/** Changes the lines of a sheet that have not ended. */
export async function updateLiving(
  trx: Trx,
  berkasId: string,
  change: Updateable<InformasiDikecualikanTable>,
  ids?: string[],
) {
  await trx
    .updateTable('informasiDikecualikan')
    .set(change)
    .where('berkasId', '=', berkasId)
    .where('akhirPada', 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
    .execute()
}

const columns = [
  'i.id',
  'i.berkasId',
  'i.informasi',
  'i.konten',
  'i.huruf',
  'i.angka',
  'i.undangUndang',
  'i.dibuka',
  'i.ditutup',
  'i.jangkaWaktu',
  'i.berlakuSampai',
  'i.mulai',
  'i.diingatkanPada',
  'i.akhirPada',
  'i.akhirSebab',
] as const

/** The lines of a sheet, in the order they were written. */
export function itemsOf(db: Db, berkasId: string): Promise<InformasiDikecualikan[]> {
  return db
    .selectFrom('informasiDikecualikan as i')
    .select(columns)
    .where('i.berkasId', '=', berkasId)
    .orderBy('i.id')
    .execute()
}

/** A sheet with its lines, its unit, and the sheets before and after it: one query. */
export async function findUji(db: Db, nomor: string) {
  const row = await db
    .selectFrom('ujiKonsekuensi as k')
    .innerJoin('berkas as b', 'b.id', 'k.berkasId')
    .leftJoin('unitKerja as u', 'u.id', 'b.unitKerjaId')
    .leftJoin('berkas as lama', 'lama.id', 'k.menggantikan')
    .leftJoin('ujiKonsekuensi as dulu', 'dulu.berkasId', 'k.menggantikan')
    .selectAll('k')
    .select([
      'u.nama as unit',
      'b.unitKerjaId',
      'lama.nomor as nomorLama',
      'dulu.penetapanNomor as penetapanLama',
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('informasiDikecualikan as i')
          .select(columns)
          .whereRef('i.berkasId', '=', 'k.berkasId')
          .orderBy('i.id'),
      ).as('items'),
      eb
        .selectFrom('ujiKonsekuensi as baru')
        .innerJoin('berkas as bb', 'bb.id', 'baru.berkasId')
        .select('bb.nomor')
        .whereRef('baru.menggantikan', '=', 'k.berkasId')
        .where('bb.status', '!=', 'dibuka')
        .orderBy('bb.dicatatPada', 'desc')
        .limit(1)
        .as('nomorBaru'),
    ])
    .where('b.nomor', '=', nomor)
    .executeTakeFirst()
  return row && { ...row, items: row.items.map(itemOf) }
}

export type Uji = NonNullable<Awaited<ReturnType<typeof findUji>>>

/** A line as it came within json: its names as TypeScript writes them, its instants as Date. */
function itemOf(raw: Record<string, unknown>): InformasiDikecualikan {
  const item = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      name.endsWith('_pada') && value !== null ? new Date(String(value)) : value,
    ]),
  )
  return item as InformasiDikecualikan
}

/** Whether there is a permohonan with this number. */
export async function hasPermohonan(db: Db, nomor: string): Promise<boolean> {
  const row = await db
    .selectFrom('berkas')
    .select('id')
    .where('nomor', '=', nomor)
    .where('prosedur', '=', 'permohonan')
    .executeTakeFirst()
  return row !== undefined
}
