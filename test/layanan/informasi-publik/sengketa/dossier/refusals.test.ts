import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { berkasPdf, foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import {
  createDossierDesk,
  daftarOf,
  unzipped,
} from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createDossierDesk())
const nomor = await desk.perkara()

const counted = () =>
  desk.db
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
    .then(({ n }) => Number(n))
const lampiranOf = async (of: string, jenis: string) =>
  (await desk.state(of)).lampiran.find((one) => one.jenis === jenis)!

describe('siapa yang boleh', () => {
  test.each(['petugas', 'ppid', 'atasan_ppid'] as const)(
    '%s membuat dan mengunduh dossier; PPID atau yang mewakilinya menandatangani',
    async (peran) => {
      const { id } = await desk.buat(nomor.keberatan, {}, { as: desk.staff[peran] })
      const { response } = await desk.unduh(nomor.keberatan, id, peran)
      expect(response.status).toBe(200)
    },
  )

  test.each(['ppid_pelaksana', 'pimpinan', 'petugas_data', 'administrator'] as const)(
    '%s ditolak di tiap alamat',
    async (peran) => {
      const { id } = await desk.buat(nomor.keberatan)
      const before = await counted()
      const as = desk.staff[peran]
      for (const path of ['', `/${id}/zip`, `/${id}/daftar-isi`])
        expect((await desk.get(desk.path(nomor.keberatan, path), { as })).status).toBe(403)
      expect((await desk.kirim(nomor.keberatan, {}, { as })).status).toBe(403)
      expect(await counted()).toBe(before)
    },
  )

  test('tanpa masuk tidak ada apa-apa', async () => {
    const response = await desk.get(desk.path(nomor.sengketa))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toContain('/masuk')
  })

  test('permohonan sendiri tidak mempunyai dossier, dan nomor yang tidak ada tidak ada', async () => {
    const as = desk.staff.ppid
    for (const one of [nomor.permohonan, 'SI-2026-9999']) {
      expect((await desk.get(desk.path(one), { as })).status).toBe(404)
      expect((await desk.kirim(one)).status).toBe(404)
    }
  })

  test('dossier perkara lain tidak terbuka lewat perkara ini', async () => {
    const { id } = await desk.buat(nomor.keberatan)
    for (const one of [id, randomUUID(), 'bukan-kunci'])
      expect((await desk.unduh(nomor.sengketa, one)).response.status).toBe(404)
  })
})

describe('formulirnya', () => {
  test('dikirim dua kali membuat satu dossier', async () => {
    const before = await counted()
    const kunci = randomUUID()
    for (const _ of [1, 2]) expect((await desk.kirim(nomor.sengketa, { kunci })).status).toBe(303)
    expect(await counted()).toBe(before + 1)
  })

  test('centang tanpa alasan kembali dengan centangnya', async () => {
    const { id } = await lampiranOf(nomor.permohonan, 'identitas')
    const root = await page(await desk.kirim(nomor.sengketa, { sertakan: [id] }), 422)
    expect(wordsOf(root)).toContain('Tulis mengapa berkas yang Anda centang harus disertakan.')
    expect(root.querySelector(`input[value="${id}"]`)!.hasAttribute('checked')).toBe(true)
  })

  test('centang atas berkas yang tidak ditahan ditolak', async () => {
    const alasan = 'Diminta.'
    for (const id of [randomUUID(), (await lampiranOf(nomor.keberatan, 'surat-keberatan')).id]) {
      const root = await page(await desk.kirim(nomor.sengketa, { sertakan: [id], alasan }), 422)
      expect(wordsOf(root)).toContain('Ada centang yang berkasnya tidak ada lagi.')
    }
  })

  test('perkara yang berubah sejak halaman dibaca: 409, dengan alasan yang sudah diketik', async () => {
    const other = await desk.ajukan(undefined, {
      kuasaNama: 'Dewi Contohkuasa',
      kuasaAlamat: 'Jalan Kuasa 1',
      suratKuasa: await foto('kuasa.jpg'),
    })
    const { versi } = (await desk.state(other)).berkas
    await desk.lakukan(other, 'teruskan')
    const sent = { versi: String(versi), alasan: 'Surat KI 12/2026.' }
    const root = await page(await desk.kirim(other, sent), 409)
    expect(wordsOf(root)).toContain('Perkara ini baru saja berubah.')
    expect(root.querySelector('textarea[name="alasan"]')!.text).toContain('Surat KI 12/2026.')
  })

  test('htmx mendapat formulirnya saja', async () => {
    const { id } = await lampiranOf(nomor.permohonan, 'identitas')
    const response = await desk.kirim(nomor.sengketa, { sertakan: [id] }, { htmx: true })
    const text = await response.text()
    expect(text).not.toContain('<body')
    expect(text).toContain('id="dossier"')
  })

  test('halaman dibaca dengan tiga pertanyaan, kosong pun ada petunjuknya', async () => {
    const other = await desk.sampai('di_atasan')
    const ask = () => desk.get(desk.path(other), { as: desk.staff.ppid })
    const { response, queries } = await countQueries(desk, ask)
    expect(queries).toBeLessThanOrEqual(3)
    expect(wordsOf(await page(response))).toContain('Belum ada. Setelah dibuat, dossier dapat')
  })
})

