import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPdf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { mailsOf } from '#test/layanan/pengaduan/mails.ts'
import { createPengaduanDesk, foto, pengaduanLengkap } from '#test/layanan/pengaduan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPengaduanDesk())

const { nama, email } = pengaduanLengkap
const secrets = [nama, 'Contohlestari', email, '0812-0000-7788', '081200007788', '62812000077']
const tells = (text: string) =>
  secrets.filter((one) => text.toLowerCase().includes(one.toLowerCase()))

/** Everything a reader can fetch that may speak of a case; `q` are searches. */
const pages = (nomor: string, surat: string[], lampiran: string[]) => [
  desk.path(nomor),
  '/meja',
  '/meja?giliran=',
  '/meja/semua',
  '/meja/semua.xlsx',
  '/meja/semua?prosedur=pengaduan',
  '/meja/pengaduan',
  '/meja/pengaduan/register.xlsx',
  '/meja/pengaduan/rekap',
  '/meja/pengaduan/rekap.xlsx',
  desk.path(nomor, '/slip'),
  ...surat.map((id) => desk.path(nomor, `/surat/${id}`)),
  ...lampiran.map((id) => desk.path(nomor, `/berkas/${id}`)),
]

const searches = ['Mariana', nama, 'contohlestari', email, '0812-0000-7788', '81200007788'].flatMap(
  (q) =>
    [
      '/meja/semua',
      '/meja',
      '/meja/pengaduan',
      '/meja/pengaduan/register.xlsx',
      '/meja/semua.xlsx',
    ].map((path) => `${path}?q=${encodeURIComponent(q)}`),
)

/** The text of an answer, whatever it is: a page, a workbook, a PDF. */
async function textOf(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await response.arrayBuffer())
  if (type.includes('spreadsheet')) {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as never)
    return book.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join('\n')
  }
  if (type.includes('pdf')) return (await readPdf(bytes)).text
  return bytes.toString('utf8')
}

