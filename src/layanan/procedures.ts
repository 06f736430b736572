import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { Procedure } from '#src/workflow/procedure.ts'

/** The tables of all procedures, by name: for lists that show cases of every kind. */
export const procedures: Record<string, Procedure> = {
  [permohonan.name]: permohonan,
  [daftarInformasi.name]: daftarInformasi,
  [permintaanData.name]: permintaanData,
  [daftarDikecualikan.name]: daftarDikecualikan,
  [keberatan.name]: keberatan,
  [teleponMasuk.name]: teleponMasuk,
  [tanyaJawab.name]: tanyaJawab,
}

/** Where a case is worked on. */
export const caseHref = (prosedur: string, nomor: string) =>
  `/meja/${places[prosedur] ?? prosedur}/${nomor}`

/** Procedures whose place at the desk has a shorter name. */
const places: Record<string, string> = {
  [daftarInformasi.name]: 'dip',
  [daftarDikecualikan.name]: 'dikecualikan',
  [teleponMasuk.name]: 'call-center',
}

/** Where its applicant follows a case; who follows a permohonan follows its keberatan, too. */
export const trackHref = (prosedur: string, nomor: string) =>
  prosedur === keberatan.name ? `/lacak/${prosedur}/${nomor}` : `/lacak/${prosedur}`

/** Where a case of this kind is opened at the desk, filled in from another by `?asal=`; undefined while there is no such procedure. */
export const openHref = (prosedur: string, asal: string): string | undefined =>
  Object.hasOwn(procedures, prosedur)
    ? `/meja${prosedur === permohonan.name ? '' : `/${prosedur}`}/baru?asal=${asal}`
    : undefined
