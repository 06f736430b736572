import { describe, expect, test } from 'vitest'
import { exported, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { createImportDesk, idOf } from '#test/layanan/pengaduan/lapor/imports.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createImportDesk())

describe('yang diubah kota', () => {
  /** A report that the city edited, and then LAPOR too. */
  async function edited() {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at)]))
    const { berkas } = await desk.caseOf(idOf(at))
    await desk.db
      .updateTable('pengaduan')
      .set({ klasifikasi: 'aspirasi', diubahKota: ['klasifikasi'] })
      .where('berkasId', '=', berkas.id)
      .execute()
    const changed = told(at, { klasifikasi: 'Permintaan Informasi', judul: 'Judul baru' })
    const bytes = await exported([changed])
    return { at, bytes, id: await desk.bring(bytes) }
  }

  test('tidak ditimpa diam-diam: tanpa pilihan barisnya dilewati dan ditanyakan lagi', async () => {
    const { at, bytes, id } = await edited()
    const [row] = await desk.rows(id)
    expect(row).toMatchObject({ golongan: 'beda' })
    expect((row!.beda as object[])[1]).toMatchObject({
      jenis: 'beda',
      medan: 'klasifikasi',
      dulu: 'Pengaduan tidak berkadar pengawasan',
      lapor: 'Permintaan informasi',
      kota: 'Aspirasi',
    })
    const before = await desk.caseOf(idOf(at))
    await desk.apply(id)
    expect(await desk.impor(id)).toMatchObject({ jumlah: { dilewati: 1 } })
    expect(await desk.caseOf(idOf(at))).toEqual(before)
    const again = await desk.bring(bytes)
    expect((await desk.rows(again))[0]!.golongan).toBe('beda')
  })

  test('pakai LAPOR: isinya menjadi milik LAPOR', async () => {
    const { at, bytes, id } = await edited()
    await desk.choose(id, 'lapor')
    await desk.apply(id)
    expect((await desk.caseOf(idOf(at))).pengaduan).toMatchObject({
      klasifikasi: 'permintaan-informasi',
      judul: 'Judul baru',
    })
    expect((await desk.carry(bytes)).jumlah).toEqual({ sama: 1 })
  })

  test('biarkan milik kota: hanya yang lain ikut, dan berkas yang sama tidak bertanya lagi', async () => {
    const { at, bytes, id } = await edited()
    await desk.choose(id, 'kota')
    await desk.apply(id)
    const { pengaduan, lapor } = await desk.caseOf(idOf(at))
    expect(pengaduan).toMatchObject({ klasifikasi: 'aspirasi', judul: 'Judul baru' })
    expect(lapor.klasifikasi).toBe('Permintaan Informasi')
    expect((await desk.carry(bytes)).jumlah).toEqual({ sama: 1 })
  })

  test('status yang digerakkan kota juga ditanyakan', async () => {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at)]))
    const { berkas } = await desk.caseOf(idOf(at))
    await desk.move(berkas.nomor)
    const id = await desk.bring(await exported([told(at, { status: 'Ditutup oleh Sistem' })]))
    expect((await desk.rows(id))[0]).toMatchObject({
      golongan: 'beda',
      beda: [
        { medan: 'status', lapor: 'Ditutup oleh Sistem: menjadi Selesai', kota: 'Dianalisis' },
      ],
    })
    await desk.choose(id, 'kota')
    await desk.apply(id)
    expect((await desk.caseOf(idOf(at))).berkas.status).toBe('dianalisis')
  })
})
