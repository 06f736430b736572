import { fileSize } from '#views/shared/papers.tsx'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Jejak } from '#src/db/schema.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { scopeOf } from '#src/layanan/kept-list.ts'
import { factsOf } from '#src/layanan/informasi-publik/daftar-informasi/facts.ts'
import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import {
  type ActInformasi,
  changeOf,
  daftarInformasi,
  type StatusInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { findInformasi } from '#src/layanan/informasi-publik/daftar-informasi/queries.ts'
import { openActs } from '#src/workflow/procedure.ts'
import { findWhole, type LampiranTerlihat } from '#src/workflow/whole/queries.ts'
import type {
  DeskEntryProps,
  DeskFile,
} from '#views/layanan/informasi-publik/daftar-informasi/desk-entry.tsx'
import type { Step } from '#views/layanan/informasi-publik/daftar-informasi/steps.tsx'

/**
 * The entry of this address with its case, as this reader may see it.
 * @throws NotFound when there is none, or it is another unit's
 */
export async function entryOf(c: Ctx) {
  const { db, actor } = c.var
  const nomor = c.req.param('nomor') ?? ''
  if (!/^DIP-\d{4}-\d{1,9}$/.test(nomor)) throw new NotFound(nomor)
  const [whole, informasi] = await Promise.all([findWhole(db, nomor), findInformasi(db, nomor)])
  if (!whole || !informasi) throw new NotFound(nomor)
  const scope = scopeOf(actor!)
  if (scope !== null && informasi.unitKerjaId !== scope) throw new NotFound(nomor)
  const acts = openActs(daftarInformasi, whole.berkas.status, actor!.peran)
  return { nomor, whole, informasi, acts }
}

export type Entry = Awaited<ReturnType<typeof entryOf>>

/** What the page of an entry shows, in words. */
export function viewOf({ nomor, whole, informasi, acts }: Entry, kunci: string): DeskEntryProps {
  const { berkas, jejak, lampiran } = whole
  const status = daftarInformasi.statuses[berkas.status as StatusInformasi]
  const back = jejak.findLast(({ ke, dari }) => ke !== dari)
  return {
    nomor,
    kunci,
    versi: berkas.versi,
    ringkasan: informasi.ringkasan,
    strip: [
      ['Nomor', nomor],
      ['Status', status.label],
      ['Unit', informasi.unit],
      ['Kategori', kategori[informasi.kategori].label],
    ],
    facts: [
      ...factsOf({ ...informasi, kataKunci: '' }),
      ['Kata kunci', informasi.kataKunci],
      ['Terbit', informasi.terbitPada ? tanggal(dateOf(informasi.terbitPada)) : ''],
    ],
    catatan: berkas.status === 'dikembalikan' ? (back?.catatan ?? null) : null,
    steps: steps.filter((step) => acts.includes(step)),
    mayChange: acts.includes(changeOf(berkas.status)),
    terbit: berkas.status === 'terbit',
    berkas: lampiran.filter(({ keterangan }) => keterangan === null).map(fileOf),
    berkasLama: lampiran.filter(({ keterangan }) => keterangan !== null).map(fileOf),
    jejak: jejak.map(stepOf),
  }
}

const steps: Step[] = ['terbitkan', 'kembalikan', 'ajukanLagi', 'tarik']

const fileOf = ({ id, nama, ukuran, pada, oleh, keterangan }: LampiranTerlihat): DeskFile => ({
  id,
  nama,
  unduhan: 0,
  ket: [keterangan, tanggal(dateOf(pada)), oleh, fileSize(ukuran)].filter(Boolean).join(' · '),
})

type Happened = Pick<Jejak, 'perbuatan' | 'catatan' | 'rincian' | 'pada' | 'pelaku'>

function stepOf({ perbuatan, catatan, rincian, pada, pelaku }: Happened) {
  return {
    judul: named(perbuatan),
    keadaan: 'done' as const,
    isi: catatan ?? changed(rincian),
    waktu: `${tanggal(dateOf(pada))}, ${timeOf(pada).replace(':', '.')} WIB`,
    datetime: pada.toISOString(),
    oleh: pelaku,
  }
}

function named(perbuatan: string): string {
  const { opening, acts } = daftarInformasi
  if (perbuatan === opening.act) return opening.label
  return acts[perbuatan as ActInformasi]?.terjadi ?? perbuatan
}

const names: Record<string, string> = {
  ringkasan: 'ringkasan',
  kategori: 'kategori',
  huruf: 'huruf',
  unit: 'unit',
  pejabat: 'pejabat',
  penanggungJawab: 'penanggung jawab',
  waktuTempat: 'waktu dan tempat',
  bentukSoftcopy: 'bentuk',
  bentukHardcopy: 'bentuk',
  retensi: 'jangka waktu',
  kataKunci: 'kata kunci',
}

function changed(rincian: Record<string, unknown> | null): string | undefined {
  const fields = Object.keys((rincian?.sesudah as object | undefined) ?? {})
  const words = [...new Set(fields.map((field) => names[field] ?? field))]
  return words.length > 0 ? `Yang berubah: ${words.join(', ')}` : undefined
}
