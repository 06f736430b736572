import * as v from 'valibot'
import { isRealDate, keys } from '#src/http/fields.ts'
import { klasifikasiPengaduan, semuaKanal } from '#src/layanan/pengaduan/form.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'

/** What a register can be narrowed to beside its columns; each is also a number of the recap. */
export const keadaanLaporan = {
  saya: 'Giliran saya',
  berjalan: 'Berjalan',
  'lewat-kini': 'Lewat tenggat sekarang',
  diverifikasi: 'Sudah diverifikasi',
  ditanggapi: 'Sudah ditanggapi',
  'belum-ditanggapi': 'Belum ditanggapi',
  'pernah-lewat': 'Melewati tenggat',
  'belum-pasti': 'Lokasi belum pasti',
  'dibuka-lagi': 'Dibuka lagi',
  dinilai: 'Dinilai pelapor',
} as const

/** Stands for "none" where a column may be empty. */
export const TANPA = '-'

const text = v.fallback(v.string(), '')
const day = v.fallback(v.pipe(v.string(), v.isoDate(), v.check(isRealDate)), '')
const uuid = v.fallback(v.union([v.literal(TANPA), v.pipe(v.string(), v.uuid())]), '')
const kode = v.fallback(v.pipe(v.string(), v.regex(/^(-|\d\d\.\d\d\.\d\d(\.\d{4})?)$/)), '')
const oneOf = <T extends object>(of: T) => v.fallback(v.picklist(keys(of)), '' as never)

/** What the register is asked for; every part is a part of its address. */
export const RegisterQuery = v.object({
  q: v.pipe(
    text,
    v.transform((typed) => typed.trim().slice(0, 200)),
  ),
  status: oneOf(pengaduan.statuses),
  klasifikasi: oneOf({ ...klasifikasiPengaduan, [TANPA]: '' }),
  kategori: uuid,
  unit: uuid,
  kecamatan: kode,
  kelurahan: kode,
  kanal: oneOf(semuaKanal),
  keadaan: oneOf(keadaanLaporan),
  nilai: v.fallback(v.picklist(['1', '2', '3', '4', '5']), '' as never),
  dari: day,
  sampai: day,
  hal: v.fallback(
    v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(2_000)),
    1,
  ),
})
export type RegisterQuery = v.InferOutput<typeof RegisterQuery>

/** The query of an address; a part that makes no sense is as if it were not there. */
export const readRegister = (query: Record<string, string>): RegisterQuery =>
  v.parse(RegisterQuery, query)

type Change = Partial<Record<keyof RegisterQuery, string | number>>

/** The address of the register with some parts changed; the first page unless told. */
export function registerUrl(query: Partial<RegisterQuery>, change: Change = {}, ending = '') {
  const parts = { ...query, hal: 1, ...change }
  const kept = Object.entries(parts).filter(
    ([name, value]) => value !== '' && !(name === 'hal' && value === 1),
  )
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return `/meja/pengaduan${ending}${text && `?${text}`}`
}
