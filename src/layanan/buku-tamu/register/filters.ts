import { isUuid } from '#src/db/id.ts'
import { keys } from '#src/http/fields.ts'
import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { type Days, readDays } from '#src/recap/days.ts'

/** How a visit stands to the 35 menit layanan. */
export const waktuTamu = {
  tepat: 'Dalam 35 menit',
  lewat: 'Lewat 35 menit',
  berjalan: 'Berjalan, belum lewat',
  'berjalan-lewat': 'Berjalan, sudah lewat',
  'tidak-dicatat': 'Tidak dicatat',
} as const
export type Waktu = keyof typeof waktuTamu

/** The same as a filter: late is late, whether somebody came at last or not. */
export const waktuSaringan = { ...waktuTamu, terlambat: 'Lewat, selesai atau belum' } as const

/** Which visits: those who came on these days, and more where it is asked. */
export type Asked = {
  days: Days
  tujuan?: keyof typeof tujuanTamu | undefined
  cara?: keyof typeof caraTamu | undefined
  waktu?: keyof typeof waktuSaringan | undefined
  /** Where the guest was directed to, as it was written then; empty is nowhere. */
  ke?: string | undefined
  /** Key of the petugas who served. */
  petugas?: string | undefined
  /** Hour of arrival, 0 to 23. */
  jam?: number | undefined
}

/** The parts of a query beside its days. */
export type Narrow = Omit<Asked, 'days'>

/** What an address asks for; what makes no sense is not asked. Nothing asked is the running month. */
export function readAsked(query: Record<string, string>, today: string) {
  const { days, values, errors } = readDays(query, today)
  const { petugas, ke, jam } = query
  const asked: Asked = {
    days,
    tujuan: oneOf(tujuanTamu, query['tujuan']),
    cara: oneOf(caraTamu, query['cara']),
    waktu: oneOf(waktuSaringan, query['waktu']),
    ke: ke === undefined ? undefined : ke.slice(0, 200),
    petugas: isUuid(petugas ?? '') ? petugas : undefined,
    jam: /^([01]?\d|2[0-3])$/.test(jam ?? '') ? Number(jam) : undefined,
  }
  const hal = /^[1-9]\d{0,5}$/.test(query['hal'] ?? '') ? Number(query['hal']) : 1
  return { asked, hal, values, errors }
}

const oneOf = <T extends object>(of: T, typed: string | undefined) =>
  keys(of).find((key) => key === typed)

/** What narrows the visits beside their days, as an address writes it. */
export const narrowed = (asked: Asked): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...asked, days: undefined })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

/** The address of these visits. */
export function registerHref(path: string, asked: Asked, hal = 1): string {
  const parts = { ...asked.days, ...narrowed(asked), ...(hal > 1 && { hal: String(hal) }) }
  return `${path}?${new URLSearchParams(parts).toString()}`
}
