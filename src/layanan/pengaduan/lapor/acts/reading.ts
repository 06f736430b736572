import { klasifikasiPengaduan } from '#src/layanan/pengaduan/form.ts'
import type { Words } from '#src/layanan/pengaduan/lapor/cases/queries.ts'
import type { Medan, Saying } from '#src/layanan/pengaduan/lapor/compare.ts'
import type { Ours, Reading } from '#src/layanan/pengaduan/lapor/told.ts'
import { pengaduan, type StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { fold, kenali } from '#src/layanan/pengaduan/wilayah.ts'
import type { langkahLapor, Settings } from '#src/office/settings.ts'

/** How words of LAPOR are read, and how what they become is said: tables of the office as they stand. */
export function readingOf(words: Words, settings: Pick<Settings, 'lapor'>): Reading & Saying {
  return { ...readingBy(words, statusTable(settings.lapor.status)), ...sayingBy(words) }
}

/** Where a report that the city has not yet would stand, in the city's words, by its status at LAPOR. */
export function standingOf({ lapor }: Pick<Settings, 'lapor'>): (raw: string | null) => string {
  const statuses = statusTable(lapor.status)
  return (raw) =>
    pengaduan.statuses[statuses.get(foldWord(raw ?? '')) ?? pengaduan.opening.to].label
}

function readingBy({ wilayah, kategori }: Words, statuses: Map<string, StatusPengaduan | null>) {
  const places = new Map<string, ReturnType<typeof kenali>>()
  const byId = new Map(kategori.flatMap(({ id, laporId }) => (laporId ? [[laporId, id]] : [])))
  const byName = new Map(kategori.map(({ id, nama }) => [foldWord(nama), id]))
  return {
    wilayah: (kecamatan: string, kelurahan: string) => {
      const key = `${kecamatan}\n${kelurahan}`
      const place = places.get(key) ?? kenali({ kecamatan, kelurahan }, wilayah)
      // A file may name a place in ten thousand ways; the city has 29.
      if (places.size < 2000) places.set(key, place)
      return place
    },
    kategori: (id: string | null, nama: string | null) =>
      nama === null ? null : (byName.get(foldWord(nama)) ?? byId.get(id ?? '') ?? `${BARU}${nama}`),
    status: (raw: string) => statuses.get(foldWord(raw)),
  }
}

/** Stands for a category that the office has not yet; it is entered when the row is applied. */
const BARU = 'baru:'
export const isNewKategori = (id: string | null): id is string => id?.startsWith(BARU) === true

/** "Ditutup oleh Admin = selesai", line by line. */
function statusTable(lines: readonly string[]) {
  return new Map(
    lines.map((line) => {
      const [raw = '', step = 'tetap'] = line.split(/ = (?!.* = )/)
      return [foldWord(raw), becomes[step as (typeof langkahLapor)[number]] ?? null]
    }),
  )
}

const becomes: Record<(typeof langkahLapor)[number], StatusPengaduan | null> = {
  tetap: null,
  proses: 'proses',
  dibalas: 'dibalas',
  selesai: 'selesai',
  diarsipkan: 'diarsipkan',
  'bukan wewenang': 'bukan_wewenang',
}

function sayingBy({ wilayah, kategori }: Words): Saying {
  const names = new Map([
    ...wilayah.kecamatan.map(({ kode, nama }) => [kode, nama] as const),
    ...wilayah.kelurahan.map(({ kode, nama }) => [kode, nama] as const),
    ...kategori.map(({ id, nama }) => [id, nama] as const),
  ])
  const place = (kode: string | null, typed: string | null) => names.get(kode ?? '') ?? typed
  const said: Record<Medan, (ours: Ours) => string | null> = {
    judul: ({ judul }) => judul,
    isi: ({ isi }) => isi,
    klasifikasi: ({ klasifikasi }) => klasifikasi && klasifikasiPengaduan[klasifikasi],
    kategori: ({ kategoriId }) =>
      names.get(kategoriId ?? '') ??
      (isNewKategori(kategoriId) ? `${kategoriId.slice(BARU.length)} (kategori baru)` : null),
    tipe: ({ anonim, rahasia }) =>
      [anonim && 'anonim', rahasia && 'rahasia'].filter(Boolean).join(', ') || 'terbuka',
    sumber: ({ sumber }) => sumber,
    lokasi: (ours) =>
      [
        place(ours.kelurahanKode, ours.kelurahanKetik),
        place(ours.kecamatanKode, ours.kecamatanKetik),
      ]
        .filter(Boolean)
        .join(', '),
    penilaian: ({ penilaian }) => (penilaian === null ? null : `${penilaian} dari 5`),
  }
  return {
    words: (name, ours) => said[name](ours) || 'kosong',
    label: (status) => pengaduan.statuses[status as StatusPengaduan]?.label ?? status,
  }
}

const foldWord = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The unit that LAPOR sent a report to, by its name; null when it is none of the city's. */
export function unitOf({ unit }: Words, name: string | null): string | null {
  const wanted = fold(name ?? '')
  const bare = wanted.replace(/kotapontianak$/, '')
  return (
    unit.find(({ nama, singkatan }) =>
      [fold(nama), fold(singkatan), fold(nama).replace(/kotapontianak$/, '')].some(
        (one) => one !== '' && (one === wanted || one === bare),
      ),
    )?.id ?? null
  )
}
