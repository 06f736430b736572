import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { deleteSealed } from '#src/attachments/queries.ts'
import { newId } from '#src/db/id.ts'
import { disputes } from '#src/layanan/procedures.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { hapusIdentitasYangHabis } from '#src/workflow/retention/retention.ts'
import { createRetentionDesk } from '#test/layanan/retention/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createRetentionDesk())

test('0 hari tidak menghapus apa pun, juga sesudah sepuluh tahun', async () => {
  const nomor = await desk.selesai()
  await desk.keep(0)
  expect(await desk.malam(3650)).toBe(0)
  expect(await desk.identitas(nomor)).toHaveLength(1)
  await desk.keep(30)
})

test('hari ke-30 belum, malam sesudahnya dihapus dengan isinya; jejak menyimpan sidiknya', async () => {
  const nomor = await desk.selesai()
  const [one] = await desk.identitas(nomor)
  const { pemohonId } = (await desk.permohonan.state(nomor)).berkas
  await desk.malam(30)
  expect(await desk.identitas(nomor)).toHaveLength(1)
  expect(await desk.malam(31)).toBeGreaterThan(0)
  expect(await desk.identitas(nomor)).toEqual([])
  expect(await desk.isi(one!.sidik)).toEqual([])
  const [jejak] = await desk.penghapusan(nomor)
  expect(jejak).toMatchObject({
    peran: 'sistem',
    rincian: { hari: 30, berkas: [{ lampiran: one!.id, jenis: 'identitas', sidik: one!.sidik }] },
  })
  expect(JSON.stringify(jejak)).not.toContain(one!.nama)
  const pemohon = await desk.db
    .selectFrom('pemohon')
    .select(['nik', 'nikHash'])
    .where('id', '=', pemohonId)
    .executeTakeFirstOrThrow()
  expect(pemohon.nik).not.toBeNull()
  expect(pemohon.nikHash).not.toBeNull()
})

test('halaman berkas menyebutnya di tempatnya; auditnya cocok, dengan arsip', async () => {
  const nomor = await desk.selesai()
  const [one] = await desk.identitas(nomor)
  await desk.malam(31)
  const shown = await page(await desk.get(`/meja/permohonan/${nomor}`, { as: desk.staff.petugas }))
  const papers = shown.querySelector('.papers')!
  expect(wordsOf(papers)).toContain('Identitas')
  expect(wordsOf(papers)).toContain('Dihapus menurut jadwal retensi, tanggal Kamis, 7 Januari 2027')
  expect(wordsOf(shown)).toContain('Pindaian identitas dihapus menurut jadwal retensi')
  expect(shown.toString()).not.toContain(one!.id)
  const look = `/meja/permohonan/${nomor}/berkas/${one!.id}`
  expect((await desk.post(look, {}, { as: desk.staff.petugas })).status).toBe(404)
  const unit = await desk.get(`/meja/permohonan/${nomor}`, { as: desk.unitLainnya })
  expect(unit.status).toBe(404)
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
})

test('berkas yang belum selesai menyimpan pindaiannya', async () => {
  const nomor = await desk.permohonan.daftar()
  await desk.permohonan.lakukan(nomor, 'nyatakanTidakLengkap')
  await desk.permohonan.lakukan(nomor, 'lengkapi')
  await desk.malam(3650)
  expect(await desk.identitas(nomor)).toHaveLength(1)
})

test('dua proses bersamaan menghapus sekali, dan yang terputus diteruskan', async () => {
  const all = [await desk.selesai(), await desk.selesai(), await desk.selesai()]
  // A file that nobody can let go of stops the night in its middle.
  const [second] = await desk.identitas(all[1]!)
  const hold = {
    berkasId: null,
    lampiranId: second!.id,
    cara: 'katalog' as const,
    pada: desk.time.now,
  }
  await desk.db.insertInto('unduhan').values(hold).execute()
  await expect(desk.malam(31)).rejects.toThrow()
  expect(await desk.identitas(all[0]!)).toEqual([])
  expect(await desk.identitas(all[1]!)).toHaveLength(1)
  expect(await desk.penghapusan(all[1]!)).toEqual([])
  await desk.db.deleteFrom('unduhan').where('lampiranId', '=', second!.id).execute()
  const kits = [await desk.kitAfter(31), await desk.kitAfter(31)]
  const done = await Promise.all(kits.map((kit) => hapusIdentitasYangHabis(kit, disputes)))
  expect(done[0]! + done[1]!).toBe(2)
  for (const nomor of all) expect(await desk.penghapusan(nomor)).toHaveLength(1)
})

/** Gives another case a file of the same bytes. */
async function share(from: string, to: string) {
  const { sidik } = (await desk.identitas(from))[0]!
  const file = await desk.db
    .selectFrom('lampiran')
    .selectAll()
    .where('sidik', '=', sidik)
    .executeTakeFirstOrThrow()
  const { id: berkasId } = (await desk.permohonan.state(to)).berkas
  await desk.db
    .insertInto('lampiran')
    .values({ ...file, id: newId(), berkasId })
    .execute()
  return sidik
}

test('isi yang dipakai berkas lain tetap sampai yang terakhir pergi', async () => {
  const [ended, running] = [await desk.selesai(), await desk.permohonan.daftar()]
  const sidik = await share(ended, running)
  await desk.malam(31)
  expect(await desk.identitas(ended)).toEqual([])
  expect(await desk.isi(sidik)).toHaveLength(1)
  await desk.permohonan.lakukan(running, 'cabut')
  await desk.malam(31)
  expect(await desk.isi(sidik)).toEqual([])
})

test('dua berkas dengan isi yang sama dilepas bersamaan: isinya tidak tertinggal', async () => {
  const [one, other] = [await desk.selesai(), await desk.permohonan.daftar()]
  const sidik = await share(one, other)
  const letGo = async (nomor: string, then = async () => {}) => {
    const { id } = (await desk.permohonan.state(nomor)).berkas
    await desk.db.transaction().execute(async (trx) => {
      await deleteSealed(trx, id, 'identitas')
      await then()
    })
  }
  let second = Promise.resolve()
  await letGo(one, async () => {
    second = letGo(other)
    await sql`select pg_sleep(0.2)`.execute(desk.db)
  })
  await second
  expect(await desk.isi(sidik)).toEqual([])
})

test('pekerjaan malam yang sebenarnya menghapusnya', async () => {
  const nomor = await desk.selesai()
  const before = desk.time.now
  desk.time.now = new Date('2027-01-07T17:30:00Z')
  desk.jobs.queued.push({ name: 'malam', data: {} })
  await desk.jobs.run()
  desk.time.now = before
  expect(await desk.identitas(nomor)).toEqual([])
})
