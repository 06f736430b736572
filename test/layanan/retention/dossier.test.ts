import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { CATATAN } from '#src/layanan/informasi-publik/sengketa/dossier/gone.ts'
import { compareWithRegister } from '#src/layanan/informasi-publik/sengketa/dossier/verify/register.ts'
import { verifyDossier } from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import { unzipped } from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'
import { createRetentionDesk } from '#test/layanan/retention/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createRetentionDesk())
const nomor = await desk.perkara()
const [scan] = await desk.identitas(nomor.permohonan)
const { id } = await desk.buat(nomor.sengketa, {
  sertakan: [scan!.id],
  alasan: 'Diminta Komisi Informasi.',
})

const verified = async () => {
  const { response, isi } = await desk.unduh(nomor.sengketa, id)
  expect(response.status).toBe(200)
  const one = await verifyDossier(await desk.simpan(isi))
  return { one, isi, both: await compareWithRegister(desk.db, one) }
}

test('selama sengketa terbuka, pindaian permohonan dan keberatannya tetap', async () => {
  expect((await desk.permohonan.state(nomor.permohonan)).berkas.selesaiPada).not.toBeNull()
  await desk.malam(3650)
  expect(await desk.identitas(nomor.permohonan)).toHaveLength(1)
  const { one, isi } = await verified()
  expect(one.temuan).toEqual([])
  expect(unzipped(isi).has(CATATAN)).toBe(false)
})

test('sesudah sengketa selesai dihapus; dossier lama menyebutnya, dan bukan kesalahan', async () => {
  const ended = await desk.post(
    `/meja/sengketa/${nomor.sengketa}/pencabutan`,
    { kunci: randomUUID(), tanggal: '2026-12-07', alasan: 'Sudah puas.' },
    { as: desk.staff.petugas },
  )
  expect(ended.status).toBe(303)
  await desk.malam(3650)
  expect(await desk.identitas(nomor.permohonan)).toEqual([])
  const { one, isi, both } = await verified()
  expect(one.temuan).toEqual([])
  expect(one.dihapus).toHaveLength(1)
  expect(one.dihapus[0]).toMatch(/^01-permohonan\/\d+-identitas\.jpg$/)
  expect(both.temuan).toEqual([])
  expect(unzipped(isi).get(CATATAN)!.toString()).toContain(one.dihapus[0])
})

test('catatan yang menyebut berkas lain ketahuan bila ada basis data', async () => {
  const { one } = await verified()
  const other = one.daftar!.berkas.find(({ nama }) => nama.includes('pemberitahuan'))!.nama
  const { temuan } = await compareWithRegister(desk.db, { ...one, dihapus: [other] })
  expect(temuan.map(({ di }) => di)).toEqual([other])
})
