import { newKey } from '#src/db/id.ts'
import { pilihSemua } from '#src/layanan/pengaduan/lapor/acts/pilihan.ts'
import { perform } from '#src/workflow/perform.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { createLaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'

/** The desk of LAPOR, with what tests of an import ask besides. */
export async function createImportDesk() {
  const desk = await createLaporDesk()
  let next = 1000

  /** Numbers that no other test of this file uses. */
  const fresh = (count = 1) => {
    next += count
    return next - count
  }
  const jejakCount = async () =>
    (
      await desk.db
        .selectFrom('jejak')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n

  /** The whole database as text, but for the bytes of files. */
  async function everything() {
    const tables = ['pemohon', 'berkas', 'jejak', 'pengaduan', 'laporanLapor', 'imporLaporBaris']
    const rows = await Promise.all(
      tables.map((table) =>
        desk.db
          .selectFrom(table as 'pengaduan')
          .selectAll()
          .execute(),
      ),
    )
    return JSON.stringify(rows)
  }

  /** The city moves a case while LAPOR does. */
  async function move(nomor: string) {
    const { clock } = await desk.kit()
    await desk.db
      .transaction()
      .execute((trx) =>
        perform(trx, pengaduan, nomor, { act: 'nyatakanLengkap' }, desk.admin, clock),
      )
  }

  /** What is chosen for all rows in which the city and LAPOR differ. */
  async function choose(id: string, pilih: 'lapor' | 'kota') {
    const { versi } = await desk.impor(id)
    await pilihSemua(await desk.kit(), id, { pilih, versi }, desk.admin)
  }

  /** What the button that applies an import sends, for the import as it stands. */
  const sent = async (id: string) =>
    ({ kunci: newKey(), versi: (await desk.impor(id)).versi, data: { chosen: [] } }) as never

  return { ...desk, fresh, jejakCount, everything, move, choose, sent }
}

/** The tracking id of a report by its number. */
export const idOf = (number: number) => String(5_000_000 + number)
