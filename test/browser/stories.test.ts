import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, inspect, officer, openDesk, somebody, visit } from '#test/browser/desk.ts'
import {
  act,
  caseOf,
  data,
  expectSigned,
  fillRequest,
  kabulkan,
  lacak,
  mohon,
  openStep,
  serahkan,
} from '#test/browser/steps.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe.each([
  { script: true, how: 'dengan skrip' },
  { script: false, how: 'tanpa skrip' },
])('Pelayanan informasi publik $how', ({ script }) => {
  test('daring: yang dicari sudah ada di Daftar Informasi Publik dan langsung diunduh', async () => {
    const judul = `Rekapitulasi pemeliharaan drainase per kecamatan ${script ? '2024' : '2025'}`
    await publish(judul, script)
    const warga = await somebody(desk.browser, desk.loket.address, script)
    await visit(warga, '/')
    await warga.fill('[name=q]', judul.replace('drainase', 'drainse'))
    await warga.click('main form button >> nth=0')
    await warga.waitForSelector(`text=${judul.slice(0, 20)}`)
    await inspect(warga)
    const [unduhan] = await Promise.all([
      warga.waitForEvent('download'),
      warga.click(`a:has-text("Unduh"):visible >> nth=0`),
    ])
    expect(readFileSync(await unduhan.path(), 'utf8')).toContain('Parit Tokaya')
    const log = await desk.db.selectFrom('unduhan').select(['cara', 'berkasId']).execute()
    expect(log.some(({ cara }) => cara === 'katalog')).toBe(true)
  })

  test('daring: permohonan dijawab lewat PPID Pelaksana, diunduh dengan kode lacak', async () => {
    const rincian = `Realisasi pemeliharaan parit di Pontianak Tenggara ${script}`
    const asked = await mohon(desk, rincian, script)
    const { nomor } = asked
    expect(nomor).toMatch(/^PI-\d{4}-\d{4}$/)

    const petugas = await officer(desk, 'petugas', script)
    await inspect(petugas)
    await visit(petugas, `/meja/permohonan/${nomor}`)
    await act(petugas, 'Nyatakan lengkap')

    const ppid = await officer(desk, 'ppid', script)
    await visit(ppid, `/meja/permohonan/${nomor}`)
    await openStep(ppid, 'Teruskan ke unit')
    await openStep(ppid, 'Pilih unit')
    await ppid.check('label:has-text("Dinas Pekerjaan Umum") input')
    await act(ppid, 'Teruskan')

    const pelaksana = await officer(desk, 'ppid_pelaksana', script)
    await inspect(pelaksana)
    await visit(pelaksana, `/meja/permohonan/${nomor}`)
    await pelaksana.check('[name=penguasaan][value=dikuasai]')
    await pelaksana.fill('[name=jawaban]', 'Terlampir realisasi per ruas.')
    await pelaksana.setInputFiles('[name=berkas]', data)
    await act(pelaksana, 'Kirim jawaban')

    await visit(ppid, `/meja/permohonan/${nomor}`)
    await kabulkan(ppid, 'softcopy')
    await act(ppid, 'Tanda tangani dan kirim')
    await inspect(ppid)

    const kembali = await lacak(desk, asked, script)
    const [dokumen] = await Promise.all([
      kembali.waitForEvent('download'),
      kembali.click('#dokumen button >> nth=0'),
    ])
    expect(readFileSync(await dokumen.path(), 'utf8')).toContain('Parit Tokaya')
    await visit(kembali, '/lacak/berkas')
    expect((await caseOf(desk, nomor)).status).toBe('selesai')
    await expectSigned(kembali, 'a[href^="/lacak/surat/"]')
  })

  test('luring: di meja layanan sampai serah terima bertanda tangan', async () => {
    const petugas = await officer(desk, 'petugas', script)
    await visit(petugas, '/meja/baru')
    await fillRequest(petugas, `Daftar izin reklame 2026 di Jalan Gajah Mada ${script}`)
    await petugas.check('[name=caraSalinan][value=langsung]')
    await petugas.click('button:has-text("Daftarkan")')
    await petugas.waitForURL(/\/meja\/permohonan\/PI-/)
    await inspect(petugas)
    const nomor = petugas.url().split('/').at(-1)!
    await act(petugas, 'Nyatakan lengkap')

    const ppid = await officer(desk, 'ppid', script)
    await visit(ppid, `/meja/permohonan/${nomor}`)
    await kabulkan(ppid, 'hardcopy')
    await act(ppid, 'Tanda tangani dan kirim')

    await visit(petugas, `/meja/permohonan/${nomor}`)
    await serahkan(petugas, 'Daftar izin reklame 2026, 14 lembar', script)
    expect((await caseOf(desk, nomor)).status).toBe('selesai')
    await expectSigned(petugas, 'a:has-text("Tanda bukti penerimaan")')
  })
})

async function publish(judul: string, script: boolean) {
  const pelaksana = await officer(desk, 'ppid_pelaksana', script)
  await visit(pelaksana, '/meja/dip/baru')
  await pelaksana.fill('#ringkasan', judul)
  await pelaksana.selectOption('#jenis', { index: 2 })
  await pelaksana.fill('#pejabat', 'Dinas Pekerjaan Umum dan Penataan Ruang')
  await pelaksana.fill('#penanggungJawab', 'Kepala Bidang Sumber Daya Air')
  await pelaksana.fill('#waktuTempat', 'Januari 2026, Pontianak')
  await pelaksana.check('[name=bentuk][value=softcopy]')
  await pelaksana.fill('#retensi', '5 tahun')
  await pelaksana.setInputFiles('#berkas', data)
  await pelaksana.click('button:has-text("Kirim usulan")')
  await pelaksana.waitForURL(/\/meja\/dip\/DIP-/)
  const ppid = await officer(desk, 'ppid', script)
  await visit(ppid, new URL(pelaksana.url()).pathname)
  await ppid.click('button:has-text("Terbitkan")')
  await ppid.waitForSelector('button:has-text("Terbitkan")', { state: 'detached' })
  await visit(ppid, '/meja/dip')
}
