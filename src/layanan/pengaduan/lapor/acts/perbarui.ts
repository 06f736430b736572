import type { Kit } from '#src/kit.ts'
import { follow, keptRow, type Means } from '#src/layanan/pengaduan/lapor/acts/langkah.ts'
import {
  type FoundCase,
  forgetReporters,
  keepLapor,
  rewrite,
} from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import { change, settled, taken } from '#src/layanan/pengaduan/lapor/choice.ts'
import { type Beda, medan, type Pilihan } from '#src/layanan/pengaduan/lapor/compare.ts'
import { toldBefore, toldBy } from '#src/layanan/pengaduan/lapor/told.ts'
import type { Outcome, StagedRow } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import type { LaporRow } from '#src/layanan/pengaduan/lapor/row.ts'
import { PERIHAL_RAHASIA } from '#src/layanan/pengaduan/acts/terima.ts'
import { differencesOf } from '#src/layanan/pengaduan/lapor/stage.ts'
import { sealPelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { performMany, type StepOn } from '#src/workflow/many.ts'
import { openManyTenggat } from '#src/workflow/many/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

type Pair = { staged: StagedRow; found: FoundCase }

/**
 * Takes over what LAPOR changed of reports that the city has: what nobody here had changed, and what
 * was chosen. What LAPOR says is kept in any case, so that the same file asks nothing again; every
 * case has its jejak. A row whose case has moved since the preview, or of which something is still
 * to be chosen, is left.
 */
export async function perbaruiDariLapor(
  trx: Trx,
  kit: Kit,
  pairs: readonly Pair[],
  means: Means,
  actor: Actor,
): Promise<Outcome[]> {
  const judged = pairs.map((pair) => judge(pair, kit, means))
  const done = judged.filter((one) => one.hasil === 'diubah')
  const clocks = await openManyTenggat(
    trx,
    done.map(({ found }) => found.berkas.id),
  )
  const running = new Set(
    clocks.flatMap(({ jenis, berkasId }) => (jenis === 'penyelesaian' ? [berkasId] : [])),
  )
  await performMany(
    trx,
    pengaduan,
    done.map((one) => stepOf(one, running, means, kit)),
    actor,
    kit.clock,
  )
  const written = done.filter(
    ({ names, own }) => names.some((one) => one !== 'status') || own.length > 0,
  )
  await forgetReporters(
    trx,
    written.flatMap((one) => hiddenNow(one, kit)),
  )
  await rewrite(trx, written.map(rewritten), PERIHAL_RAHASIA)
  await keepLapor(
    trx,
    done.map(({ found, row, told }) =>
      keptRow(found.berkas.id, row, told, kit.clock.now, found.kept),
    ),
  )
  return judged.map(({ staged, found, hasil }) => ({
    baris: staged.baris,
    hasil,
    nomor: found.berkas.nomor,
  }))
}

type Judged = ReturnType<typeof judge>

function judge({ staged, found }: Pair, { clock }: Kit, { reading }: Means) {
  const row = staged.isi as LaporRow
  const pilihan = (staged.pilihan ?? {}) as Pilihan
  const beda = differencesOf(row, found, { reading, clock })
  const told = toldBy(row, toldBefore(found.kept))
  const names = taken(beda, pilihan)
  const own = beda.flatMap(({ jenis, medan: name }) =>
    jenis === 'beda' && name !== 'status' && name !== 'lapor' && pilihan[name] === 'kota'
      ? [...medan[name].kolom]
      : [],
  )
  return {
    staged,
    found,
    row,
    told,
    beda,
    names,
    own,
    ours: change(found.berkas, told, names, reading),
    hasil: whether(staged, found, beda, pilihan),
  }
}

function whether(staged: StagedRow, { berkas }: FoundCase, beda: Beda[], pilihan: Pilihan) {
  if (berkas.versi !== staged.versi) return 'bergeser' as const
  if (settled(beda, pilihan)) return 'diubah' as const
  return staged.pilihan ? ('bergeser' as const) : ('dilewati' as const)
}

function stepOf(
  { staged, found, row, names, beda }: Judged,
  running: ReadonlySet<string>,
  { reading }: Means,
  { clock }: Kit,
): StepOn<keyof typeof pengaduan.statuses, keyof typeof pengaduan.acts> {
  const { nomor, id } = found.berkas
  const berubah = beda
    .filter(({ medan: name }) => name === 'lapor' || names.includes(name))
    .map(({ label }) => label)
  const to = names.includes('status') ? reading.status(row.isi.status ?? '') : null
  const importId = staged.imporId
  if (to) return follow({ nomor, id, to, row, running: running.has(id), importId, berubah }, clock)
  const status = beda.some(({ label }) => label === 'Status Laporan') ? row.isi.status : undefined
  return {
    nomor,
    act: 'perbaruiDariLapor',
    rincian: { lapor: row.trackingId, impor: importId, berubah, ...(status && { status }) },
  }
}

/** Who reports, where the report is told to be anonim or rahasia only now. */
function hiddenNow({ found, ours }: Judged, { keys }: Kit) {
  const { id, pemohonId, pelapor } = found.berkas
  if (!pemohonId || !(ours.anonim || ours.rahasia)) return []
  const sealed =
    pelapor && !ours.anonim
      ? sealPelapor(keys, id, { nama: pelapor, email: '', telepon: '', alamat: '' })
      : null
  return [{ id, pemohonId, pelapor: sealed }]
}

function rewritten({ found, row, ours, own }: Judged) {
  const { id, nomor, pelapor, diubahKota } = found.berkas
  const sealed = ours.anonim || ours.rahasia
  return {
    id,
    nomor,
    ours,
    diubahKota: [...new Set([...diubahKota, ...own])],
    cari: [row.trackingId, sealed ? null : pelapor].filter(Boolean).join(' '),
  }
}
