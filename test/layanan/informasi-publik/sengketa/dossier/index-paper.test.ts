import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderPaper } from '#src/documents/paper/paper.ts'
import {
  type BarisDaftar,
  daftarIsiDossier,
} from '#src/layanan/informasi-publik/sengketa/dossier/letters/daftar-isi.ts'
import { keywordsOf, sidikIn } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import { inspect } from '#test/documents/paper/inspect.ts'

const sidik = (n: number) => createHash('sha256').update(String(n)).digest('hex')

const baris = (section: string, from: number, count: number): BarisDaftar[] =>
  Array.from({ length: count }, (_, index) => ({
    no: `${section}.${String(index + 1).padStart(3, '0')}`,
    apa: index % 7 === 0 ? `Dokumen untuk pemohon: ${'rincian anggaran '.repeat(6)}` : 'Notulen',
    ket: index % 3 === 0 ? `500.12/${index}/PPID/2026 · 7 Desember 2026` : '',
    ukuran: '12,4 MB',
    sidik: sidik(from + index),
    nama: index % 5 === 0 ? null : `${section}-permohonan/${index + 1}-keputusan-lama.pdf`,
    sebab: index % 5 === 0 ? 'Data pribadi, disimpan tersegel (UU 27/2022 Pasal 36)' : null,
  }))

const data = {
  nomor: '0001/DS/PPID/2026',
  perkara: 'SI-2026-0001',
  perihal: 'Rincian anggaran drainase',
  termohon: 'Dinas Contoh',
  dibuat: { tanggal: '2026-12-07', jam: '09:00', oleh: 'Bayu Contohputra' },
  ringkasan: { disertakan: 160, ditahan: 40, ukuran: '300 MB' },
  bagian: [
    { judul: 'PI-2026-0001: Rincian anggaran', baris: baris('01', 0, 120) },
    { judul: 'KB-2026-0001: Keberatan', baris: baris('02', 200, 60) },
    { judul: 'SI-2026-0001: Sengketa', baris: baris('03', 400, 20) },
  ],
  jejak: [{ perkara: 'PI-2026-0001', jumlah: 12, ujung: sidik(1), nama: '04-jejak/01-PI.jsonl' }],
  daftar: sidik(2),
  ppid: { jabatan: 'PPID', nama: 'Bayu Contohputra', tempat: 'Pontianak', tanggal: '2026-12-07' },
}
const office = {
  kop: { pemerintah: 'PEMERINTAH KOTA CONTOH', dinas: 'DINAS CONTOH', alamat: ['Jalan Contoh 1'] },
  author: 'Dinas Contoh',
  origin: 'https://loket.contoh.go.id',
  seal: 'sendiri' as const,
  code: '7F3K-92QD-LM4T',
  made: new Date('2026-12-07T02:00:00Z'),
}

test('dua ratus berkas: kepala tabel berulang di tiap halaman, tiap sidik utuh, tidak ada yang bertumpuk', async () => {
  const bytes = await renderPaper(daftarIsiDossier(data, office, keywordsOf(data.daftar)))
  const { pages, faults, text } = await inspect(bytes)
  expect(faults).toEqual([])
  const all = text.replace(/\s/g, '')
  const rows = data.bagian.flatMap((one) => one.baris)
  expect(rows).toHaveLength(200)
  for (const one of rows) expect(all).toContain(one.sidik)
  expect(pages.length).toBeGreaterThan(10)
  const wordsOn = pages.map(({ words }) => words.map((word) => word.text))
  for (const words of wordsOn.filter((on) => on.some((word) => /^0[123]\.\d{3}$/.test(word))))
    expect(words.filter((word) => word === '(SHA-256)').length).toBeGreaterThanOrEqual(2)
  for (const title of ['KB-2026-0001:', 'SI-2026-0001:'])
    expect(wordsOn.some((on) => on.includes(title) && on.some((w) => w.endsWith('.001')))).toBe(
      true,
    )
  expect(sidikIn(bytes)).toBe(data.daftar)
})

test('judul perkara tidak pernah tertinggal di kaki halaman, berapa pun baris sebelumnya', async () => {
  for (const count of [5, 6, 7, 8, 9, 10, 11, 12, 13]) {
    const bagian = [
      { judul: 'PI-2026-0001: Rincian', baris: baris('01', 0, count) },
      { judul: 'KB-2026-0001: Keberatan', baris: baris('02', 200, 2) },
    ]
    const bytes = await renderPaper(daftarIsiDossier({ ...data, bagian }, office, ''))
    const { pages } = await inspect(bytes)
    const heading = pages.find(({ words }) => words.some(({ text }) => text === 'KB-2026-0001:'))!
    expect(heading.words.map(({ text }) => text)).toContain('02.001')
  }
})
