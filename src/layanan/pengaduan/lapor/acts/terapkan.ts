import { setImmediate } from 'node:timers/promises'
import { Forbidden, NotFound, Stale } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { tambahKategori, terimaDariLapor } from '#src/layanan/pengaduan/lapor/acts/buka.ts'
import { keepChosen } from '#src/layanan/pengaduan/lapor/acts/pilihan.ts'
import type { Means } from '#src/layanan/pengaduan/lapor/acts/langkah.ts'
import { perbaruiDariLapor } from '#src/layanan/pengaduan/lapor/acts/perbarui.ts'
import { readingOf } from '#src/layanan/pengaduan/lapor/acts/reading.ts'
import { mayImport } from '#src/layanan/pengaduan/lapor/acts/unggah.ts'
import type { Chosen } from '#src/layanan/pengaduan/lapor/form.ts'
import { findCases, lockImports, readWords } from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import {
  countBaris,
  countMoved,
  nextToApply,
  type Outcome,
  settleBaris,
  type StagedRow,
} from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import {
  beginRound,
  deleteFile,
  type Impor,
  keepRound,
  lockImpor,
  updateImpor,
} from '#src/layanan/pengaduan/lapor/queries.ts'
import { lockManyBerkas } from '#src/workflow/many/queries.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** So many rows in one transaction: a kill loses no more, and the desk waits for no number longer. */
const BATCH = 500

/**
 * Has the preview applied by a job, with what was chosen on the page it was sent from. Where cases have changed since it was made, it is made anew first.
 * @throws Stale when it was made anew, here or since the page was read
 */
export async function terapkanImpor(
  kit: Kit,
  id: string,
  sent: Sent<{ chosen: readonly Chosen[] }>,
  actor: Actor,
) {
  if (!mayImport(actor)) throw new Forbidden('may not import')
  const hasil = await once(kit.db, sent.kunci, async (trx) => {
    const impor = await lockImpor(trx, id)
    if (!impor) throw new NotFound(id)
    if (impor.status !== 'pratinjau' || impor.versi !== sent.versi) throw new Stale(id)
    await keepChosen(trx, id, sent.data.chosen)
    const moved = await countMoved(trx, id)
    if (moved > 0) {
      await compareAnew(trx, kit, id, movedWords(moved))
      return 'basi'
    }
    const who = { diterapkanOlehId: actor.id, diterapkanOleh: actor.nama }
    await updateImpor(trx, id, { status: 'diterapkan', persen: 0, alasan: null, ...who })
    await kit.jobs.enqueue(trx, 'terapkan-lapor', { id })
    return 'jalan'
  })
  kit.jobs.nudge()
  if (hasil === 'basi') throw new Stale(id)
}

const movedWords = (moved: number) =>
  `Catatan kota untuk ${moved.toLocaleString('id-ID')} baris berubah sejak pratinjau ini dibuat, jadi pratinjau dihitung ulang. Periksa lagi, lalu terapkan.`

/** Has what is not applied compared with the cases as they stand now, by a job. */
async function compareAnew(trx: Trx, kit: Kit, id: string, alasan: string | null) {
  await updateImpor(trx, id, { status: 'dibaca', persen: 0, alasan })
  await kit.jobs.enqueue(trx, 'baca-lapor', { id })
}

/**
 * Makes the preview anew, with the cases and settings as they stand now.
 * @param sent what was chosen on the page it was sent from, which is kept first
 * @throws Stale when there is no preview, or choices are of an earlier one
 */
export async function hitungUlang(
  kit: Kit,
  id: string,
  sent: { chosen: readonly Chosen[]; versi: number | undefined } | undefined,
  actor: Actor,
) {
  await onPreview(kit, id, actor, ['pratinjau'], async (trx, { versi }) => {
    if (sent && sent.versi !== versi) throw new Stale(id)
    await keepChosen(trx, id, sent?.chosen ?? [])
    await compareAnew(trx, kit, id, null)
  })
  kit.jobs.nudge()
}

/** Ends an import that nobody wants applied; what of it is in cases already stays. */
export async function batalkanImpor(kit: Kit, id: string, actor: Actor) {
  await onPreview(kit, id, actor, ['pratinjau', 'dibaca'], async (trx) => {
    await deleteFile(trx, id)
    await updateImpor(trx, id, {
      status: 'dibatalkan',
      alasan: null,
      selesaiPada: kit.clock.now,
    })
  })
}

async function onPreview(
  { db }: Kit,
  id: string,
  actor: Actor,
  statuses: readonly string[],
  act: (trx: Trx, impor: Impor) => Promise<void>,
) {
  if (!mayImport(actor)) throw new Forbidden('may not import')
  await db.transaction().execute(async (trx) => {
    const impor = await lockImpor(trx, id)
    if (!impor) throw new NotFound(id)
    if (!statuses.includes(impor.status)) throw new Stale(id)
    await act(trx, impor)
  })
}

class Overtaken extends Error {}

