import { createHash, randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import type { ReceivedFile } from '#src/attachments/check.ts'
import { identityFile } from '#src/attachments/kinds.ts'
import { insertArsip } from '#src/attachments/queries.ts'
import { claim, deposit, fetchFile, keep, recall, sweep } from '#src/attachments/store.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { type FileSubmission, receiveForm } from '#src/http/receive.ts'
import { deriveKeys } from '#src/secrets.ts'
import { once } from '#src/workflow/once.ts'
import { photoWithPlace, program } from '#test/attachments/samples.ts'
import { encode, type Part, request } from '#test/http/multipart.ts'
import { createDatabase } from '#test/support/database.ts'

const { db, drop } = await createDatabase()
afterAll(drop)

const keys = deriveKeys(Buffer.alloc(32, 7))
const at = new Date('2026-11-24T02:00:00Z')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const isi = Buffer.from('%PDF-1.7 surat kuasa')
const file: ReceivedFile = {
  nama: 'surat kuasa.pdf',
  jenis: 'application/pdf',
  ukuran: isi.length,
  isi,
  sidik: sha256(isi),
}

describe('arsip', () => {
  test('the same file kept twice is one row, by the hash of its bytes', async () => {
    const first = await keep(db, keys, file, { secret: false, at })
    expect(await keep(db, keys, file, { secret: false, at })).toBe(first)
    expect(first).toBe(file.sidik)
    const { isi, jenis } = await fetchFile(db, keys, first)
    expect([Buffer.from(isi), jenis]).toEqual([file.isi, 'application/pdf'])
  })

  test('pindaian identitas disandikan: basis data tidak memuat isinya', async () => {
    const sidik = await keep(db, keys, file, { secret: true, at })
    const row = await db
      .selectFrom('arsip')
      .selectAll()
      .where('sidik', '=', sidik)
      .executeTakeFirst()
    expect(sha256(row?.isi ?? Buffer.of())).toBe(sidik)
    expect(Buffer.from(row?.isi ?? []).includes('surat kuasa')).toBe(false)
    expect(Buffer.from((await fetchFile(db, keys, sidik)).isi)).toEqual(file.isi)
    await expect(fetchFile(db, deriveKeys(Buffer.alloc(32, 8)), sidik)).rejects.toThrow()
  })

  test('what is not what was kept is noticed, what is not there is not found', async () => {
    const sidik = sha256(Buffer.from('asli'))
    const row = { sidik, jenis: 'text/plain', ukuran: 5, dibuatPada: at }
    await insertArsip(db, { ...row, isi: Buffer.from('palsu') })
    await expect(fetchFile(db, keys, sidik)).rejects.toThrow(/has changed/)
    await expect(fetchFile(db, keys, 'a'.repeat(64))).rejects.toThrow(NotFound)
  })
})

describe('titipan', () => {
  test('a file waits for its own form only, is claimed once, and is swept', async () => {
    const [kunci, other] = [randomUUID(), randomUUID()]
    const { id } = await deposit(db, keys, { kunci, medan: 'identitas', at }, file)
    expect(await recall(db, other, [id])).toEqual([])
    expect(await recall(db, kunci, [id])).toMatchObject([{ nama: file.nama }])
    expect(await claim(db, keys, kunci, [id])).toMatchObject([{ sidik: file.sidik }])
    expect(await claim(db, keys, kunci, [id])).toEqual([])
    const late = await deposit(db, keys, { kunci, medan: 'identitas', at }, file)
    expect(await sweep(db, at)).toBe(0)
    expect(await sweep(db, new Date(at.getTime() + 1))).toBe(1)
    expect(await recall(db, kunci, [late.id])).toEqual([])
  })
})

describe('a form with a file', () => {
  const Form = v.object({ nama: v.pipe(v.string(), v.minLength(3, 'Tulis nama Anda.')) })
  const files = { identitas: { ...identityFile, required: 'Unggah KTP Anda.' } }
  let outcome: FileSubmission<typeof Form, 'identitas'>
  const app = new Hono<Env>().post('/', async (c) => {
    c.set('db', db)
    c.set('keys', keys)
    c.set('now', () => at)
    outcome = await receiveForm(c, Form, { files })
    return c.body(null, 204)
  })
  async function post(parts: Part[]) {
    await app.request(request([encode(parts)]))
    return outcome
  }

  test('KTP yang sudah dikirim tidak perlu dikirim lagi ketika isian lain diperbaiki', async () => {
    const kunci = { name: 'kunci', text: randomUUID() }
    const ktp = { name: 'identitas', file: 'KTP.jpg', bytes: await photoWithPlace() }
    const first = await post([kunci, ktp, { name: 'nama', text: 'R' }])
    expect(first).toMatchObject({ ok: false, titipan: { identitas: [{ nama: 'KTP.jpg' }] } })
    const token = first.ok ? '' : (first.titipan.identitas[0]?.token ?? '')
    const id = { name: 'titipan.identitas', text: token }
    const wrong = { name: 'identitas', file: 'KTP.pdf', bytes: program }
    const second = await post([kunci, id, wrong, { name: 'nama', text: 'Rukmini' }])
    expect(second).toMatchObject({ ok: false, titipan: { identitas: [{ token }] } })
    const third = [kunci, id, { name: 'nama', text: 'Rukmini' }]
    expect(await post(third)).toMatchObject({ ok: true, titipan: { identitas: [token] } })
    await once(db, kunci.text, async (trx) => {
      const [ktp] = await claim(trx, keys, kunci.text, [token])
      expect(ktp).toMatchObject({ nama: 'KTP.jpg', jenis: 'image/jpeg' })
      return 'IP-1'
    })
    expect(await post(third), 'the same submission again').toMatchObject({ ok: true })
  })

  test('titipan yang sudah disapu diminta lagi', async () => {
    const gone = { name: 'titipan.identitas', text: randomUUID() }
    expect(await post([gone, { name: 'nama', text: 'Rukmini' }])).toMatchObject({
      ok: false,
      errors: { identitas: expect.stringMatching(/Pilih dan kirim lagi/) },
    })
  })
})

describe('handing out', () => {
  const app = new Hono()
    .get('/pdf', (c) => sendFile(c, file, { view: true }))
    .get('/csv', (c) => sendFile(c, { ...file, nama: 'a.csv', jenis: 'text/csv' }, { view: true }))

  test('a file is never cached, guessed at or allowed to act', async () => {
    const response = await app.request('/csv')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename="a.csv"/),
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'content-length': String(isi.length),
    })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(isi)
  })

  test('only what a browser shows by itself is shown', async () => {
    expect((await app.request('/pdf')).headers.get('content-disposition')).toMatch(/^inline;/)
  })
})
