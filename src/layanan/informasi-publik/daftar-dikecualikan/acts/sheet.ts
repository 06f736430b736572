import { findUnit } from '#src/admin/units/queries.ts'
import type { DateOnly } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Berkas, InformasiDikecualikan } from '#src/db/schema.ts'
import { Forbidden, Incomplete } from '#src/errors.ts'
import type {
  InformasiForm,
  LembarForm,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import {
  hasPermohonan,
  itemsOf,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import { longest } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { renameBerkas, type Trx } from '#src/workflow/queries.ts'

/**
 * Whether the head of a sheet speaks of what there is.
 * @throws Forbidden when a PPID Pelaksana tests for another unit
 * @throws Incomplete when there is no such unit or permohonan, or the test lies in the future
 */
export async function checkHead(
  trx: Trx,
  form: LembarForm & { asal?: string },
  actor: Actor,
  today: DateOnly,
) {
  if (isUnitScoped(actor) && form.unit !== actor.unitKerjaId)
    throw new Forbidden('a unit tests only what is its own')
  if (!(await findUnit(trx, form.unit))) throw new Incomplete('Unit ini tidak ada lagi.', 'unit')
  if (form.asal && !(await hasPermohonan(trx, form.asal)))
    throw new Incomplete('Tidak ada permohonan dengan nomor ini.', 'asal')
  if (form.tanggal > today) throw new Incomplete('Uji tidak boleh di masa depan.', 'tanggal')
}

/**
 * Whether a line names a number that the letter of Pasal 17 has.
 * @throws Incomplete when it does not
 */
export function checkAngka({ huruf, angka }: InformasiForm) {
  const count = pasal17.find((one) => one.huruf === huruf)?.angka?.length ?? 0
  if (angka === '' || Number(angka) <= count) return
  throw new Incomplete(
    count === 0
      ? `Huruf ${huruf} tidak mempunyai angka. Kosongkan.`
      : `Huruf ${huruf} hanya mempunyai angka 1 sampai ${count}.`,
    'angka',
  )
}

/**
 * Whether a sheet may be determined on this day: it has lines, and each ends later, in the time
 * that the law gives (PP 61/2010 Pasal 5).
 * @throws Incomplete with the line to blame
 */
export function checkTerms(items: InformasiDikecualikan[], today: DateOnly) {
  if (items.length === 0) throw new Incomplete('Lembar uji ini belum memuat informasi.')
  for (const { informasi, huruf, berlakuSampai } of items) {
    const last = longest(huruf, today)
    if (berlakuSampai !== null && berlakuSampai <= today)
      throw new Incomplete(
        `“${informasi}” berakhir ${tanggal(berlakuSampai)}. Perbarui tanggalnya.`,
      )
    if (last !== null && berlakuSampai !== null && berlakuSampai > last)
      throw new Incomplete(
        `“${informasi}” paling lama sampai ${tanggal(last)}: huruf a paling lama 30 tahun (PP 61/2010 Pasal 5).`,
      )
  }
}

/** A line as the table keeps it. */
export const itemRow = ({ berlakuSampai, ...text }: InformasiForm) => ({
  ...text,
  berlakuSampai: berlakuSampai || null,
})

/** The head as the table keeps it. */
export const headRow = ({ unit: _unit, ...head }: LembarForm) => head

/** What the desk's lists call a sheet: its first line, and how many more. */
export function perihalOf(items: { informasi: string }[]): string {
  const [first, ...others] = items
  const line = (first?.informasi ?? 'Lembar uji tanpa informasi').replace(/\s+/g, ' ').slice(0, 140)
  return others.length > 0 ? `${line} dan ${others.length} lainnya` : line
}

/** Gives the case the words of its lines, for lists and the desk's search. */
export async function rename(trx: Trx, berkas: Berkas, unitKerjaId = berkas.unitKerjaId!) {
  const items = await itemsOf(trx, berkas.id)
  await renameBerkas(trx, berkas.id, {
    nomor: berkas.nomor,
    perihal: perihalOf(items),
    unitKerjaId,
    teks: items.map(({ informasi }) => informasi).join(' '),
  })
}
