import { expect, test } from 'vitest'
import { type Sisa, SisaChip } from '#views/shared/chip.tsx'
import { Days } from '#views/shared/days.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Filters, Pager, RowGroup } from '#views/shared/list.tsx'
import { fileSize } from '#views/shared/papers.tsx'
import { Trail } from '#views/shared/trail.tsx'
import { print, read } from './read.ts'
import { days } from './samples.tsx'

const hari = (jumlah: number, late = false): Sisa => ({ late, jumlah, satuan: 'hari kerja' })

test.each([
  [hari(4), 'chip', '4 hari', '4 hari kerja lagi'],
  [hari(3), 'chip soon', '3 hari', '3 hari kerja lagi'],
  [hari(0), 'chip today', 'hari ini', 'hari ini'],
  [hari(2, true), 'chip late', 'lewat 2 hari', 'lewat 2 hari kerja'],
  [hari(0, true), 'chip late', 'lewat hari ini', 'lewat hari ini'],
  [menit(18), 'chip today', '18 menit', '18 menit layanan lagi'],
  ['menunggu' as const, 'chip wait', 'menunggu', 'menunggu'],
  ['selesai' as const, 'chip done', 'selesai', 'selesai'],
])('sisa %j: %s, "%s", lengkap "%s"', async (sisa, look, short, full) => {
  const chip = (await read(<SisaChip sisa={sisa} />)).querySelector('span')
  expect(chip?.getAttribute('class')).toBe(look)
  expect(chip?.text).toBe(short)
  expect((await read(<SisaChip sisa={sisa} full />)).text).toBe(full)
})

test('garis hari: hari ini, libur dengan alasannya, bulan yang baru, dan batas terbaca', async () => {
  const items = (await read(<Days label="Hari kerja" days={days} />)).querySelectorAll('li')
  expect(items[0]?.text).toBe('15')
  expect(items[5]?.text).toBe('22 hari ini')
  expect(items[5]?.getAttribute('aria-current')).toBe('date')
  expect(items[7]?.text).toBe('24 cuti bersama, tidak dihitung')
  expect(items.at(-1)?.text).toBe('4 Januari, batas')
  expect(items.at(-1)?.getAttribute('class')).toBe('end')
})

test('jam yang lebih panjang dari 17 hari tidak digambar', async () => {
  const long = Array.from({ length: 18 }, () => ({ tanggal: '2026-12-01', keadaan: '' as const }))
  expect(await print(<Days label="Hari" days={long} />)).toBe('')
})

test('jejak: petugas membaca yang terbaru dulu, warga yang terlama dulu', async () => {
  const items = [{ judul: 'Diterima' }, { judul: 'Diputuskan', keadaan: 'now' as const }]
  const desk = await read(<Trail newestFirst items={items} />)
  expect(desk.querySelectorAll('b').map(({ text }) => text)).toEqual(['Diputuskan', 'Diterima'])
  expect(desk.querySelector('ol')?.hasAttribute('reversed')).toBe(true)
  const street = await read(<Trail headings items={items} />)
  expect(street.querySelectorAll('h3').map(({ text }) => text)).toEqual(['Diterima', 'Diputuskan'])
  expect(street.querySelector('[aria-current=step]')?.text).toBe('Diputuskan')
})

test('the pager counts in words: 1–50 dari 138', async () => {
  const root = await read(<Pager dari={1} sampai={50} total={1138} next="/meja?lembar=2" />)
  expect(root.querySelector('p')?.text).toBe('1–50 dari 1.138')
  expect(root.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/meja?lembar=2')
  expect(root.querySelector('a[rel=prev]')).toBeNull()
})

test('a filter that is on says so; a group without rows is not shown', async () => {
  const root = await read(
    <Filters items={[{ label: 'Semua', href: '/', jumlah: 0, current: true }]} />,
  )
  expect(root.querySelector('a')?.getAttribute('aria-current')).toBe('true')
  expect(root.querySelector('a')?.text).toBe('Semua 0')
  expect(await print(<RowGroup judul="Nanti" jumlah={0} columns={7} />)).toBe('')
})

test('a fact without a value is not shown', async () => {
  const root = await read(
    <Facts
      items={[
        ['Biaya', 'Rp0'],
        ['Kota', undefined],
        ['Nama', ''],
      ]}
    />,
  )
  expect(root.querySelectorAll('dt').map(({ text }) => text)).toEqual(['Biaya'])
})

test.each([
  [900, '900 B'],
  [217_088, '212 KB'],
  [4_300_000, '4,1 MB'],
])('%i bytes are "%s"', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})

function menit(jumlah: number): Sisa {
  return { late: false, jumlah, satuan: 'menit layanan' }
}
