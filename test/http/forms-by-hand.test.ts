import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGuestDesk, type GuestDesk } from '#test/layanan/buku-tamu/desk.ts'

let desk: GuestDesk
beforeAll(async () => {
  desk = await createGuestDesk()
})
afterAll(() => desk.drop())

const searches = ['/meja/orang', '/meja/permintaan-data/orang', '/meja/buku-tamu/orang']
const asPetugas = () => ({ as: desk.staff.petugas })

function withFile(name: string) {
  const form = new FormData()
  form.append(name, new File(['0812'], 'nomor.txt'))
  form.append('nik', new File(['1'], 'nik.txt'))
  return form
}

test.each(searches)('%s membaca isiannya seperti formulir lain', async (path) => {
  expect((await desk.post(path, withFile('telepon'), asPetugas())).status).toBe(200)
  const listed = { telepon: ['0812-0000-4411', '0812-0000-4411'], 'telepon[]': 'x', nik: '\0' }
  expect((await desk.post(path, listed, asPetugas())).status).toBe(200)
  const broken = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const sent = desk.post(path, { telepon: '1' }, { ...asPetugas(), headers: broken })
  expect((await sent).status).toBe(400)
})

test.each(searches)(
  '%s menolak kiriman yang lebih besar daripada formulir mana pun',
  async (path) => {
    const large = { telepon: Array.from({ length: 12 }, () => 'x'.repeat(200_000)) }
    expect((await desk.post(path, large, asPetugas())).status).toBe(413)
  },
)
