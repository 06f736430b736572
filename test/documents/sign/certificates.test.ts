import { afterAll, expect, test } from 'vitest'
import {
  type BsreSettings,
  openSigner,
  type SigningSettings,
  SigningSettingError,
} from '#src/documents/sign/index.ts'
import { meta, now, paper, soon, prepare, workbench } from './support.ts'

const bench = workbench()
const place = { folder: bench.at('sendiri'), name: 'Diskominfo Kota Contoh', now: soon }

prepare(() => {
  bench.makeCa()
  bench.issue('rsa', 'rsa:2048')
  bench.issue('kecil', 'rsa:1024')
  bench.issue('ec', 'ec -pkeyopt ec_paramgen_curve:P-256')
  const p12 = (args: string) => bench.openssl(`pkcs12 -export -passout pass:rahasia ${args}`)
  p12('-inkey rsa.key -in rsa.crt -out baik.p12')
  p12('-inkey kecil.key -in kecil.crt -out kecil.p12')
  p12('-legacy -inkey rsa.key -in rsa.crt -out lama.p12')
  p12('-legacy -certpbe PBE-SHA1-3DES -inkey rsa.key -in rsa.crt -out tigades.p12')
  p12('-nokeys -in rsa.crt -out tanpa-kunci.p12')
  bench.openssl('pkcs8 -topk8 -in ec.key -out terkunci.key -passout pass:rahasia')
  bench.write('bukan.p12', 'ini bukan PKCS#12')
  bench.write('terpotong.p12', bench.read('baik.p12').subarray(0, 900))
})

afterAll(() => bench.remove())

const open = (settings: Names, at = place.now) => {
  const { p12, key, cert, ...rest } = settings
  const bytes = {
    p12: p12 && bench.read(p12),
    key: key && bench.read(key),
    cert: cert && bench.read(cert),
  }
  return openSigner({ ...rest, ...bytes } as SigningSettings, { ...place, now: at })
}

type Names = {
  p12?: string
  p12Passphrase?: string
  key?: string
  cert?: string
  bsre?: BsreSettings
}

const later = new Date('2099-01-01')
const earlier = new Date('2001-01-01')
const rahasia = { p12Passphrase: 'rahasia' }
const bsre = { url: 'http://esign.contoh', user: 'a', password: 'b' }

type Case = { what: string; given: Names; at?: Date; says: RegExp }

test.each<Case>([
  {
    what: 'sandi salah',
    given: { p12: 'baik.p12', p12Passphrase: 'x' },
    says: /^SIGNING_P12_PASSPHRASE: kata sandi salah/,
  },
  {
    what: 'sandi kosong',
    given: { p12: 'baik.p12' },
    says: /^SIGNING_P12_PASSPHRASE: kata sandi salah/,
  },
  {
    what: 'bukan PKCS#12',
    given: { p12: 'bukan.p12', ...rahasia },
    says: /^SIGNING_P12: .*bukan PKCS#12/,
  },
  {
    what: 'terpotong',
    given: { p12: 'terpotong.p12', ...rahasia },
    says: /^SIGNING_P12: .*bukan PKCS#12/,
  },
  {
    what: 'tanpa kunci',
    given: { p12: 'tanpa-kunci.p12', ...rahasia },
    says: /^SIGNING_P12: .*tidak berisi kunci/,
  },
  {
    what: 'RC2',
    given: { p12: 'lama.p12', ...rahasia },
    says: /^SIGNING_P12: .*cara lama.*openssl pkcs12 -legacy/,
  },
  {
    what: '3DES',
    given: { p12: 'tigades.p12', ...rahasia },
    says: /^SIGNING_P12: .*cara lama.*openssl pkcs12 -legacy/,
  },
  {
    what: 'RSA 1024',
    given: { p12: 'kecil.p12', ...rahasia },
    says: /^SIGNING_P12: kunci harus RSA 2048/,
  },
  {
    what: 'habis masa',
    given: { p12: 'baik.p12', ...rahasia },
    at: later,
    says: /^SIGNING_P12: .*habis masa berlakunya/,
  },
  {
    what: 'belum berlaku',
    given: { p12: 'baik.p12', ...rahasia },
    at: earlier,
    says: /^SIGNING_P12: .*baru berlaku/,
  },
  {
    what: 'kunci berkata sandi',
    given: { key: 'terkunci.key', cert: 'ec.crt' },
    says: /^SIGNING_KEY: kunci ini berkata sandi/,
  },
  {
    what: 'bukan kunci',
    given: { key: 'ec.crt', cert: 'ec.crt' },
    says: /^SIGNING_KEY: .*bukan kunci PEM/,
  },
  {
    what: 'bukan sertifikat',
    given: { key: 'ec.key', cert: 'ec.key' },
    says: /^SIGNING_CERT: .*sertifikat/,
  },
  {
    what: 'bukan pasangan',
    given: { key: 'ec.key', cert: 'rsa.crt' },
    says: /^SIGNING_CERT: .*cocok/,
  },
  {
    what: 'dua sekaligus',
    given: { p12: 'baik.p12', ...rahasia, bsre },
    says: /^BSRE_URL: isi salah satu/,
  },
])('setelan tanda tangan yang salah disebut namanya: $what', async ({ given, at, says }) => {
  const error = await (async () => open(given, at))().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SigningSettingError)
  expect((error as Error).message).toMatch(says)
  expect((error as Error).message).not.toContain('\n')
  expect((error as Error).message).not.toContain('rahasia')
})

test('PKCS#12 lama dapat dipakai sesudah diubah seperti petunjuk', async () => {
  bench.openssl('pkcs12 -legacy -in lama.p12 -out a.pem -passin pass:rahasia -passout pass:rahasia')
  bench.openssl('pkcs12 -export -in a.pem -out baru.p12 -passin pass:rahasia -passout pass:rahasia')
  expect((await open({ p12: 'baru.p12', ...rahasia })).seal).toBe('instansi')
})

test('sertifikat yang habis masa ketika program berjalan tidak menandatangani lagi', async () => {
  const door = await openSigner({}, { ...place, folder: bench.at('lewat'), now })
  await expect(door.sign(paper(), { ...meta, date: later })).rejects.toThrow(
    'habis masa berlakunya',
  )
})
