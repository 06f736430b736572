import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { beforeEach } from 'vitest'
import type { Render, SigningMeta } from '#src/documents/sign/index.ts'
import { tool } from '#test/support/tool.ts'

export const now = new Date('2026-11-24T02:14:00Z')

/** A moment when a certificate made by OpenSSL in this run surely holds. */
export const soon = new Date(Date.now() + 3_600_000)

export const meta: SigningMeta = {
  reason: 'Pemberitahuan tertulis',
  name: 'Wulan Contohwati',
  location: 'Pontianak',
  date: now,
}

/** A one-page paper with this title, which also stands in a link before the signature. */
export const paper =
  (title = 'Surat percobaan'): Render =>
  async (beforeEnd) => {
    const pdf = new PDFDocument({ tagged: true, lang: 'id-ID', info: { Title: title } })
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    const done = new Promise((resolve) => pdf.on('end', resolve))
    pdf.text('Kota Pontianak')
    pdf.link(0, 0, 9, 9, `https://contoh.go.id/${title}`)
    beforeEnd?.(pdf)
    pdf.end()
    await done
    return Buffer.concat(chunks)
  }

/** A folder for one test file, and the tools of that folder. */
export function workbench() {
  const folder = mkdtempSync(join(tmpdir(), 'loket-sign-'))
  const at = (name: string) => join(folder, name)
  const write = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(at(name), bytes)
    return at(name)
  }
  const openssl = (args: string) =>
    execFileSync(tool('openssl'), args.split(' '), { cwd: folder, stdio: 'pipe' }).toString()
  return {
    folder,
    at,
    write,
    openssl,
    read: (name: string) => readFileSync(at(name)),
    /** What poppler says of a signed file. */
    pdfsig: (pdf: Uint8Array) => {
      const file = write('periksa.pdf', pdf)
      return spawnSync(tool('pdfsig'), [file], {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      }).stdout
    },
    /** A certificate of a test CA, as NAME.key and NAME.crt; the CA is ca.key and ca.crt. */
    issue: (name: string, newkey: string, days = 3650) => {
      openssl(
        `req -new -nodes -newkey ${newkey} -keyout ${name}.key -out ${name}.csr -subj /CN=${name}`,
      )
      openssl(
        `x509 -req -in ${name}.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days ${days} -out ${name}.crt`,
      )
    },
    makeCa: () =>
      openssl(
        'req -x509 -nodes -newkey rsa:2048 -keyout ca.key -out ca.crt -days 3650 -subj /CN=CA-Percobaan',
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Makes once, before the first test of a file, what all of them use. */
export function prepare(make: () => void): void {
  let made = false
  beforeEach(() => {
    if (!made) make()
    made = true
  })
}

/** The DER of the CMS in a signed file. */
export function cmsOf(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1')
  const hex = /\/Contents <([0-9a-f]+)>/.exec(text)![1]!
  const der = Buffer.from(hex, 'hex')
  return der.subarray(0, 4 + der.readUInt16BE(2))
}

/** The bytes of a signed file that are signed. */
export function signedBytes(pdf: Uint8Array): Buffer {
  const bytes = Buffer.from(pdf)
  const [, start, end] = /\/ByteRange \[0 (\d+) (\d+) /.exec(bytes.toString('latin1'))!
  return Buffer.concat([bytes.subarray(0, Number(start)), bytes.subarray(Number(end))])
}
