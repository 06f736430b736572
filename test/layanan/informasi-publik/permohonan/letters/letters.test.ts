import { describe, expect, test } from 'vitest'
import type { Office } from '#src/documents/paper/office.ts'
import { type Paper, renderPaper, renderSlip, sizes } from '#src/documents/paper/paper.ts'
import { pemberitahuanTertulis } from '#src/layanan/informasi-publik/permohonan/letters/pemberitahuan-tertulis.ts'
import { skPenolakan } from '#src/layanan/informasi-publik/permohonan/letters/sk-penolakan.ts'
import { slipTandaBukti } from '#src/layanan/informasi-publik/permohonan/letters/slip-tanda-bukti.ts'
import { suratKetidaklengkapan } from '#src/layanan/informasi-publik/permohonan/letters/surat-ketidaklengkapan.ts'
import { suratPerpanjangan } from '#src/layanan/informasi-publik/permohonan/letters/surat-perpanjangan.ts'
import { tandaBuktiPembayaran } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-pembayaran.ts'
import { tandaBuktiPenyerahan } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-penyerahan.ts'
import { tandaBuktiPermohonan } from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-permohonan.ts'
import { inspect } from '#test/documents/paper/inspect.ts'
import * as long from './long-samples.ts'
import * as sample from './samples.ts'

const biasa = sample.office
const panjang: Office = { ...biasa, kop: long.kopPanjang }

type Case = [name: string, make: () => Paper, pages: [a4: number, f4: number], words: string[]]

