import * as v from 'valibot'
import { sebabTahan } from '#src/layanan/informasi-publik/sengketa/dossier/kinds.ts'

const Sidik = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const Ukuran = v.pipe(v.number(), v.integer(), v.minValue(0))

const Tercatat = {
  no: v.string(),
  apa: v.string(),
  nomor: v.nullable(v.string()),
  /** A day, as in 2026-12-07. */
  tanggal: v.nullable(v.string()),
  /** Bytes. */
  ukuran: Ukuran,
  sidik: Sidik,
}

/** The list for machines, `daftar-isi.json`: what is in the ZIP, what is held back, the chains. */
export const DaftarIsi = v.object({
  bentuk: v.literal('loket/dossier/1'),
  perkara: v.string(),
  dibuat: v.pipe(v.string(), v.isoTimestamp()),
  oleh: v.string(),
  berkas: v.array(v.object({ ...Tercatat, nama: v.string() })),
  ditahan: v.array(v.object({ ...Tercatat, sebab: v.picklist(Object.values(sebabTahan)) })),
  jejak: v.array(
    v.object({
      perkara: v.string(),
      berkasId: v.string(),
      nama: v.string(),
      jumlah: Ukuran,
      /** Hash of the last jejak. */
      ujung: v.nullable(Sidik),
    }),
  ),
})
export type DaftarIsi = v.InferOutput<typeof DaftarIsi>

/** Names of what stands at the head of a dossier. */
export const kepala = {
  surat: 'daftar-isi.pdf',
  petunjuk: 'BACA-SAYA.txt',
  daftar: 'daftar-isi.json',
} as const

/** What the signed index says to machines, in the properties of its file. */
export const keywordsOf = (sidik: string) => `daftar-isi.json sha256 ${sidik}`

/** The hash that a signed index bears; undefined when it bears none, or more than one. */
export function sidikIn(pdf: Uint8Array): string | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  // A text of the file is written in parentheses; those that somebody typed are escaped.
  const found = [...text.matchAll(/\(daftar-isi\.json sha256 ([0-9a-f]{64})\)/g)]
  return found.length === 1 ? found[0]![1] : undefined
}
