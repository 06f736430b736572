import { expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { unduhDokumen } from '#src/layanan/informasi-publik/permohonan/acts/unduhan.ts'
import { keputusanPermohonan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { pdf } from '#test/attachments/samples.ts'
import {
  belum,
  berkasPdf,
  createPermohonanDesk,
  dihitamkan,
  ditolak,
  type Fields,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { readPdf, suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { as, faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

type Hasil = keyof typeof keputusanPermohonan
const forms: Record<Hasil, Fields> = {
  seluruhnya: {},
  sebagian: dihitamkan,
  'tidak-dikuasai': {
    hasil: 'tidak-dikuasai',
    alasan: 'Data dikelola provinsi.',
    badanPublikLain: 'BPN',
    pertimbangan: 'Bukan kewenangan kota.',
    bentuk: [],
  },
  'belum-didokumentasikan': belum,
  ditolak,
}
const hasil = Object.keys(forms) as Hasil[]

const isi = (nomor: string) =>
  desk.db
    .selectFrom('permohonan')
    .innerJoin('berkas', 'berkas.id', 'permohonan.berkasId')
    .selectAll('permohonan')
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow()

const akhir: Record<Hasil, { status: string; words: string[]; papers: string[] }> = {
  seluruhnya: { status: 'siap_diserahkan', words: [], papers: ['pemberitahuan'] },
  sebagian: {
    status: 'siap_diserahkan',
    words: ['Nama pelapor', 'Pasal 17 huruf h', '/PK/PPID/2026'],
    papers: ['pemberitahuan'],
  },
  'tidak-dikuasai': {
    status: 'selesai',
    words: ['BPN', 'Data dikelola provinsi'],
    papers: ['pemberitahuan'],
  },
  'belum-didokumentasikan': {
    status: 'dijanjikan',
    words: ['28 Desember 2026', 'Setelah rekapitulasi akhir tahun'],
    papers: ['pemberitahuan'],
  },
  ditolak: {
    status: 'selesai',
    words: ['mengganggu penyelidikan'],
    papers: ['penolakan', 'pemberitahuan'],
  },
}

test.each(hasil)(
  'diputuskan %s, ditandatangani, dan dikirim',
  async (one) => {
    const nomor = await desk.sampai('menunggu_keputusan')
    await desk.lakukan(nomor, 'putuskan', forms[one])
    if (one === 'ditolak') {
      const before = await desk.state(nomor)
      expect(before.berkas).toMatchObject({
        status: 'menunggu_persetujuan',
        giliran: 'atasan_ppid',
      })
      expect((await desk.kirim(nomor, 'beritahukan')).status).toBe(409)
      expect(await desk.state(nomor)).toEqual(before)
      await desk.lakukan(nomor, 'setujuiPenolakan')
      expect((await isi(nomor)).persetujuan).toMatchObject({
        nomor: 'ATS-07/2026',
        oleh: 'Hadi Atasan',
      })
    }
    expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'diputuskan', hasil: null })
    await desk.lakukan(nomor, 'beritahukan')
    const { status, words, papers } = akhir[one]
    const { berkas, surat, tenggat, kotakKeluar, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status, hasil: one })
    expect(surat.map(({ jenis }) => jenis)).toEqual(papers)
    for (const { jenis, ditutupOleh, batas } of tenggat)
      if (jenis === 'janji') expect([ditutupOleh, dateOf(batas)]).toEqual([null, '2026-12-28'])
      else expect(ditutupOleh).not.toBeNull()
    expect(tenggat.some(({ jenis }) => jenis === 'janji')).toBe(one === 'belum-didokumentasikan')
    expect(jejak.at(-1)).toMatchObject({ perbuatan: 'beritahukan', ke: status })
    const { text, row } = await suratOf(desk, nomor, 'pemberitahuan')
    for (const field of [nomor, row.nomorSurat, 'Wulan Contohwati', 'Bayu Contohputra', ...words])
      expect(text).toContain(field)
    if (one === 'ditolak') {
      const sk = await suratOf(desk, nomor, 'penolakan')
      for (const field of [
        '/UK/PPID/2026',
        '/PK/PPID/2026',
        'ATS-07/2026',
        'penyelidikan terhambat',
      ])
        expect(sk.text).toContain(field)
    }
    expect(kotakKeluar.at(-1)).toMatchObject({ kepada: 'wulan@contoh.id', suratId: row.id })
    expect((await isi(nomor)).diberitahukanPada).toEqual(desk.time.now)
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  },
  240_000,
)

test.each([
  ['seluruhnya', { bentuk: [] }, 'Pilih bentuk yang tersedia.'],
  ['sebagian', { penghitaman: '' }, 'Tulis bagian yang dihitamkan'],
  ['sebagian', { alasan: '' }, 'Tulis alasan keputusan'],
  ['sebagian', { dasarSebagian: '' }, 'Pilih mengapa sebagian tidak diberikan.'],
  ['sebagian', { huruf: '' }, 'Pilih huruf Pasal 17'],
  ['sebagian', { penetapan: '' }, 'Pilih penetapan pengecualian yang berlaku.'],
  ['tidak-dikuasai', { badanPublikLain: '' }, 'Sebut badan publik'],
  ['belum-didokumentasikan', { tanggalBelum: '' }, 'Tulis tanggal informasi dapat disediakan.'],
  ['ditolak', { huruf: '' }, 'Pilih huruf Pasal 17'],
  ['ditolak', { huruf: 'j' }, 'Sebut pasal dan undang-undangnya.'],
  ['ditolak', { konsekuensi: '' }, 'Tulis konsekuensi'],
  ['ditolak', { penetapan: '' }, 'buat uji konsekuensi dulu lewat tautan'],
  ['seluruhnya', { pertimbangan: '' }, 'Tulis pertimbangan tertulis'],
  ['seluruhnya', { hasil: '' }, 'Pilih keputusan.'],
  ['seluruhnya', { lembar: 'dua' }, 'Tulis angka bulat.'],
] as const)(
  'keputusan %s tanpa %o ditolak dan semua isian tetap ada',
  async (one, without, words) => {
    const nomor = await desk.sampai('menunggu_keputusan')
    const before = await desk.state(nomor)
    const sent = {
      pembayaran: 'Tunai di loket',
      ...forms[one],
      ...without,
      bentuk: 'bentuk' in without ? [] : ['softcopy'],
    }
    const root = await page(await desk.kirim(nomor, 'putuskan', sent as Fields), 422)
    const form = root.querySelector('#langkah-putuskan')!
    expect(form.querySelector('.problems')?.text).toContain(words)
    expect(form.querySelector('[name=pembayaran]')?.getAttribute('value')).toBe('Tunai di loket')
    expect(form.text).toContain('anggaran.pdf')
    const picked = form.querySelector('[name=hasil][checked]')?.getAttribute('value')
    expect(picked ?? '').toBe('hasil' in without ? '' : one)
    expect({ ...(await desk.state(nomor)) }).toEqual(before)
  },
)

test('yang dijanjikan disediakan: siap diserahkan, pemohon dikabari, tenggat janji ditutup', async () => {
  const nomor = await desk.sampai('dijanjikan')
  expect(dateOf((await desk.state(nomor)).berkas.batasWaktu!)).toBe('2026-12-28')
  await desk.lakukan(nomor, 'sediakan')
  const { berkas, tenggat, lampiran, kotakKeluar } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'siap_diserahkan', giliran: 'petugas', batasWaktu: null })
  expect(tenggat.find(({ jenis }) => jenis === 'janji')).toMatchObject({ ditutupOleh: 'sediakan' })
  expect(lampiran).toMatchObject([{ jenis: 'dokumen' }])
  expect(kotakKeluar.at(-1)!.subjek).toContain('siap diambil')
})

