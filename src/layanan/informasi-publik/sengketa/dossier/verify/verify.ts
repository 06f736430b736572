import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { ZipEntry } from '#src/attachments/zip.ts'
import { BrokenZip, type OpenZip, openZip } from '#src/attachments/zip-read.ts'
import { type Examination, examineSignature } from '#src/documents/sign/examine.ts'
import { CATATAN, goneByNote } from '#src/layanan/informasi-publik/sengketa/dossier/gone.ts'
import { DaftarIsi, kepala, sidikIn } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import { checkChain } from '#src/layanan/informasi-publik/sengketa/dossier/verify/chain.ts'
import type { Temuan } from '#src/workflow/audit.ts'

export type Verified = {
  temuan: Temuan[]
  diperiksa: { berkas: number; jejak: number }
  /** What the signature of the index says; null when there is none. */
  tanda: Examination | null
  /** SHA-256 of the index, to be looked for in a register. */
  sidikSurat: string | null
  daftar: DaftarIsi | null
  /** Files of the list that are not there: let go of under retention, as a note in the ZIP says. */
  dihapus: string[]
}

/**
 * Reads the ZIP of a dossier, without a database, and says what is wrong: an index that is not
 * signed or has changed, a list that is not the signed one, files changed, missing or foreign, a
 * chain that is cut. Memory holds the index, the list and one chain at a time.
 * @param path of the ZIP
 */
export async function verifyDossier(path: string): Promise<Verified> {
  const found: Verified = {
    temuan: [],
    diperiksa: { berkas: 0, jejak: 0 },
    tanda: null,
    sidikSurat: null,
    daftar: null,
    dihapus: [],
  }
  let zip: OpenZip | undefined
  try {
    zip = await openZip(path)
    await readDossier(zip, found)
  } catch (error) {
    if (!(error instanceof BrokenZip)) throw error
    found.temuan.push({ di: 'ZIP', apa: 'rusak, terpotong, atau bukan ZIP' })
  } finally {
    await zip?.close()
  }
  return found
}

async function readDossier(zip: OpenZip, found: Verified) {
  const say = (di: string, apa: string) => found.temuan.push({ di, apa })
  const entries = new Map<string, ZipEntry>()
  for (const entry of zip.entries) {
    if (entries.has(entry.name)) say(entry.name, 'ada dua kali')
    entries.set(entry.name, entry)
  }
  const surat = await wholeOf(zip, entries.get(kepala.surat))
  const list = await wholeOf(zip, entries.get(kepala.daftar))
  if (!surat) say(kepala.surat, 'tidak ada')
  if (!list) say(kepala.daftar, 'tidak ada: isi lain tidak dapat diperiksa')
  if (surat) checkSigned(surat, list, found, say)
  found.daftar = list ? parseList(list) : null
  if (list && !found.daftar) say(kepala.daftar, 'bukan daftar isi dossier')
  if (!found.daftar) return
  await checkFiles(zip, entries, found.daftar, found, say)
  for (const one of found.daftar.jejak) {
    const text = await wholeOf(zip, entries.get(one.nama)).catch(() => undefined)
    if (!text) continue
    found.diperiksa.jejak += checkChain(text.toString('utf8'), one, say)
  }
}

type Say = (di: string, apa: string) => void

function checkSigned(surat: Buffer, list: Buffer | undefined, found: Verified, say: Say) {
  found.sidikSurat = sha256(surat)
  found.tanda = examineSignature(surat)
  if (!found.tanda) say(kepala.surat, 'tidak ditandatangani')
  else if (!found.tanda.intact || !found.tanda.covered)
    say(kepala.surat, 'berubah sejak ditandatangani')
  if (list && sidikIn(surat) !== sha256(list))
    say(kepala.daftar, 'bukan daftar yang sidiknya ditandatangani di daftar-isi.pdf')
}

async function checkFiles(
  zip: OpenZip,
  entries: ReadonlyMap<string, ZipEntry>,
  daftar: DaftarIsi,
  found: Verified,
  say: Say,
) {
  const listed = new Set<string>([kepala.surat, kepala.daftar, CATATAN])
  const note = await wholeOf(zip, entries.get(CATATAN)).catch(() => undefined)
  const gone = goneByNote(note?.toString('utf8') ?? '')
  for (const { nama, sidik } of daftar.berkas) {
    listed.add(nama)
    const entry = entries.get(nama)
    if (!entry && gone.has(nama)) {
      found.dihapus.push(nama)
      continue
    }
    if (!entry) {
      say(nama, 'ada di daftar isi, tidak ada di ZIP')
      continue
    }
    found.diperiksa.berkas += 1
    if ((await hashOf(zip, entry)) !== sidik) say(nama, 'isinya tidak sama dengan daftar isi')
  }
  if (entries.has(CATATAN) && found.dihapus.length === 0)
    say(CATATAN, 'tidak menyebut berkas dari daftar isi yang tidak ada')
  for (const nama of entries.keys())
    if (!listed.has(nama)) say(nama, 'ada di ZIP, tidak ada di daftar isi')
}

/** A file that cannot be unpacked has no hash. */
async function hashOf(zip: OpenZip, entry: ZipEntry): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const piece of zip.read(entry)) hash.update(piece)
  } catch (error) {
    if (error instanceof BrokenZip) return undefined
    throw error
  }
  return hash.digest('hex')
}

// The index and the list of a dossier of a thousand files are below a tenth of this.
const LARGEST = 64 * 1024 * 1024

async function wholeOf(zip: OpenZip, entry: ZipEntry | undefined): Promise<Buffer | undefined> {
  if (!entry) return undefined
  if (entry.unpacked > LARGEST) throw new BrokenZip(`${entry.name} is too large`)
  const pieces: Uint8Array[] = []
  for await (const piece of zip.read(entry)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function parseList(list: Buffer): DaftarIsi | null {
  try {
    return v.parse(DaftarIsi, JSON.parse(list.toString('utf8')))
  } catch {
    return null
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