describe('yang ditahan', () => {
  test('identitas yang dicentang ikut, dan tercatat seperti dilihat; unduhannya dicatat juga', async () => {
    const { id: lampiran } = await lampiranOf(nomor.permohonan, 'identitas')
    const sent = { sertakan: [lampiran], alasan: 'Diminta Majelis, surat 12/KI/2026.' }
    const { id, tersegel } = await desk.buat(nomor.sengketa, sent)
    expect(tersegel).toBe(true)
    const look = (await desk.state(nomor.permohonan)).jejak.at(-1)
    expect(look).toMatchObject({ perbuatan: 'bukaBerkas', rincian: { lampiran } })
    const made = (await desk.state(nomor.sengketa)).jejak.at(-1)
    expect(made?.catatan).toContain('Diminta Majelis, surat 12/KI/2026.')
    const { isi } = await desk.unduh(nomor.sengketa, id)
    const photo = unzipped(isi).get('01-permohonan/03-identitas.jpg')!
    expect(photo.subarray(0, 2)).toEqual(Buffer.of(0xff, 0xd8))
    expect(daftarOf(isi).ditahan.some(({ no }) => no === '01.03')).toBe(false)
    expect((await desk.state(nomor.sengketa)).jejak.at(-1)).toMatchObject({
      perbuatan: 'dossierDiunduh',
      rincian: { dossier: id },
    })
    const again = await desk.unduh(nomor.sengketa, id)
    expect(again.isi.equals(isi)).toBe(true)
    for (const one of Object.values(nomor)) expect(await faultsOf(desk.db, one)).toEqual([])
  })

  test('jawaban unit di bawah pengecualian ikut hanya bila dicentang; unduhannya tidak dicatat', async () => {
    const { id: lampiran, sidik } = await lampiranOf(nomor.permohonan, 'jawaban')
    const { id } = await desk.buat(nomor.sengketa, { sertakan: [lampiran], alasan: 'Majelis.' })
    const { isi } = await desk.unduh(nomor.sengketa, id)
    expect(daftarOf(isi).berkas.some((one) => one.sidik === sidik)).toBe(true)
    expect((await desk.state(nomor.sengketa)).jejak.at(-1)?.perbuatan).toBe('dossierDibuat')
  })

  test('tanpa pengecualian, jawaban unit disertakan', async () => {
    const asal = await desk.permohonan.daftar()
    await desk.permohonan.lakukan(asal, 'nyatakanLengkap')
    await desk.permohonan.lakukan(asal, 'disposisi')
    await desk.permohonan.lakukan(asal, 'jawabDisposisi', { berkas: berkasPdf('jawab.pdf') })
    await desk.permohonan.lakukan(asal, 'putuskan')
    await desk.permohonan.lakukan(asal, 'beritahukan')
    const keberatan = await desk.ajukan(asal, { alasan: ['d'] })
    const { id } = await desk.buat(keberatan)
    const { berkas } = daftarOf((await desk.unduh(keberatan, id)).isi)
    const answer = berkas.find(({ apa }) => apa === 'Berkas jawaban unit: jawab.pdf')
    expect(answer?.nama).toMatch(/^01-permohonan\/\d\d-jawaban\.pdf$/)
  })
})
