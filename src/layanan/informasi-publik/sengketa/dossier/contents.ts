import { kinds } from '#src/attachments/kinds.ts'
import type {
  BerkasDossier,
  LampiranDossier,
  SuratDossier,
} from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import {
  labelOf,
  namedByOffice,
  placeOf,
  type Sebab,
} from '#src/layanan/informasi-publik/sengketa/dossier/kinds.ts'

/** One thing in a dossier: a paper, a file, or a text that is written for it. */
export type Butir = {
  /** Its number in the index and at the head of its file's name: "02.05". */
  no: string
  /** Name in the ZIP, folder and all. */
  berkas: string
  apa: string
  nomor: string | null
  /** When it was signed or came in; null for a text that is written for the dossier. */
  pada: Date | null
  /** Bytes; 0 until a text is written. */
  ukuran: number
  jenis: string
  isi: { surat: string } | { lampiran: string } | { teks: 'data' | 'disposisi' }
  /** Key in the arsip; null for a text. */
  arsip: string | null
  /** Why it is listed only, unless it was ticked. */
  tahan: Sebab | null
  tersegel: boolean
}

/** A case of a dossier. */
export type Bagian = {
  berkas: BerkasDossier
  butir: Butir[]
}

/** Procedures that may go before a commission: a dossier is made of one, with the cases behind it. */
export const berperkara: readonly string[] = ['sengketa', 'keberatan']

/**
 * Everything that belongs to the cases of a chain, in the order in which a commission reads it.
 * What is sealed, and what units answered under an exemption, is held back until somebody ticks it.
 */
export function contentsOf(chain: readonly BerkasDossier[]): Bagian[] {
  // One exemption closes the answers of every case of the chain: they speak of the same information.
  const tertutup = chain.some(({ dikecualikan }) => dikecualikan)
  return chain.map((berkas, index) => {
    const rows = rowsOf(berkas, tertutup)
    const butir = rows.map(({ ending, ...row }, at): Butir => {
      const file = `${slug(row.jenis)}.${ending}`
      const { no, nama } = numbered(index, berkas.prosedur, at, file, rows.length)
      return { ...row, no, berkas: nama }
    })
    return { berkas, butir }
  })
}

/** Number in the index and name in the ZIP of the file at a place of a folder; both count from 0. */
export function numbered(section: number, folder: string, at: number, file: string, of = 0) {
  const first = number(section + 1, 2)
  const second = number(at + 1, Math.max(2, String(of).length))
  return { no: `${first}.${second}`, nama: `${first}-${folder}/${second}-${file}` }
}

/** Held back, and not ticked. */
export const isHeld = ({ tahan, isi }: Butir, ticked: ReadonlySet<string>) =>
  tahan !== null && !('lampiran' in isi && ticked.has(isi.lampiran))

type Row = Omit<Butir, 'no' | 'berkas'> & { ending: string }

function rowsOf(berkas: BerkasDossier, tertutup: boolean): Row[] {
  const { prosedur, lampiran, surat } = berkas
  const there = new Set(lampiran.map(({ sidik }) => sidik))
  const numbers = new Map(surat.map(({ sidik, nomorSurat }) => [sidik, nomorSurat]))
  const rows = [
    textRow(prosedur, 'data'),
    ...(berkas.disposisi ? [textRow(prosedur, 'disposisi')] : []),
    // The penetapan goes with a refusal as a file of the case: once is enough.
    ...surat.filter(({ sidik }) => !there.has(sidik)).map((one) => suratRow(prosedur, one)),
    ...lampiran.map((one) => ({
      ...lampiranRow(prosedur, one, tertutup),
      nomor: numbers.get(one.sidik) ?? null,
    })),
  ]
  const place = ({ jenis }: Row) => placeOf(prosedur, jenis)
  const key = ({ isi }: Row): string => Object.values(isi).join()
  const time = ({ pada }: Row) => pada?.getTime() ?? 0
  return rows.sort((a, b) => place(a) - place(b) || time(a) - time(b) || (key(a) < key(b) ? -1 : 1))
}

const textRow = (prosedur: string, teks: 'data' | 'disposisi'): Row => ({
  jenis: teks,
  ending: 'txt',
  apa: labelOf(prosedur, teks) ?? 'Isian perkara sebagaimana dicatat',
  nomor: null,
  pada: null,
  ukuran: 0,
  isi: { teks },
  arsip: null,
  tahan: null,
  tersegel: false,
})

const suratRow = (prosedur: string, one: SuratDossier): Row => ({
  jenis: one.jenis,
  ending: 'pdf',
  apa: labelOf(prosedur, one.jenis) ?? one.judul,
  nomor: one.nomorSurat,
  pada: new Date(one.pada),
  ukuran: one.ukuran,
  isi: { surat: one.id },
  arsip: one.sidik,
  tahan: null,
  tersegel: false,
})

function lampiranRow(
  prosedur: string,
  one: LampiranDossier,
  tertutup: boolean,
): Omit<Row, 'nomor'> {
  const label = labelOf(prosedur, one.jenis) ?? 'Berkas lain'
  const closed = tertutup && one.jenis === 'jawaban' ? 'tertutup' : null
  return {
    jenis: one.jenis,
    ending: endings.get(one.tipe) ?? 'bin',
    apa: namedByOffice.has(one.jenis) && !one.rahasia ? `${label}: ${one.nama}` : label,
    pada: new Date(one.pada),
    ukuran: one.ukuran,
    isi: { lampiran: one.id },
    arsip: one.sidik,
    tahan: one.rahasia ? 'tersegel' : closed,
    tersegel: one.rahasia,
  }
}

/** The ending of a kind of file; what is received is always one of these. */
const endings = new Map<string, string>(
  Object.values(kinds).map(({ mime, endings: [ending] }) => [mime, ending]),
)

const number = (n: number, digits: number) => String(n).padStart(digits, '0')
const slug = (jenis: string) => jenis.toLowerCase().replace(/[^a-z0-9]+/g, '-')
