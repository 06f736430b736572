import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Permohonan, PermohonanTable } from '#src/db/schema.ts'
import { exemptChoices } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import { unitChoices } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes what a permohonan asks for. */
export async function insertPermohonan(trx: Trx, row: Insertable<PermohonanTable>) {
  await trx.insertInto('permohonan').values(row).execute()
}

/** Writes what an act found. */
export async function updatePermohonan(
  trx: Trx,
  berkasId: string,
  change: Updateable<PermohonanTable>,
) {
  await trx.updateTable('permohonan').set(change).where('berkasId', '=', berkasId).execute()
}

/**
 * Keeps what was told, before the case is opened again by a keberatan; the first answer of all stays.
 * @returns whether there was any
 */
export async function simpanJawabanSemula(trx: Trx, berkasId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('permohonan')
    .from('berkas')
    .set({
      jawabanSemula: sql`coalesce(permohonan.jawaban_semula, jsonb_build_object(
        'hasil', berkas.hasil, 'keputusan', permohonan.keputusan,
        'diberitahukanPada', permohonan.diberitahukan_pada))`,
    })
    .whereRef('berkas.id', '=', 'permohonan.berkasId')
    .where('berkas.id', '=', berkasId)
    .where('berkas.hasil', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What was asked and decided. */
export function findPermohonan(db: Db, nomor: string): Promise<Permohonan | undefined> {
  return db
    .selectFrom('permohonan')
    .innerJoin('berkas', 'berkas.id', 'permohonan.berkasId')
    .selectAll('permohonan')
    .where('berkas.nomor', '=', nomor)
    .executeTakeFirst()
}

/**
 * The same, with the units that exist on a day and could be asked for a part, where it is to be
 * decided what is exempt on that day, and the objections to it: one query.
 */
export async function findWithUnits(db: Db, nomor: string, hari: string) {
  const [row] = await withUnits(db, { nomor, hari })
  if (!row) return undefined
  const { units, exempt, keberatan, ...asked } = row
  return { asked: asked as Permohonan, units, exempt, keberatan }
}

const withUnits = prepared((db, { nomor, hari }: { nomor: string; hari: string }) =>
  db
    .selectFrom('permohonan')
    .innerJoin('berkas', 'berkas.id', 'permohonan.berkasId')
    .selectAll('permohonan')
    .select(jsonArrayFrom(unitChoices(db, hari)).as('units'))
    .select((eb) => [
      jsonArrayFrom(
        exemptChoices(eb as never, hari).where('berkas.status', '=', 'menunggu_keputusan'),
      ).as('exempt'),
      jsonArrayFrom(
        eb
          .selectFrom('berkas as atas')
          .select(['atas.nomor', 'atas.status'])
          .whereRef('atas.asal', '=', 'berkas.nomor')
          .where('atas.prosedur', '=', 'keberatan')
          .orderBy('atas.id'),
      ).as('keberatan'),
    ])
    .where('berkas.nomor', '=', nomor),
)

/** The same by the key of the case, inside an act. */
export function permohonanOf(trx: Db, berkasId: string): Promise<Permohonan> {
  return trx
    .selectFrom('permohonan')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
}

/** Cases whose time to be completed has run out: Perki 1/2021 Pasal 33 ayat (4). */
export function lapsed(db: Db, now: Date) {
  return db
    .selectFrom('berkas')
    .innerJoin('tenggat', 'tenggat.berkasId', 'berkas.id')
    .select('berkas.nomor')
    .where('prosedur', '=', 'permohonan')
    .where('status', '=', 'tidak_lengkap')
    .where('tenggat.jenis', '=', 'melengkapi')
    .where('tenggat.ditutupPada', 'is', null)
    .where('tenggat.batas', '<', now)
    .execute()
}

/** Number, day of receipt and status of a case, as letters cite it and other cases act on it. */
export function findBerkas(trx: Trx, id: string) {
  return trx
    .selectFrom('berkas')
    .select(['nomor', 'diterimaPada', 'status'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
