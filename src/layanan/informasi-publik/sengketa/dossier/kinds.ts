/** A kind of paper, file or text in a dossier, and what it is called there. */
type Kind = readonly [jenis: string, label: string]

const pihak: Kind[] = [
  ['identitas', 'Bukti identitas'],
  ['akta', 'Akta pendirian'],
  ['surat-kuasa', 'Surat kuasa khusus'],
]
const pengecualian: Kind[] = [
  ['penetapan', 'Penetapan pengecualian'],
  ['lembar-uji', 'Lembar uji konsekuensi'],
]
const unit: Kind[] = [
  ['disposisi', 'Permintaan kepada unit dan jawabannya'],
  ['jawaban', 'Berkas jawaban unit'],
]

/** What each case holds, in the order in which a commission reads it. */
const inOrder: Record<string, readonly Kind[]> = {
  permohonan: [
    ['data', 'Isian permohonan sebagaimana diterima'],
    ['surat-permohonan', 'Surat atau pos-el permohonan'],
    ['tanda-bukti-permohonan', 'Tanda bukti penerimaan permohonan'],
    ...pihak,
    ['ketidaklengkapan', 'Surat ketidaklengkapan'],
    ['pelengkap', 'Pelengkap dari pemohon'],
    ['perpanjangan', 'Pemberitahuan perpanjangan waktu'],
    ['pemberitahuan', 'Pemberitahuan tertulis'],
    ['penolakan', 'Surat keputusan penolakan'],
    ...pengecualian,
    ...unit,
    ['dokumen', 'Dokumen untuk pemohon'],
    ['keputusan-lama', 'Dokumen dari keputusan sebelum keberatan'],
    ['penyerahan', 'Tanda bukti penyerahan'],
    ['bukti-serah', 'Bukti serah terima'],
  ],
  keberatan: [
    ['data', 'Isian keberatan sebagaimana dicatat'],
    ['tanda-terima-keberatan', 'Tanda terima keberatan'],
    ['surat-keberatan', 'Surat atau pos-el keberatan'],
    ...pihak,
    ...unit,
    ['tanggapan-keberatan', 'Tanggapan tertulis Atasan PPID'],
    ...pengecualian,
  ],
  sengketa: [
    ['data', 'Isian sengketa sebagaimana dicatat'],
    ['panggilan', 'Surat panggilan'],
    ['penetapan-tim', 'Penetapan tim fasilitasi'],
    ['notulen-tim', 'Notulen rapat tim'],
    ['rapat', 'Berkas rapat dan upaya penyelesaian'],
    ['laporan-tim', 'Laporan tim fasilitasi'],
    ...pihak,
    ['sidang', 'Berkas sidang'],
    ['putusan', 'Putusan'],
    ['gugatan', 'Berkas gugatan atau kasasi'],
    ['pelaksanaan', 'Bukti pelaksanaan'],
    ...unit,
    ['daftar-isi-dossier', 'Daftar isi dossier sebelumnya'],
  ],
}

const LAST = 1_000

/** The place of a kind among the papers of a case; what is not known comes last. */
export function placeOf(prosedur: string, jenis: string): number {
  const place = (inOrder[prosedur] ?? []).findIndex(([one]) => one === jenis)
  return place < 0 ? LAST : place
}

/** What a kind is called; undefined for one that is not known. */
export const labelOf = (prosedur: string, jenis: string): string | undefined =>
  (inOrder[prosedur] ?? []).find(([one]) => one === jenis)?.[1]

/** Files of the office itself: their names say what they are, and nobody's name. */
export const namedByOffice: ReadonlySet<string> = new Set([
  'jawaban',
  'dokumen',
  'keputusan-lama',
  'rapat',
  'panggilan',
  'sidang',
  'putusan',
  'gugatan',
  'pelaksanaan',
])

/** Why something is listed and not put in. */
export const sebabTahan = {
  tersegel: 'Data pribadi, disimpan tersegel (UU 27/2022 Pasal 36)',
  tertutup: 'Informasi dikecualikan, diperiksa tertutup (UU 14/2008 Pasal 43)',
} as const

export type Sebab = keyof typeof sebabTahan
