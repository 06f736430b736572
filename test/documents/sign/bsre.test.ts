import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { examineSignature } from '#src/documents/sign/index.ts'
import { right, startBsre } from './bsre-service.ts'
import { workbench } from './support.ts'

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

test.each([
  { what: 'NIK dan passphrase', consent: right },
  { what: 'pos-el dan kode sekali pakai', consent: { email: 'sari@contoh.go.id', totp: '123456' } },
])('surat yang ditandatangani BSrE dengan $what sah seluruhnya', async ({ consent }) => {
  const pdf = await bsre.signAt(consent)
  expect(bench.pdfsig(pdf)).toContain('Signature is Valid')
  expect(bench.pdfsig(pdf)).toContain('Total document signed')
  expect(examineSignature(pdf)).toMatchObject({
    covered: true,
    intact: true,
    signer: 'Sari Contohwati',
  })

  expect(bsre.asked).toHaveLength(1)
  const { path, body } = bsre.asked[0]!
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
  await bsre.signAt(right)
  const [file] = bsre.asked[0]!.body.file as string[]
  expect(Buffer.from(file!, 'base64').includes('/ByteRange')).toBe(false)
})

test('tanpa pejabat yang mengetik, setelan kantor yang dipakai; yang diketik didahulukan', async () => {
  const standing = { nik: '6171010101900002', passphrase: 'benar' }
  await bsre.signAt(undefined, standing)
  await bsre.signAt(right, standing)
  expect(bsre.asked.map(({ body }) => body.nik)).toEqual([standing.nik, right.nik])
})
