import { PERIHAL_RAHASIA } from '#src/layanan/pengaduan/acts/terima.ts'
import { newId } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { isNewKategori, unitOf } from '#src/layanan/pengaduan/lapor/acts/reading.ts'
import { follow, keptRow, type Means } from '#src/layanan/pengaduan/lapor/acts/langkah.ts'
import {
  addKategori,
  insertManyPemohon,
  insertManyPengaduan,
  keepLapor,
} from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import { type Ours, oursOf, type Told, toldBy } from '#src/layanan/pengaduan/lapor/told.ts'
import type { Outcome, StagedRow } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import type { LaporRow } from '#src/layanan/pengaduan/lapor/row.ts'
import { sealPelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { openMany, performMany } from '#src/workflow/many.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * Registers reports of LAPOR that the city has not yet: number, the clock of verification from the
 * day LAPOR received them, first jejak; then, where the table says so, the step to where LAPOR is.
 * What LAPOR did before is told in its own row, and is no act of ours.
 */
export async function terimaDariLapor(
  trx: Trx,
  kit: Kit,
  rows: readonly StagedRow[],
  means: Means,
  actor: Actor,
): Promise<Outcome[]> {
  const fresh = rows.map((staged) => {
    const row = staged.isi as LaporRow
    const told = toldBy(row)
    const pemohonId = row.nama && !isSealed(row) ? newId() : null
    return { id: newId(), staged, row, told, pemohonId, ours: oursOf(told, means.reading) }
  })
  await insertManyPemohon(
    trx,
    fresh.flatMap((one) => personOf(one, kit)),
  )
  const opened = await openMany(
    trx,
    pengaduan,
    fresh.map((one) => openingOf(one)),
    actor,
    kit.clock,
  )
  await insertManyPengaduan(
    trx,
    fresh.map((one) => rowOf(one, kit, means)),
  )
  await keepLapor(
    trx,
    fresh.map(({ id, row, told }) => keptRow(id, row, told, kit.clock.now)),
  )
  const steps = fresh.flatMap(({ staged, told, row }, index) => {
    const to = means.reading.status(told.isi.status ?? '')
    const { nomor } = opened[index]!
    if (!to || to === pengaduan.opening.to) return []
    return [
      follow(
        { nomor, id: fresh[index]!.id, to, row, running: false, importId: staged.imporId },
        kit.clock,
      ),
    ]
  })
  await performMany(trx, pengaduan, steps, actor, kit.clock)
  return fresh.map(({ staged }, index) => ({
    baris: staged.baris,
    hasil: 'dibuat',
    nomor: opened[index]!.nomor,
  }))
}

type Fresh = {
  id: string
  staged: StagedRow
  row: LaporRow
  told: Told
  pemohonId: string | null
  ours: Ours
}

const isSealed = ({ anonim, rahasia }: Pick<Ours, 'anonim' | 'rahasia'>) => anonim || rahasia

const personOf = ({ pemohonId, row }: Fresh, { clock }: Kit) =>
  pemohonId && row.nama
    ? [
        {
          id: pemohonId,
          jenis: 'perorangan' as const,
          nama: row.nama,
          alamat: '',
          dibuatPada: clock.now,
        },
      ]
    : []

const openingOf = ({ id, row, pemohonId, ours, staged }: Fresh) => ({
  id,
  kanal: 'lapor' as const,
  diterimaPada: new Date(row.masukPada),
  pemohonId,
  perihal: ours.rahasia ? PERIHAL_RAHASIA : ours.judul,
  cari: [row.trackingId, pemohonId ? row.nama : null],
  cariTeks: ours.rahasia ? '' : `${ours.judul} ${ours.isi}`,
  rincian: { lapor: row.trackingId, impor: staged.imporId },
})

const rowOf = ({ id, row, ours, told }: Fresh, { keys }: Kit, { words }: Means) => ({
  berkasId: id,
  ...ours,
  // Of an anonim report no name came this far.
  pelapor:
    row.nama && isSealed(ours)
      ? sealPelapor(keys, id, { nama: row.nama, email: '', telepon: '', alamat: '' })
      : null,
  usulanUnitId: unitOf(words, told.isi.instansi),
})

/** Enters the categories of these rows that the office has not; true when there were any. */
export async function tambahKategori(trx: Trx, rows: readonly StagedRow[], { reading }: Means) {
  const names = new Map<string, string | null>()
  for (const { isi } of rows) {
    const { kategori = null, kategoriId = null } = (isi as LaporRow).isi
    if (kategori && isNewKategori(reading.kategori(kategoriId, kategori)))
      names.set(kategori, kategoriId)
  }
  await addKategori(
    trx,
    [...names].map(([nama, laporId]) => ({ id: newId(), nama, laporId })),
  )
  return names.size > 0
}
