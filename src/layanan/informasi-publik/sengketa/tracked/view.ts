import type { Clock } from '#src/calendar/calendar.ts'
import { tanggalPendek, waktuPenuh } from '#src/calendar/words.ts'
import {
  hasilSengketa,
  sengketa,
  type StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type { SengketaDibaca } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { jendelaWords } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { peristiwaSentence } from '#src/layanan/informasi-publik/sengketa/words.ts'
import { viewTrackedCase } from '#src/layanan/tracked.ts'
import { viewClock } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

export type TrackedSengketa = ReturnType<typeof viewTrackedSengketa>

/** A sengketa as its applicant follows it: nothing that is the office's own. */
export function viewTrackedSengketa(whole: Whole, asked: SengketaDibaca, clock: Clock) {
  const { berkas, tenggat } = whole
  return {
    ...viewTrackedCase(sengketa, whole, words),
    akhir: sengketa.statuses[berkas.status as StatusSengketa].akhir === true,
    keberatan: asked.keberatanNomor,
    informasi: asked.informasi,
    komisi: asked.komisiNama && {
      nama: asked.komisiNama,
      alamat: asked.komisiAlamat ?? '',
      telepon: asked.komisiTelepon ?? '',
      register: asked.nomorRegister ?? '',
    },
    hasil: berkas.hasil && hasilSengketa[berkas.hasil as keyof typeof hasilSengketa],
    jendela: jendelaWords(asked, clock).kalimat,
    clocks: tenggat
      .filter(({ ditutupPada }) => ditutupPada === null)
      .map((one) =>
        viewClock(one, sengketa.clocks[one.jenis as keyof typeof sengketa.clocks], clock),
      ),
    /** Facts that both sides know, by their own day. */
    peristiwa: asked.peristiwa
      .filter(({ jenis }) => shared.has(jenis))
      .map((one) => ({
        tanggal: tanggalPendek(one.tanggal, clock.today.slice(0, 4)),
        kalimat: peristiwaSentence(one),
        perintah: one.isi.perintah ?? '',
        uraian: one.jenis === 'pelaksanaan' ? one.uraian : '',
      })),
  }
}

// Meetings, efforts and reports of the team are the office's own.
const shared = new Set([
  'kelengkapan',
  'panggilan',
  'sidang',
  'mediasi',
  'putusan',
  'gugatan',
  'pelaksanaan',
])

/** What an applicant reads of what happened. */
const told: Partial<Record<string, string>> = {
  buka: 'Sengketa dicatat',
  tetapkanTim: 'Tim fasilitasi ditetapkan',
  catatRegister: 'Terdaftar di Komisi Informasi',
  mulaiMediasi: 'Mediasi dimulai',
  akhiriMediasi: 'Mediasi berakhir',
  catatPutusan: 'Komisi Informasi memutus',
  catatGugatan: 'Putusan digugat ke pengadilan',
  catatKasasi: 'Kasasi diajukan',
  catatPutusanPengadilan: 'Pengadilan memutus',
  laksanakan: 'Pelaksanaan dimulai',
  catatPelaksanaan: 'Pelaksanaan dicatat',
  tutup: 'Selesai',
  cabut: 'Anda cabut',
  gugurkan: 'Gugur',
}

const words = {
  told: ({ perbuatan }: Whole['jejak'][number]) => told[perbuatan],
  utuh: true,
  kapan: waktuPenuh,
}
