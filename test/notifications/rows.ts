import { createHash } from 'node:crypto'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'

const pada = new Date('2026-11-23T02:00:00Z')

/** A case with nothing in it, for a mail to belong to. */
export async function insertBerkas(db: Db): Promise<string> {
  const id = newId()
  await db
    .insertInto('berkas')
    .values({
      id,
      prosedur: 'permohonan',
      nomor: `PI-${id}`,
      status: 'diterima',
      kanal: 'web',
      diterimaPada: pada,
      dicatatPada: pada,
      dicatatOleh: 'Sistem',
      perihal: 'Data gizi',
    })
    .execute()
  return id
}

/** A signed paper of the case with these bytes. */
export async function insertSurat(db: Db, berkasId: string, isi: Buffer): Promise<string> {
  const id = newId()
  const sidik = createHash('sha256').update(isi).digest('hex')
  await db
    .insertInto('arsip')
    .values({ sidik, isi, jenis: 'application/pdf', ukuran: isi.length, dibuatPada: pada })
    .execute()
  await db
    .insertInto('surat')
    .values({
      id,
      berkasId,
      jenis: 'tanda-bukti',
      judul: 'Tanda Bukti',
      nomorSurat: '500.12/0001/PPID/2026',
      perihal: 'Data gizi',
      penandaTangan: 'Rina Kartika',
      jabatan: 'PPID',
      segel: 'sendiri',
      kode: id,
      sidik,
      ukuran: isi.length,
      ditandatanganiPada: pada,
    })
    .execute()
  return id
}
