import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal, tanggal, waktuPenuh } from '#src/calendar/words.ts'
import type { Permohonan } from '#src/db/schema.ts'
import { caraMemperoleh, caraSalinan } from '#src/layanan/informasi-publik/permohonan/form.ts'
import {
  hasilPermohonan,
  permohonan,
  type StatusPermohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import type { Langkah } from '#views/shared/trail.tsx'

type Case = { whole: Whole; asked: Permohonan }
type Entry = Whole['jejak'][number]

/**
 * The way of a request as its applicant reads it, oldest first: what happened, what happens now,
 * what is to come. Offices are named, officers and their notes are not.
 */
export function wordsOf(it: Case) {
  const status = it.whole.berkas.status as StatusPermohonan
  return {
    told: (entry: Entry) => told[entry.perbuatan]?.(it, entry),
    ahead: { [status]: ahead[status].map((step) => toCome(it, step)) },
    utuh: true,
    kapan: (pada: Date) => hariTanggal(dateOf(pada)),
  }
}

type Told = (it: Case, entry: Entry) => Omit<Langkah, 'keadaan'> | undefined

/** Which acts a citizen reads of, and how. */
const told: Record<string, Told> = {
  terima: ({ whole: { berkas, pemohon } }) => ({
    judul: 'Diterima',
    waktu: waktuPenuh(berkas.diterimaPada),
    datetime: berkas.diterimaPada.toISOString(),
    isi: pemohon?.email
      ? 'Nomor pendaftaran diberikan, tanda bukti dikirim ke email Anda.'
      : 'Nomor pendaftaran diberikan.',
  }),
  nyatakanLengkap: () => ({ judul: permohonan.acts.nyatakanLengkap.terjadi }),
  nyatakanTidakLengkap: () => ({
    judul: permohonan.acts.nyatakanTidakLengkap.terjadi,
    isi: 'Yang perlu dilengkapi tertulis di surat keterangan.',
  }),
  lengkapi: () => ({ judul: permohonan.acts.lengkapi.terjadi }),
  gugurkan: () => ({ judul: permohonan.acts.gugurkan.terjadi }),
  serahkanLangsung: () => ({ judul: permohonan.acts.serahkanLangsung.terjadi }),
  disposisi: (it, entry) =>
    entry === firstOf(it, 'disposisi')
      ? { judul: 'Diteruskan ke unit yang menguasai informasi', isi: unitsOf(it) }
      : undefined,
  jawabDisposisi: (it, entry) =>
    entry === lastOf(it, 'jawabDisposisi')
      ? { judul: 'Dijawab unit yang menguasai informasi', isi: answersOf(it) }
      : undefined,
  perpanjang: ({ asked }) => ({
    judul: 'Waktu menjawab diperpanjang 7 hari kerja',
    isi: asked.perpanjangan
      ? `Menjadi ${hariTanggal(dateOf(new Date(asked.perpanjangan.menjadi)))}. Alasannya tertulis di surat.`
      : 'Alasannya tertulis di surat.',
  }),
  putuskan: (it, entry) =>
    isDecided(it) && entry === lastOf(it, 'putuskan') ? { judul: 'Diputuskan PPID' } : undefined,
  beritahukan: (it, entry) => {
    const hasil = toldBy(it, entry)
    return {
      judul: permohonan.acts.beritahukan.terjadi,
      ...(hasil && { isi: `${hasilPermohonan[hasil]}.` }),
    }
  },
  sediakan: () => ({ judul: permohonan.acts.sediakan.terjadi }),
  penuhiKeberatan: () => ({
    judul: 'Keberatan Anda dikabulkan',
    isi: 'Permohonan dibuka lagi dan diputuskan ulang.',
  }),
  penuhiSengketa: () => ({
    judul: 'Sengketa Anda memerintahkan pemberian informasi',
    isi: 'Permohonan dibuka lagi dan diputuskan ulang.',
  }),
  serahkan: () => ({ judul: permohonan.acts.serahkan.terjadi }),
  unduh: (_it, { ke }) =>
    ke === 'selesai' ? { judul: 'Informasi diserahkan, Anda unduh' } : undefined,
  cabut: () => ({ judul: 'Anda cabut' }),
}

// A letter told what was decided then: the decision that stands now may be another, and not told yet.
function toldBy(it: Case, entry: Entry): keyof typeof hasilPermohonan | undefined {
  const { keputusan, jawabanSemula } = it.asked
  if (!jawabanSemula) return keputusan?.hasil
  if (entry === firstOf(it, 'beritahukan') && jawabanSemula.keputusan)
    return jawabanSemula.keputusan.hasil
  const { jejak } = it.whole
  const isNewest = jejak.indexOf(entry) > jejak.indexOf(lastOf(it, 'penuhiKeberatan')!)
  return isNewest ? keputusan?.hasil : undefined
}

// What was decided is told when it stands: a decision that is looked at again was never one.
const isDecided = ({ whole }: Case) =>
  ['diputuskan', 'siap_diserahkan', 'dijanjikan', 'selesai'].includes(whole.berkas.status)

const firstOf = ({ whole }: Case, act: string) =>
  whole.jejak.find(({ perbuatan }) => perbuatan === act)
const lastOf = ({ whole }: Case, act: string) =>
  whole.jejak.findLast(({ perbuatan }) => perbuatan === act)

const unitsOf = ({ whole }: Case) =>
  whole.disposisi
    .filter(({ dibatalkanPada }) => !dibatalkanPada)
    .map(({ unit }) => unit)
    .join('; ')

const answersOf = ({ whole }: Case) =>
  whole.disposisi
    .filter(({ dijawabPada }) => dijawabPada)
    .map(({ unit, dijawabPada }) => `${unit}, ${tanggal(dateOf(dijawabPada!))}`)
    .join('; ')

type Step = 'periksa' | 'lengkapi' | 'unit' | 'putus' | 'atasan' | 'beri' | 'sedia' | 'serah'

/** What is left from each status on; the first is what happens now. */
const ahead: Record<StatusPermohonan, Step[]> = {
  diterima: ['periksa', 'putus', 'beri', 'serah'],
  tidak_lengkap: ['lengkapi', 'periksa', 'putus', 'beri', 'serah'],
  menunggu_keputusan: ['putus', 'beri', 'serah'],
  di_unit: ['unit', 'putus', 'beri', 'serah'],
  menunggu_persetujuan: ['atasan', 'beri', 'serah'],
  diputuskan: ['beri', 'serah'],
  siap_diserahkan: ['serah'],
  dijanjikan: ['sedia', 'serah'],
  selesai: [],
  tidak_ditindaklanjuti: [],
  dicabut: [],
}

const judul: Record<Step, string> = {
  periksa: 'Kelengkapan diperiksa',
  lengkapi: 'Anda melengkapi permohonan',
  unit: 'Unit menyiapkan jawaban',
  putus: 'Diputuskan PPID',
  atasan: 'Diperiksa Atasan PPID',
  beri: 'Pemberitahuan tertulis',
  sedia: 'Informasi disediakan',
  serah: 'Informasi diserahkan',
}

function toCome(it: Case, step: Step) {
  const waktu = noteOf(it, step)
  return { judul: judul[step], ...(waktu && { waktu }) }
}

function noteOf(it: Case, step: Step): string | undefined {
  if (step === 'periksa') return until(it, 'kelengkapan')
  if (step === 'lengkapi') return until(it, 'melengkapi')
  if (step === 'sedia') return until(it, 'janji')
  if (step === 'unit') return unitsOf(it)
  if (step === 'serah') return handover(it)
  if (step !== 'beri') return undefined
  const more = it.asked.perpanjangan
    ? ''
    : ' PPID dapat memperpanjang satu kali, 7 hari kerja, dengan alasan tertulis.'
  return `${until(it, 'uu') ?? ''}${more}`.trim() || undefined
}

function until({ whole }: Case, jenis: string): string | undefined {
  const clock = whole.tenggat.find((one) => one.jenis === jenis && !one.ditutupPada)
  return clock && `Paling lambat ${hariTanggal(dateOf(clock.batas))}.`
}

function handover({ whole, asked }: Case): string {
  const how = caraWords(asked)
  return whole.berkas.status === 'siap_diserahkan' ? how : `Bila dikabulkan. ${how}`
}

/** "Mendapatkan salinan: email" */
export const caraWords = (asked: Permohonan) =>
  [
    caraMemperoleh[asked.caraMemperoleh],
    asked.caraSalinan && caraSalinan[asked.caraSalinan].toLowerCase(),
  ]
    .filter(Boolean)
    .join(': ')
