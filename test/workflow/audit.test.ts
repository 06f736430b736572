import { type Kysely, sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '#src/db/schema.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { keep } from '#src/attachments/store.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { record } from '#src/workflow/perform.ts'
import { createOfficeDesk, type OfficeDesk, openCase, rina } from '#test/admin/office.ts'

let desk: OfficeDesk
const desks: OfficeDesk[] = []
beforeEach(async () => {
  desk = await createOfficeDesk()
  desks.push(desk)
  for (let n = 0; n < 3; n++) {
    const { nomor } = await openCase(desk)
    const clock = await desk.clock()
    for (const perbuatan of ['lihatNik', 'bukaBerkas', 'kodeBaru'])
      await desk.db.transaction().execute((trx) => record(trx, nomor, { perbuatan }, rina, clock))
  }
  for (const perbuatan of ['tambahUnit', 'ubahUnit', 'tutupUnit']) {
    const clock = await desk.clock()
    await desk.db.transaction().execute((trx) => recordOffice(trx, { perbuatan }, rina, clock))
  }
})
afterAll(async () => {
  for (const each of desks) await each.drop()
})

/** What a person with the keys to the database can do: triggers and foreign keys switched off. */
function tamper(act: (trx: Kysely<Database>) => Promise<unknown>) {
  return desk.db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await act(trx)
  })
}

const found = async (options = {}) =>
  (await verifyAudit(desk.db, options)).temuan.map(({ di, apa }) => `${di}: ${apa}`)

test('basis data sendiri menolak perubahan dan penghapusan jejak', async () => {
  await expect(desk.db.updateTable('jejak').set({ catatan: 'x' }).execute()).rejects.toThrow(
    'hanya dapat ditambah',
  )
  await expect(desk.db.deleteFrom('jejak').execute()).rejects.toThrow('hanya dapat ditambah')
  await expect(sql`truncate jejak`.execute(desk.db)).rejects.toThrow()
})

test('jejak yang utuh cocok semua', async () => {
  const { temuan, diperiksa, ujungKantor } = await verifyAudit(desk.db, { arsip: true })
  expect(temuan).toEqual([])
  expect(diperiksa).toMatchObject({ jejak: 15, rantai: 4 })
  expect(ujungKantor).toMatchObject({ urutan: 3 })
})

test('catatan yang diubah ketahuan', async () => {
  await tamper((trx) =>
    trx
      .updateTable('jejak')
      .set({ catatan: 'lain' })
      .where('berkasId', '=', ofCase('PI-2026-0002'))
      .where('urutan', '=', 2)
      .execute(),
  )
  expect(await found()).toEqual([
    'PI-2026-0002: isi jejak ke-2 (lihatNik) tidak sama dengan saat ditulis',
  ])
  expect(await found({ nomor: 'PI-2026-0001' })).toEqual([])
  expect(await found({ nomor: 'PI-2026-0002' })).toHaveLength(1)
})

test('jejak tengah yang dihapus ketahuan', async () => {
  await tamper((trx) =>
    trx
      .deleteFrom('jejak')
      .where('berkasId', '=', ofCase('PI-2026-0001'))
      .where('urutan', '=', 3)
      .execute(),
  )
  expect(await found()).toEqual(['PI-2026-0001: jejak ke-3 hilang'])
})

test('jejak terakhir yang dihapus ketahuan', async () => {
  await tamper((trx) =>
    trx
      .deleteFrom('jejak')
      .where('berkasId', '=', ofCase('PI-2026-0003'))
      .where('urutan', '>=', 3)
      .execute(),
  )
  expect(await found()).toEqual(['PI-2026-0003: jejak ke-3 sampai ke-4 hilang'])
})

test('semua jejak satu berkas yang dihapus ketahuan', async () => {
  await tamper((trx) =>
    trx.deleteFrom('jejak').where('berkasId', '=', ofCase('PI-2026-0003')).execute(),
  )
  expect(await found()).toEqual(['PI-2026-0003: berkas ini tidak mempunyai jejak sama sekali'])
})

test('jejak yang ditukar tempatnya ketahuan', async () => {
  await tamper(async (trx) => {
    const of = trx.updateTable('jejak').where('berkasId', '=', ofCase('PI-2026-0001'))
    await of.set({ urutan: 99 }).where('urutan', '=', 2).execute()
    await of.set({ urutan: 2 }).where('urutan', '=', 3).execute()
    await of.set({ urutan: 3 }).where('urutan', '=', 99).execute()
  })
  const all = await found()
  expect(all).toContain('PI-2026-0001: isi jejak ke-2 (bukaBerkas) tidak sama dengan saat ditulis')
  expect(all).toContain('PI-2026-0001: jejak ke-2 tidak bersambung dengan jejak sebelumnya')
})

test('jejak kantor yang dihapus ketahuan; yang terakhir lewat ujung rantai yang dicatat', async () => {
  const { ujungKantor } = await verifyAudit(desk.db)
  await tamper((trx) =>
    trx.deleteFrom('jejak').where('berkasId', 'is', null).where('urutan', '=', 2).execute(),
  )
  expect(await found()).toEqual(['kantor: jejak ke-2 hilang'])
  await tamper((trx) =>
    trx.deleteFrom('jejak').where('berkasId', 'is', null).where('urutan', '=', 3).execute(),
  )
  expect((await verifyAudit(desk.db)).ujungKantor).not.toEqual(ujungKantor)
})

test.each([
  ['tengah', 'PI-2026-0002'],
  ['terakhir', 'PI-2026-0003'],
])('berkas %s yang dihapus bersama jejaknya ketahuan dari nomornya', async (_which, nomor) => {
  await tamper(async (trx) => {
    await trx.deleteFrom('jejak').where('berkasId', '=', ofCase(nomor)).execute()
    await trx.deleteFrom('berkas').where('nomor', '=', nomor).execute()
  })
  expect(await found()).toEqual([
    `${nomor}: nomor ini pernah diberikan, tetapi berkas atau suratnya tidak ada`,
  ])
})

test('berkas yang dihapus tanpa jejaknya ketahuan dua kali', async () => {
  await tamper((trx) => trx.deleteFrom('berkas').where('nomor', '=', 'PI-2026-0002').execute())
  const all = await found()
  expect(all).toHaveLength(2)
  expect(all[0]).toContain('berkas dari jejak ini tidak ada lagi')
})

test('nomor yang tidak pernah diberikan ketahuan', async () => {
  await desk.db.updateTable('nomorUrut').set({ terakhir: 2 }).where('seri', '=', 'PI').execute()
  expect(await found()).toEqual(['PI-2026-0003: nomor ini dipakai, tetapi tidak pernah diberikan'])
})

test('arsip yang diganti isinya ketahuan bila isinya dibaca', async () => {
  const file = { jenis: 'application/pdf', isi: Buffer.from('%PDF-1.7 isi') }
  const sidik = await keep(desk.db, desk.keys, file, { secret: false, at: desk.time.now })
  expect(await found({ arsip: true })).toEqual([])
  await tamper((trx) =>
    trx
      .updateTable('arsip')
      .set({ isi: Buffer.from('lain') })
      .execute(),
  )
  expect(await found()).toEqual([])
  expect(await found({ arsip: true })).toEqual([
    `arsip ${sidik.slice(0, 16)}…: isi yang disimpan tidak sama dengan sidiknya`,
  ])
})

const ofCase = (nomor: string) => sql<string>`(select id from berkas where nomor = ${nomor})`