test('Atasan mengembalikan penolakan dengan alasan; PPID memutuskan lagi', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  const empty = await page(await desk.kirim(nomor, 'kembalikanPenolakan', { alasan: '' }), 422)
  expect(empty.querySelector('.problems')?.text).toContain('Tulis alasan pengembalian.')
  await desk.lakukan(nomor, 'kembalikanPenolakan')
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'menunggu_keputusan', giliran: 'ppid' })
  expect(jejak.at(-1)).toMatchObject({
    catatan: 'Uji konsekuensi kurang rinci.',
    peran: 'atasan_ppid',
  })
  await desk.lakukan(nomor, 'putuskan', forms.sebagian)
  expect((await desk.state(nomor)).berkas.status).toBe('diputuskan')
})

test('persetujuan atas usul yang lama tidak berlaku bagi usul yang baru', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  await desk.lakukan(nomor, 'setujuiPenolakan')
  await desk.lakukan(nomor, 'tinjauUlang')
  await desk.lakukan(nomor, 'putuskan', { ...ditolak, huruf: 'h', angka: '3' })
  expect((await isi(nomor)).persetujuan).toBeNull()
  expect((await desk.state(nomor)).berkas.status).toBe('menunggu_persetujuan')
})

test('keputusan yang ditinjau ulang menjadi sebagian: hanya dokumen yang dihitamkan yang tersisa', async () => {
  const nomor = await desk.sampai('diputuskan')
  await desk.lakukan(nomor, 'tinjauUlang')
  const dokumen = berkasPdf('dihitamkan.pdf', pdf('% dihitamkan'))
  await desk.lakukan(nomor, 'putuskan', { ...forms.sebagian, dokumen })
  expect((await desk.state(nomor)).lampiran).toMatchObject([{ nama: 'dihitamkan.pdf' }])
})

