import { afterAll, expect, test } from 'vitest'
import { examineSignature, openSigner, type SigningSettings } from '#src/documents/sign/index.ts'
import { cmsOf, meta, now, paper, signedBytes, soon, prepare, workbench } from './support.ts'

const bench = workbench()
const place = { folder: bench.at('sendiri'), name: 'Diskominfo Kota Contoh', now: soon }
const today = { ...meta, date: soon }

prepare(() => {
  bench.makeCa()
  bench.issue('rsa', 'rsa:2048')
  bench.issue('ec', 'ec -pkeyopt ec_paramgen_curve:P-256')
  bench.issue('p384', 'ec -pkeyopt ec_paramgen_curve:P-384')
  for (const name of ['rsa', 'ec'])
    bench.openssl(
      `pkcs12 -export -inkey ${name}.key -in ${name}.crt -certfile ca.crt -out ${name}.p12 -passout pass:rahasia`,
    )
})

afterAll(() => bench.remove())

const p12 = (name: string): SigningSettings => ({
  p12: bench.read(`${name}.p12`),
  p12Passphrase: 'rahasia',
})

const pem = (name: string): SigningSettings => ({
  key: bench.read(`${name}.key`),
  cert: bench.read(`${name}.crt`),
})

test.each([
  { what: 'sertifikat buatan sendiri', open: () => ({}), seal: 'sendiri', signer: place.name },
  { what: 'PKCS#12 RSA', open: () => p12('rsa'), seal: 'instansi', signer: 'rsa' },
  { what: 'PKCS#12 EC', open: () => p12('ec'), seal: 'instansi', signer: 'ec' },
  { what: 'PEM RSA', open: () => pem('rsa'), seal: 'instansi', signer: 'rsa' },
  { what: 'PEM EC', open: () => pem('ec'), seal: 'instansi', signer: 'ec' },
  { what: 'PEM EC P-384', open: () => pem('p384'), seal: 'instansi', signer: 'p384' },
])('surat yang ditandatangani dengan $what sah seluruhnya', async ({ open, seal, signer }) => {
  const door = await openSigner(open(), place)
  const pdf = await door.sign(paper(), today)

  expect(door.seal).toBe(seal)
  const report = bench.pdfsig(pdf)
  expect(report).toContain('Signature is Valid')
  expect(report).toContain('Total document signed')
  expect(report).toContain('ETSI.CAdES.detached')
  expect(report).toContain(`Signer Certificate Common Name: ${signer}`)

  const found = examineSignature(pdf)
  expect(found).toMatchObject({ covered: true, intact: true, signer })
  expect(found?.signedAt?.getTime()).toBe(Math.floor(today.date.getTime() / 1000) * 1000)
})

test.each(['rsa', 'ec'])('OpenSSL menerima tanda tangan %s sebagai CAdES', async (name) => {
  const pdf = await (await openSigner(p12(name), place)).sign(paper(), today)
  bench.write('cms.der', cmsOf(pdf))
  bench.write('isi.bin', signedBytes(pdf))
  bench.openssl(
    'cms -verify -cades -binary -inform DER -in cms.der -content isi.bin -CAfile ca.crt -purpose any -out keluar.bin',
  )
  expect(bench.read('keluar.bin')).toEqual(signedBytes(pdf))
  const printed = bench.openssl('cms -cmsout -print -noout -inform DER -in cms.der')
  expect(printed).toContain('id-smime-aa-signingCertificateV2')
  expect(printed).not.toContain('signingTime')
  // DER: the members of a SET OF stand in the order of their encoding.
  const order = ['contentType', 'messageDigest', 'id-smime-aa-signingCertificateV2']
  const places = order.map((attribute) => printed.indexOf(`object: ${attribute} (`))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('satu byte berubah: tanda tangan tidak lagi cocok', async () => {
  const pdf = await (await openSigner({}, place)).sign(paper(), today)
  const changed = Buffer.from(pdf)
  const title = changed.indexOf('Surat percobaan')
  changed.write('s', title)
  expect(bench.pdfsig(changed)).toContain('Digest Mismatch')
  expect(examineSignature(changed)).toMatchObject({ covered: true, intact: false })
})

test('judul yang meniru tempat tanda tangan tidak menghalangi penandatanganan', async () => {
  const sly = '/ByteRange [0 /********** /********** /**********] /Contents <00>'
  const pdf = await (await openSigner({}, place)).sign(paper(sly), today)
  expect(bench.pdfsig(pdf)).toContain('Signature is Valid')
  expect(examineSignature(pdf)).toMatchObject({ covered: true, intact: true })
})

test('surat menyebut alasan, nama, tempat dan waktu tanda tangan', async () => {
  const door = await openSigner({}, { ...place, folder: bench.at('lain'), now })
  const text = Buffer.from(await door.sign(paper(), meta)).toString('latin1')
  expect(text).toContain('/Reason (Pemberitahuan tertulis)')
  expect(text).toContain('/Name (Wulan Contohwati)')
  expect(text).toContain('/Location (Pontianak)')
  expect(text).toContain('/M (D:20261124021400Z)')
})

test('banyak surat sekaligus ditandatangani dengan satu pintu', async () => {
  const door = await openSigner(p12('ec'), place)
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, i) => door.sign(paper(`Surat ${i}`), today)),
  )
  expect(all.every((pdf) => examineSignature(pdf)?.intact)).toBe(true)
})

test('gambar surat yang lupa memberi tempat tanda tangan ditolak', async () => {
  const door = await openSigner({}, place)
  await expect(door.sign(() => paper()(), today)).rejects.toThrow('no placeholder')
})
