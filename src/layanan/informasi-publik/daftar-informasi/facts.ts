import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { DaftarInformasi } from '#src/db/schema.ts'
import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'

type Entry = Omit<DaftarInformasi, 'cari' | 'berkasId'>

/** The columns of Perki 1/2021 Lampiran I as label and value, and the kind of the entry. */
export function factsOf(entry: Entry): [label: string, value: string][] {
  return [
    ['Yang menguasai', entry.pejabat],
    ['Penanggung jawab', entry.penanggungJawab],
    ['Waktu, tempat', entry.waktuTempat],
    ['Bentuk', bentuk(entry)],
    ['Disimpan', entry.retensi],
    ['Jenis', jenisInWords(entry)],
    ['Diperbarui', tanggal(dateOf(entry.diperbaruiPada))],
  ]
}

/** "Berkala, huruf b: program atau kegiatan (Perki 1/2021 Pasal 14 ayat (2))". */
export function jenisInWords({ kategori: name, huruf }: Pick<Entry, 'kategori' | 'huruf'>): string {
  const { label, dasar } = kategori[name]
  const letters: Record<string, string> = kategori[name].huruf
  const words = huruf && letters[huruf]
  return words ? `${label}, huruf ${huruf}: ${words} (${dasar})` : `${label} (${dasar})`
}

function bentuk({ bentukSoftcopy, bentukHardcopy }: Entry): string {
  const forms = [bentukSoftcopy && 'softcopy', bentukHardcopy && 'hardcopy'].filter(Boolean)
  const words = forms.join(' dan ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
