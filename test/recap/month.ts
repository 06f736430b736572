import { procedures, services } from '#src/layanan/procedures.ts'
import { local } from '#test/recap/raw.ts'
import { by, type Facts } from '#test/recap/count.ts'
import type { TestApp } from '#test/support/app.ts'

/** What the month of all services must say; of the cases of a unit, where one is named. */
export async function countMonth(
  { db, time: { now } }: TestApp,
  bulan: string,
  unit?: string,
): Promise<Facts> {
  const parts = await db.selectFrom('disposisi').selectAll().execute()
  const of = services.flatMap(({ procedures: names }) => names)
  const rows = (await db.selectFrom('berkas').selectAll().execute())
    .filter(({ prosedur }) => of.includes(prosedur))
    .filter(({ diterimaPada }) => local(diterimaPada).slice(0, 7) === bulan)
    .filter(
      ({ id }) =>
        !unit || parts.some(({ berkasId, unitKerjaId }) => berkasId === id && unitKerjaId === unit),
    )
  const count = (names: (row: (typeof rows)[number]) => string[]) =>
    by(
      rows,
      names,
      ({ selesaiPada }) => selesaiPada !== null,
      ({ selesaiPada }) => selesaiPada === null,
      ({ selesaiPada, batasWaktu }) => selesaiPada === null && batasWaktu! < now,
    )
  const lines = count(({ prosedur }) => [procedures[prosedur]!.label])
  const total = count(() => ['Semua layanan'])
  return {
    strip: {},
    lines: {},
    parts: { 'berkas yang diterima, menurut layanan': lines, '': { ...lines, ...total } },
  }
}
