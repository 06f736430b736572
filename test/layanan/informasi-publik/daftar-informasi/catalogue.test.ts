import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  terbitkanInformasi,
  usulkanInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import type { InformasiForm } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import { openDesk } from '#test/support/desk.ts'
import { createTestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'
import { informasi, sent, unitId } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'

const desk = await openDesk(createTestApp())
let nomor: string
let tertutup: string
let berkas: string

beforeAll(async () => {
  nomor = await terbit({})
  await terbit(
    {
      ringkasan: 'Daftar puskesmas dan <script>alert(1)</script> jam layanan',
      jenis: 'setiap-saat-c',
    },
    'dinkes',
  )
  tertutup = await usul({ ringkasan: 'Drainase yang belum terbit' })
  berkas = (await desk.db.selectFrom('lampiran').select('id').limit(1).executeTakeFirstOrThrow()).id
})

const ppid = { id: null, nama: 'Uji', peran: ['ppid'] as const, unitKerjaId: null }

async function usul(more: Partial<InformasiForm>, kode = 'dpupr') {
  const isi = Buffer.from('kecamatan,meter\nKota,120\n')
  const file = { nama: 'drainase.csv', jenis: 'text/csv', ukuran: isi.length, isi, sidik: '' }
  const form = { ...sent(informasi(await unitId(desk.db, kode), more)), files: { berkas: [file] } }
  return usulkanInformasi(await desk.kit(), form, ppid)
}

async function terbit(more: Partial<InformasiForm>, kode?: string) {
  const made = await usul(more, kode)
  return terbitkanInformasi(await desk.kit(), made, sent({ catatan: '' }), ppid)
}

const downloads = async () => desk.db.selectFrom('unduhan').selectAll().execute()

describe('katalog publik', () => {
  test('yang terbit terlihat, yang diusulkan tidak', async () => {
    const list = await page(await desk.get('/informasi'))
    expect(list.text).toContain('Rekapitulasi pemeliharaan drainase')
    expect(list.text).not.toContain('belum terbit')
    expect((await desk.get(`/informasi/${tertutup}`)).status).toBe(404)
  })

  test('yang dicari ditandai, salah ketik ditemukan, HTML tetap teks', async () => {
    const found = await page(await desk.get('/informasi?q=drainse'))
    expect(found.querySelectorAll('mark').map((mark) => mark.text)).toEqual(['drainase'])
    const answer = await desk.get(
      `/informasi?q=${encodeURIComponent('puskesmas <script>alert(2)</script>')}`,
    )
    const text = await answer.text()
    expect(text).not.toContain('<script>alert')
    const all = await (await desk.get('/informasi?q=puskesmas')).text()
    expect(all).toContain(
      '<mark>puskesmas</mark> dan &lt;script&gt;alert(1)&lt;/script&gt; jam layanan',
    )
  })

  test.each(["'; drop table berkas; --", '%ff', '%', '%F0%9F%98%80', 'a'.repeat(3000)])(
    'pencarian ?q=%s dijawab halaman',
    async (q) => {
      await page(await desk.get(`/informasi?q=${q}&kategori=__proto__&unit=%27&hal=-1`))
    },
  )

  test('kategori dan unit menyaring, dengan jumlah di belakangnya', async () => {
    const list = await page(await desk.get('/informasi?kategori=setiap-saat'))
    expect(list.querySelectorAll('.papers li')).toHaveLength(1)
    expect(list.querySelectorAll('.filters a').map((a) => a.text)).toEqual([
      'Semua 2',
      'Berkala 1',
      'Serta-merta 0',
      'Setiap saat 1',
    ])
    const unit = await page(await desk.get('/informasi?unit=dpupr'))
    expect(unit.querySelectorAll('.papers li')).toHaveLength(1)
  })

  test('satu informasi menyebut ketujuh kolomnya', async () => {
    const entry = await page(await desk.get(`/informasi/${nomor}`))
    for (const words of [
      'Dinas Pekerjaan Umum',
      'Bidang Sumber Daya Air',
      'Januari 2026, Pontianak',
      'Softcopy dan hardcopy',
      '5 tahun',
      'huruf b: program atau kegiatan',
    ])
      expect(entry.text).toContain(words)
  })

  test.each(['DIP-2026-9999', 'PI-2026-0001', 'x', '%00', '..%2f..'])(
    '/informasi/%s tidak ada',
    async (other) => {
      expect((await desk.get(`/informasi/${other}`)).status).toBe(404)
    },
  )

  test('daftar publik sebagai buku kerja memuat yang terbit saja', {
    timeout: 120_000,
  }, async () => {
    const answer = await desk.get('/informasi/daftar.xlsx')
    const lines = (await openedByLibreOffice(new Uint8Array(await answer.arrayBuffer()))).get(
      'Daftar Informasi Publik',
    )!
    expect(lines.filter(([no]) => /^\d+$/.test(no!)).map((line) => line[1])).toEqual([
      'Rekapitulasi pemeliharaan drainase per kecamatan',
      'Daftar puskesmas dan <script>alert(1)</script> jam layanan',
    ])
  })
})

describe('unduhan', () => {
  test('tercatat berkas dan waktunya saja; melihat kepala atau sebagian tidak dihitung', async () => {
    const path = `/informasi/${nomor}/berkas/${berkas}`
    const before = (await downloads()).length
    const answer = await desk.get(path)
    expect(await answer.text()).toBe('kecamatan,meter\nKota,120\n')
    expect(answer.headers.get('Content-Disposition')).toContain('drainase.csv')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    await desk.app.request(`http://localhost:3000${path}`, { method: 'HEAD' })
    await desk.get(path, { headers: { Range: 'bytes=0-3' } })
    const rows = await downloads()
    expect(rows).toHaveLength(before + 1)
    expect(rows.at(-1)).toMatchObject({
      berkasId: null,
      lampiranId: berkas,
      cara: 'katalog',
      pada: desk.time.now,
    })
  })

  test.each(['bukan-uuid', randomUUID(), '%00'])('berkas %s tidak ada', async (id) => {
    expect((await desk.get(`/informasi/${nomor}/berkas/${id}`)).status).toBe(404)
  })

  test('berkas usulan tidak terbuka', async () => {
    const { id } = await desk.db
      .selectFrom('lampiran')
      .innerJoin('berkas', 'berkas.id', 'lampiran.berkasId')
      .select('lampiran.id')
      .where('nomor', '=', tertutup)
      .executeTakeFirstOrThrow()
    expect((await desk.get(`/informasi/${tertutup}/berkas/${id}`)).status).toBe(404)
    expect((await desk.get(`/informasi/${nomor}/berkas/${id}`)).status).toBe(404)
  })
})

describe('saat keinginan diketik', () => {
  const wish = encodeURIComponent('Saya mohon data pemeliharaan drainse tahun lalu')

  test('yang cocok ditawarkan dengan unduhannya', async () => {
    const part = await page(
      await desk.get(`/informasi/cocok?ruang=publik&rincian=${wish}`, { htmx: true }),
    )
    expect(part.text).toContain('Sudah ada yang cocok?')
    expect(part.querySelector('a.button')!.getAttribute('href')).toBe(
      `/informasi/${nomor}/berkas/${berkas}`,
    )
    expect(part.querySelector('body')).toBeNull()
  })

  test('di kios tidak ada yang diunduh, nomornya disebut', async () => {
    const part = await page(
      await desk.get(`/informasi/cocok?ruang=kios&rincian=${wish}`, { htmx: true }),
    )
    expect(part.querySelector('a')).toBeNull()
    expect(part.text).toContain(nomor)
  })

  test('tidak ada yang cocok, atau baru satu huruf: tawaran mencari dulu', async () => {
    for (const typed of ['resep kue lapis', 'd', ''])
      expect(
        (await page(await desk.get(`/informasi/cocok?rincian=${typed}`, { htmx: true }))).text,
      ).toContain('Cari dulu')
  })

  test('tanpa skrip tautannya menuju katalog', async () => {
    const answer = await desk.get('/informasi/cocok?q=drainase')
    expect(answer.headers.get('Location')).toBe('/informasi?q=drainase')
  })
})

describe('halaman depan', () => {
  test('menyebut layanan, jam, kontak, dan menemukan informasi', async () => {
    const home = await page(await desk.get('/'))
    expect(home.querySelectorAll('.services li')).toHaveLength(5)
    expect(home.text).toContain('Senin–Kamis')
    expect(home.text).toContain('07.15–15.15')
    expect(home.text).toContain('sampai 15.15 WIB')
    const found = await page(await desk.get('/?q=drainse'))
    expect(found.querySelector('[role="status"]')!.text).toBe('1 informasi tentang “drainse”')
  })

  test('tidak ada tautan mati', async () => {
    const home = await page(await desk.get('/'))
    const links = home.querySelectorAll('main a[href^="/"]').map((a) => a.getAttribute('href')!)
    for (const link of new Set(links)) expect((await desk.get(link)).status, link).toBeLessThan(400)
  })

  test('kode lacak dikirim di badan, tidak di alamat', async () => {
    const home = await page(await desk.get('/'))
    const form = home.querySelector('form[action="/lacak"]')!
    expect(form.getAttribute('method')).toBe('post')
    const answer = await desk.post('/lacak', { nomor: 'PI-2026-0001', kode: 'SALAH123' })
    expect(answer.status).toBe(422)
  })
})
