import { normalizeCode } from '#src/secrets.ts'

/** A verification code as it is printed, however it was typed; undefined when it can be none. */
export function readCode(typed: string): string | undefined {
  const code = normalizeCode(typed.slice(0, 100))
  return /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/.test(code) ? code : undefined
}

/** The code in an address: without its hyphens, as the QR code has it. */
export const codeInUrl = (code: string) => code.replaceAll('-', '')

/** How large a PDF may be that is compared. */
export const pdfLimit = { maxBytes: 25 * 1024 * 1024 }
