import { describe, expect, test } from 'vitest'
import { Stale } from '#src/errors.ts'
import { applyImport, terapkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { exported, many } from '#test/layanan/pengaduan/lapor/exports.ts'
import { createImportDesk, idOf } from '#test/layanan/pengaduan/lapor/imports.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createImportDesk())

describe('bersamaan', () => {
  test('catatan kota yang bergerak sejak pratinjau: penerapan ditolak, pratinjau dihitung ulang', async () => {
    const at = desk.fresh(2)
    await desk.carry(await exported(many(2, at)))
    const id = await desk.bring(await exported(many(2, at, { status: 'Selesai' })))
    await desk.move((await desk.caseOf(idOf(at))).berkas.nomor)
    const { versi } = await desk.impor(id)
    const sent = await desk.sent(id)
    await expect(terapkanImpor(await desk.kit(), id, sent, desk.admin)).rejects.toThrow(Stale)
    await desk.work()
    const now = await desk.impor(id)
    expect(now).toMatchObject({ status: 'pratinjau' })
    expect(now.versi).toBeGreaterThan(versi)
    expect(now.alasan).toMatch(/1 baris berubah sejak pratinjau/)
    expect((await desk.rows(id)).map(({ golongan }) => golongan)).toEqual(['beda', 'berubah'])
  })

  test('yang bergerak sementara impor berjalan ditinggal, yang lain diterapkan, lalu ditanyakan lagi', async () => {
    const at = desk.fresh(3)
    await desk.carry(await exported(many(3, at)))
    const id = await desk.bring(await exported(many(3, at, { status: 'Selesai' })))
    const sent = await desk.sent(id)
    await terapkanImpor(await desk.kit(), id, sent, desk.admin)
    await desk.move((await desk.caseOf(idOf(at + 1))).berkas.nomor)
    await desk.work()
    const statuses = async () =>
      Promise.all([0, 1, 2].map(async (n) => (await desk.caseOf(idOf(at + n))).berkas.status))
    expect(await statuses()).toEqual(['selesai', 'dianalisis', 'selesai'])
    const now = await desk.impor(id)
    expect(now).toMatchObject({ status: 'pratinjau' })
    expect(now.alasan).toMatch(/Yang lain sudah diterapkan\. 1 baris belum/)
    expect((await desk.rows(id)).map(({ hasil }) => hasil)).toEqual(['diubah', null, 'diubah'])
    expect((await desk.rows(id))[1]).toMatchObject({ golongan: 'beda' })
  })

  test('dua admin dengan berkas yang sama: setiap laporan satu berkas, yang kedua diberi tahu', async () => {
    const at = desk.fresh(30)
    const bytes = await exported(many(30, at))
    const [a, b] = [await desk.bring(bytes), await desk.bring(bytes)]
    const kit = await desk.kit()
    const go = async (id: string) => terapkanImpor(kit, id, await desk.sent(id), desk.admin)
    await Promise.all([go(a), go(b)])
    await Promise.all([applyImport(kit, a), applyImport(kit, b)])
    await desk.work()
    const ends = [await desk.impor(a), await desk.impor(b)]
    expect(ends.map(({ status }) => status)).toEqual(['selesai', 'selesai'])
    const rows = await desk.db
      .selectFrom('laporanLapor')
      .select('trackingId')
      .where('trackingId', '>=', idOf(at))
      .where('trackingId', '<', idOf(at + 30))
      .execute()
    expect(rows).toHaveLength(30)
    expect((await verifyAudit(desk.db)).temuan).toEqual([])
  })

  test('tombol yang ditekan dua kali menerapkan satu kali', async () => {
    const at = desk.fresh(2)
    const id = await desk.bring(await exported(many(2, at)))
    const sent = await desk.sent(id)
    const kit = await desk.kit()
    await Promise.all([1, 2, 3].map(() => terapkanImpor(kit, id, sent, desk.admin)))
    expect(desk.jobs.queued.filter(({ name }) => name === 'terapkan-lapor')).toHaveLength(1)
    await desk.work()
    expect((await desk.impor(id)).jumlah).toEqual({ dibuat: 2 })
  })
})
