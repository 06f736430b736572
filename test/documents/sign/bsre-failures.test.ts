import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SigningFailed, SigningSettingError } from '#src/documents/sign/index.ts'
import { right, startBsre } from './bsre-service.ts'
import { meta, paper, workbench } from './support.ts'

const bench = workbench()
let bsre: Awaited<ReturnType<typeof startBsre>>

beforeAll(async () => {
  bsre = await startBsre(bench.folder)
})

beforeEach(() => bsre.reset())

afterAll(() => {
  bsre.stop()
  bench.remove()
})

const refusal = async (signing: Promise<unknown>) => {
  const error: unknown = await signing.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SigningFailed)
  return error as SigningFailed
}

test('passphrase yang salah ditanyakan sekali lagi, tidak dicoba sendiri', async () => {
  const error = await refusal(bsre.signAt({ ...right, passphrase: 'salah' }))
  expect(error.reason).toBe('passphrase')
  expect(error.message).toBe('Passphrase atau kode Anda salah. Ketik sekali lagi.')
  expect(bsre.asked).toHaveLength(1)
})

test('tanpa passphrase, BSrE tidak dihubungi', async () => {
  expect((await refusal(bsre.signAt(undefined))).reason).toBe('passphrase')
  expect(bsre.asked).toEqual([])
})

test.each([
  { status: 'EXPIRED', says: 'habis masa berlakunya' },
  { status: 'RENEW', says: 'diperbarui' },
  { status: 'WAITING_FOR_VERIFICATION', says: 'menunggu verifikasi' },
  { status: 'NEW', says: 'belum selesai' },
  { status: 'NO_CERTIFICATE', says: 'belum memiliki sertifikat' },
  { status: 'NOT_REGISTERED', says: 'belum terdaftar' },
  { status: 'SUSPEND', says: 'ditangguhkan' },
  { status: 'REVOKE', says: 'dicabut' },
])('pejabat berstatus $status diberi tahu sebabnya', async ({ status, says }) => {
  bsre.status = status
  const error = await refusal(bsre.signAt(right))
  expect(error.reason).toBe('status')
  expect(error.message).toContain(says)
  expect(bsre.asked[1]).toEqual({ path: '/api/v2/user/check/status', body: { nik: right.nik } })
})

test('pejabat yang tidak dikenal layanan diberi tahu', async () => {
  bsre.answer = (response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ status_code: 2011, error: `NIK ${right.nik} tidak ada` }))
  const error = await refusal(bsre.signAt(right))
  expect(error.message).toContain('belum terdaftar')
})

test('penolakan lain diceritakan tanpa NIK', async () => {
  bsre.answer = (response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ status_code: 9, error: `Berkas ${right.nik} tidak terbaca` }))
  const error = await refusal(bsre.signAt(right))
  expect(error.reason).toBe('refused')
  expect(error.message).toBe('Layanan BSrE menolak surat ini: Berkas … tidak terbaca.')
})

test.each([
  { what: 'memutus', answer: (response: ServerResponse) => response.destroy() },
  { what: 'diam', answer: () => undefined },
  {
    what: 'menjawab dengan halaman galat',
    answer: (response: ServerResponse) => response.writeHead(502).end('<html>'),
  },
])('layanan yang $what dikatakan tidak menjawab', async (given) => {
  bsre.answer = given.answer
  const error = await refusal(bsre.signAt(right, { timeoutMs: 300 }))
  expect(error.reason).toBe('away')
  expect(error.message).toBe(
    'Layanan BSrE tidak menjawab. Surat belum ditandatangani, coba lagi nanti.',
  )
})

test('layanan yang mati dikatakan tidak menjawab', async () => {
  expect((await refusal(bsre.signAt(right, { url: 'http://127.0.0.1:9' }))).reason).toBe('away')
})

test.each([
  { what: 'akun yang salah', more: { password: 'x' }, setting: 'BSRE_USER' },
  { what: 'alamat yang salah', more: { url: () => `${bsre.url}/lain` }, setting: 'BSRE_URL' },
])('$what disebut nama setelannya', async ({ more, setting }) => {
  const given = typeof more.url === 'function' ? { url: more.url() } : { password: more.password }
  await expect(bsre.signAt(right, given)).rejects.toThrow(SigningSettingError)
  await expect(bsre.signAt(right, given)).rejects.toThrow(`${setting}: `)
})

test.each([
  { what: 'tidak bertanda tangan', file: async () => paper()() },
  {
    what: 'berubah sesudah ditandatangani',
    file: async () => Buffer.concat([await bsre.theirs.sign(paper(), meta), Buffer.from(' ')]),
  },
  { what: 'bukan PDF', file: async () => Buffer.from('halo') },
])('jawaban yang $what tidak diterima', async ({ file }) => {
  const sent = Buffer.from(await file()).toString('base64')
  bsre.answer = (response) => response.end(JSON.stringify({ time: 1, file: [sent] }))
  expect((await refusal(bsre.signAt(right))).reason).toBe('refused')
})
