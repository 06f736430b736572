import { statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { ensureSelfMadeCertificate } from '#src/documents/sign/index.ts'
import { now, workbench } from './support.ts'

const bench = workbench()

afterAll(() => bench.remove())

test('sertifikat buatan sendiri dibuat sekali, lima tahun, kuncinya hanya untuk pemilik', async () => {
  const folder = bench.at('pertama')
  const first = await ensureSelfMadeCertificate(folder, { name: 'Diskominfo Kota Contoh', now })
  const again = await ensureSelfMadeCertificate(folder, { name: 'Diskominfo Kota Contoh', now })

  const [certificate] = first.certificates
  expect(again.certificates[0].fingerprint256).toBe(certificate.fingerprint256)
  expect(certificate.subject).toBe('O=Sertifikat buatan sendiri\nCN=Diskominfo Kota Contoh')
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
