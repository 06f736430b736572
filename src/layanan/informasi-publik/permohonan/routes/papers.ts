import { documentFiles, type FileRule, identityFile } from '#src/attachments/kinds.ts'
import type { Also } from '#src/http/receive.ts'
import type { PermohonanForm } from '#src/layanan/informasi-publik/permohonan/form.ts'

/** Files that an applicant sends with a request. */
export const applicantFiles = {
  identitas: identityFile,
  suratKuasa: { ...identityFile, identity: false },
  akta: { ...documentFiles, maxFiles: 1 },
} satisfies Record<string, FileRule>

type Medan = keyof typeof applicantFiles
type Papers = Partial<Record<Medan, string>>

const ktp = 'Foto atau pindai KTP (atau surat keterangan dari Disdukcapil).'
const ktpPemberiKuasa = 'Foto atau pindai KTP pemberi kuasa.'

/** Perki 1/2021 Pasal 27: what each kind of applicant must show, and what is said when it is missing. */
const needed: Record<string, Papers> = {
  perorangan: { identitas: ktp },
  'badan-hukum': { akta: 'Unggah akta pendirian yang sudah disahkan.' },
  kelompok: { suratKuasa: 'Unggah surat kuasa dari kelompok.', identitas: ktpPemberiKuasa },
  kuasa: { suratKuasa: 'Unggah surat kuasa khusus bermeterai.', identitas: ktpPemberiKuasa },
}

/** The papers that this kind of applicant has not sent. */
export const missingPapers: Also<typeof PermohonanForm, Medan> = ({ values, files, titipan }) => {
  const papers = Object.entries(needed[values.jenis ?? ''] ?? {}) as [Medan, string][]
  return Object.fromEntries(
    papers.filter(([medan]) => files[medan].length === 0 && titipan[medan].length === 0),
  )
}
