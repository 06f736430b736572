import type { FileKind } from '#src/attachments/kinds.ts'
import { kinds } from '#src/attachments/kinds.ts'

const MAX_LETTERS = 100

/**
 * A name that is safe on every disk and on every screen: no folders, no control, bidirectional
 * or invisible characters, no reserved names, at most 100 letters, and the ending of what the
 * file really is ("foto.php" that is a JPEG becomes "foto.jpg").
 */
export function safeName(typed: string, kind?: FileKind): string {
  const plain = clean(typed)
  if (kind === undefined) return shorten(plain, '') || 'berkas'
  const { endings } = kinds[kind]
  const ending = /\.([a-z0-9]{1,5})$/i.exec(plain)?.[1]?.toLowerCase() ?? ''
  const stem = known.has(ending) ? plain.slice(0, -ending.length - 1) : plain
  return shorten(stem, `.${endings.includes(ending) ? ending : endings[0]}`)
}

/**
 * The header that names a download: an ASCII name for old readers and RFC 5987 UTF-8 beside it.
 * `how` is `inline` only for what a browser shows by itself.
 */
export function contentDisposition(name: string, how: 'attachment' | 'inline'): string {
  const safe = safeName(name)
  const ascii = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${ascii || 'berkas'}"; filename*=UTF-8''${encoded}`
}

const programs =
  'exe com scr pif bat cmd msi msp lnk js jse vbs vbe wsf hta ps1 jar dll apk sh php asp aspx jsp html htm svg'

/** Name endings of what starts by itself when it is opened. */
export const programEndings: ReadonlySet<string> = new Set(programs.split(' '))

const known = new Set([
  ...Object.values(kinds).flatMap((kind) => kind.endings as readonly string[]),
  ...programEndings,
  ...'jfif heic heif gif bmp tif tiff doc xls docm xlsm text rar 7z'.split(' '),
])

// Windows will not make a file of these names, whatever the ending.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

function clean(typed: string): string {
  return (typed.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd<>:"|?*]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reserved, '_$1')
}

function shorten(stem: string, ending: string): string {
  const letters = [...stem].slice(0, MAX_LETTERS - ending.length)
  const short = letters.join('').replace(/[. ]+$/, '')
  return `${short || (ending ? 'berkas' : '')}${ending}`
}
