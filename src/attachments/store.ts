import { createHash } from 'node:crypto'
import type { ReceivedFile } from '#src/attachments/check.ts'
import {
  deleteOtherTitipan,
  deleteTitipan,
  deleteTitipanBefore,
  findArsip,
  insertArsip,
  insertTitipan,
  listTitipan,
} from '#src/attachments/queries.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { NotFound } from '#src/errors.ts'
import { type Keys, open, seal } from '#src/secrets.ts'

/** What is to be kept. Bytes as they are read, not as they are stored. */
export interface Keepable {
  jenis: string
  isi: Uint8Array
}

/**
 * Keeps a file in the arsip, inside the transaction of the act it belongs to. `secret` seals it
 * (identity scans). Out: the SHA-256 of the stored bytes, by which it is fetched. The same open
 * file kept twice is one row; a sealed one never looks the same twice.
 */
export async function keep(
  trx: Db,
  keys: Keys,
  file: Keepable,
  { secret, at }: { secret: boolean; at: Date },
): Promise<string> {
  const isi = secret ? seal(keys, file.isi, 'arsip') : file.isi
  const sidik = sha256(isi)
  const ukuran = file.isi.byteLength
  await insertArsip(trx, { sidik, isi, jenis: file.jenis, ukuran, sandi: secret, dibuatPada: at })
  return sidik
}

/**
 * The plain bytes of a kept file. Who may see them is the caller's question.
 * @throws NotFound when nothing is kept under this hash
 * @throws Error when what is stored is not what was kept
 */
export async function fetchFile(
  db: Db,
  keys: Keys,
  sidik: string,
): Promise<Keepable & { sandi: boolean }> {
  const row = await findArsip(db, sidik)
  if (row === undefined) throw new NotFound()
  if (sha256(row.isi) !== sidik) throw new Error(`arsip ${sidik} has changed`)
  const isi = row.sandi ? open(keys, row.isi, 'arsip') : row.isi
  return { isi, jenis: row.jenis, sandi: row.sandi }
}

/** A file left with us while its form is being repaired. */
export interface Titipan {
  id: string
  medan: string
  nama: string
  /** Bytes. */
  ukuran: number
}

/** Puts a received file aside, sealed, for the form with this one-time key. */
export async function deposit(
  db: Db,
  keys: Keys,
  { kunci, medan, at }: { kunci: string; medan: string; at: Date },
  { nama, jenis, ukuran, isi }: ReceivedFile,
): Promise<Titipan> {
  const id = newId()
  const sealed = seal(keys, isi, aad(kunci, id))
  await insertTitipan(db, { id, kunci, medan, nama, jenis, ukuran, isi: sealed, dibuatPada: at })
  return { id, medan, nama, ukuran }
}

/** What of these is put aside for this form. Ids of another form, or already swept, are not among them. */
export async function recall(db: Db, kunci: string, ids: readonly string[]): Promise<Titipan[]> {
  return ids.length === 0 ? [] : listTitipan(db, kunci, ids)
}

/**
 * Takes the files put aside for this form, in the order they came; they are gone when the
 * transaction commits. Fewer than asked for means that some were swept in between.
 */
export async function claim(
  trx: Db,
  keys: Keys,
  kunci: string,
  ids: readonly string[],
): Promise<(Titipan & ReceivedFile)[]> {
  const rows = ids.length === 0 ? [] : await deleteTitipan(trx, kunci, ids)
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => unwrap(keys, row))
}

/** Forgets every file of this form but these. */
export async function forgetOthers(db: Db, kunci: string, ids: readonly string[]): Promise<void> {
  await deleteOtherTitipan(db, kunci, ids)
}

/** Forgets what was put aside before this moment and never fetched. Out: how many files. */
export async function sweep(db: Db, before: Date): Promise<number> {
  return deleteTitipanBefore(db, before)
}

type Row = Awaited<ReturnType<typeof deleteTitipan>>[number]

function unwrap(keys: Keys, row: Row): Titipan & ReceivedFile {
  const isi = open(keys, row.isi, aad(row.kunci, row.id))
  const { id, medan, nama, jenis, ukuran } = row
  return { id, medan, nama, jenis, ukuran, isi, sidik: sha256(isi) }
}

const aad = (kunci: string, id: string) => `titipan:${kunci}:${id}`

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
