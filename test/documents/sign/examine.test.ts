import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examineSignature, openSigner } from '#src/documents/sign/index.ts'
import { cmsOf, meta, now, paper, signedBytes, workbench } from './support.ts'

const bench = workbench()
let signed: Buffer

beforeAll(async () => {
  const place = { folder: bench.at('sendiri'), name: 'Diskominfo Kota Contoh', now }
  const door = await openSigner({}, place)
  signed = Buffer.from(await door.sign(paper(), meta))
})

afterAll(() => bench.remove())

const changed = (at: number, byte: number) => {
  const copy = Buffer.from(signed)
  copy[at] = byte
  return copy
}

test('berkas tanpa tanda tangan dikatakan demikian', async () => {
  expect(examineSignature(await paper()())).toBeNull()
  expect(examineSignature(await paper('/ByteRange [0 10 20 30]')())).toBeNull()
  expect(examineSignature(new Uint8Array())).toBeNull()
})

test('surat yang utuh menyebut nama, sidik sertifikat dan waktunya', () => {
  expect(examineSignature(signed)).toEqual({
    covered: true,
    intact: true,
    signer: 'Diskominfo Kota Contoh',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    signedAt: now,
  })
})

test('tambahan sesudah tanda tangan terlihat', () => {
  const longer = Buffer.concat([signed, Buffer.from('\n%%EOF\n')])
  expect(examineSignature(longer)).toMatchObject({ covered: false, intact: true })
})

test('berkas yang terpotong tidak dikatakan bertanda tangan', () => {
  expect(examineSignature(signed.subarray(0, -1))).toBeNull()
})

test('byte apa pun yang berubah di luar tanda tangan diketahui', () => {
  const start = signed.indexOf('/Contents <') + '/Contents '.length
  const end = signed.indexOf('>', start) + 1
  const outside = fc.nat(signed.length - 1).filter((at) => at < start || at >= end)
  fc.assert(
    fc.property(outside, fc.nat(255), (at, byte) => {
      fc.pre(signed[at] !== byte)
      const found = examineSignature(changed(at, byte))
      return found === null || !found.intact || !found.covered
    }),
    { numRuns: 60 },
  )
})

test('tanda tangan yang rusak tidak melempar galat', () => {
  const start = signed.indexOf('/Contents <') + '/Contents <'.length
  const length = signed.indexOf('>', start) - start
  fc.assert(
    fc.property(fc.nat(length - 1), fc.constantFrom(...'0123456789abcdefz'), (at, digit) => {
      expect(examineSignature(changed(start + at, digit.charCodeAt(0)))).not.toBeNull()
    }),
    { numRuns: 60 },
  )
})

test('nilai tanda tangan yang berubah satu bit tidak lagi sah', () => {
  const start = signed.indexOf('/Contents <') + '/Contents <'.length
  const last = start + cmsOf(signed).length * 2 - 1
  const flipped = (Number.parseInt(String.fromCharCode(signed[last]!), 16) ^ 1).toString(16)
  expect(examineSignature(changed(last, flipped.charCodeAt(0)))).toMatchObject({ intact: false })
})

test('sesuatu yang disembunyikan di belakang tanda tangan diketahui', () => {
  const end = signed.indexOf('>', signed.indexOf('/Contents <'))
  expect(examineSignature(changed(end - 1, 0x31))).toMatchObject({ intact: false })
})

test('tanda tangan buatan OpenSSL (adbe.pkcs7.detached) diperiksa juga', () => {
  bench.openssl(
    'req -x509 -nodes -newkey rsa:2048 -keyout a.key -out a.crt -days 30 -subj /CN=Sari',
  )
  const start = signed.indexOf('/Contents <') + '/Contents <'.length
  bench.write('isi.bin', signedBytes(signed))
  bench.openssl(
    'cms -sign -binary -md sha256 -in isi.bin -signer a.crt -inkey a.key -outform DER -out a.der',
  )
  const cms = bench.read('a.der')
  expect(cms.length).toBeGreaterThan(cmsOf(signed).length)
  const roomy = Buffer.from(signed)
  const room = roomy.indexOf('>', start) - start
  expect(cms.length * 2).toBeLessThanOrEqual(room)
  roomy.write(cms.toString('hex').padEnd(room, '0'), start, 'latin1')
  expect(bench.pdfsig(roomy)).toContain('Signature is Valid')
  expect(examineSignature(roomy)).toMatchObject({ covered: true, intact: true, signer: 'Sari' })
})
