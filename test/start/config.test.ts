import { expect, test } from 'vitest'
import { readConfig, StartError } from '#src/config.ts'

const key = Buffer.alloc(32, 7).toString('base64')

test('without settings everything has a default', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    databaseUrl: undefined,
    previousKeys: [],
    receipt: 'job',
    logLevel: 'info',
  })
})

test('an empty setting is one that is not set', () => {
  expect(readConfig({ PORT: '', LOKET_ORIGIN: '', SMTP_URL: '' })).toMatchObject({ port: 3000 })
})

test('links never end in two slashes', () => {
  expect(readConfig({ LOKET_ORIGIN: 'https://loket.example/' }).origin).toBe(
    'https://loket.example',
  )
})

test('several older keys may be given', () => {
  const { previousKeys } = readConfig({ LOKET_KEY: key, LOKET_KEY_PREVIOUS: `${key}, ${key}` })
  expect(previousKeys.map((each) => each.length)).toEqual([32, 32])
})

test.each([
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://basis'],
  ['LOKET_ORIGIN', 'loket.example'],
  ['LOKET_KEY', 'pendek'],
  ['LOKET_KEY_PREVIOUS', `${key},pendek`],
  ['SMTP_URL', 'mail.example'],
  ['SMTP_FROM', 'kantor'],
  ['SIGNING_P12', '/tidak/ada.p12'],
  ['TSA_URL', 'ftp://waktu.example'],
  ['BSRE_NIK', '123'],
  ['LOKET_RECEIPT', 'kapan-kapan'],
  ['LOG_LEVEL', 'keras'],
])('%s = %s is refused by name, without its value', (setting, value) => {
  const read = () => readConfig({ [setting]: value })
  expect(read).toThrow(StartError)
  expect(read).toThrow(`${setting}: `)
  if (value.length > 3) expect(read).not.toThrow(value)
})

test('several wrong settings are named in one line', () => {
  const read = () => readConfig({ PORT: 'x', LOG_LEVEL: 'keras' })
  expect(read).toThrow(/^PORT: [^\n]*LOG_LEVEL: [^\n]*$/)
})

test.each([
  { SIGNING_KEY: import.meta.filename },
  { BSRE_URL: 'https://esign.example', BSRE_USER: 'loket' },
])('settings that belong together are asked for together: %o', (env) => {
  expect(() => readConfig(env)).toThrow(/harus diisi bersama/)
})
