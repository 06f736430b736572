import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPassword } from '#src/auth/acts.ts'
import { roles } from '#src/auth/roles.ts'
import { readConfig } from '#src/config.ts'
import { createOffice } from '#src/office/office.ts'
import { bukuTamu, hasilTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { deriveKeys } from '#src/secrets.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { dayOfOpening } from '#seeds/demo/agenda.ts'
import { fillDesk } from '#seeds/demo/fill.ts'
import { countStatuses } from '#seeds/demo/queries.ts'
import { openDemoSigner } from '#seeds/demo/signer.ts'
import { SANDI, staff } from '#seeds/demo/staff.ts'
import { dataStories } from '#seeds/demo/permintaan-data/stories.ts'
import { stories } from '#seeds/demo/stories.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'
import { createTestApp } from '#test/support/app.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { runToEnd } from '#test/support/server.ts'
import { tool } from '#test/support/tool.ts'

const now = new Date('2026-12-09T04:10:00Z')
const folder = mkdtempSync(join(tmpdir(), 'loket-contoh-'))
const keys = deriveKeys(Buffer.alloc(32, 'uji'))
let desk: TestDatabase

beforeAll(async () => {
  desk = await createDatabase()
  const currentOffice = createOffice()
  const { calendar } = await currentOffice(desk.db)
  const signer = await openDemoSigner(folder, dayOfOpening(now, calendar))
  const config = readConfig({})
  await fillDesk({ db: desk.db, config, keys, signer, currentOffice }, now)
}, 600_000)

afterAll(async () => {
  await desk.drop()
  rmSync(folder, { recursive: true })
})

test('contoh mengisi semua keadaan sebuah permohonan', async () => {
  const counts = await countStatuses(desk.db)
  expect(Object.fromEntries(counts.map(({ status, jumlah }) => [status, Number(jumlah)]))).toEqual({
    selesai: 40,
    di_unit: 10,
    diterima: 9,
    menunggu_keputusan: 7,
    siap_diserahkan: 6,
    diputuskan: 4,
    dicabut: 3,
    dijanjikan: 3,
    menunggu_persetujuan: 3,
    tidak_ditindaklanjuti: 3,
    tidak_lengkap: 3,
  })
  const cases = await desk.db
    .selectFrom('berkas')
    .select(['hasil', 'kanal'])
    .where('prosedur', '=', 'permohonan')
    .execute()
  expect(new Set(cases.map(({ hasil }) => hasil))).toEqual(
    new Set([
      null,
      'seluruhnya',
      'sebagian',
      'langsung',
      'tidak-dikuasai',
      'belum-didokumentasikan',
      'ditolak',
      'dibuka-kembali',
    ]),
  )
  expect(new Set(cases.map(({ kanal }) => kanal)).size).toBe(7)
})

test('contoh mengisi semua keadaan sebuah permintaan data, sebagian lewat 30 menit', async () => {
  const cases = await desk.db
    .selectFrom('berkas')
    .innerJoin('tenggat', 'tenggat.berkasId', 'berkas.id')
    .select(['status', 'batas', 'ditutupPada'])
    .where('prosedur', '=', 'permintaan-data')
    .where('jenis', '=', 'layanan')
    .execute()
  const statuses = Object.keys(permintaanData.statuses)
  expect([...new Set(cases.map(({ status }) => status))].sort()).toEqual(statuses.sort())
  // One is a guest's.
  expect(cases.length).toBe(dataStories.length + 1)
  const late = cases.filter(({ batas, ditutupPada }) => ditutupPada && ditutupPada > batas)
  expect(late.length).toBeGreaterThan(0)
  expect(late.length).toBeLessThan(cases.length / 2)
})

test('tamu ada dalam setiap keadaan; sebagian di gedung, yang terlupa ditutup sistem', async () => {
  const guests = await desk.db
    .selectFrom('berkas')
    .select(['status', 'hasil', 'asal', 'nomor'])
    .where('prosedur', '=', 'buku-tamu')
    .execute()
  expect(guests.length).toBeGreaterThan(80)
  expect(new Set(guests.map(({ status }) => status))).toEqual(
    new Set(Object.keys(bukuTamu.statuses)),
  )
  const ended = guests.map(({ hasil }) => hasil).filter((hasil) => hasil !== null)
  expect(new Set(ended)).toEqual(new Set([...Object.keys(hasilTamu), 'permintaan-data']))
})

test('telepon dijawab, menunggu unit, menunggu dihubungi, dan sudah dihubungi; entri terbit, diperiksa, dan draf', async () => {
  const calls = await countStatuses(desk.db, 'telepon-masuk')
  expect(Object.fromEntries(calls.map(({ status, jumlah }) => [status, Number(jumlah)]))).toEqual({
    dijawab: 36,
    dikonfirmasi: 1,
    siap_dihubungi: 1,
    selesai: 3,
  })
  const entries = await countStatuses(desk.db, 'tanya-jawab')
  expect(Object.fromEntries(entries.map(({ status, jumlah }) => [status, Number(jumlah)]))).toEqual(
    { terbit: 11, diperiksa: 1, draf: 1 },
  )
})

test('keberatan ada dalam setiap keadaan', async () => {
  const counts = await countStatuses(desk.db, 'keberatan')
  expect(new Set(counts.map(({ status }) => status))).toEqual(
    new Set([
      'diterima',
      'di_atasan',
      'di_ppid',
      'di_unit',
      'diputuskan',
      'dijawab',
      'selesai',
      'dicabut',
    ]),
  )
})

test('sengketa ada dalam tujuh keadaan', async () => {
  const counts = await countStatuses(desk.db, 'sengketa')
  expect(new Set(counts.map(({ status }) => status))).toEqual(
    new Set([
      'dibuka',
      'fasilitasi',
      'di_komisi',
      'diputus',
      'di_pengadilan',
      'pelaksanaan',
      'selesai',
    ]),
  )
})

test('sebagian berkas hampir lewat batas, sebagian sudah', async () => {
  const dates = await desk.db
    .selectFrom('berkas')
    .select('batasWaktu')
    .where('batasWaktu', 'is not', null)
    .where('selesaiPada', 'is', null)
    .execute()
  const days = dates.map(({ batasWaktu }) => (batasWaktu!.getTime() - now.getTime()) / 86_400_000)
  expect(days.filter((left) => left < 0).length).toBeGreaterThan(5)
  expect(days.filter((left) => left >= 0 && left < 2).length).toBeGreaterThan(3)
})

test('setiap permohonan mempunyai tanda bukti, dan setiap jenis surat sah menurut pdfsig', async () => {
  const papers = await desk.db
    .selectFrom('surat')
    .innerJoin('arsip', 'arsip.sidik', 'surat.sidik')
    .select(['surat.jenis', 'surat.berkasId', 'arsip.isi'])
    .execute()
  const receipts = papers.filter(({ jenis }) => jenis === 'tanda-bukti-permohonan')
  expect(new Set(receipts.map(({ berkasId }) => berkasId)).size).toBe(stories.length + 1)
  const samples = new Map(papers.map((paper) => [paper.jenis, paper.isi]))
  expect([...samples.keys()].sort()).toEqual([
    'ketidaklengkapan',
    'laporan-tim',
    'lembar-uji',
    'notulen-tim',
    'pemberitahuan',
    'penerimaan-data',
    'penetapan',
    'penetapan-tim',
    'penolakan',
    'penyerahan',
    'perpanjangan',
    'tanda-bukti-data',
    'tanda-bukti-permohonan',
    'tanda-terima-keberatan',
    'tanda-terima-pengaduan',
    'tanggapan-keberatan',
  ])
  for (const [jenis, isi] of samples) {
    const file = join(folder, `${jenis}.pdf`)
    writeFileSync(file, isi)
    const said = execFileSync(tool('pdfsig'), ['-nocert', file], { encoding: 'utf8' })
    expect(said).toMatch(/Signature is Valid/)
    expect(said).toMatch(/Total document signed/)
    expect(execFileSync(tool('pdftotext'), [file, '-'], { encoding: 'utf8' })).not.toMatch(
      realDomain,
    )
  }
})

test('jejak, nomor, dan arsip contoh cocok', async () => {
  const { temuan } = await verifyAudit(desk.db, { arsip: true })
  expect(temuan).toEqual([])
})

test('tidak ada alamat surel yang mungkin milik orang, dan tidak ada yang menunggu dikirim', async () => {
  const mails = await desk.db
    .selectFrom('kotakKeluar')
    .select(['kepada', 'teks', 'terkirimPada'])
    .execute()
  expect(mails.length).toBeGreaterThan(100)
  expect(mails.filter(({ terkirimPada }) => terkirimPada === null)).toEqual([])
  const people = await desk.db
    .selectFrom('pemohon')
    .select('email')
    .where('email', 'is not', null)
    .execute()
  const users = await desk.db.selectFrom('petugas').select('email').execute()
  const addresses = [...people, ...users].map(({ email }) => email!)
  for (const address of [...addresses, ...mails.map(({ kepada }) => kepada)])
    expect(address).toMatch(/^[a-z0-9.]+@contoh\.id$/)
  for (const { teks } of mails) expect(teks).not.toMatch(realDomain)
})

test('setiap petugas contoh dapat masuk dengan sandi yang dicetak', async () => {
  for (const { surel } of staff) {
    const typed = { surel, sandi: SANDI }
    expect(await checkPassword({ db: desk.db, keys }, typed, '127.0.0.1', now)).toBeDefined()
  }
})

const words = ['node', '--import', 'tsx', 'seeds/demo/index.ts']

test('perintah yang dijalankan lagi tidak mengubah apa pun, dan menyebut cara masuk', async () => {
  const before = await verifyAudit(desk.db)
  const { code, said } = await runToEnd({ words, env: { DATABASE_URL: desk.url } })
  expect(said).toContain('Contoh sudah terisi. Tidak ada yang diubah.')
  expect(said).toContain(SANDI)
  expect(code).toBe(0)
  expect(await verifyAudit(desk.db)).toEqual(before)
}, 120_000)

const realDomain = /\b[\w-]+\.(go\.id|co\.id|or\.id|com|net|org)\b/i

const bukuKerja = [
  '/meja/semua.xlsx',
  '/meja/bulan.xlsx?dari=2026-09&sampai=2026-12',
  '/meja/register.xlsx?dari=2026-09&sampai=2026-12',
  '/meja/keberatan/register.xlsx?dari=2026-09&sampai=2026-12',
  '/meja/sengketa/register.xlsx?dari=2026-09&sampai=2026-12',
  '/meja/dip/daftar.xlsx',
  '/meja/dikecualikan/daftar.xlsx',
  '/meja/permintaan-data/rekap.xlsx?dari=2026-09-01&sampai=2026-12-31',
  '/meja/pengaduan/rekap.xlsx?dari=2026-09&sampai=2026-12',
  '/meja/buku-tamu/register.xlsx?dari=2026-09-01&sampai=2026-12-31',
  '/meja/call-center/rekap.xlsx?dari=2026-09-01&sampai=2026-12-31',
]
test('setiap buku kerja dibuka LibreOffice tanpa perbaikan, dengan barisnya', async () => {
  const app = await createTestApp({ now, database: desk })
  const as = await app.signIn([...roles])
  for (const path of bukuKerja) {
    const response = await app.get(path, { as })
    expect(response.status, path).toBe(200)
    const sheets = await openedByLibreOffice(new Uint8Array(await response.arrayBuffer()))
    expect(sheets.size, path).toBeGreaterThan(0)
    for (const [name, lines] of sheets) expect(lines.length, `${path} ${name}`).toBeGreaterThan(4)
  }
}, 300_000)
