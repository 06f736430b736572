import type { Beda, Pilihan } from '#src/layanan/pengaduan/lapor/compare.ts'
import type { Chosen } from '#src/layanan/pengaduan/lapor/form.ts'
import type { Baris, countBaris } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import type { Impor } from '#src/layanan/pengaduan/lapor/queries.ts'

/** The lists of a preview, in the order in which they matter. */
export const daftar = {
  beda: 'Perlu dipilih',
  baru: 'Baru',
  berubah: 'Berubah',
  'tak-terbaca': 'Tidak terbaca',
  terlambat: 'Terlambat',
  sama: 'Sama',
} as const
export type Daftar = keyof typeof daftar

export const isDaftar = (name: string | undefined): name is Daftar =>
  name !== undefined && Object.hasOwn(daftar, name)

type Counts = Awaited<ReturnType<typeof countBaris>>

/** How many rows each list has, and what became of them. */
export function tally(counts: Counts) {
  const sum = (holds: (one: Counts[number]) => boolean) =>
    counts.filter(holds).reduce((all, { jumlah }) => all + Number(jumlah), 0)
  const kinds = Object.fromEntries(
    (Object.keys(daftar) as Daftar[]).map((name) => [
      name,
      name === 'terlambat' ? sum((one) => one.terlambat) : sum((one) => one.golongan === name),
    ]),
  ) as Record<Daftar, number>
  return {
    ...kinds,
    semua: sum(() => true),
    belumDipilih: sum((one) => one.golongan === 'beda' && !one.dipilih && one.hasil === null),
    dibuat: sum((one) => one.hasil === 'dibuat'),
    diubah: sum((one) => one.hasil === 'diubah'),
    dilewati: sum((one) => one.hasil === 'dilewati'),
  }
}

export type Tally = ReturnType<typeof tally>

/** The list that is shown when none is asked for: what needs an officer, else what there is. */
export const firstList = (tally: Tally): Daftar =>
  (Object.keys(daftar) as Daftar[]).find((name) => tally[name] > 0) ?? 'baru'

/** A row as a list shows it. */
export type ShownRow = Omit<Baris, 'beda' | 'pilihan'> & Asked & { menjadi: string }
type Asked = { beda: Beda[]; pilihan: Pilihan }

/** What a row changes, and what was chosen of it. */
export const chosenOf = (row: Pick<Baris, 'beda' | 'pilihan'>): Asked => ({
  beda: (row.beda ?? []) as Beda[],
  pilihan: (row.pilihan ?? {}) as Pilihan,
})

/** Rows as they would be with choices that were sent but not kept. */
export const withChosen = (rows: readonly ShownRow[], sent: readonly Chosen[]): ShownRow[] =>
  rows.map((row) => {
    const own = sent.filter(({ baris }) => baris === row.baris)
    const pilihan = Object.fromEntries(own.map(({ medan, pilih }) => [medan, pilih]))
    return { ...row, pilihan: { ...row.pilihan, ...pilihan } }
  })

/** What an import is doing, in words. */
export const keadaan: Record<Impor['status'], string> = {
  dibaca: 'Sedang dibaca',
  pratinjau: 'Menunggu diterapkan',
  diterapkan: 'Sedang diterapkan',
  selesai: 'Selesai',
  ditolak: 'Ditolak',
  dibatalkan: 'Dibatalkan',
}

/**
 * What becomes of a row, in words.
 * @param standing where a new report would stand, by its status at LAPOR
 */
export function nasib(
  { golongan, hasil, statusLapor }: Pick<Baris, 'golongan' | 'hasil' | 'statusLapor'>,
  standing: (statusLapor: string | null) => string,
): string {
  if (hasil) return ended[hasil]
  return golongan === 'baru' ? `Berkas baru: ${standing(statusLapor)}` : waiting[golongan]
}

const ended = {
  dibuat: 'Berkas baru dibuat',
  diubah: 'Berkas diperbarui',
  dilewati: 'Dilewati: belum dipilih',
  bergeser: 'Belum: berkas berubah',
}
const waiting = {
  sama: 'Tidak ada yang berubah',
  'tak-terbaca': 'Tidak terbaca',
  berubah: 'Akan diperbarui',
  beda: 'Menunggu pilihan Anda',
}
