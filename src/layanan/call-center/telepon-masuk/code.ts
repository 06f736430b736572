import { dateOf, timeOf } from '#src/calendar/date.ts'
import { hariTanggal, pukul } from '#src/calendar/words.ts'
import type { Kit } from '#src/kit.ts'
import { waJanji, waLink } from '#src/notifications/whatsapp.ts'
import { trackingCode } from '#src/secrets.ts'

export type KodeView = NonNullable<ReturnType<typeof viewKode>>

type Promised = {
  id: string
  nomor: string
  kodeVersi: number
  kodeLacak: string | null
  janjiPada: Date | null
  telepon: string | null
}

/**
 * What the operator reads out to a caller who is promised a call back, and the chat that says the
 * same; null for a call without a promise, or promised before there were codes.
 */
export function viewKode(
  { keys, config, settings }: Pick<Kit, 'keys' | 'config' | 'settings'>,
  { id, nomor, kodeVersi, kodeLacak, janjiPada, telepon }: Promised,
) {
  if (!janjiPada || !kodeLacak) return null
  const kode = trackingCode(keys, id, kodeVersi)
  const batas = `${hariTanggal(dateOf(janjiPada))}, ${pukul(timeOf(janjiPada))}`
  const { origin } = config
  const chat = { kantor: settings.kantor.singkat, origin, nomor, kode, batas: plain(batas) }
  return {
    nomor,
    batas,
    kelompok: kode.split('-').map((huruf) => ({ huruf, eja: spelled(huruf) })),
    /** As it is read out: without its protocol. */
    laman: `${origin.replace(/^https?:\/\//, '')}/lacak`,
    wa: telepon && waLink(telepon, waJanji(chat)),
  }
}

const plain = (words: string) => words.replaceAll('\u00A0', ' ')

const spelled = (letters: string) => [...letters].map((one) => eja[one] ?? one).join(', ')

/** As it is spelled over the telephone, so that B is not heard as D. */
const eja: Record<string, string> = {
  0: 'nol',
  1: 'satu',
  2: 'dua',
  3: 'tiga',
  4: 'empat',
  5: 'lima',
  6: 'enam',
  7: 'tujuh',
  8: 'delapan',
  9: 'sembilan',
  A: 'Alfa',
  B: 'Bravo',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  J: 'Juliet',
  K: 'Kilo',
  M: 'Mike',
  N: 'November',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  S: 'Sierra',
  T: 'Tango',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
  Z: 'Zulu',
}
