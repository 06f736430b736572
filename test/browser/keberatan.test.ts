import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import {
  type Desk,
  inspect,
  inspectEverywhere,
  officer,
  openDesk,
  visit,
} from '#test/browser/desk.ts'
import {
  act,
  ajukanKeberatan,
  caseOf,
  expectSigned,
  kabulkan,
  lacak,
  mohon,
  openStep,
  putusKeberatan,
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
])('Ditolak karena dikecualikan, lalu dikabulkan lewat keberatan, $how', ({ script }) => {
  const informasi = `Berita acara pemeriksaan drainase ${script ? 'Parit Tokaya' : 'Parit Jawi'}`

  test('diuji, ditetapkan, ditolak, keberatan dikabulkan, dibuka lagi, dan diserahkan', async () => {
    await tetapkan(informasi, script)
    const bulan = dateOf(new Date()).slice(0, 7)
    const asal = await mohon(desk, `${informasi}, seluruh halaman dan lampirannya.`, script)
    await tolak(asal.nomor, informasi, script)
    const warga = await lacak(desk, asal, script)
    await warga.locator('#dokumen >> text=Penetapan').first().waitFor()
    await expectSigned(warga, 'a[href^="/lacak/surat/"]')

    const keberatan = await ajukanKeberatan(desk, asal, ['a'], script)
    const putusan = { hasil: 'dikabulkan', alasan: ['a'] } as const
    await putusKeberatan(desk, keberatan.nomor, putusan, script)
    expect(await caseOf(desk, asal.nomor)).toMatchObject({
      status: 'menunggu_keputusan',
      hasil: 'dibuka-kembali',
    })
    await lacak(desk, keberatan, script)

    const ppid = await officer(desk, 'ppid', script)
    await visit(ppid, `/meja/permohonan/${asal.nomor}`)
    await inspectEverywhere(ppid)
    await kabulkan(ppid, 'hardcopy')
    await act(ppid, 'Tanda tangani dan kirim')
    const petugas = await officer(desk, 'petugas', script)
    await visit(petugas, `/meja/permohonan/${asal.nomor}`)
    await serahkan(petugas, `${informasi}, 12 lembar`, script)
    expect(await caseOf(desk, asal.nomor)).toMatchObject({ status: 'selesai', hasil: 'seluruhnya' })
    await expectSigned(petugas, 'a:has-text("Tanda bukti penerimaan")')
    await visit(petugas, `/meja/register?dari=${bulan}`)
    await petugas.locator('td:has-text("Ditolak; sesudah keberatan")').first().waitFor()
  })
})

/** The PPID tests a piece of information, the Atasan approves, the PPID determines that it is exempt. */
async function tetapkan(informasi: string, script: boolean) {
  const ppid = await officer(desk, 'ppid', script)
  await visit(ppid, '/meja/dikecualikan/baru')
  await ppid.check('[name=sebab][value=sebelum]')
  await ppid.selectOption('#unit', { index: 3 })
  await ppid.fill('#penguji', 'Damar Prasetyo; PPID; Dinas Komunikasi dan Informatika')
  await ppid.fill('#kepatutan', 'Menutup melindungi saksi lebih daripada membuka.')
  await ppid.fill('#informasi', informasi)
  await ppid.selectOption('#huruf', 'a')
  await ppid.fill('#angka', '1')
  await ppid.fill('#dibuka', 'Penyelidikan terhambat.')
  await ppid.fill('#ditutup', 'Penyelidikan berjalan.')
  await ppid.fill('#jangkaWaktu', 'Sampai penyelidikan selesai')
  await ppid.fill('#berlakuSampai', `${new Date().getFullYear() + 5}-12-31`)
  await ppid.click('button:has-text("Simpan lembar uji")')
  await ppid.waitForURL(/\/meja\/dikecualikan\/UK-/)
  await inspect(ppid)
  const path = new URL(ppid.url()).pathname
  await act(ppid, 'Ajukan ke Atasan PPID')
  const atasan = await officer(desk, 'atasan_ppid', script)
  await visit(atasan, path)
  await act(atasan, 'Setujui pengecualian')
  await visit(ppid, path)
  await act(ppid, 'Tetapkan dan tanda tangani')
  await inspect(ppid)
}

/** The PPID refuses by that penetapan, the Atasan approves, the letter goes out. */
async function tolak(nomor: string, informasi: string, script: boolean) {
  const petugas = await officer(desk, 'petugas', script)
  await visit(petugas, `/meja/permohonan/${nomor}`)
  await act(petugas, 'Nyatakan lengkap')
  const ppid = await officer(desk, 'ppid', script)
  await visit(ppid, `/meja/permohonan/${nomor}`)
  await ppid.check('[name=hasil][value=ditolak]')
  await ppid.fill('[name=pertimbangan]', 'Sudah diuji dan ditetapkan dikecualikan.')
  await ppid.fill('[name=alasan]', 'Membuka berita acara menghambat penyelidikan.')
  await openStep(ppid, 'Bila ditolak')
  await ppid.selectOption('[name=huruf]', 'a')
  await ppid.fill('[name=konsekuensi]', 'Penyelidikan terhambat.')
  const line = ppid.locator('[name=penetapan] option', { hasText: informasi })
  await ppid.selectOption('[name=penetapan]', (await line.getAttribute('value'))!)
  await act(ppid, 'Simpan keputusan')
  const atasan = await officer(desk, 'atasan_ppid', script)
  await visit(atasan, `/meja/permohonan/${nomor}`)
  await atasan.fill('[name=nomorPersetujuan]', `ATS-${nomor}`)
  await act(atasan, 'Setujui penolakan')
  await visit(ppid, `/meja/permohonan/${nomor}`)
  await act(ppid, 'Tanda tangani dan kirim')
  await inspect(ppid)
}
