import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fetchFile } from '#src/attachments/store.ts'
import { readPdf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createDossierDesk,
  daftarOf,
  unzipped,
} from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createDossierDesk())
const nomor = await desk.perkara()

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('isi dossier', () => {
  test('semua surat dan lampiran ketiga perkara ada di dalamnya, atau dicatat tanpa disertakan', async () => {
    const { id, suratId } = await desk.buat(nomor.sengketa)
    const { isi } = await desk.unduh(nomor.sengketa, id)
    const { berkas, ditahan } = daftarOf(isi)
    const inside = new Set(berkas.map(({ sidik }) => sidik))
    const held = new Set(ditahan.map(({ sidik }) => sidik))
    let counted = 0
    for (const one of Object.values(nomor)) {
      const { surat, lampiran } = await desk.state(one)
      for (const { sidik, jenis } of surat.filter(({ id: key }) => key !== suratId)) {
        expect(inside.has(sidik), jenis).toBe(true)
        counted += 1
      }
      for (const { sidik, jenis, rahasia } of lampiran) {
        const file = await fetchFile(desk.db, desk.deps.keys, sidik)
        const closed = rahasia || jenis === 'jawaban'
        expect((closed ? held : inside).has(sha256(file.isi)), jenis).toBe(true)
        expect((closed ? inside : held).has(sha256(file.isi)), jenis).toBe(false)
        counted += 1
      }
    }
    expect(counted).toBeGreaterThan(10)
  })

  test('urutannya urutan yang dibaca komisi, bernomor, tanpa nama orang', async () => {
    const { id } = await desk.buat(nomor.sengketa)
    const names = [...unzipped((await desk.unduh(nomor.sengketa, id)).isi).keys()]
    expect(names).toEqual([
      'daftar-isi.pdf',
      'daftar-isi.json',
      'BACA-SAYA.txt',
      '01-permohonan/01-data.txt',
      '01-permohonan/02-tanda-bukti-permohonan.pdf',
      '01-permohonan/04-ketidaklengkapan.pdf',
      '01-permohonan/05-pemberitahuan.pdf',
      '01-permohonan/06-penolakan.pdf',
      '01-permohonan/07-penetapan.pdf',
      '01-permohonan/08-lembar-uji.pdf',
      '01-permohonan/09-disposisi.txt',
      '02-keberatan/01-data.txt',
      '02-keberatan/02-tanda-terima-keberatan.pdf',
      '02-keberatan/03-surat-keberatan.pdf',
      '02-keberatan/05-disposisi.txt',
      '02-keberatan/07-tanggapan-keberatan.pdf',
      '02-keberatan/08-penetapan.pdf',
      '02-keberatan/09-lembar-uji.pdf',
      '03-sengketa/01-data.txt',
      '03-sengketa/02-panggilan.pdf',
      ...names.filter((name) => name.includes('daftar-isi-dossier')),
      `04-jejak/01-${nomor.permohonan}.jsonl`,
      `04-jejak/02-${nomor.keberatan}.jsonl`,
      `04-jejak/03-${nomor.sengketa}.jsonl`,
    ])
  })

  test('NIK disamarkan di mana pun, dan sidik tiap berkas benar', async () => {
    const { id } = await desk.buat(nomor.sengketa)
    const { isi } = await desk.unduh(nomor.sengketa, id)
    const files = unzipped(isi)
    for (const { nama, sidik, ukuran } of daftarOf(isi).berkas) {
      expect(sha256(files.get(nama)!), nama).toBe(sidik)
      expect(files.get(nama)!.byteLength).toBe(ukuran)
      expect(files.get(nama)!.includes('6171014208900003'), nama).toBe(false)
    }
    expect(files.get('01-permohonan/01-data.txt')!.toString()).toContain('617101******0003')
  })
})

describe('daftar isi yang ditandatangani', () => {
  test('memuat sidik tiap berkas, sebab yang ditahan, ujung jejak, dan sidik daftar untuk mesin', async () => {
    const { id, daftar } = await desk.buat(nomor.sengketa)
    const { isi } = await desk.unduh(nomor.sengketa, id)
    const { text, signature } = await readPdf(unzipped(isi).get('daftar-isi.pdf')!)
    expect(signature).toContain('Signature is Valid')
    expect(signature).toContain('Total document signed')
    const plain = text.replace(/\s/g, '')
    const { berkas, ditahan, jejak } = daftarOf(isi)
    for (const { sidik } of [...berkas, ...ditahan]) expect(plain).toContain(sidik)
    for (const { ujung } of jejak) expect(plain).toContain(ujung)
    expect(plain).toContain(daftar)
    expect(text).toContain('Tidak disertakan. Informasi dikecualikan, diperiksa tertutup')
    expect(text).toContain('UU 14/2008 Pasal 43')
    expect(text).toContain('Tidak disertakan. Data pribadi, disimpan tersegel')
    expect(text).toContain('Bayu Contohputra')
    expect(sha256(unzipped(isi).get('daftar-isi.json')!)).toBe(daftar)
  })

  test('tercatat sebagai surat bernomor, dan di jejak dengan sidiknya', async () => {
    const before = await desk.state(nomor.sengketa)
    const { suratId, daftar } = await desk.buat(nomor.sengketa)
    const { surat, jejak, berkas } = await desk.state(nomor.sengketa)
    const index = surat.find(({ id }) => id === suratId)!
    expect(index).toMatchObject({ jenis: 'daftar-isi-dossier', seri: 'DOSSIER' })
    expect(jejak.at(-1)).toMatchObject({
      perbuatan: 'dossierDibuat',
      pelaku: 'Bayu Contohputra',
      rincian: { surat: index.nomorSurat, sidik: index.sidik, daftar, disertakan: [] },
    })
    expect(berkas.status).toBe(before.berkas.status)
    for (const one of Object.values(nomor)) expect(await faultsOf(desk.db, one)).toEqual([])
  })
})

describe('mengunduh', () => {
  test('dossier yang sama selalu ZIP yang sama, juga sesudah perkaranya berjalan terus', async () => {
    const { id } = await desk.buat(nomor.sengketa)
    const one = await desk.unduh(nomor.sengketa, id)
    await desk.buat(nomor.sengketa)
    desk.time.now = new Date(desk.time.now.getTime() + 1_200_000)
    const two = await desk.unduh(nomor.sengketa, id)
    expect(two.isi.equals(one.isi)).toBe(true)
    expect(one.response.headers.get('content-length')).toBe(String(one.isi.byteLength))
    expect(one.response.headers.get('content-type')).toBe('application/zip')
    expect(one.response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Dossier \d{4}-DS-PPID-2026\.zip"/,
    )
  })

  test('dossier keberatan berhenti di keberatan', async () => {
    const { id } = await desk.buat(nomor.keberatan)
    const { jejak } = daftarOf((await desk.unduh(nomor.keberatan, id)).isi)
    expect(jejak.map(({ perkara }) => perkara)).toEqual([nomor.permohonan, nomor.keberatan])
  })
})
