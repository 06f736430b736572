import type { Rich, Style } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'

/** What may be too long for page 1. */
type Told = { rincian: string; tujuan: string; kategori: string; alamat: string; kontak: string }

/** Page 1 of the receipt, more or less shortened. */
export type Version = {
  style: Style
  /** What stands in full on page 3. */
  cut: { permohonan: boolean; pemohon: boolean }
  rincian: Rich
  tujuan: Rich
  kategori: string
  alamat: Rich
  kontak: Rich
}

/** From the fullest to the shortest: the text first, then the type, then what is told of the applicant. */
export function versions(data: Told): Version[] {
  return [
    ...[600, 420, 300, 200, 120].map((most) => shortened(data, type.form, most)),
    ...[119, 60].map((most) => shortened(data, type.compact, most)),
    shortened(data, type.compact, 60, 90),
  ]
}

/** The request in at most about `most` characters, and what is told of the applicant in `told` each. */
function shortened(
  data: Told,
  style: Style,
  most: number,
  told = Number.POSITIVE_INFINITY,
): Version {
  const rincian = shorten(data.rincian, most)
  const tujuan = shorten(data.tujuan, most / 2)
  const alamat = shorten(data.alamat, told)
  const kontak = shorten(data.kontak, told)
  const kategori = shorten(data.kategori, told)
  return {
    style,
    cut: {
      permohonan: rincian.cut || tujuan.cut,
      pemohon: alamat.cut || kontak.cut || kategori.cut,
    },
    rincian: printed(rincian),
    tujuan: printed(tujuan),
    alamat: printed(alamat),
    kontak: printed(kontak),
    kategori: kategori.text,
  }
}

const printed = ({ text, cut }: Shortened): Rich =>
  cut ? [text, { bold: ' [lengkapnya pada halaman 3]' }] : text

type Shortened = { text: string; cut: boolean }

/** At most about `most` characters, cut after a word. */
function shorten(text: string, most: number): Shortened {
  const flat = text.trim()
  const short = flat.length <= most && flat.split('\n').length <= 6
  if (short || !Number.isFinite(most)) return { text: flat, cut: false }
  const head = flat.replace(/\s+/g, ' ').slice(0, most)
  const at = Math.max(head.lastIndexOf(' '), most - 40)
  return { text: `${head.slice(0, at).trimEnd().replace(half, '')} …`, cut: true }
}

/** Half of a character that takes two places. */
const half = /[\uD800-\uDBFF]$/
