import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { hariTanggal, tanggal } from '#src/calendar/words.ts'
import {
  type ActKeberatan,
  alasanKeberatan,
  hasilKeberatan,
  keberatan,
  reaksiPemohon,
  type StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { dasarSentence } from '#src/layanan/informasi-publik/keberatan/surat/tanggapan.ts'
import { openActs } from '#src/workflow/procedure.ts'
import { viewClock } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { fileSize } from '#views/shared/papers.tsx'
import type { Langkah } from '#views/shared/trail.tsx'

export type TrackedKeberatan = ReturnType<typeof viewTrackedKeberatan>

/** An objection as its objector follows it: nothing that is the office's own. */
export function viewTrackedKeberatan(whole: Whole, asked: KeberatanDibaca, clock: Clock) {
  const { berkas } = whole
  const status = berkas.status as StatusKeberatan
  const told = asked.ditanggapiPada !== null
  const { keputusan } = asked
  const uu = whole.tenggat.find(({ jenis }) => jenis === 'uu')!
  const sengketa = whole.tenggat.find(({ jenis }) => jenis === 'sengketa')
  return {
    nomor: berkas.nomor,
    versi: berkas.versi,
    status,
    /** A heading: without its full stop. */
    kalimat: keberatan.statuses[status].publik.replace(/\.$/, ''),
    acts: openActs(keberatan, status, ['pemohon']) as ActKeberatan[],
    diterima: hariTanggal(dateOf(berkas.diterimaPada)),
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
    langkah: journeyOf(whole, status, uu.batas),
    surat: whole.surat.map(({ id, jenis, judul, ditandatanganiPada, ukuran }) => ({
      id,
      jenis,
      judul,
      bentuk: `PDF, ${fileSize(ukuran)}`,
      ket: `${tanggal(dateOf(ditandatanganiPada))} · PDF, ${fileSize(ukuran)}`,
    })),
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

const ahead: Record<StatusKeberatan, readonly string[]> = {
  diterima: ['Diteruskan ke Atasan PPID', 'Diperiksa dan diputuskan', 'Tanggapan tertulis'],
  di_atasan: ['Diperiksa dan diputuskan Atasan PPID', 'Tanggapan tertulis'],
  di_ppid: ['PPID menjawab', 'Diputuskan Atasan PPID', 'Tanggapan tertulis'],
  di_unit: ['Unit menjawab', 'Diputuskan Atasan PPID', 'Tanggapan tertulis'],
  diputuskan: ['Tanggapan tertulis'],
  dijawab: ['Anda menyatakan puas atau tidak'],
  selesai: [],
  dicabut: [],
}

function journeyOf({ jejak }: Whole, status: StatusKeberatan, batas: Date): Langkah[] {
  // A decision that was looked at again was never one.
  const decided = ['diputuskan', 'dijawab', 'selesai'].includes(status)
  const lastDecision = jejak.findLastIndex(({ perbuatan }) => perbuatan === 'putuskan')
  const past = jejak.flatMap(({ perbuatan, pada }, index): Langkah[] => {
    const judul = told[perbuatan]
    if (!judul || (perbuatan === 'putuskan' && !(decided && index === lastDecision))) return []
    const waktu = `${hariTanggal(dateOf(pada))}, ${timeOf(pada).replace(':', '.')} WIB`
    return [{ judul, keadaan: 'done', waktu, datetime: pada.toISOString() }]
  })
  const next = ahead[status].map((judul, index): Langkah => {
    const waktu =
      judul === 'Tanggapan tertulis'
        ? `Paling lambat ${hariTanggal(dateOf(batas))}`
        : index === 0
          ? 'Sedang berjalan'
          : undefined
    return { judul, keadaan: index === 0 ? 'now' : '', ...(waktu && { waktu }) }
  })
  return [...past, ...next]
}

export type AcceptedKeberatan = TrackedKeberatan & {
  kodeLacak: string
  tandaTerima: { id: string; bentuk: string } | null
}

/** What is told right after an objection came in. */
export function viewAcceptedKeberatan(
  view: TrackedKeberatan,
  kodeLacak: string,
): AcceptedKeberatan {
  const paper = view.surat.find(({ jenis }) => jenis === 'tanda-terima-keberatan')
  return { ...view, kodeLacak, tandaTerima: paper ?? null }
}
