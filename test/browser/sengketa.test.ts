import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDossier } from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import { pdf } from '#test/attachments/samples.ts'
import { inspect, inspectEverywhere, officer, openClockedDesk, visit } from '#test/browser/desk.ts'
import {
  ajukanKeberatan,
  caseOf,
  expectSigned,
  lacak,
  mohon,
  putusKeberatan,
  step,
} from '#test/browser/steps.ts'

let desk: Awaited<ReturnType<typeof openClockedDesk>>
beforeAll(async () => {
  desk = await openClockedDesk()
})
afterAll(() => desk.close())

/** The day it is, as a form is told of it. */
const today = () => desk.time.now.toISOString().slice(0, 10)

test.each([
  { script: true, rincian: 'Daftar hibah untuk rumah ibadah tahun 2025.' },
  { script: false, rincian: 'Daftar bantuan untuk sanggar seni tahun 2025.' },
])(
  'tidak dijawab, keberatan huruf c ditolak, sengketa dengan tim, notulen, dan dossier, dengan skrip: $script',
  async ({ script, rincian }) => {
    const asal = await mohon(desk, rincian, script)
    await desk.work()
    desk.pass(25)
    const keberatan = await ajukanKeberatan(desk, asal, ['c'], script)
    await desk.work()
    const putusan = { hasil: 'ditolak', alasan: ['c'] } as const
    await putusKeberatan(desk, keberatan.nomor, putusan, script)
    expect(await caseOf(desk, asal.nomor)).toMatchObject({ status: 'diterima', hasil: null })
    await inspectEverywhere(await lacak(desk, keberatan, script))

    desk.pass(7)
    const nomor = await buka(keberatan.nomor, script)
    await fasilitasi(nomor, script)
    await dossier(nomor, script)
    expect((await caseOf(desk, nomor)).asal).toBe(keberatan.nomor)

    const warga = await lacak(desk, keberatan, script)
    await warga.click(`main a:has-text("${nomor}")`)
    await warga.waitForURL(/\/lacak\/sengketa\//)
    await inspectEverywhere(warga)
    expect(await warga.textContent('main')).toContain('Komisi Informasi')
  },
)

/** The desk opens the dispute from the page of the objection. */
async function buka(keberatan: string, script: boolean) {
  const petugas = await officer(desk, 'petugas', script)
  await visit(petugas, `/meja/keberatan/${keberatan}`)
  await petugas.click('a:has-text("Buka sengketa")')
  await petugas.waitForURL(/\/meja\/sengketa\/baru/)
  await inspect(petugas)
  await petugas.click('button:has-text("Buka sengketa dan beri nomor")')
  await petugas.waitForURL(/\/meja\/sengketa\/SI-/)
  await inspectEverywhere(petugas)
  return new URL(petugas.url()).pathname.split('/').at(-1)!
}

/** The team is appointed, meets, does not settle, reports; then the Komisi Informasi summons. */
async function fasilitasi(nomor: string, script: boolean) {
  const ppid = await officer(desk, 'ppid', script)
  await visit(ppid, `/meja/sengketa/${nomor}`)
  const hukum = 'Rina Contohsari, S.H.; -; Kepala Bagian Hukum; pejabat bidang hukum'
  await step(ppid, 'Simpan susunan', { lain: hukum })
  const atasan = await officer(desk, 'atasan_ppid', script)
  await visit(atasan, `/meja/sengketa/${nomor}`)
  await step(atasan, 'Tandatangani penetapan')
  await inspect(atasan)
  await expectSigned(atasan, 'a:has-text("Penetapan tim"), a:has-text("Penetapan Tim")')
  await visit(ppid, `/meja/sengketa/${nomor}`)
  await step(ppid, 'Simpan rapat', {
    tanggal: today(),
    tempat: 'Ruang rapat',
    acara: 'Musyawarah',
    hadir: ['0', '1'],
    uraian: 'Unit akan menyusun daftarnya.',
  })
  await step(ppid, 'Tandatangani notulen')
  await inspect(ppid)
  await step(ppid, 'Simpan upaya', {
    tanggal: today(),
    uraian: 'Pemohon diundang dan tidak bersedia menunggu.',
    hasil: 'tidak-sepakat',
  })
  await step(ppid, 'Simpan rancangan', { proses: 'Satu rapat.', hasil: 'Belum sepakat.' })
  await step(ppid, 'Tandatangani laporan')
  await step(ppid, 'Simpan panggilan', {
    nomor: '077/KI-KB/I/2027',
    tanggal: today(),
    diterima: today(),
    acara: 'Pemeriksaan awal',
    berkas: { name: 'panggilan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) },
  })
  await inspectEverywhere(ppid)
}

/** One button: the ZIP verifies by itself. */
async function dossier(nomor: string, script: boolean) {
  const ppid = await officer(desk, 'ppid', script)
  await visit(ppid, `/meja/sengketa/${nomor}`)
  await ppid.click('a:has-text("Dossier"), a:has-text("dossier")')
  await ppid.waitForURL(/\/meja\/dossier\//)
  await inspect(ppid)
  await ppid.click('button:has-text("Buat dan tandatangani")')
  await ppid.waitForSelector('a:has-text("Unduh ZIP")')
  await inspectEverywhere(ppid)
  const [file] = await Promise.all([
    ppid.waitForEvent('download'),
    ppid.click('a:has-text("Unduh ZIP")'),
  ])
  const { temuan } = await verifyDossier(await file.path())
  expect(temuan).toEqual([])
}
