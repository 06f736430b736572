import { setImmediate } from 'node:timers/promises'
import type { Kit } from '#src/kit.ts'
import { readingOf } from '#src/layanan/pengaduan/lapor/acts/reading.ts'
import { FileGone, sourceOf } from '#src/layanan/pengaduan/lapor/acts/file.ts'
import type { Beda } from '#src/layanan/pengaduan/lapor/compare.ts'
import { findCases, readWords } from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import { Foreign, openExport } from '#src/layanan/pengaduan/lapor/export.ts'
import {
  countAnew,
  countBaris,
  deleteBaris,
  firstOf,
  insertBaris,
  nextToCompare,
  replaceBaris,
  type StagedRow,
} from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import {
  beginRound,
  deleteFile,
  hasFile,
  type Impor,
  keepRound,
} from '#src/layanan/pengaduan/lapor/queries.ts'
import type { LaporRow, ReadRow } from '#src/layanan/pengaduan/lapor/row.ts'
import {
  type Means,
  type Staged,
  stageRow,
  stageTwice,
} from '#src/layanan/pengaduan/lapor/stage.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Another process has taken the import over, or somebody has ended it. */
class Overtaken extends Error {}

/**
 * Reads the file of an import into rows with what would become of each; or, where it was read before,
 * compares what is not applied yet with the cases as they stand now. Begun anew when a process died:
 * rows of a round that was not finished are written over. What cannot be read is refused as a whole.
 */
export async function readImport(kit: Kit, id: string): Promise<void> {
  const impor = await beginRound(kit.db, id, 'dibaca')
  if (!impor) return
  const means = await meansOf(kit)
  try {
    if (await hasFile(kit.db, id)) await readFile(kit, impor, means)
    else await compareAgain(kit, impor, means)
  } catch (error) {
    if (error instanceof Overtaken || error instanceof FileGone) return
    if (!(error instanceof Foreign)) throw error
    await inRound(kit, impor, { status: 'ditolak', alasan: error.message }, async (trx) => {
      await deleteFile(trx, id)
      await deleteBaris(trx, id)
    })
  }
}

async function meansOf(kit: Kit): Promise<Means> {
  const words = await readWords(kit.db, kit.clock.today)
  return { reading: readingOf(words, kit.settings), clock: kit.clock }
}

async function readFile(kit: Kit, impor: Impor, means: Means) {
  const file = sourceOf(kit, impor.id, impor.ukuran)
  const { header, dibuat, instansi, batches } = await openExport(file, kit.clock.now)
  const told = {
    dibuatLapor: dibuat,
    instansi,
    kolomLain: header.lain.map(({ nama }) => nama),
    kolomPribadi: header.pribadi,
    kolomHilang: header.hilang,
    persen: 0,
  }
  await inRound(kit, impor, told, (trx) => deleteBaris(trx, impor.id))
  let read = 0
  let known = 0
  for await (const { rows, persen } of batches) {
    // Not quite done until the last row is there.
    await inRound(kit, impor, { persen: Math.min(persen, 99) }, async (trx) =>
      insertBaris(trx, await stage(trx, impor.id, rows, means)),
    )
    read += rows.length
    if (read >= 4 * known) {
      await countAnew(kit.db)
      known = read
    }
    await setImmediate()
  }
  await countAnew(kit.db)
  await finish(kit, impor)
}

async function compareAgain(kit: Kit, impor: Impor, means: Means) {
  for (let after = 0; ; ) {
    let rows: StagedRow[] = []
    await inRound(kit, impor, {}, async (trx) => {
      rows = await nextToCompare(trx, impor.id, after, 500)
      const staged = await stage(trx, impor.id, rows.map(readAgain), means, true)
      await replaceBaris(
        trx,
        staged.map((row, index) => ({ ...row, pilihan: chosen(rows[index]!, row) })),
      )
    })
    if (rows.length < 500) break
    after = rows.at(-1)!.baris
    await setImmediate()
  }
  await finish(kit, impor)
}

function readAgain({ baris, isi }: StagedRow): ReadRow {
  const { catatan, ...row } = isi as LaporRow & { catatan: string[] }
  return { baris, row, catatan }
}

/** What was chosen stands while the differences are the same. */
function chosen(before: StagedRow, now: Staged) {
  const asked = (beda: unknown) =>
    ((beda ?? []) as Beda[])
      .filter(({ jenis }) => jenis === 'beda')
      .map((one) => [one.medan, one.lapor, one.kota].join('\n'))
      .join('\n\n')
  return asked(before.beda) === asked(now.beda) ? before.pilihan : null
}

/** Judges a batch; the second row of one report is not used. */
async function stage(
  trx: Trx,
  imporId: string,
  reads: readonly ReadRow[],
  means: Means,
  again = false,
): Promise<Staged[]> {
  const ids = reads.flatMap((read) => ('row' in read ? [read.row.trackingId] : []))
  if (ids.length === 0) return reads.map((read) => stageRow(imporId, read, undefined, means))
  const cases = new Map((await findCases(trx, ids)).map((one) => [one.kept.trackingId, one]))
  const before = again ? [] : await firstOf(trx, imporId, ids)
  const seen = new Map(before.map(({ trackingId, ...first }) => [trackingId, first]))
  return reads.map((read) => {
    if (!('row' in read)) return stageRow(imporId, read, undefined, means)
    const { trackingId, sidik } = read.row
    const first = seen.get(trackingId)
    if (first) return stageTwice(imporId, read, first)
    seen.set(trackingId, { baris: read.baris, sidik })
    return stageRow(imporId, read, cases.get(trackingId), means)
  })
}

/** A preview where something is to be done; otherwise that is the end of it. */
async function finish(kit: Kit, impor: Impor) {
  const counts = await countBaris(kit.db, impor.id)
  const open = counts.some(({ golongan, hasil }) => hasil === null && doable.has(golongan))
  const jumlah: Record<string, number> = {}
  for (const one of counts) jumlah[one.golongan] = (jumlah[one.golongan] ?? 0) + one.jumlah
  await inRound(
    kit,
    impor,
    open
      ? { status: 'pratinjau', persen: 100, versi: impor.versi + 1 }
      : { status: 'selesai', persen: 100, jumlah, selesaiPada: kit.clock.now },
    (trx) => deleteFile(trx, impor.id),
  )
}

const doable: ReadonlySet<string> = new Set(['baru', 'berubah', 'beda'])

type Change = Parameters<typeof keepRound>[2]

/** One piece of work in one transaction, as long as the round is ours. */
async function inRound(
  { db }: Kit,
  impor: Impor,
  change: Change,
  work: (trx: Trx) => Promise<unknown>,
) {
  await db.transaction().execute(async (trx) => {
    const round = { id: impor.id, putaran: impor.putaran, status: impor.status }
    const ours = Object.keys(change).length === 0 ? { persen: impor.persen } : change
    if (!(await keepRound(trx, round, ours))) throw new Overtaken()
    await work(trx)
  })
}
