import { Forbidden, NotFound, Stale } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type { Beda, Pilihan } from '#src/layanan/pengaduan/lapor/compare.ts'
import { mayImport } from '#src/layanan/pengaduan/lapor/acts/unggah.ts'
import {
  chooseAll,
  differencesOf,
  writePilihan,
} from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import { lockImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import type { Chosen } from '#src/layanan/pengaduan/lapor/form.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Keeps what an officer chose where both LAPOR and the city have changed something; nothing of it is
 * in a case before the import is applied.
 * @throws Stale when the preview was made anew since the page was read
 */
export async function simpanPilihan(
  kit: Kit,
  id: string,
  { chosen, versi }: { chosen: readonly Chosen[]; versi: number | undefined },
  actor: Actor,
) {
  await inPreview(kit, id, versi, actor, (trx) => keepChosen(trx, id, chosen))
}

/** Writes what was chosen, within a transaction that holds the import. */
export async function keepChosen(trx: Trx, id: string, chosen: readonly Chosen[]) {
  const byRow = Map.groupBy(chosen, ({ baris }) => baris)
  if (byRow.size === 0) return
  const rows = await differencesOf(trx, id, [...byRow.keys()])
  await writePilihan(
    trx,
    id,
    rows.map((row) => ({ baris: row.baris, pilihan: merged(row, byRow.get(row.baris)!) })),
  )
}

/** Only what is to be chosen on this row can be. */
function merged(row: { beda: unknown; pilihan: unknown }, chosen: readonly Chosen[]): Pilihan {
  const asked = ((row.beda ?? []) as Beda[]).filter(({ jenis }) => jenis === 'beda')
  const fits = chosen.filter(({ medan }) => asked.some((one) => one.medan === medan))
  const now = Object.fromEntries(fits.map(({ medan, pilih }) => [medan, pilih]))
  return { ...(row.pilihan as Pilihan | null), ...now }
}

/** Goes one way for every row. Throws as `simpanPilihan`. */
export async function pilihSemua(
  kit: Kit,
  id: string,
  { pilih, versi }: { pilih: 'lapor' | 'kota'; versi: number | undefined },
  actor: Actor,
) {
  await inPreview(kit, id, versi, actor, (trx) => chooseAll(trx, id, pilih))
}

async function inPreview(
  { db }: Kit,
  id: string,
  versi: number | undefined,
  actor: Actor,
  act: (trx: Trx) => Promise<void>,
) {
  if (!mayImport(actor)) throw new Forbidden('may not import')
  await db.transaction().execute(async (trx) => {
    const impor = await lockImpor(trx, id)
    if (!impor) throw new NotFound(id)
    if (impor.status !== 'pratinjau' || impor.versi !== versi) throw new Stale(id)
    await act(trx)
  })
}
