import { layanan } from '#src/layanan/index.ts'
import { caseHref } from '#src/layanan/procedures.ts'
import type { TestApp } from '#test/support/app.ts'

/** A route of the application: GET /meja/permohonan/:nomor. */
export type Route = { method: string; path: string }

/** Every address that is answered by this method, once. */
export const routesOf = ({ app }: Pick<TestApp, 'app'>, method: 'GET' | 'POST'): Route[] => [
  ...new Map(
    app.routes
      .filter((route) => route.method === method && !route.path.includes('*'))
      .map(({ path }) => [path, { method, path }]),
  ).values(),
]

/** What stands in a path where a number, a key, a day or a word belongs, as it is sent. */
export const junkWords = [
  'PI-2026-9999',
  '018f0000-0000-7000-8000-000000000000',
  '------------------------------------',
  '0',
  '-1',
  '99999999999999999999999',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '+012026-01-01',
  'constructor',
  '__proto__',
  'toString',
  '%',
  '%ED%A0%80',
  '%00',
  '%01%1F%7F',
  '%E2%80%AE%F0%9F%98%80',
  '..%2F..%2Fetc%2Fpasswd',
  '%0D%0ASet-Cookie:%20a=b',
  "'%22%3E%3Cscript%3E",
  'x'.repeat(3000),
]

/** What stands in a query, as it is sent; a path takes no more than the words above. */
export const junkValues = [
  ...junkWords,
  '',
  '1e9',
  '2000',
  '99999',
  '2026',
  '2026-13',
  '2026-05',
  '2000-01',
  '2099-12',
  '2099-12-31',
  '0001-01-01',
  '(((%22',
  '%26%20%7C%20!%20:*%20%3C-%3E',
  '%25_%5C',
  '%2F%E4%B8%AD',
  '%2F%01',
  '-',
  '24',
]

/** Every name that some address of ours is asked with, and two of nobody. */
const queryNames =
  'q hal dari sampai tahun tanggal bulan prosedur status hasil giliran unit orang batas keadaan asal ke kode telepon tujuan jenis kategori klasifikasi kecamatan kelurahan kanal nilai cara waktu petugas jam huruf basi komisi ruang rincian pindah daftar selesai tanpa terbuka sort __proto__'.split(
    ' ',
  )

/** The query in which each name stands twice with this value, and once as a list. */
export const queryWith = (value: string) =>
  `?${queryNames.map((name) => `${name}=${value}&${name}=${value}`).join('&')}&q[]=${value}&unit[a]=${value}`

/** The path with each of its parameters filled in. */
export const pathWith = ({ path }: Route, fill: (name: string) => string) =>
  path.replace(/:(\w+)/g, (_, name: string) => fill(name))

/** Numbers of real cases whose page stands under this path. */
export async function realNumbers({ db }: Pick<TestApp, 'db'>) {
  const found: { path: string; nomor: string }[] = []
  for (const { procedure } of layanan) {
    const rows = await db
      .selectFrom('berkas')
      .select('nomor')
      .where('prosedur', '=', procedure.name)
      .orderBy('id')
      .limit(1)
      .execute()
    const at = caseHref(procedure.name, 'NOMOR').replace('NOMOR', '')
    for (const { nomor } of rows) found.push({ path: at, nomor })
  }
  return found
}

/** What somebody may type into a field. */
export const junkText = [
  '',
  '\0',
  '\u0001\u001f\u007f',
  '\ud800',
  '\u202e\u2066abc\u2069',
  '-'.repeat(40),
  '2026-02-30',
  '0000-01-01',
  '0026-11-25',
  '9999-12-31',
  '2026',
  '2026-05',
  '+012026-01-01',
  '1990-01-01',
  '99:99',
  '-1',
  '1e9',
  '99999999999999999999999',
  '018f0000-0000-7000-8000-000000000000',
  '------------------------------------',
  'constructor',
  '__proto__',
  'data:image/png;base64,AAAA',
  '/\u4e2d',
  '=cmd|1',
  'x'.repeat(300),
  'kata '.repeat(20_000),
]

/** A third of them, another one for each place: neighbours together are asked all. */
export const someOf = <T>(all: readonly T[], place: number): T[] =>
  all.filter((_, index) => index % 3 === place % 3)
