/** What we take in, as people call it. */
export type FileKind =
  | 'jpg'
  | 'png'
  | 'webp'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'odt'
  | 'ods'
  | 'csv'
  | 'txt'
  | 'zip'

interface KindFacts {
  mime: string
  /** In a sentence: "Kirim PDF atau foto JPG." */
  label: string
  /** Name endings that are left as they are; the first is given to a name without one. */
  endings: readonly [string, ...string[]]
}

const office = 'application/vnd.openxmlformats-officedocument'

/** MIME type, word and endings of each kind. */
export const kinds: Record<FileKind, KindFacts> = {
  jpg: { mime: 'image/jpeg', label: 'foto JPG', endings: ['jpg', 'jpeg'] },
  png: { mime: 'image/png', label: 'gambar PNG', endings: ['png'] },
  webp: { mime: 'image/webp', label: 'gambar WebP', endings: ['webp'] },
  pdf: { mime: 'application/pdf', label: 'PDF', endings: ['pdf'] },
  docx: {
    mime: `${office}.wordprocessingml.document`,
    label: 'Word (.docx)',
    endings: ['docx'],
  },
  xlsx: { mime: `${office}.spreadsheetml.sheet`, label: 'Excel (.xlsx)', endings: ['xlsx'] },
  odt: {
    mime: 'application/vnd.oasis.opendocument.text',
    label: 'OpenDocument (.odt)',
    endings: ['odt'],
  },
  ods: {
    mime: 'application/vnd.oasis.opendocument.spreadsheet',
    label: 'OpenDocument (.ods)',
    endings: ['ods'],
  },
  csv: { mime: 'text/csv', label: 'CSV', endings: ['csv'] },
  txt: { mime: 'text/plain', label: 'teks (.txt)', endings: ['txt'] },
  zip: { mime: 'application/zip', label: 'ZIP', endings: ['zip'] },
}

/** What a form field takes. Sizes are in bytes of the file as it was sent. */
export interface FileRule {
  kinds: readonly FileKind[]
  maxBytes: number
  /** How many files this field may carry; 1 when not said. */
  maxFiles?: number
  /** Said when nothing was sent. Without it the field may stay empty. */
  required?: string
  /** A KTP or other identity: always one re-encoded JPEG or an unlocked PDF. */
  identity?: boolean
}

const MB = 1024 * 1024

/** Identity scans: a photo or a PDF, 5 MB. */
export const identityFile: FileRule = {
  kinds: ['jpg', 'png', 'webp', 'pdf'],
  maxBytes: 5 * MB,
  identity: true,
}

/** Papers and photos that support a case, 20 MB each, at most five. */
export const documentFiles: FileRule = {
  kinds: ['pdf', 'jpg', 'png', 'webp', 'docx', 'xlsx', 'odt', 'ods'],
  maxBytes: 20 * MB,
  maxFiles: 5,
}

/** What a unit or the desk gives: documents, and data as they come out of a system. */
export const givenFiles: FileRule = {
  ...documentFiles,
  kinds: [...documentFiles.kinds, 'csv', 'zip'],
}

/** A paper that was signed or shown, kept as it was sent: a photo or a PDF, 5 MB. */
export const scanFile: FileRule = { ...identityFile, identity: false }

/** Photos of what happened, drawn anew without place or camera: 10 MB each. */
export const photoFile: FileRule = { kinds: ['jpg', 'png', 'webp'], maxBytes: 10 * MB }

/** For `accept=""`: MIME types and endings, so that a phone offers its camera. */
export function acceptOf(rule: FileRule): string {
  return rule.kinds
    .flatMap((kind) => [kinds[kind].mime, ...kinds[kind].endings.map((ending) => `.${ending}`)])
    .join(',')
}

/** "PDF, foto JPG atau gambar PNG". */
export function kindsInWords(rule: FileRule): string {
  const words = rule.kinds.map((kind) => kinds[kind].label)
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} atau ${last}`
}

/** Bytes as people say them: "850 KB", "5 MB", "5,1 MB". Rounded up, so that too much reads as more. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`
  if (bytes < MB) return `${Math.ceil(bytes / 1024)} KB`
  return `${String(Math.ceil((bytes / MB) * 10) / 10).replace('.', ',')} MB`
}

/** What is said of a file over its limit. Both sizes in bytes. */
export function tooBig(bytes: number, rule: FileRule): string {
  const advice = rule.kinds.includes('jpg') ? 'Perkecil atau foto ulang.' : 'Perkecil berkas ini.'
  return `Berkas ini ${sizeInWords(bytes)}. Paling besar ${sizeInWords(rule.maxBytes)}. ${advice}`
}
