import { expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { refuseDesk, refuseSettings } from '#seeds/demo/refusal.ts'

test.each([
  { env: {}, as: 'production', because: 'NODE_ENV' },
  { env: { SMTP_URL: 'smtp://surel.contoh.id' }, as: undefined, because: 'SMTP_URL' },
])('contoh menolak bila $because menandakan kantor sungguhan', ({ env, as, because }) => {
  expect(refuseSettings(readConfig(env), as)).toMatch(new RegExp(`^${because}`))
})

test('contoh boleh mengirim ke server surel di mesin ini', () => {
  expect(refuseSettings(readConfig({ SMTP_URL: 'smtp://localhost:2525' }), undefined)).toBeNull()
})

test('contoh menolak meja yang sudah mempunyai petugas atau berkas sungguhan', () => {
  const empty = { begun: null, finished: false, cases: 0, people: ['admin@loket.local'] }
  expect(refuseDesk(empty)).toBeNull()
  expect(refuseDesk({ ...empty, people: ['uji@kantor.contoh.id'] })).toMatch(/petugas/)
  expect(refuseDesk({ ...empty, cases: 3 })).toMatch(/3 berkas yang bukan contoh/)
})
