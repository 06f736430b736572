import { statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ensureSelfMadeCertificate,
  openSigner,
  readSigningSettings,
  SigningSettingError,
} from '#src/documents/sign/index.ts'
import { meta, now, paper, soon, workbench } from './support.ts'

const bench = workbench()
const place = { folder: bench.at('sendiri'), name: 'Diskominfo Kota Contoh', now: soon }

beforeAll(() => {
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

const files = ['LOKET_SIGN_P12', 'LOKET_SIGN_KEY', 'LOKET_SIGN_CERTIFICATE']

const open = (env: Record<string, string | undefined>, at = place.now) => {
  const absolute = Object.entries(env).map(([name, value]) =>
    value && files.includes(name) ? [name, bench.at(value)] : [name, value],
  )
  return openSigner(readSigningSettings(Object.fromEntries(absolute)), { ...place, now: at })
}

const later = new Date('2099-01-01')
const earlier = new Date('2001-01-01')
const rahasia = { LOKET_SIGN_PASSPHRASE: 'rahasia' }

test.each([
  {
    what: 'kata sandi salah',
    env: { LOKET_SIGN_P12: 'baik.p12', LOKET_SIGN_PASSPHRASE: 'x' },
    says: /^LOKET_SIGN_PASSPHRASE: kata sandi salah/,
  },
  {
    what: 'kata sandi kosong',
    env: { LOKET_SIGN_P12: 'baik.p12' },
    says: /^LOKET_SIGN_PASSPHRASE: kata sandi salah/,
  },
  {
    what: 'bukan PKCS#12',
    env: { LOKET_SIGN_P12: 'bukan.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: .*bukan PKCS#12/,
  },
  {
    what: 'PKCS#12 terpotong',
    env: { LOKET_SIGN_P12: 'terpotong.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: /,
  },
  {
    what: 'berkas tidak ada',
    env: { LOKET_SIGN_P12: 'tiada.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: .*tidak dapat dibaca/,
  },
  {
    what: 'tanpa kunci',
    env: { LOKET_SIGN_P12: 'tanpa-kunci.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: .*tidak berisi kunci/,
  },
  {
    what: 'RC2',
    env: { LOKET_SIGN_P12: 'lama.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: .*cara lama.*openssl pkcs12 -legacy/,
  },
  {
    what: '3DES',
    env: { LOKET_SIGN_P12: 'tigades.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: .*cara lama.*openssl pkcs12 -legacy/,
  },
  {
    what: 'RSA 1024',
    env: { LOKET_SIGN_P12: 'kecil.p12', ...rahasia },
    says: /^LOKET_SIGN_P12: kunci harus RSA 2048/,
  },
  {
    what: 'habis masa',
    env: { LOKET_SIGN_P12: 'baik.p12', ...rahasia },
    at: later,
    says: /^LOKET_SIGN_P12: .*habis masa berlakunya/,
  },
  {
    what: 'belum berlaku',
    env: { LOKET_SIGN_P12: 'baik.p12', ...rahasia },
    at: earlier,
    says: /^LOKET_SIGN_P12: .*baru berlaku/,
  },
  {
    what: 'sandi kunci salah',
    env: {
      LOKET_SIGN_KEY: 'terkunci.key',
      LOKET_SIGN_CERTIFICATE: 'ec.crt',
      LOKET_SIGN_PASSPHRASE: 'x',
    },
    says: /^LOKET_SIGN_PASSPHRASE: /,
  },
  {
    what: 'bukan kunci',
    env: { LOKET_SIGN_KEY: 'ec.crt', LOKET_SIGN_CERTIFICATE: 'ec.crt' },
    says: /^LOKET_SIGN_KEY: /,
  },
  {
    what: 'bukan pasangan',
    env: { LOKET_SIGN_KEY: 'ec.key', LOKET_SIGN_CERTIFICATE: 'rsa.crt' },
    says: /^LOKET_SIGN_CERTIFICATE: .*cocok/,
  },
  {
    what: 'tanpa sertifikat',
    env: { LOKET_SIGN_KEY: 'ec.key' },
    says: /^LOKET_SIGN_CERTIFICATE: harus diisi/,
  },
  {
    what: 'dua sekaligus',
    env: { LOKET_SIGN_KEY: 'ec.key', LOKET_SIGN_P12: 'baik.p12' },
    says: /^LOKET_SIGN_KEY: pilih salah satu/,
  },
  { what: 'alamat TSA salah', env: { LOKET_TSA_URL: 'tsa' }, says: /^LOKET_TSA_URL: / },
  {
    what: 'BSrE tanpa akun',
    env: { LOKET_BSRE_URL: 'http://esign.contoh' },
    says: /^LOKET_BSRE_USER: /,
  },
])('setelan tanda tangan yang salah disebut namanya: $what', async ({ env, at, says }) => {
  const error = await (async () => open(env, at))().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SigningSettingError)
  expect((error as Error).message).toMatch(says)
  expect((error as Error).message).not.toContain('\n')
  expect((error as Error).message).not.toContain('rahasia')
})

test('PKCS#12 lama dapat dipakai sesudah diubah seperti petunjuk', async () => {
  bench.openssl('pkcs12 -legacy -in lama.p12 -out a.pem -passin pass:rahasia -passout pass:rahasia')
  bench.openssl('pkcs12 -export -in a.pem -out baru.p12 -passin pass:rahasia -passout pass:rahasia')
  expect((await open({ LOKET_SIGN_P12: 'baru.p12', ...rahasia })).seal).toBe('instansi')
})

test('sertifikat yang habis masa ketika program berjalan tidak menandatangani lagi', async () => {
  const door = await openSigner({ seal: 'sendiri' }, { ...place, folder: bench.at('lewat'), now })
  await expect(door.sign(paper(), { ...meta, date: later })).rejects.toThrow(
    'habis masa berlakunya',
  )
})

test('sertifikat buatan sendiri dibuat sekali, lima tahun, kuncinya hanya untuk pemilik', async () => {
  const folder = bench.at('pertama')
  const first = await ensureSelfMadeCertificate(folder, { name: 'Diskominfo Kota Contoh', now })
  const again = await ensureSelfMadeCertificate(folder, { name: 'Diskominfo Kota Contoh', now })

  const [certificate] = first.certificates
  expect(again.certificates[0].fingerprint256).toBe(certificate.fingerprint256)
  expect(certificate.subject).toContain('CN=Diskominfo Kota Contoh')
  expect(certificate.validToDate.toISOString()).toBe('2031-11-24T02:14:00.000Z')
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(statSync(`${folder}/kunci.pem`).mode & 0o777).toBe(0o600)
  expect((await readdir(folder)).sort()).toEqual(['kunci.pem', 'sertifikat.pem'])
  const printed = bench.openssl(`x509 -in ${folder}/sertifikat.pem -noout -text`)
  expect(printed).toContain('Digital Signature, Non Repudiation')
  expect(printed).toContain('CA:FALSE')
})

test('beberapa proses yang mulai bersamaan memakai satu sertifikat', async () => {
  const folder = bench.at('bersamaan')
  const all = await Promise.all(
    Array.from({ length: 8 }, () =>
      ensureSelfMadeCertificate(folder, { name: 'Kota Contoh', now }),
    ),
  )
  expect(new Set(all.map(({ certificates }) => certificates[0].fingerprint256)).size).toBe(1)
})

test('sertifikat buatan sendiri diperbarui sebelum habis, yang lama tetap disimpan', async () => {
  const folder = bench.at('perbarui')
  const old = await ensureSelfMadeCertificate(folder, { name: 'Kota Contoh', now })
  const renewed = await ensureSelfMadeCertificate(folder, {
    name: 'Kota Contoh',
    now: new Date('2031-09-01T00:00:00Z'),
  })
  expect(renewed.certificates[0].validTo).toContain('2036')
  expect(await readFile(`${folder}/sertifikat-2031-11-24.pem`, 'utf8')).toBe(
    old.certificates[0].toString(),
  )
})
