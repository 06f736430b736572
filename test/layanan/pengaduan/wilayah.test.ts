import { describe, expect, test } from 'vitest'
import { kenali, type Wilayah } from '#src/layanan/pengaduan/wilayah.ts'
import { kecamatan, kelurahan } from '#seeds/reference/wilayah.ts'

const rows = (all: typeof kecamatan) =>
  all.map(([kode, nama, resmi]) => ({ kode, nama, ejaan: resmi ? [resmi] : [] }))
const kota: Wilayah = {
  kecamatan: rows(kecamatan),
  kelurahan: rows(kelurahan).map((row) => ({ ...row, kecamatanKode: row.kode.slice(0, 8) })),
}
const baca = (kecamatan: string, kelurahan: string) => {
  const { kecamatanKode, kelurahanKode, pasti } = kenali({ kecamatan, kelurahan }, kota)
  return [kecamatanKode, kelurahanKode, pasti]
}

describe('kelurahan dikenali dari berbagai ejaan', () => {
  test.each([
    ['Pontianak Kota', 'Sungai Bangkong', '61.71.05.1001'],
    ['PONTIANAK KOTA', 'SUNGAIBANGKONG', '61.71.05.1001'],
    ['Kec. Pontianak Kota', 'Kel. Sei Bangkong', '61.71.05.1001'],
    ['Ptk. Barat', 'S. Jawi Dalam', '61.71.03.1002'],
    ['Pontianak Kota', 'Sui Jawi', '61.71.05.1005'],
    ['kota', 'tengah', '61.71.05.1003'],
    ['-', 'Pallima', '61.71.03.1001'],
    ['', 'Kota Baru', '61.71.01.1005'],
    ['Kecamatan Pontianak Timur', 'Kelurahan Tambelansampit', '61.71.02.1007'],
  ])('%s, %s', (kec, kel, kode) => {
    expect(baca(kec, kel)).toEqual([kode.slice(0, 8), kode, true])
  })

  test('semua nama resmi dan nama sehari-hari dikenali dengan pasti', () => {
    for (const { kode, nama, ejaan } of kota.kelurahan)
      for (const name of [nama, ...ejaan])
        expect(baca('', name)).toEqual([kode.slice(0, 8), kode, true])
  })
})

test('salah ketik satu huruf diduga dan ditandai belum pasti', () => {
  expect(baca('Pontianak Kota', 'Sungai Bangkng')).toEqual(['61.71.05', '61.71.05.1001', false])
  expect(baca('Pontiank Timur', 'Saigon')).toEqual(['61.71.02', '61.71.02.1003', false])
})

test('kelurahan di kecamatan lain menang, dan ditandai belum pasti', () => {
  expect(baca('Pontianak Utara', 'Saigon')).toEqual(['61.71.02', '61.71.02.1003', false])
})

test('yang tidak dikenal kosong dan belum pasti; yang kosong bukan keraguan', () => {
  expect(baca('Kubu Raya', 'Sungai Raya')).toEqual([null, null, false])
  expect(baca('Pontianak Barat', '-')).toEqual(['61.71.03', null, true])
  expect(baca('', '')).toEqual([null, null, true])
})
