import { pdfkitAddPlaceholder } from '@signpdf/placeholder-pdfkit'
import { expect, test } from 'vitest'
import { paragraph, stack } from '#src/documents/paper/block.ts'
import { kopSurat } from '#src/documents/paper/kop.ts'
import { type Office, paperOf } from '#src/documents/paper/office.ts'
import { renderPaper, renderSlip, sizes } from '#src/documents/paper/paper.ts'
import { type } from '#src/documents/paper/type.ts'
import { inspect } from './inspect.ts'

const office: Office = {
  kop: { pemerintah: 'PEMERINTAH KOTA CONTOH', dinas: 'DINAS CONTOH', alamat: ['Jalan Contoh'] },
  author: 'Dinas Contoh',
  origin: 'http://localhost:3000',
  seal: 'sendiri',
  code: '7F3K-92QD-LM4T',
  made: new Date('2026-11-23T02:14:00Z'),
}

const paper = (text: string, made = office.made) =>
  paperOf(
    { ...office, made },
    { nomor: '1/2026' },
    {
      title: 'Surat Contoh',
      subject: 'Contoh',
      body: ({ note }) => stack(kopSurat(office.kop), paragraph(text, type.body), note(8)),
    },
  )

test('the same paper gives the same bytes', async () => {
  const once = await renderPaper(paper('Sama.'))
  expect(Buffer.compare(once, await renderPaper(paper('Sama.')))).toBe(0)
  expect(Buffer.compare(once, await renderPaper(paper('Lain.')))).not.toBe(0)
})

test.each([
  ['A4', sizes.A4, 595.28, 841.89],
  ['F4', sizes.F4, 595.28, 935.43],
] as const)('%s', async (_, size, width, height) => {
  const { pages, faults } = await inspect(await renderPaper(paper('Satu.\n'.repeat(70)), size))
  expect(faults).toEqual([])
  expect(pages).toHaveLength(2)
  expect(pages[0]!.width).toBeCloseTo(width, 1)
  expect(pages[0]!.height).toBeCloseTo(height, 1)
})

test('an address of verification keeps its scheme', async () => {
  const { text } = await inspect(await renderPaper(paper('Satu.')))
  expect(text).toContain('http://localhost:3000/verifikasi/7F3K92QDLM4T')
})

test.each([
  renderPaper,
  (one: ReturnType<typeof paper>, _: unknown, options: object) => renderSlip(one, options),
])('a signer adds a placeholder before the end', async (render) => {
  const bytes = await render(paper('Ditandatangani.'), sizes.A4, {
    beforeEnd: (pdf: object) =>
      pdfkitAddPlaceholder({
        pdf,
        pdfBuffer: Buffer.alloc(0),
        reason: 'Uji',
        contactInfo: '',
        name: 'Uji',
        location: '',
        signingTime: office.made,
        signatureLength: 64,
      }),
  })
  expect((await inspect(bytes)).faults).toEqual([])
  expect(Buffer.from(bytes).toString('latin1')).toContain('/ByteRange [0 /**********')
})

test('every letter of an Arabic word is found, also those that share a shape', async () => {
  const words = [
    'بتثني',
    'جحخ',
    'شيخ',
    'فقق',
    'محمد',
    'خير',
    'لا',
    'الله',
    '王小明',
    'Łódź',
    'Nguyễn',
  ]
  const { text, faults } = await inspect(await renderPaper(paper(words.join('\n'))))
  expect(faults).toEqual([])
  for (const word of words) expect(text).toContain(word)
  expect(text).not.toContain('aksara di luar huruf cetak')
})

test('what no face has is shown as lost, and the page says so', async () => {
  const { text, faults } = await inspect(await renderPaper(paper('Nama: 한글 👩‍💻')))
  expect(faults).toEqual([])
  expect(text).toContain('Nama: � �')
  expect(text).toContain('aksara di luar huruf cetak')
})

test('a machine without the tools is told what to install', async () => {
  const path = process.env.PATH
  process.env.PATH = ''
  try {
    await expect(inspect(new Uint8Array())).rejects.toThrow('install poppler-utils/qpdf')
  } finally {
    process.env.PATH = path
  }
})
