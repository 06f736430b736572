import { expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import { type Role, unitRoles } from '#src/workflow/procedure.ts'
import { createGuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { createCallDesk } from '#test/layanan/call-center/desk.ts'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { createPengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import type { TestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'

const recaps = ['call-center', 'pengaduan', 'keberatan'] as const

const desks = {
  keberatan: async () => {
    const desk = await createKeberatanDesk()
    return { desk, nomor: await desk.sampai('di_atasan') }
  },
  permohonan: async () => {
    const { permohonan: desk } = await createKeberatanDesk()
    return { desk, nomor: await desk.sampai('menunggu_keputusan') }
  },
  'buku-tamu': async () => {
    const desk = await createGuestDesk()
    return { desk, nomor: await desk.sampai('menunggu') }
  },
  'call-center': async () => {
    const desk = await createCallDesk()
    return { desk, nomor: await desk.sampai('dikonfirmasi') }
  },
  pengaduan: async () => {
    const desk = await createPengaduanDesk()
    return { desk, nomor: await desk.sampai('terverifikasi') }
  },
}

test.each(Object.keys(desks) as (keyof typeof desks)[])(
  'tidak ada tautan di halaman %s yang ditolak bagi yang membacanya',
  async (place) => {
    const { desk, nomor } = await desks[place]()
    await follow(desk, `/meja/${place}/${nomor}`)
    await desk.drop()
  },
)

test.each(recaps)(
  'tidak ada tautan di rekap %s yang ditolak bagi yang membacanya',
  async (place) => {
    const { desk } = await desks[place]()
    await follow(desk, place === 'keberatan' ? '/meja/rekap' : `/meja/${place}/rekap`)
    await desk.drop()
  },
  120_000,
)

/** Opens every link of a page as each who may read the page. */
async function follow(desk: TestApp & { staff: Record<Role, string> }, at: string) {
  for (const role of roles) {
    const as = desk.staff[role]
    const response = await desk.get(at, { as })
    if (unitRoles.includes(role) && response.status === 404) continue
    const links = (await page(response)).querySelectorAll('main a[href^="/"]')
    const hrefs = new Set(links.map((one) => one.getAttribute('href')!.replaceAll('&amp;', '&')))
    for (const href of hrefs)
      expect((await desk.get(href, { as })).status, `${role} ${href}`).toBeLessThan(400)
  }
}

test.each([
  ['call-center', 'operator'],
  ['pengaduan', 'admin_pengaduan'],
] as const)('dari halaman %s ke semua yang dibawa orangnya', async (place, role) => {
  const { desk, nomor } = await desks[place]()
  const as = desk.staff[role]
  const root = await page(await desk.get(`/meja/${place}/${nomor}`, { as }))
  const href = root.querySelector('main .strip a[href^="/meja/orang/"]')!.getAttribute('href')!
  expect((await page(await desk.get(href, { as }))).text).toContain(nomor)
  await desk.drop()
})
