import { expect, test } from 'vitest'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { forwardTo } from '#src/workflow/disposisi/disposisi.ts'
import { perform } from '#src/workflow/perform.ts'
import { exported, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { createImportDesk, idOf } from '#test/layanan/pengaduan/lapor/imports.ts'
import { openDesk } from '#test/support/desk.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createImportDesk())

test.for([
  ['Selesai', 'selesai'],
  ['Ditanggapi oleh Pelapor', 'dibalas'],
] as const)(
  'laporan yang diikuti ke status %s tidak meninggalkan bagian OPD yang tidak dapat dijawab lagi',
  async ([status, kota]) => {
    const at = desk.fresh(1)
    await desk.carry(await exported([told(at)]))
    const { berkas } = await desk.caseOf(idOf(at))
    await desk.move(berkas.nomor)
    const asked = await forward(berkas.nomor)
    const id = await desk.bring(await exported([told(at, { status })]))
    await desk.choose(id, 'lapor')
    await desk.apply(id)
    const { tenggat, jejak, berkas: after } = await desk.caseOf(idOf(at))
    expect(after.status).toBe(kota)
    expect(jejak.at(-1)!.rincian).toMatchObject({ bagianBerakhir: [asked] })
    expect(tenggat.find(({ disposisiId }) => disposisiId === asked)).toMatchObject({
      ditutupOleh: 'ikutiLapor',
    })
    expect(await faultsOf(desk.db, berkas.nomor)).toEqual([])
  },
)

/** To a unit, by hand; gives its part. */
async function forward(nomor: string) {
  const { clock } = await desk.kit()
  const unit = desk.db.selectFrom('unitKerja').select('id').limit(1)
  const { id: unitKerjaId } = await unit.executeTakeFirstOrThrow()
  let part = ''
  const step = (trx: Parameters<typeof forwardTo>[0]) => ({
    act: 'teruskanKeUnit' as const,
    run: async (berkas: Parameters<typeof forwardTo>[1]) => {
      const asked = [{ unitKerjaId, permintaan: 'Uji.' }]
      const { started, ids } = await forwardTo(trx, berkas, [], asked, 5, desk.admin, clock)
      part = ids[0]!
      return { parts: { started } }
    },
  })
  await desk.db
    .transaction()
    .execute((trx) => perform(trx, pengaduan, nomor, step(trx), desk.admin, clock))
  return part
}
