import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { Procedure } from '#src/workflow/procedure.ts'

/** The tables of all procedures, by name: for lists that show cases of every kind. */
export const procedures: Record<string, Procedure> = {
  [permohonan.name]: permohonan,
  [daftarInformasi.name]: daftarInformasi,
  [keberatan.name]: keberatan,
}

/** Where a case is worked on. */
export const caseHref = (prosedur: string, nomor: string) =>
  prosedur === daftarInformasi.name ? `/meja/dip/${nomor}` : `/meja/${prosedur}/${nomor}`
