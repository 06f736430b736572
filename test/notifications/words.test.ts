import { expect, test } from 'vitest'
import * as words from '#src/notifications/words.ts'

const kasus = {
  kantor: 'Diskominfo Kota Pontianak',
  origin: 'https://loket.example',
  nomor: 'PI-2026-0001',
  nama: 'Sari Wulandari',
}
const unit = { ...kasus, perkara: 'permohonan', unit: 'Dinas Kesehatan' }
const pada = new Date('2026-11-23T02:14:00Z')
const batas = new Date('2026-12-07T16:59:59Z')

const surel = {
  permohonanDiterima: words.permohonanDiterima({ ...kasus, diterima: pada, batas }),
  keteranganTidakLengkap: words.keteranganTidakLengkap({ ...kasus, kekurangan: 'KTP', batas }),
  perpanjangan: words.perpanjangan({ ...kasus, alasan: 'x', semula: pada, menjadi: batas }),
  pemberitahuanTertulis: words.pemberitahuanTertulis(kasus),
  siapDiambil: words.siapDiambil({ ...kasus, tempat: 'loket', jam: '08.00' }),
  diserahkan: words.diserahkan({ ...kasus, pada }),
  keberatanDiterima: words.keberatanDiterima({ ...kasus, diterima: pada, batas }),
  tanggapanKeberatan: words.tanggapanKeberatan({ ...kasus, sengketa: batas }),
  kodeLacakBaru: words.kodeLacakBaru(kasus),
  disposisiBaru: words.disposisiBaru({ ...unit, perihal: 'Data gizi', batas }),
}

test('setiap surel menyebut nomor di subjek dan memberi tautan', () => {
  for (const { subjek, teks } of Object.values(surel)) {
    expect(subjek).toContain('PI-2026-0001')
    expect(teks).toContain('https://loket.example/')
    expect(teks).not.toMatch(/undefined|\[object|\u00A0/)
  }
})

test('kode lacak hanya ada pada surel yang memberikannya kepada pemohon', () => {
  const berkode = Object.entries(surel).filter(([, { teks }]) => teks.includes('{kode-lacak}'))
  expect(berkode.map(([name]) => name)).toEqual([
    'permohonanDiterima',
    'keberatanDiterima',
    'kodeLacakBaru',
  ])
})

test('tanggal ditulis lengkap dengan harinya', () => {
  expect(surel.permohonanDiterima.teks).toContain('paling lambat Senin, 7 Desember 2026.')
})

test('orang yang menulis {kode-lacak} dalam perihalnya tidak membuat unit melihat kode', () => {
  const { teks } = words.disposisiBaru({ ...unit, perihal: 'Minta {kode-lacak}', batas })
  expect(teks).not.toContain('{kode-lacak}')
})

test('pengingat yang terlambat menyebut sudah lewat berapa hari kerja', () => {
  const said = (sisa: number) => {
    const one = { nomor: unit.nomor, perihal: 'Data gizi', alamat: unit.origin, batas, sisa }
    return words.bagianDitunggu({ ...unit, bagian: [one] }).teks
  }
  expect(said(-3)).toContain('sudah lewat 3 hari kerja')
  expect(said(0)).toContain('hari ini')
})