test('keputusan yang ditinjau ulang tanpa dokumen baru memakai dokumen yang ada', async () => {
  const nomor = await desk.sampai('diputuskan')
  await desk.lakukan(nomor, 'tinjauUlang')
  const sent = {
    ...dihitamkan,
    penetapan: await desk.penetapan('h'),
    pertimbangan: 'Diperbaiki.',
    bentuk: ['softcopy'],
    kunci: crypto.randomUUID(),
  }
  const as = desk.staff.ppid
  expect((await desk.post(desk.path(nomor, '/keputusan'), sent, { as })).status).toBe(303)
  expect((await desk.state(nomor)).lampiran).toMatchObject([{ nama: 'anggaran.pdf' }])
})

test('keputusan yang berubah menjadi penolakan tidak meninggalkan dokumen untuk diunduh', async () => {
  const nomor = await desk.sampai('diputuskan')
  const [dokumen] = (await desk.state(nomor)).lampiran
  await desk.lakukan(nomor, 'tinjauUlang')
  await desk.lakukan(nomor, 'putuskan', ditolak)
  await desk.lakukan(nomor, 'setujuiPenolakan')
  await desk.lakukan(nomor, 'beritahukan')
  const { lampiran } = await desk.state(nomor)
  expect(lampiran.filter(({ jenis }) => jenis === 'dokumen')).toEqual([])
  await expect(unduhDokumen(await desk.kit(), nomor, dokumen!.id, as('pemohon'))).rejects.toThrow()
})

test('rancangan dibaca sebelum ditandatangani: tanpa nomor, tanpa tanda tangan, tanpa jejak', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  const before = await desk.state(nomor)
  for (const [jenis, role] of [
    ['pemberitahuan', 'ppid'],
    ['penolakan', 'atasan_ppid'],
  ] as const) {
    const response = await desk.get(desk.path(nomor, `/rancangan/${jenis}`), {
      as: desk.staff[role],
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const { text, signature } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(text).toContain('RANCANGAN')
    expect(text).toContain(nomor)
    expect(signature).not.toContain('Signature is Valid')
  }
  expect(await desk.state(nomor)).toEqual(before)
  const undecided = await desk.sampai('menunggu_keputusan')
  const draft = (as: string) => desk.get(desk.path(undecided, '/rancangan/pemberitahuan'), { as })
  expect((await draft(desk.staff.ppid)).status).toBe(409)
  expect((await draft(desk.staff.pimpinan)).status).toBe(403)
})

test('nomor surat keluar berurutan tanpa celah, juga bila penandatanganan gagal', async () => {
  const signer = desk.deps.signer
  const cases = await Promise.all(Array.from({ length: 4 }, () => desk.sampai('diputuskan')))
  const sign = signer.sign
  const failing = cases[1]!
  Object.assign(signer, {
    sign: async () => {
      throw new Error('kunci tidak terbaca')
    },
  })
  const before = await desk.state(failing)
  expect((await desk.kirim(failing, 'beritahukan')).status).toBe(500)
  Object.assign(signer, { sign })
  expect(await desk.state(failing)).toEqual(before)
  await Promise.all(cases.map((nomor) => desk.lakukan(nomor, 'beritahukan')))
  const rows = await desk.db
    .selectFrom('surat')
    .select('urut')
    .where('seri', '=', 'SURAT')
    .orderBy('urut')
    .execute()
  expect(rows.map(({ urut }) => urut)).toEqual(rows.map((_, index) => index + 1))
})