/**
 * Applies an import batch by batch, each in a transaction with its numbers, jejak and clocks, so that
 * each row is in its case as a whole or not at all. A process that dies loses its batch; the next one
 * goes on after the last that was committed.
 */
export async function applyImport(kit: Kit, id: string): Promise<void> {
  const impor = await beginRound(kit.db, id, 'diterapkan')
  if (!impor) return
  const actor: Actor = {
    id: impor.diterapkanOlehId,
    nama: impor.diterapkanOleh ?? '',
    peran: ['admin_pengaduan'],
    unitKerjaId: null,
  }
  let at = { ...(await progressOf(kit, id)), after: 0 }
  try {
    for (;;) {
      const next = await kit.db
        .transaction()
        .execute((trx) => applyBatch(trx, kit, impor, actor, at))
      if (next.done === at.done) break
      at = next
      await setImmediate()
    }
    await finish(kit, impor, actor)
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error
  }
}

/** How many rows are done of how many, and the last of them in this round. */
type Progress = { done: number; total: number; after: number }

async function progressOf({ db }: Kit, id: string) {
  const counts = await countBaris(db, id)
  const sum = (rows: typeof counts) => rows.reduce((all, { jumlah }) => all + jumlah, 0)
  const mine = counts.filter(({ golongan }) => /^(baru|berubah|beda)$/.test(golongan))
  return { total: sum(mine), done: sum(mine.filter(({ hasil }) => hasil !== null)) }
}

async function applyBatch(
  trx: Trx,
  kit: Kit,
  impor: Impor,
  actor: Actor,
  at: Progress,
): Promise<Progress> {
  await lockImports(trx)
  const rows = await nextToApply(trx, impor.id, at.after, BATCH)
  const done = at.done + rows.length
  const persen = Math.min(99, Math.floor((100 * done) / Math.max(1, at.total)))
  if (!(await keepRound(trx, impor, { persen }))) throw new Overtaken()
  if (rows.length === 0) return at
  await settleBaris(trx, impor.id, await applyRows(trx, kit, rows, actor))
  return { ...at, done, after: rows.at(-1)!.baris }
}

/** Cases that are there first, numbers last: whoever locks both elsewhere does it in that order. */
async function applyRows(trx: Trx, kit: Kit, rows: StagedRow[], actor: Actor): Promise<Outcome[]> {
  await lockManyBerkas(
    trx,
    rows.flatMap(({ nomor }) => nomor ?? []),
  )
  const found = await findCases(
    trx,
    rows.map(({ trackingId }) => trackingId!),
  )
  const byId = new Map(found.map((one) => [one.kept.trackingId, one]))
  const means = await meansOf(trx, kit, rows)
  const pairs = rows.flatMap((staged) => {
    const one = byId.get(staged.trackingId!)
    return staged.golongan !== 'baru' && one ? [{ staged, found: one }] : []
  })
  const fresh = rows.filter(
    ({ golongan, trackingId }) => golongan === 'baru' && !byId.has(trackingId!),
  )
  const paired = new Set(pairs.map(({ staged }) => staged))
  const moved = rows.filter((row) => !paired.has(row) && !fresh.includes(row))
  return [
    ...(await perbaruiDariLapor(trx, kit, pairs, means, actor)),
    ...(await terimaDariLapor(trx, kit, fresh, means, actor)),
    ...moved.map(({ baris }) => ({ baris, hasil: 'bergeser' as const, nomor: null })),
  ]
}

async function meansOf(trx: Trx, kit: Kit, rows: StagedRow[]): Promise<Means> {
  const words = await readWords(trx, kit.clock.today)
  const means = { words, reading: readingOf(words, kit.settings) }
  if (!(await tambahKategori(trx, rows, means))) return means
  const more = await readWords(trx, kit.clock.today)
  return { words: more, reading: readingOf(more, kit.settings) }
}

/** Writes down who imported what; rows whose cases moved meanwhile are shown once more. */
async function finish(kit: Kit, impor: Impor, actor: Actor) {
  const counts = await countBaris(kit.db, impor.id)
  const jumlah: Record<string, number> = {}
  for (const { golongan, hasil, jumlah: n } of counts) {
    const key = hasil ?? golongan
    jumlah[key] = (jumlah[key] ?? 0) + n
  }
  await kit.db.transaction().execute(async (trx) => {
    const rincian = { impor: impor.id, sidik: impor.sidik, jumlah }
    await recordOffice(trx, { perbuatan: 'terapkanImporLapor', rincian }, actor, kit.clock)
    const moved = jumlah['bergeser'] ?? 0
    const done = { status: 'selesai' as const, persen: 100, jumlah, selesaiPada: kit.clock.now }
    if (!(await keepRound(trx, impor, done))) throw new Overtaken()
    if (moved > 0) await compareAnew(trx, kit, impor.id, leftWords(moved))
  })
  kit.jobs.nudge()
}

const leftWords = (moved: number) =>
  `Yang lain sudah diterapkan. ${moved.toLocaleString('id-ID')} baris belum, karena catatan kota berubah sementara impor berjalan. Periksa lagi, lalu terapkan.`