const cases: Case[] = [
  [
    'tanda bukti permohonan',
    () => tandaBuktiPermohonan(sample.tandaBukti, biasa),
    [2, 2],
    ['0142/PPID/XI/2026', 'K7QM-4TXN-9R2W', 'Sari Melati Contoh', 'Senin, 7 Desember 2026'],
  ],
  [
    'tanda bukti permohonan yang panjang',
    () => tandaBuktiPermohonan(long.tandaBuktiPanjang, panjang),
    [4, 3],
    ['binti Abdurrahman, S.H.', 'Jumat, 4 Desember 2026', 'W9XM-MQ8N-HW4M', 'halaman 3]'],
  ],
  [
    'surat ketidaklengkapan',
    () => suratKetidaklengkapan(sample.ketidaklengkapan, biasa),
    [1, 1],
    ['KETIDAKLENGKAPAN', 'Tidak lengkap', '3 (tiga) hari', 'Salinan KTP'],
  ],
  [
    'surat ketidaklengkapan yang panjang',
    () => suratKetidaklengkapan(long.ketidaklengkapanPanjang, panjang),
    [3, 3],
    ['binti Abdurrahman, S.H.', '3 (tiga) hari'],
  ],
  [
    'surat perpanjangan',
    () => suratPerpanjangan(sample.perpanjangan, biasa),
    [1, 1],
    ['Sari Melati Contoh', 'Rabu, 16 Desember 2026', 'Pasal 22 ayat (8)', 'Tembusan'],
  ],
  [
    'surat perpanjangan yang panjang',
    () => suratPerpanjangan(long.perpanjanganPanjang, panjang),
    [2, 2],
    ['Rabu, 16 Desember 2026', 'a.n. Wali Kota Pontianak'],
  ],
  [
    'pemberitahuan tertulis',
    () => pemberitahuanTertulis(sample.pemberitahuan, { ...biasa, seal: 'bsre' }),
    [2, 1],
    ['√ Dikabulkan sebagian', '□ Ditolak', 'Rp30.000,00', '3 (tiga) hari kerja', 'BSrE'],
  ],
  [
    'pemberitahuan tertulis yang panjang',
    () => pemberitahuanTertulis(long.pemberitahuanPanjang, panjang),
    [3, 3],
    ['Rp15.521.678,00', '√ Informasi yang diminta belum didokumentasikan'],
  ],
  [
    'pemberitahuan tertulis yang menolak',
    () =>
      pemberitahuanTertulis(
        { ...sample.pemberitahuan, keputusan: 'ditolak', diberikan: undefined },
        biasa,
      ),
    [2, 1],
    ['√ Ditolak', '□ Dikabulkan sebagian'],
  ],
  [
    'SK penolakan',
    () => skPenolakan(sample.penolakan, biasa),
    [2, 1],
    ['INFORMASI YANG DIKECUALIKAN', 'PERMOHONAN INFORMASI DITOLAK', '30 (tiga puluh) hari kerja'],
  ],
  [
    'SK penolakan yang panjang',
    () => skPenolakan(long.penolakanPanjang, panjang),
    [3, 3],
    ['√ Pasal 17 huruf c UU KIP', 'PERMOHONAN INFORMASI DITOLAK'],
  ],
  [
    'tanda bukti penyerahan',
    () => tandaBuktiPenyerahan(sample.penyerahan, biasa),
    [1, 1],
    ['Rp12.000,00', '√ Langsung', 'bukan tanda tangan elektronik', 'Peta sebaran'],
  ],
  [
    'tanda bukti penyerahan yang panjang',
    () => tandaBuktiPenyerahan(long.penyerahanPanjang, panjang),
    [3, 3],
    ['23.', 'kuasa pemohon'],
  ],
  [
    'tanda bukti penyerahan di atas kertas',
    () => tandaBuktiPenyerahan({ ...sample.penyerahan, terima: { bukti: 'kertas' } }, biasa),
    [1, 1],
    ['Ditandatangani di atas kertas, pindaian terlampir.'],
  ],
  [
    'tanda bukti penyerahan dengan unduhan',
    () =>
      tandaBuktiPenyerahan(
        {
          ...sample.penyerahan,
          cara: 'unduhan',
          terima: { bukti: 'unduhan', tanggal: '2026-12-08', jam: '20:11' },
        },
        biasa,
      ),
    [1, 1],
    ['√ Unduhan daring', 'Diunduh daring pada Selasa, 8 Desember 2026, pukul 20.11 WIB (catatan'],
  ],
  [
    'tanda bukti pembayaran',
    () => tandaBuktiPembayaran(sample.pembayaran, biasa),
    [1, 1],
    ['Rp30.000,00', 'tiga puluh ribu rupiah', '√ Tunai'],
  ],
  [
    'tanda bukti pembayaran yang panjang',
    () => tandaBuktiPembayaran(long.pembayaranPanjang, panjang),
    [2, 2],
    ['Rp96.296.226,00'],
  ],
]

describe.each(cases)('%s', (_, make, pages, words) => {
  test.each([
    ['A4', sizes.A4, pages[0]],
    ['F4', sizes.F4, pages[1]],
  ] as const)('patut diserahkan pada kertas %s', async (_, size, count) => {
    const paper = await inspect(await renderPaper(make(), size))
    expect(paper.faults).toEqual([])
    expect(paper.pages).toHaveLength(count)
    for (const word of [...words, '7F3K-92QD-LM4T']) expect(paper.text).toContain(word)
  })
})

describe.each([
  ['slip', slipTandaBukti(sample.tandaBukti, biasa), 'Senin, 7 Desember 2026'],
  ['slip yang panjang', slipTandaBukti(long.tandaBuktiPanjang, panjang), 'Jumat, 4 Desember 2026'],
])('%s', (_, paper, due) => {
  test('patut dirobek dari gulungan 80 mm', async () => {
    const { faults, pages, text } = await inspect(await renderSlip(paper))
    expect(faults).toEqual([])
    expect(pages).toHaveLength(1)
    expect(pages[0]!.width).toBeCloseTo(226.77, 1)
    expect(text).toContain(due)
    expect(text).toContain('Bila dinyatakan lengkap pada 24 November 2026, paling lambat 8')
  })
})

const read = async (paper: Paper, size = sizes.A4 as readonly [number, number]) =>
  inspect(await renderPaper(paper, size))

