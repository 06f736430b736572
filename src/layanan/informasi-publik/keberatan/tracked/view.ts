import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal, waktuPenuh } from '#src/calendar/words.ts'
import {
  alasanKeberatan,
  hasilKeberatan,
  keberatan,
  reaksiPemohon,
  type StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { dasarSentence } from '#src/layanan/informasi-publik/keberatan/surat/tanggapan.ts'
import { paperOf, viewTrackedCase } from '#src/layanan/tracked.ts'
import { viewClock } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { fileSize } from '#views/shared/papers.tsx'

export type TrackedKeberatan = ReturnType<typeof viewTrackedKeberatan>

/** An objection as its objector follows it: nothing that is the office's own. */
export function viewTrackedKeberatan(whole: Whole, asked: KeberatanDibaca, clock: Clock) {
  const told = asked.ditanggapiPada !== null
  const { keputusan } = asked
  const uu = whole.tenggat.find(({ jenis }) => jenis === 'uu')!
  const sengketa = whole.tenggat.find(({ jenis }) => jenis === 'sengketa')
  return {
    ...viewTrackedCase(keberatan, whole, wordsOf(whole, uu.batas)),
    diterima: hariTanggal(dateOf(whole.berkas.diterimaPada)),
    asal: asked.asalNomor,
    alasan: asked.alasan.map((huruf) => `${huruf}. ${alasanKeberatan[huruf]}`),
    kasusPosisi: asked.kasusPosisi,
    informasi: asked.informasi,
    uu: viewClock(uu, keberatan.clocks.uu, clock),
    sengketa: sengketa ? viewClock(sengketa, keberatan.clocks.sengketa, clock) : null,
    terlambat: asked.jangka === 'lewat',
    /** Answered, or past the time for an answer: it may be taken to the Komisi Informasi. */
    dapatDisengketakan: told || (uu.ditutupPada === null && uu.batas < clock.now),
    sengketaNomor: asked.sengketa.map(({ nomor }) => nomor),
    tanggapan:
      told && keputusan
        ? {
            hasil: hasilKeberatan[keputusan.hasil],
            pertimbangan: keputusan.pertimbangan,
            perintah: keputusan.perintah,
            dasar: dasarSentence(keputusan),
            bantahan: keputusan.bantahan.map(({ huruf, uraian }) => ({
              alasan: alasanKeberatan[huruf],
              uraian,
            })),
          }
        : null,
    reaksi: asked.reaksi && reaksiPemohon[asked.reaksi],
    penetapan: told
      ? whole.lampiran
          .filter(({ jenis }) => jenis === 'penetapan')
          .map(({ id, nama, ukuran }) => ({ id, nama, ket: fileSize(ukuran) }))
      : [],
    punyaEmail: Boolean(whole.pemohon?.email),
  }
}

/** What a citizen reads of what happened. */
const told: Partial<Record<string, string>> = {
  ajukan: 'Keberatan diterima',
  teruskan: 'Diteruskan ke Atasan PPID',
  putuskan: 'Diputuskan Atasan PPID',
  tanggapi: 'Tanggapan tertulis dikirim',
  catatReaksi: 'Tanggapan Anda dicatat',
  sengketakan: 'Anda melanjutkan ke sengketa',
  selesaikan: 'Selesai',
  cabut: 'Anda cabut',
}

const TANGGAPAN = 'Tanggapan tertulis'

const ahead: Record<StatusKeberatan, readonly string[]> = {
  diterima: ['Diteruskan ke Atasan PPID', 'Diperiksa dan diputuskan', TANGGAPAN],
  di_atasan: ['Diperiksa dan diputuskan Atasan PPID', TANGGAPAN],
  di_ppid: ['PPID menjawab', 'Diputuskan Atasan PPID', TANGGAPAN],
  di_unit: ['Unit menjawab', 'Diputuskan Atasan PPID', TANGGAPAN],
  diputuskan: [TANGGAPAN],
  dijawab: ['Anda menyatakan puas atau tidak'],
  selesai: [],
  dicabut: [],
}

const wordsOf = ({ berkas, jejak }: Whole, batas: Date) => {
  // A decision that was looked at again was never one.
  const decided = ['diputuskan', 'dijawab', 'selesai'].includes(berkas.status)
  const lastDecision = jejak.findLastIndex(({ perbuatan }) => perbuatan === 'putuskan')
  const until = { judul: TANGGAPAN, waktu: `Paling lambat ${hariTanggal(dateOf(batas))}` }
  const status = berkas.status as StatusKeberatan
  return {
    told: ({ perbuatan }: Whole['jejak'][number], index: number) =>
      perbuatan === 'putuskan' && !(decided && index === lastDecision)
        ? undefined
        : told[perbuatan],
    ahead: { [status]: ahead[status].map((judul) => (judul === TANGGAPAN ? until : judul)) },
    utuh: true,
    kapan: waktuPenuh,
  }
}

export type AcceptedKeberatan = TrackedKeberatan & {
  kodeLacak: string
  tandaTerima: ReturnType<typeof paperOf>
}

/** What is told right after an objection came in. */
export const viewAcceptedKeberatan = (
  view: TrackedKeberatan,
  { surat }: Whole,
  kodeLacak: string,
): AcceptedKeberatan => ({
  ...view,
  kodeLacak,
  tandaTerima: paperOf(surat, 'tanda-terima-keberatan'),
})
