import { tanggal } from '#src/calendar/words.ts'
import type { SengketaPeristiwa } from '#src/db/schema.ts'
import { amarPutusan, tingkatPutusan } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { hasilUpaya } from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import {
  hasilKelengkapan,
  hasilMediasi,
} from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import { pihakGugatan } from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'

type Said = Pick<SengketaPeristiwa, 'jenis' | 'isi' | 'tempat'>

/** What happened, in one sentence without its day: for pages, papers and the register. */
export function peristiwaSentence(one: Said): string {
  return sentences[one.jenis](one)
}

const wordsOf = (of: Record<string, string>, key: string | undefined) => (key && of[key]) ?? ''

const sentences: Record<Said['jenis'], (one: Said) => string> = {
  rapat: ({ isi, tempat }) => `Rapat tim: ${isi.acara} (${tempat}).`,
  upaya: ({ isi }) => `Upaya penyelesaian. ${wordsOf(hasilUpaya, isi.hasil)}.`,
  laporan: () => 'Tim melapor kepada Atasan PPID.',
  kelengkapan: ({ isi }) =>
    `Kelengkapan di Komisi Informasi: ${wordsOf(hasilKelengkapan, isi.hasil).toLowerCase()}.`,
  panggilan: ({ isi }) =>
    [
      `Panggilan ${isi.nomor}: ${isi.acara}`,
      isi.untukTanggal && `, sidang ${tanggal(isi.untukTanggal)}`,
      isi.untukJam && ` pukul ${isi.untukJam.replace(':', '.')}`,
      '.',
    ]
      .filter(Boolean)
      .join(''),
  sidang: ({ isi }) => `Sidang: ${isi.acara}.`,
  mediasi: ({ isi }) => {
    if (isi.tahap === 'mulai') return 'Mediasi dimulai.'
    if (isi.tahap === 'perpanjangan') return 'Mediasi diperpanjang.'
    const putusan = isi.nomor ? ` Putusan mediasi ${isi.nomor}.` : ''
    return `Mediasi berakhir. ${wordsOf(hasilMediasi, isi.hasil)}.${putusan}`
  },
  putusan: ({ isi }) =>
    `Putusan ${wordsOf(tingkatPutusan, isi.tingkat)} Nomor ${isi.nomor}: ${wordsOf(amarPutusan, isi.amar)}.`,
  gugatan: ({ isi }) =>
    [
      isi.tingkat === 'kasasi' ? 'Kasasi' : 'Gugatan',
      ` oleh ${wordsOf(pihakGugatan, isi.pihak)} di ${isi.pengadilan}`,
      isi.nomor && `, perkara ${isi.nomor}`,
      '.',
    ]
      .filter(Boolean)
      .join(''),
  pelaksanaan: () => 'Pelaksanaan.',
}
