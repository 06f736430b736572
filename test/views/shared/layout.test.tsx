import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { asset, assetRoutes } from '#src/http/assets.ts'
import { dial, RefusalPage } from '#views/shared/galat.tsx'
import { buildMenu, StreetLayout } from '#views/shared/layout.tsx'
import { print, read } from './read.ts'
import { DeskSample, InboxSample, KioskSample, office, StreetSample, wrong } from './samples.tsx'

const pages = {
  street: <StreetSample errors={wrong} />,
  desk: <DeskSample />,
  inbox: <InboxSample />,
  kiosk: <KioskSample />,
}

test.each(Object.entries(pages))(
  'the %s page has one h1, one main, no inline script or style',
  async (_, page) => {
    const root = await read(page)
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    expect(root.querySelectorAll('main#isi')).toHaveLength(1)
    expect(root.querySelector('a.skip')?.getAttribute('href')).toBe('#isi')
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('id')
    expect(root.querySelector('#kabar')?.getAttribute('role')).toBe('alert')
    expect(root.querySelector('style, [style]')).toBeNull()
    expect(root.querySelectorAll('script').every((script) => script.text === '')).toBe(true)
    const html = root.toString()
    expect(html).not.toMatch(/\son\w+=|hx-on|\bjs:/)
    for (const form of root.querySelectorAll('form'))
      expect(form.getAttribute('action')).toBeTruthy()
  },
)

test.each(Object.entries(pages))('the %s page and its sheet stay under 14 KB', async (_, page) => {
  const headers = { 'Accept-Encoding': 'br' }
  const sheet = await assetRoutes.request(asset('css/loket.css'), { headers })
  const html = brotliCompressSync(await print(page))
  expect(html.length + (await sheet.arrayBuffer()).byteLength).toBeLessThan(14 * 1024)
})

test('the title names page and office, and says first when something must be repaired', async () => {
  const title = async (problems: boolean) =>
    (
      await read(<StreetLayout title="Lacak berkas" office={office} problems={problems} />)
    ).querySelector('title')?.text
  expect(await title(false)).toBe('Lacak berkas · Loket Diskominfo Kota Contoh')
  expect(await title(true)).toBe('Perlu diperbaiki: Lacak berkas · Loket Diskominfo Kota Contoh')
})

test('the city’s arms take the place of the mark when there are any', async () => {
  const plain = await read(<StreetLayout title="T" office={office} />)
  expect(plain.querySelector('.brand use')?.getAttribute('href')).toBe(
    `${asset('icons/icons.svg')}#mark`,
  )
  const own = await read(<StreetLayout title="T" office={{ ...office, lambang: '/lambang' }} />)
  expect(own.querySelector('.brand img')?.getAttribute('src')).toBe('/lambang')
  expect(own.querySelector('.brand img')?.getAttribute('alt')).toBe('')
})

test('a citizen reads where they are, and the four promises below', async () => {
  const root = await read(<StreetSample />)
  expect(root.querySelector('nav [aria-current=page]')?.text).toBe('Ajukan permohonan')
  expect(root.querySelectorAll('footer a').map((a) => a.getAttribute('href'))).toEqual([
    '/maklumat',
    '/standar',
    '/data-pribadi',
    '/verifikasi',
  ])
})

test('the menu follows the roles: only an administrator sees Pengelolaan', () => {
  const titles = (roles: string[]) => buildMenu({ roles, nama: 'A' }).map(({ judul }) => judul)
  expect(titles(['petugas'])).toEqual(['Kotak masuk', 'Layanan', 'Daftar dan laporan', 'Anda'])
  expect(titles(['administrator'])).toContain('Pengelolaan')
})

test('the desk shows counts and its place; signing out is a form', async () => {
  const root = await read(<DeskSample />)
  const current = root.querySelector('#menu [aria-current=page]')
  expect(current?.getAttribute('href')).toBe('/meja')
  expect(current?.querySelector('b')?.text).toBe('25')
  const out = root.querySelector('#menu form')
  expect([out?.getAttribute('method'), out?.getAttribute('action')]).toEqual(['post', '/keluar'])
})

test('a kiosk keeps no draft and waits with a hidden bar', async () => {
  const root = await read(<KioskSample />)
  expect(root.querySelector('body')?.getAttribute('class')).toBe('kiosk')
  expect(root.querySelector('.idle')?.hasAttribute('hidden')).toBe(true)
  expect(root.querySelector('meta[name=htmx-config]')?.getAttribute('content')).toContain(
    '"history":false',
  )
})

test.each([400, 403, 404, 409, 413, 429, 500, 503] as const)(
  'penolakan %i dalam kata biasa, dengan kode rujukan',
  async (status) => {
    const root = await read(
      <RefusalPage
        status={status}
        office={office}
        kode="7F3K-92QD"
        waktu="Selasa"
        lagi="/permohonan"
      />,
    )
    expect(root.querySelector('h1')?.text).not.toMatch(/\d|error|galat|invalid/i)
    expect(root.querySelector('.note .nomor')?.text).toBe('7F3K-92QD')
    expect(root.querySelectorAll('main li')).toHaveLength(3)
  },
)

test('a telephone number is dialled from anywhere', () => {
  expect(dial('(0561) 8181771')).toBe('+625618181771')
  expect(dial('+62 561 818')).toBe('+62561818')
})
