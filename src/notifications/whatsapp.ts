import { isMobileE164 } from '#src/notifications/phone.ts'

/** Opens a chat with the text ready to send; null when the number cannot have WhatsApp. */
export function waLink(e164: string, text: string): string | null {
  if (!isMobileE164(e164)) return null
  return `https://wa.me/${e164.slice(1)}?text=${encodeURIComponent(text)}`
}

/** A case as a chat may speak of it: its number and where to follow it, never who asked or what for. */
export type WaCase = { kantor: string; nomor: string; origin: string }

/** The texts an officer sends from the office's own telephone. */
export const waTexts = {
  diterima: (it: WaCase) => say(it, 'sudah kami terima dan catat'),
  tidakLengkap: (it: WaCase) =>
    say(it, 'belum lengkap. Kami mengirim keterangan yang perlu dilengkapi'),
  diperpanjang: (it: WaCase) =>
    say(it, 'memerlukan waktu lebih lama. Kami mengirim pemberitahuannya'),
  diberitahukan: (it: WaCase) => say(it, 'sudah dijawab dengan pemberitahuan tertulis'),
  siapDiambil: (it: WaCase) => say(it, 'sudah selesai dan informasinya siap Anda ambil'),
  diserahkan: (it: WaCase) => say(it, 'sudah selesai dan informasinya sudah diserahkan'),
  keberatanDiterima: (it: WaCase) => say(it, 'sudah kami terima dan catat', 'keberatan'),
  keberatanDitanggapi: (it: WaCase) => say(it, 'sudah ditanggapi Atasan PPID', 'keberatan'),
}

const say = ({ kantor, nomor, origin }: WaCase, what: string, perkara = 'permohonan') =>
  `${kantor}: ${perkara} ${nomor} ${what}. Lacak di ${origin}/lacak dengan kode pada tanda bukti Anda.`

/** What a caller is told whom we promised to call back by `batas`, with the code they heard already. */
export const waJanji = ({
  kantor,
  nomor,
  origin,
  kode,
  batas,
}: WaCase & { kode: string; batas: string }) =>
  `${kantor}: kami menghubungi Anda kembali tentang ${nomor} paling lambat ${batas}. Lacak di ${origin}/lacak dengan nomor itu dan kode ${kode}. Jangan berikan kode ini kepada orang lain.`
