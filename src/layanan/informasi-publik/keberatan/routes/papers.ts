import { documentFiles, type FileRule, identityFile } from '#src/attachments/kinds.ts'

/** Files that come with an objection. */
export const objectorFiles = {
  identitas: identityFile,
  suratKuasa: { ...identityFile, identity: false },
  akta: { ...documentFiles, maxFiles: 1 },
} satisfies Record<string, FileRule>

/** At the desk also the paper or mail it came by. */
export const deskFiles = { ...objectorFiles, suratKeberatan: documentFiles }

type Sent = {
  values: Partial<Record<string, string | string[]>>
  files: Record<string, readonly unknown[]>
  titipan: Record<string, readonly unknown[]>
}

const isMissing = ({ files, titipan }: Sent, medan: string) =>
  !files[medan]?.length && !titipan[medan]?.length

/** Perki 1/2021 Pasal 39 ayat (4): whoever acts for another shows the power of attorney. */
export function missingKuasa(sent: Sent): Record<string, string> {
  const acts = String(sent.values.kuasaNama ?? '').trim() !== ''
  return acts && isMissing(sent, 'suratKuasa')
    ? { suratKuasa: 'Unggah surat kuasa khusus bermeterai.' }
    : {}
}

/** Standar Pelayanan 3.2.b.1: the identity of whoever objects without a permohonan. */
export function missingIdentity(sent: Sent): Record<string, string> {
  const isBody = sent.values.jenis === 'badan-hukum'
  const [medan, words] = isBody
    ? (['akta', 'Unggah akta pendirian yang sudah disahkan.'] as const)
    : (['identitas', 'Foto atau pindai KTP (atau surat keterangan dari Disdukcapil).'] as const)
  return { ...missingKuasa(sent), ...(isMissing(sent, medan) && { [medan]: words }) }
}

/** What came by mail or letter is kept as it came (Perki 1/2021 Pasal 42). */
export function missingScan(sent: Sent): Record<string, string> {
  const typed = sent.values.kanal === 'email' || sent.values.kanal === 'surat'
  const words = 'Unggah email atau surat keberatannya.'
  return {
    ...missingKuasa(sent),
    ...(typed && isMissing(sent, 'suratKeberatan') && { suratKeberatan: words }),
  }
}
