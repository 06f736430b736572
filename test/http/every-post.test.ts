import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import { fill } from '#test/bench/fill.ts'
import { junkText, pathWith, realNumbers, type Route, routesOf, someOf } from '#test/http/junk.ts'
import { createTestApp, type TestApp } from '#test/support/app.ts'
import { createDatabase } from '#test/support/database.ts'

// Every POST address with an empty, a junk and a huge body: done or refused, never a fault of ours.

let desk: TestApp
let semua: string
let real: { path: string; nomor: string }[]

beforeAll(async () => {
  const database = await createDatabase()
  await fill(database.url, 60)
  desk = await createTestApp({ now: new Date('2026-12-14T02:00:00Z'), database })
  // What was filled in has no whole chain; an act writes behind its last link.
  await sql`update berkas set jejak_jumlah = coalesce(
    (select max(urutan) from jejak where berkas_id = berkas.id), 0)`.execute(desk.db)
  const { id } = await desk.db.selectFrom('unitKerja').select('id').executeTakeFirstOrThrow()
  semua = await desk.signIn([...roles], { unitKerjaId: id })
  // Objections are filled in without what was decided, which their pages show.
  real = (await realNumbers(desk)).filter(({ path }) => path !== '/meja/keberatan/')
})
afterAll(() => desk.drop())

type Body = { body?: BodyInit; type?: string }
const form = 'application/x-www-form-urlencoded'
const part = (name: string, rest = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\nisi\r\n`

/** Names that forms of ours have, each with the same word, and names that nobody's form has. */
const named = (value: string) =>
  new URLSearchParams(
    [
      ...'nama telepon nik email tanggal jam dari sampai tanggalDiterima jamDiterima asal orang unit alasan isi judul rincian tujuan kategori kecamatan versi kunci titipan.identitas dokumen pilihan nomor kode sandi surel peran ke jumlah hasil status'.split(
        ' ',
      ),
      '__proto__',
      'constructor',
      'alasan[]',
      'unit[a][b]',
      'x'.repeat(300),
      '\u202enama',
    ].flatMap((name) => [
      [name, value],
      [name, value],
    ]),
  )

const bodies: Record<string, Body> = {
  kosong: {},
  'kosong, katanya formulir': { body: '', type: form },
  'kosong, katanya berkas': { body: '', type: 'multipart/form-data; boundary=x' },
  'tanpa batas': { body: part('nama'), type: 'multipart/form-data' },
  terpotong: { body: part('nama', '; filename="a.pdf"'), type: 'multipart/form-data; boundary=x' },
  json: { body: '{"nama":{"$ne":1}}', type: 'application/json' },
  'bukan teks': { body: new Uint8Array(4000).fill(0xff), type: form },
  'tanda persen': { body: `nama=%&kunci=%zz&isi=${'%ED%A0%80'.repeat(9)}`, type: form },
  'ribuan bagian': {
    body: `${part('nama').repeat(3000)}--x--`,
    type: 'multipart/form-data; boundary=x',
  },
  'ribuan berkas': {
    body: `${part('foto', '; filename="../../\u202e\r\n.exe"').repeat(200)}--x--`,
    type: 'multipart/form-data; boundary=x',
  },
  'sangat panjang': { body: `isi=${'x'.repeat(3_000_000)}`, type: form },
}

const ownNumber = ({ path }: Route) =>
  real.find((one) => path.startsWith(`${one.path}:nomor`))?.nomor

async function post(route: Route, as: string | undefined, { body, type }: Body) {
  const path = pathWith(route, (name) =>
    name === 'nomor'
      ? (ownNumber(route) ?? 'PI-2026-9999')
      : '018f0000-0000-7000-8000-000000000000',
  )
  const headers = new Headers({ Origin: 'http://localhost:3000', Cookie: as ?? '' })
  if (type) headers.set('Content-Type', type)
  const init = { method: 'POST', headers, ...(body !== undefined && { body }) }
  const response = await desk.app.request(`http://localhost:3000${path}`, init)
  await response.arrayBuffer()
  return response.status
}

// Signing out would make strangers of all who come after it.
const routes = () => routesOf(desk, 'POST').filter(({ path }) => path !== '/keluar')

test.each(Object.entries(bodies))(
  'kiriman %s',
  async (_, body) => {
    const faults: string[] = []
    for (const route of routes()) {
      const status = await post(route, semua, body)
      if (status >= 500) faults.push(`${route.path}: ${status}`)
    }
    expect(faults).toEqual([])
  },
  900_000,
)

test('isian ngawur dengan nama yang dikenal', async () => {
  const faults: string[] = []
  for (const [index, route] of routes().entries())
    for (const word of someOf(junkText, index)) {
      const status = await post(route, semua, { body: named(word) })
      if (status >= 500)
        faults.push(`${route.path} ${JSON.stringify(word.slice(0, 40))}: ${status}`)
    }
  expect(faults).toEqual([])
}, 900_000)

test('dari halaman lain tidak ada yang dilakukan', async () => {
  const done: string[] = []
  for (const route of routes())
    for (const Origin of ['https://jahat.example', 'null', 'http://localhost:3000.jahat.example']) {
      const path = pathWith(route, () => ownNumber(route) ?? 'x')
      for (const type of [form, 'multipart/form-data; boundary=x', 'text/plain', '']) {
        const headers = { Origin, Cookie: semua, ...(type && { 'Content-Type': type }) }
        const init = { method: 'POST', headers }
        const { status } = await desk.app.request(`http://localhost:3000${path}`, init)
        if (status !== 403) done.push(`${route.path} ${Origin} ${type}: ${status}`)
      }
    }
  expect(done).toEqual([])
}, 900_000)
