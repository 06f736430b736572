import type { Db } from '#src/db/client.ts'
import type { Berkas, Database, Disposisi, Tenggat } from '#src/db/schema.ts'

/** A case as the tables hold it. */
export type Raw<Own> = {
  berkas: Berkas
  own: Own
  tenggat: Tenggat[]
  disposisi: (Disposisi & { unit: { nama: string; singkatan: string } })[]
}

/** The cases of a month, judged by the days of the city. */
export async function readCases<Own>(
  db: Db,
  { prosedur, table }: { prosedur: string; table: keyof Database },
  bulan: string,
): Promise<Raw<Own>[]> {
  const [berkas, own, tenggat, disposisi, units] = await Promise.all([
    db.selectFrom('berkas').selectAll().where('prosedur', '=', prosedur).execute(),
    db.selectFrom(table).selectAll().execute() as Promise<(Own & { berkasId: string })[]>,
    db.selectFrom('tenggat').selectAll().execute(),
    db.selectFrom('disposisi').selectAll().execute(),
    db.selectFrom('unitKerja').select(['id', 'nama', 'singkatan']).execute(),
  ])
  return berkas
    .filter(({ diterimaPada }) => monthOf(diterimaPada) === bulan)
    .map((one) => ({
      berkas: one,
      own: own.find(({ berkasId }) => berkasId === one.id)!,
      tenggat: tenggat.filter(({ berkasId }) => berkasId === one.id),
      disposisi: disposisi
        .filter(({ berkasId }) => berkasId === one.id)
        .map((part) => ({ ...part, unit: units.find(({ id }) => id === part.unitKerjaId)! })),
    }))
}

/** The wall clock of the city: UTC+7, all year. */
export const local = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString()
const monthOf = (instant: Date) => local(instant).slice(0, 7)
