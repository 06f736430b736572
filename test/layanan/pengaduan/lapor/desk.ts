import { newKey } from '#src/db/id.ts'
import { terapkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { receiveExport } from '#src/layanan/pengaduan/lapor/acts/unggah.ts'
import { receiveFile } from '#src/attachments/check.ts'
import { listBaris } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import { findImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { createTestApp } from '#test/support/app.ts'

/** A desk with an admin pengaduan, and imports carried through as the job queue would. */
export async function createLaporDesk() {
  const desk = await createTestApp()
  const cookie = await desk.signIn('admin_pengaduan', { nama: 'Dewi Admin' })
  const { id } = await desk.db
    .selectFrom('petugas')
    .select('id')
    .where('nama', '=', 'Dewi Admin')
    .executeTakeFirstOrThrow()
  const admin: Actor = { id, nama: 'Dewi Admin', peran: ['admin_pengaduan'], unitKerjaId: null }

  const work = desk.jobs.run

  /** Brings a file and has it read. */
  async function bring(bytes: Buffer, nama = 'ekspor.xlsx') {
    const rule = { kinds: ['xlsx'] as const, maxBytes: 50 * 1024 * 1024 }
    const file = await receiveFile({ nama, isi: bytes }, rule)
    if (typeof file === 'string') throw new Error(file)
    const sent = { kunci: newKey(), files: { berkas: [file] }, titipan: { berkas: [] } }
    const id = await receiveExport(await desk.kit(), sent as never, admin)
    await work()
    return id
  }

  const impor = async (id: string) => (await findImpor(desk.db, id))!
  const rows = (id: string, saringan = {}) =>
    listBaris(desk.db, id, saringan, { limit: 1000, offset: 0 })

  async function apply(id: string) {
    const { versi } = await impor(id)
    await terapkanImpor(
      await desk.kit(),
      id,
      { kunci: newKey(), versi, data: { chosen: [] } } as never,
      admin,
    )
    await work()
  }

  /** Brings a file and applies it: the import as it ended. */
  async function carry(bytes: Buffer) {
    const id = await bring(bytes)
    if ((await impor(id)).status === 'pratinjau') await apply(id)
    return impor(id)
  }

  /** The case of a report, with everything of it. */
  async function caseOf(trackingId: string) {
    const lapor = await desk.db
      .selectFrom('laporanLapor')
      .selectAll()
      .where('trackingId', '=', trackingId)
      .executeTakeFirstOrThrow()
    const by = <T extends 'berkas' | 'pengaduan'>(table: T, key: string) =>
      desk.db
        .selectFrom(table as 'pengaduan')
        .selectAll()
        .where(key as 'berkasId', '=', lapor.berkasId)
        .executeTakeFirstOrThrow()
    return {
      lapor,
      berkas: await desk.db
        .selectFrom('berkas')
        .selectAll()
        .where('id', '=', lapor.berkasId)
        .executeTakeFirstOrThrow(),
      pengaduan: await by('pengaduan', 'berkasId'),
      jejak: await desk.db
        .selectFrom('jejak')
        .selectAll()
        .where('berkasId', '=', lapor.berkasId)
        .orderBy('urutan')
        .execute(),
      tenggat: await desk.db
        .selectFrom('tenggat')
        .selectAll()
        .where('berkasId', '=', lapor.berkasId)
        .orderBy('jenis')
        .execute(),
    }
  }

  return { ...desk, cookie, admin, work, bring, impor, rows, apply, carry, caseOf }
}

export type LaporDesk = Awaited<ReturnType<typeof createLaporDesk>>
