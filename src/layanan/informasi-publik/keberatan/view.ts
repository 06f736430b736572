import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { ExemptChoice } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import {
  jendela,
  keberatan,
  reaksiPemohon,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { dasarSentence } from '#src/layanan/informasi-publik/keberatan/surat/tanggapan.ts'
import { nilaiJangka } from '#src/layanan/informasi-publik/keberatan/window.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { waLink, waTexts } from '#src/notifications/whatsapp.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

/** What the page shows; with what is exempt today, where the case is to be decided. */
export type KeberatanView = ReturnType<typeof viewKeberatan> & { exempt: ExemptChoice[] }

/** A case as its page shows it: facts in words, clocks, and the acts this reader may do now. */
export function viewKeberatan(
  whole: Whole,
  asked: KeberatanDibaca,
  actor: Actor,
  clock: Clock,
  office: { kantor: string; origin: string },
) {
  const canSeePerson = seesPerson(actor.peran)
  return {
    ...viewWhole(keberatan, whole, actor, clock),
    asked,
    /** This reader may begin an uji konsekuensi. */
    bisaUji: daftarDikecualikan.opening.by.some((one) => actor.peran.includes(one)),
    /** The PPID was ordered and has not answered. */
    diperintah: whole.tenggat.some(
      ({ jenis, ditutupPada }) => jenis === 'perintah' && ditutupPada === null,
    ),
    canSeePerson,
    dapatDisengketakan: mayDispute(whole, asked, actor, clock),
    jangka: jangkaWords(asked, dateOf(whole.berkas.diterimaPada), clock),
    dasar: asked.keputusan ? dasarSentence(asked.keputusan) : '',
    reaksi: asked.reaksi && reaksiPemohon[asked.reaksi],
    wa: canSeePerson ? whatsapp(whole, office) : null,
  }
}

/** Answered, or its date passed without an answer (UU 14/2008 Pasal 37), and nobody went on yet. */
function mayDispute(
  { berkas, tenggat }: Whole,
  asked: KeberatanDibaca,
  actor: Actor,
  { now }: Clock,
): boolean {
  const opens = actor.peran.some((one) => ['petugas', 'ppid', 'atasan_ppid'].includes(one))
  if (!opens || asked.sengketa.length > 0 || berkas.status === 'dicabut') return false
  const lapsed = tenggat.some(({ jenis, batas }) => jenis === 'uu' && batas < now)
  return asked.ditanggapiPada !== null || lapsed
}

/** How the day of the objection was judged, in words; `lewat` is for the Atasan PPID to weigh. */
function jangkaWords(asked: KeberatanDibaca, diterima: string, { calendar }: Clock) {
  const { alasanSejak, jangka } = asked
  if (!alasanSejak)
    return { jangka, kalimat: 'Tidak dihitung: tanggal alasan ditemukan tidak diketahui.' }
  const { ke, batasStandar } = nilaiJangka(alasanSejak, diterima, calendar)
  const standar = jendela.standar!
  const found = `Alasan ditemukan ${hariTanggal(alasanSejak)}; keberatan diajukan pada hari kerja ke-${ke}.`
  const law = `${jendela.dasar}: ${jendela.jumlah} hari kerja, sampai ${hariTanggal(asked.jangkaBatas!)}.`
  const own = `${standar.dasar} menyebut ${standar.jumlah} hari kerja, sampai ${hariTanggal(batasStandar!)}.`
  return { jangka, kalimat: [found, law, own].join(' ') }
}

/** A chat with the objector, its text ready to send; null without a mobile number. */
function whatsapp({ berkas, pemohon }: Whole, office: { kantor: string; origin: string }) {
  if (!pemohon?.telepon) return null
  const answered = berkas.status === 'dijawab' || berkas.status === 'selesai'
  const say = answered ? waTexts.keberatanDitanggapi : waTexts.keberatanDiterima
  return waLink(pemohon.telepon, say({ ...office, nomor: berkas.nomor }))
}
