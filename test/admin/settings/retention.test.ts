import { expect, test } from 'vitest'
import { createRetentionDesk } from '#test/layanan/retention/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createRetentionDesk(0))
const HERE = '/kelola/pengaturan/keamanan'

type Root = Awaited<ReturnType<typeof page>>

/** What a browser would send of the form as it stands. */
const sent = (root: Root) =>
  Object.fromEntries(
    root
      .querySelectorAll('#pengaturan input:not([type=checkbox])')
      .map((one) => [one.getAttribute('name')!, one.getAttribute('value') ?? '']),
  )
const typed = async (hari: string) => ({
  ...sent(await page(await desk.get(HERE, { as: admin }))),
  retensiIdentitasHari: hari,
})
const kept = async () => (await desk.kit()).settings.retensiIdentitasHari

/** On 8 January, when what ended on 7 December ended more than 30 days ago. */
const nomor = await desk.selesai()
desk.time.now = new Date('2027-01-08T02:00:00Z')
const admin = await desk.signIn('administrator')

test('sebelum disimpan terlihat berapa yang dihapus malam ini; belum ada yang berubah', async () => {
  const form = await typed('30')
  const root = await page(await desk.post(HERE, form, { as: admin }))
  const words = wordsOf(root)
  expect(words).toContain('Malam ini 1 pindaian identitas dihapus')
  expect(words).toContain('Penghapusan tidak dapat dibatalkan.')
  expect(words).toContain('1 pindaian dari 1 berkas')
  expect(await kept()).toBe(0)
  const back = await page(await desk.post(HERE, { ...sent(root), kembali: 'ya' }, { as: admin }))
  expect(back.querySelector('#retensiIdentitasHari')!.getAttribute('value')).toBe('30')
  expect(await kept()).toBe(0)
})

test('tanpa yang dihapus pun ditanyakan, dan 0 hari tidak', async () => {
  const root = await page(await desk.post(HERE, await typed('3650'), { as: admin }))
  expect(wordsOf(root)).toContain('Malam ini tidak ada pindaian yang dihapus')
  expect((await desk.post(HERE, await typed('0'), { as: admin })).status).toBe(303)
})

test('yang disetujui lebih sedikit daripada yang ada kembali sebagai pratinjau baru', async () => {
  const form = { ...(await typed('30')), setuju: '0' }
  const root = await page(await desk.post(HERE, form, { as: admin }), 409)
  expect(wordsOf(root)).toContain('Jumlahnya bertambah sejak Anda melihatnya.')
  expect(await kept()).toBe(0)
})

test('setelah disetujui disimpan sekali, dengan yang lama dan yang baru; malamnya dihapus', async () => {
  const preview = await page(await desk.post(HERE, await typed('30'), { as: admin }))
  const setuju = preview.querySelector('[name=setuju]')!.getAttribute('value')!
  const agreed = { ...sent(preview), setuju }
  expect((await desk.post(HERE, agreed, { as: admin })).status).toBe(303)
  expect((await desk.post(HERE, agreed, { as: admin })).status).toBe(303)
  expect(await kept()).toBe(30)
  const changes = await desk.db
    .selectFrom('jejak')
    .selectAll()
    .where('perbuatan', '=', 'ubahPengaturan')
    .execute()
  expect(changes).toHaveLength(1)
  expect(changes[0]!.rincian).toMatchObject({
    sebelum: { retensiIdentitasHari: 0 },
    sesudah: { retensiIdentitasHari: 30 },
  })
  await desk.malam(1)
  expect(await desk.identitas(nomor)).toEqual([])
})

test('halaman data pribadi menyebut berapa lama', async () => {
  const words = wordsOf(await page(await desk.get('/data-pribadi')))
  expect(words).toContain('Pindaian identitas dihapus 30 hari sesudah permohonan selesai')
})
