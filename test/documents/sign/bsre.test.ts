import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { localSigner } from '#src/documents/sign/local.ts'
import {
  type BsreSettings,
  type Consent,
  ensureSelfMadeCertificate,
  examineSignature,
  openSigner,
  SigningFailed,
  SigningSettingError,
  type Signer,
} from '#src/documents/sign/index.ts'
import { meta, now, paper, workbench } from './support.ts'

type Body = Record<string, unknown>

const bench = workbench()
const nik = '6171010101900001'
const right: Consent = { nik, passphrase: 'benar' }
const service = { user: 'loket', password: 'akun' }

let theirs: Signer
let asked: { path: string; body: Body }[] = []
let officer = 'ISSUE'
let answer: ((response: ServerResponse) => void) | undefined
let url = ''

/** The eSign client service: it knows one officer, and signs what it is sent with its own key. */
const server: Server = createServer(async (request, response) => {
  const body = (await json(request)) as Body
  asked.push({ path: request.url!, body })
  const say = (status: number, what: Body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(what))
  const account = Buffer.from(`${service.user}:${service.password}`).toString('base64')
  if (request.headers.authorization !== `Basic ${account}`)
    return say(401, { error: 'Unauthorized' })
  if (request.url === '/api/v2/user/check/status') return say(200, { status: officer })
  if (request.url !== '/api/v2/sign/pdf') return say(404, { error: 'Not Found' })
  if (answer) return answer(response)
  if (officer !== 'ISSUE') return say(400, { status_code: 2021, error: 'Sertifikat tidak aktif' })
  if (body.passphrase !== 'benar' && body.totp !== '123456')
    return say(400, { status_code: 2031, error: 'Passphrase anda salah' })
  return say(200, { time: 120, file: [await resign(body)] })
})

// It signs a paper of its own that carries what it was sent, as a real one signs the very file.
async function resign(body: Body): Promise<string> {
  const [file] = body.file as string[]
  const sent = Buffer.from(file!, 'base64').toString('latin1')
  const title = /\((Surat [a-z]+)\)/.exec(sent)![1]!
  return Buffer.from(await theirs.sign(paper(title), meta)).toString('base64')
}

beforeAll(async () => {
  const identity = await ensureSelfMadeCertificate(bench.at('bsre'), {
    name: 'Sari Contohwati',
    now,
  })
  theirs = localSigner(identity, 'sendiri', 'bsre')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

beforeEach(() => {
  asked = []
  officer = 'ISSUE'
  answer = undefined
})

afterAll(() => {
  server.close().closeAllConnections()
  bench.remove()
})

async function signAt(consent: Consent | undefined, more: Partial<BsreSettings> = {}) {
  const door = await openSigner(
    { bsre: { url, ...service, ...more } },
    { folder: bench.folder, name: 'Diskominfo Kota Contoh', now },
  )
  return door.sign(paper(), meta, consent)
}

const refusal = async (signing: Promise<unknown>) => {
  const error: unknown = await signing.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SigningFailed)
  return error as SigningFailed
}

test.each([
  { what: 'NIK dan passphrase', consent: right },
  { what: 'pos-el dan kode sekali pakai', consent: { email: 'sari@contoh.go.id', totp: '123456' } },
])('surat yang ditandatangani BSrE dengan $what sah seluruhnya', async ({ consent }) => {
  const pdf = await signAt(consent)
  expect(bench.pdfsig(pdf)).toContain('Signature is Valid')
  expect(bench.pdfsig(pdf)).toContain('Total document signed')
  expect(examineSignature(pdf)).toMatchObject({
    covered: true,
    intact: true,
    signer: 'Sari Contohwati',
  })

  expect(asked).toHaveLength(1)
  const { path, body } = asked[0]!
  expect(path).toBe('/api/v2/sign/pdf')
  expect(body).toEqual({
    ...consent,
    signatureProperties: [
      { tampilan: 'INVISIBLE', location: 'Pontianak', reason: 'Pemberitahuan tertulis' },
    ],
    file: [expect.stringMatching(/^JVBERi0/)],
  })
})

test('berkas yang dikirim ke BSrE belum bertanda tangan dan tidak bertempat tanda tangan', async () => {
  await signAt(right)
  const [file] = asked[0]!.body.file as string[]
  expect(Buffer.from(file!, 'base64').includes('/ByteRange')).toBe(false)
})

test('tanpa pejabat yang mengetik, setelan kantor yang dipakai; yang diketik didahulukan', async () => {
  const standing = { nik: '6171010101900002', passphrase: 'benar' }
  await signAt(undefined, standing)
  await signAt(right, standing)
  expect(asked.map(({ body }) => body.nik)).toEqual([standing.nik, nik])
})

test('passphrase yang salah ditanyakan sekali lagi, tidak dicoba sendiri', async () => {
  const error = await refusal(signAt({ nik, passphrase: 'salah' }))
  expect(error.reason).toBe('passphrase')
  expect(error.message).toBe('Passphrase atau kode Anda salah. Ketik sekali lagi.')
  expect(asked).toHaveLength(1)
})

test('tanpa passphrase, BSrE tidak dihubungi', async () => {
  expect((await refusal(signAt(undefined))).reason).toBe('passphrase')
  expect(asked).toEqual([])
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
  officer = status
  const error = await refusal(signAt(right))
  expect(error.reason).toBe('status')
  expect(error.message).toContain(says)
  expect(asked[1]).toEqual({ path: '/api/v2/user/check/status', body: { nik } })
})

test('pejabat yang tidak dikenal layanan diberi tahu', async () => {
  answer = (response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ status_code: 2011, error: `NIK ${nik} tidak ada` }))
  const error = await refusal(signAt(right))
  expect(error.message).toContain('belum terdaftar')
})

test('penolakan lain diceritakan tanpa NIK', async () => {
  answer = (response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ status_code: 9, error: `Berkas ${nik} tidak terbaca` }))
  const error = await refusal(signAt(right))
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
  answer = given.answer
  const error = await refusal(signAt(right, { timeoutMs: 300 }))
  expect(error.reason).toBe('away')
  expect(error.message).toBe(
    'Layanan BSrE tidak menjawab. Surat belum ditandatangani, coba lagi nanti.',
  )
})

test('layanan yang mati dikatakan tidak menjawab', async () => {
  expect((await refusal(signAt(right, { url: 'http://127.0.0.1:9' }))).reason).toBe('away')
})

test.each([
  { what: 'akun yang salah', more: { password: 'x' }, setting: 'BSRE_USER' },
  { what: 'alamat yang salah', more: { url: () => `${url}/lain` }, setting: 'BSRE_URL' },
])('$what disebut nama setelannya', async ({ more, setting }) => {
  const given = typeof more.url === 'function' ? { url: more.url() } : { password: more.password }
  await expect(signAt(right, given)).rejects.toThrow(SigningSettingError)
  await expect(signAt(right, given)).rejects.toThrow(`${setting}: `)
})

test.each([
  { what: 'tidak bertanda tangan', file: async () => paper()() },
  {
    what: 'berubah sesudah ditandatangani',
    file: async () => Buffer.concat([await theirs.sign(paper(), meta), Buffer.from(' ')]),
  },
  { what: 'bukan PDF', file: async () => Buffer.from('halo') },
])('jawaban yang $what tidak diterima', async ({ file }) => {
  const sent = Buffer.from(await file()).toString('base64')
  answer = (response) => response.end(JSON.stringify({ time: 1, file: [sent] }))
  expect((await refusal(signAt(right))).reason).toBe('refused')
})