test.each([300, 900, 3000])(
  'permohonan %i huruf tetap satu halaman di tangan pemohon',
  async (n) => {
    const data = { ...long.tandaBuktiPanjang, rincian: long.rincian3000.slice(0, n) }
    for (const size of Object.values(sizes)) {
      const { pages, text } = await read(tandaBuktiPermohonan(data, panjang), size)
      const first = pages[0]!.words.map((word) => word.text).join(' ')
      expect(first).toContain('KODE LACAK')
      expect(first).toContain('NIP')
      expect(pages[1]!.words.map((word) => word.text).join(' ')).toContain('HAK-HAK PEMOHON')
      if (text.includes('halaman 3]')) expect(text).toContain('RINCIAN PERMOHONAN')
      else expect(text).not.toContain('RINCIAN PERMOHONAN')
    }
  },
)

test('alamat dan kontak yang terlalu panjang tidak mendesak hak pemohon dari halaman 2', async () => {
  const data = {
    ...long.tandaBuktiPanjang,
    alamat: `${long.tandaBuktiPanjang.alamat} ${long.tandaBuktiPanjang.alamat}`.slice(0, 400),
    kontak: `${'9'.repeat(30)} / ${'surel.'.repeat(25)}contoh.id`,
  }
  const { pages, faults } = await read(tandaBuktiPermohonan(data, panjang))
  expect(faults).toEqual([])
  expect(pages[1]!.words.map((word) => word.text).join(' ')).toContain('HAK-HAK PEMOHON')
})

test('tanggal Perki masih bersyarat sebelum permohonan dinyatakan lengkap', async () => {
  const { text } = await read(tandaBuktiPermohonan(sample.tandaBukti, biasa))
  expect(text).toContain('bila dinyatakan lengkap pada Selasa, 24 November 2026')
  expect(text).toContain('kelengkapan diperiksa paling lambat Kamis, 26 November 2026')
})

test('tanggal Perki pasti sesudah permohonan dinyatakan lengkap', async () => {
  const { undangUndang, perki } = sample.tandaBukti.tenggat
  const { mulai, hari } = perki
  const data = {
    ...sample.tandaBukti,
    tenggat: { undangUndang, perki: { keadaan: 'lengkap' as const, mulai, hari } },
  }
  const { text } = await read(tandaBuktiPermohonan(data, biasa))
  expect(text).toContain('sejak permohonan dinyatakan lengkap, Selasa, 24 November 2026')
  expect(text).not.toContain('bila dinyatakan lengkap')
})

test('nama beraksara Tionghoa dan Arab tercetak dan ditemukan', async () => {
  const data = { ...sample.tandaBukti, nama: '王小明 محمد بن عبد الله' }
  const { text, faults } = await read(tandaBuktiPermohonan(data, biasa))
  expect(faults).toEqual([])
  for (const word of ['王小明', 'محمد', 'عبد', 'الله']) expect(text).toContain(word)
  const slip = await inspect(await renderSlip(slipTandaBukti(data, biasa)))
  expect(slip.faults).toEqual([])
  expect(slip.text).toContain('محمد')
})

test('rancangan tidak bernomor kode dan berkata bahwa ia rancangan', async () => {
  const { text } = await read(
    suratPerpanjangan(sample.perpanjangan, { ...biasa, seal: 'rancangan', code: '' }),
  )
  expect(text).toContain('RANCANGAN: belum ditandatangani')
  expect(text).not.toContain('Ditandatangani secara elektronik')
  expect(text).not.toContain('/verifikasi/')
})

test('sidik isi berubah bersama gambar tanda tangan', () => {
  const hash = (png: Uint8Array) =>
    tandaBuktiPenyerahan({ ...sample.penyerahan, terima: { bukti: 'gambar', png } }, biasa)
      .verification.content
  expect(hash(new Uint8Array([1]))).toBe(hash(Buffer.from([1])))
  expect(hash(new Uint8Array([1]))).not.toBe(hash(new Uint8Array([2])))
})
