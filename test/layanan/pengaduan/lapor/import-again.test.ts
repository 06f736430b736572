import { describe, expect, test } from 'vitest'
import { exported, many, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { createImportDesk, idOf } from '#test/layanan/pengaduan/lapor/imports.ts'
import { openDesk } from '#test/support/desk.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createImportDesk())

describe('berkas yang sama, dan yang berubah', () => {
  test('berkas yang sama dua kali tidak mengubah apa pun dan tidak menulis jejak', async () => {
    const at = desk.fresh(40)
    const bytes = await exported([
      ...many(39, at),
      told(at + 39, { status: 'Selesai', tipe: 'Rahasia' }),
    ])
    await desk.carry(bytes)
    const [jejak, all] = [await desk.jejakCount(), await desk.everything()]
    const again = await desk.carry(bytes)
    expect(again).toMatchObject({ status: 'selesai', jumlah: { sama: 40 } })
    expect(await desk.jejakCount()).toBe(jejak)
    const without = (text: string) => text.slice(0, text.indexOf('"imporId"'))
    expect(without(await desk.everything())).toBe(without(all))
  })

  test('kolom yang kurang membiarkan isinya, urutan lain bukan perubahan', async () => {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at, { penilaian: '4' })]))
    const order = ['status', 'judul', 'tanggal', 'waktu', 'trackingId', 'isiAwal'] as const
    const again = await desk.carry(await exported([told(at)], { order }))
    expect(again.jumlah).toEqual({ sama: 1 })
    expect((await desk.caseOf(idOf(at))).pengaduan).toMatchObject({ penilaian: 4 })
  })

  test('yang diubah LAPOR saja diikuti, tiap berkas satu jejak', async () => {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at)]))
    const id = await desk.bring(
      await exported([
        told(at, { status: 'Selesai', isiAkhir: 'Sudah diperbaiki.', penilaian: '5' }),
      ]),
    )
    const [row] = await desk.rows(id)
    expect(row).toMatchObject({ golongan: 'berubah' })
    expect((row!.beda as { label: string }[]).map(({ label }) => label)).toEqual([
      'Isi laporan',
      'Penilaian',
      'Status',
    ])
    await desk.apply(id)
    const { berkas, pengaduan, lapor, jejak } = await desk.caseOf(idOf(at))
    expect(pengaduan).toMatchObject({ isi: 'Sudah diperbaiki.', penilaian: 5 })
    expect(berkas.status).toBe('selesai')
    expect(lapor.status).toBe('Selesai')
    expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual(['terimaPengaduan', 'ikutiLapor'])
    expect(await faultsOf(desk.db, berkas.nomor)).toEqual([])
  })

  test('yang hanya keterangan LAPOR dicatat tanpa mengubah catatan kota', async () => {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at)]))
    const before = await desk.caseOf(idOf(at))
    await desk.carry(await exported([told(at, { nomorSk: 'SK-1', status: 'Tunda' })]))
    const after = await desk.caseOf(idOf(at))
    expect(after.pengaduan).toEqual(before.pengaduan)
    expect(after.lapor).toMatchObject({ nomorSk: 'SK-1', status: 'Tunda' })
    expect(after.jejak.at(-1)).toMatchObject({
      perbuatan: 'perbaruiDariLapor',
      rincian: { berubah: ['Status Laporan', 'Nomor SK'] },
    })
  })

  test('laporan yang menjadi anonim melepas nama pelapornya', async () => {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at, { nama: 'Zubaidah Semula' })]))
    await desk.carry(await exported([told(at, { nama: 'Zubaidah Semula', tipe: 'Anonim' })]))
    expect(await desk.everything()).not.toMatch(/Zubaidah|zubaidah/)
    expect((await desk.caseOf(idOf(at))).pengaduan.anonim).toBe(true)
  })
})
