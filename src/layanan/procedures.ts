import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import type { Party, Procedure } from '#src/workflow/procedure.ts'
import type { RemindedClock } from '#src/workflow/reminder/queries.ts'

/** The tables of all procedures, by name: for lists that show cases of every kind. */
export const procedures: Record<string, Procedure> = {
  [permohonan.name]: permohonan,
  [daftarInformasi.name]: daftarInformasi,
  [permintaanData.name]: permintaanData,
  [daftarDikecualikan.name]: daftarDikecualikan,
  [keberatan.name]: keberatan,
  [sengketa.name]: sengketa,
  [bukuTamu.name]: bukuTamu,
  [pengaduan.name]: pengaduan,
  [teleponMasuk.name]: teleponMasuk,
  [tanyaJawab.name]: tanyaJawab,
}

/** The services of the standard, in its order, and whose cases each counts. */
export const services: readonly { label: string; procedures: readonly string[] }[] = [
  { label: 'Pengaduan', procedures: [pengaduan.name] },
  { label: 'Call center', procedures: [teleponMasuk.name] },
  {
    label: 'Informasi publik',
    procedures: [permohonan.name, keberatan.name, sengketa.name],
  },
  { label: 'Permintaan data', procedures: [permintaanData.name] },
  { label: 'Pelayanan tamu', procedures: [bukuTamu.name] },
]

/** Who answers for a unit in a procedure. */
export const answering = (prosedur: string): readonly Party[] =>
  procedures[prosedur]?.acts.jawabDisposisi?.by ?? []

/** Clocks of which somebody is reminded, beside the parts of units. */
export const reminded: readonly RemindedClock[] = Object.values(procedures).flatMap(
  ({ name, clocks }) =>
    Object.entries(clocks).flatMap(([jenis, { diingatkan }]) =>
      diingatkan ? [{ prosedur: name, jenis, diingatkan }] : [],
    ),
)

/** Cases that hang on another: while one of these is open, what proves who asked is kept. */
export const disputes: readonly string[] = [keberatan.name, sengketa.name]

/** Where a case is worked on. */
export const caseHref = (prosedur: string, nomor: string) =>
  `/meja/${places[prosedur] ?? prosedur}/${nomor}`

/** The same where only its number is known: its first letters tell the procedure. */
export function hrefOfNumber(nomor: string): string | undefined {
  const seri = nomor.slice(0, nomor.indexOf('-'))
  const found = Object.values(procedures).find((one) => one.seri === seri)
  return found && caseHref(found.name, nomor)
}

/** Where a case that comes from another is typed; undefined while there is no such procedure. */
export function newHref(prosedur: string, asal: string): string | undefined {
  if (!Object.hasOwn(procedures, prosedur)) return undefined
  const place = prosedur === permohonan.name ? '' : `${places[prosedur] ?? prosedur}/`
  return `/meja/${place}baru?asal=${asal}`
}

/** What a case may become by the hand of these parties, of the procedures that are there. */
export const onwards = (
  { becomes = {} }: Pick<Procedure, 'becomes'>,
  asal: string,
  parties: readonly Party[],
): { procedure: Procedure; href: string }[] =>
  Object.keys(becomes).flatMap((name) => {
    const procedure = procedures[name]
    const href = newHref(name, asal)
    return procedure && href && procedure.opening.by.some((one) => parties.includes(one))
      ? [{ procedure, href }]
      : []
  })

/** Procedures whose place at the desk has a shorter name. */
const places: Record<string, string> = {
  [daftarInformasi.name]: 'dip',
  [daftarDikecualikan.name]: 'dikecualikan',
  [teleponMasuk.name]: 'call-center',
}

/** Where its applicant follows a case; who follows a permohonan follows what comes of it, too. */
export const trackHref = (prosedur: string, nomor: string) =>
  prosedur === keberatan.name || prosedur === sengketa.name
    ? `/lacak/${prosedur}/${nomor}`
    : `/lacak/${prosedur}`