describe.each<{ what: string; over: Record<string, string> }>([
  { what: 'anonim', over: { anonim: 'ya' } },
  { what: 'rahasia', over: { rahasia: 'ya', judul: 'Pungutan liar di loket contoh' } },
  { what: 'anonim dan rahasia', over: { anonim: 'ya', rahasia: 'ya' } },
])('laporan $what', ({ over }) => {
  test('siapa pun tanpa hak tidak menemukan nama, telepon, atau email pelapor di mana pun', async () => {
    const nomor = await desk.lapor({ ...over, foto1: await foto(), ketFoto1: 'Tiang' })
    await desk.jobs.run()
    await desk.lakukan(nomor, 'nyatakanLengkap')
    await desk.lakukan(nomor, 'teruskanKeUnit')
    await desk.lakukan(nomor, 'jawabDisposisi')
    const browser = await desk.pelapor(nomor)
    const lacak = await (await browser.get('/lacak/pengaduan')).text()
    const field = (name: string) =>
      new RegExp(`id="balas-tanggapan"[\\s\\S]*?name="${name}" value="([^"]*)"`).exec(lacak)![1]!
    const balasan = {
      kunci: field('kunci'),
      versi: field('versi'),
      selesai: 'belum',
      balasan: 'Masih padam sampai malam ini.',
    }
    expect((await browser.post('/lacak/pengaduan/balasan', balasan)).status).toBe(303)
    await desk.lakukan(nomor, 'jawabBalasan')
    const state = await stateOf(desk.db, nomor)
    const { surat, lampiran } = await papersOf(nomor)
    expect(surat.length).toBeGreaterThan(0)

    const readers = [
      ...Object.entries(desk.staff).filter(([role]) => !['admin_pengaduan', 'kasi'].includes(role)),
      ['penghubung lain', desk.penghubungLain] as [string, string],
      // With the right as well: what was not asked for is not shown.
      ['admin_pengaduan', desk.staff.admin_pengaduan] as [string, string],
    ]
    const addresses = [...pages(nomor, surat, lampiran), ...searches]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...readers),
        fc.constantFrom(...addresses),
        async ([, as], path) => {
          const text = await textOf(await desk.get(path, { as }))
          const asked = path.includes('q=')
          // The page says what was searched for.
          const shown = asked ? text.replaceAll(nomor, 'DITEMUKAN') : text
          if (asked) expect(shown).not.toContain('DITEMUKAN')
          else expect(tells(text)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
    for (const path of pages(nomor, surat, lampiran))
      for (const [role, as] of readers)
        expect(tells(await textOf(await desk.get(path, { as }))), `${role} ${path}`).toEqual([])

    expect(tells(JSON.stringify(state.jejak))).toEqual([])
    const told = await mailsOf(desk.db, state.berkas.id)
    expect(told.length).toBeGreaterThan(3)
    for (const mail of told) {
      const { kepada, ...said } = mail
      expect(tells(JSON.stringify(said)), `surel kepada ${kepada}`).toEqual([])
    }
    expect(tells(await (await browser.get('/lacak/pengaduan')).text())).toEqual([])
  }, 180_000)
})

const papersOf = async (nomor: string) => {
  const { berkas } = await stateOf(desk.db, nomor)
  const ids = async (table: 'surat' | 'lampiran') =>
    (await desk.db.selectFrom(table).select('id').where('berkasId', '=', berkas.id).execute()).map(
      ({ id }) => id,
    )
  return { surat: await ids('surat'), lampiran: await ids('lampiran') }
}

describe('isi laporan rahasia', () => {
  test('hanya yang menangani membaca isinya; di daftar lain hanya "Laporan rahasia"', async () => {
    const judul = 'Pungutan liar di loket rahasia'
    const nomor = await desk.lapor({ rahasia: 'ya', judul, isi: 'Diminta uang kopi tiga kali.' })
    await desk.lakukan(nomor, 'nyatakanLengkap')
    await desk.lakukan(nomor, 'teruskanKeUnit')
    const open = async (as: string) => (await desk.get(desk.path(nomor), { as })).status
    for (const role of ['admin_pengaduan', 'analis', 'kasi', 'pejabat_penghubung'] as const)
      expect(await open(desk.staff[role]), role).toBe(200)
    for (const role of ['petugas', 'ppid', 'pimpinan', 'administrator', 'atasan_ppid'] as const)
      expect(await open(desk.staff[role]), role).toBe(403)
    expect(await open(desk.penghubungLain)).toBe(404)
    const list = await (await desk.get('/meja/pengaduan', { as: desk.staff.pimpinan })).text()
    expect(list).toContain('Laporan rahasia')
    expect(list).not.toContain(judul)
    const found = await desk.get('/meja/pengaduan?q=kopi', { as: desk.staff.pimpinan })
    expect(await found.text()).not.toContain(nomor)
    const byAdmin = await desk.get('/meja/pengaduan?q=kopi', { as: desk.staff.admin_pengaduan })
    expect(await byAdmin.text()).toContain(nomor)
  })
})

describe('identitas yang disandikan', () => {
  test('admin dan Kasi membukanya dengan sengaja, dan setiap pembukaan tercatat', async () => {
    const nomor = await desk.lapor({ anonim: 'ya' })
    for (const role of ['admin_pengaduan', 'kasi'] as const) {
      const response = await desk.post(desk.path(nomor, '/pelapor'), {}, { as: desk.staff[role] })
      expect(await response.text()).toContain(nama)
    }
    for (const role of ['analis', 'petugas', 'pimpinan', 'ppid'] as const)
      expect(
        (await desk.post(desk.path(nomor, '/pelapor'), {}, { as: desk.staff[role] })).status,
      ).toBe(403)
    const { jejak } = await stateOf(desk.db, nomor)
    expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual([
      'terimaPengaduan',
      'lihatPelapor',
      'lihatPelapor',
    ])
  })

  test('di basis data tidak ada yang dapat dibaca', async () => {
    const nomor = await desk.lapor({ anonim: 'ya', nama: 'Zulaikha Contohrahasia' })
    const { berkas } = await stateOf(desk.db, nomor)
    expect(berkas.pemohonId).toBeNull()
    const { pelapor } = await desk.asked(nomor)
    expect(Buffer.from(pelapor!).toString('utf8')).not.toContain('Zulaikha')
  })
})

test('laporan biasa ditemukan menurut nama, dan namanya tampil bagi yang boleh: pembanding', async () => {
  const nomor = await desk.lapor()
  const found = await desk.get('/meja/semua?q=Contohlestari', { as: desk.staff.pimpinan })
  expect(await found.text()).toContain(nomor)
  const page = await (await desk.get(desk.path(nomor), { as: desk.staff.analis })).text()
  expect(tells(page)).toContain(email)
  // A unit or the head reads the name, as of every case, but no contact.
  const byHead = await (await desk.get(desk.path(nomor), { as: desk.staff.pimpinan })).text()
  expect(byHead).not.toContain(email)
})

test('nama berkas dari pelapor yang disegel tidak menyebut siapa dia, kini dan sesudah dilengkapi', async () => {
  const admin = desk.staff.admin_pengaduan
  const named = () => foto(`KTP ${nama} 0812-0000-7788.jpg`)
  for (const tersegel of ['anonim', 'rahasia']) {
    const nomor = await desk.lapor({ [tersegel]: 'ya', foto1: await named(), foto2: await named() })
    await desk.lakukan(nomor, 'kembalikanKePelapor')
    await desk.lakukan(nomor, 'lengkapiLaporan', { foto: await named() }, admin)
    const { lampiran } = await stateOf(desk.db, nomor)
    const names = lampiran.map((one) => one.nama)
    expect(names).toEqual(['Foto 1.jpg', 'Foto 2.jpg', 'Pelengkap 1.jpg'])
  }
  const terbuka = await desk.lapor({ foto1: await named() })
  const { lampiran } = await stateOf(desk.db, terbuka)
  expect(lampiran.map((one) => one.nama)).toEqual([`KTP ${nama} 0812-0000-7788.jpg`])
})
