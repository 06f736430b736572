import type { Db } from '#src/db/client.ts'
import { readQuery } from '#src/desk/filters.ts'
import { listCases, openCounts } from '#src/desk/queries.ts'
import { pageOf } from '#src/http/links.ts'
import {
  countUnits,
  searchTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/search/queries.ts'
import { readPerson } from '#src/workflow/pemohon/queries.ts'
import { type Found, scopeFor } from '#test/bench/subjects/found.ts'
import { cases } from '#test/bench/subjects/cases.ts'
import { months } from '#test/bench/subjects/months.ts'
import type { Who } from '#test/bench/who.ts'

/** A kind of page: who asks which addresses, and what each asks of the database after the session. */
export type Subject = {
  name: string
  /** A petugas of the counter, who sees the cases of all services, unless told. */
  who?: Who
  paths: string[]
  queries: (db: Db, path: string) => Promise<unknown>
}

/** Pages that are measured, in the order of the table. */
export function pages(found: Found): Subject[] {
  const list =
    (terbuka: boolean, who: Who = 'petugas') =>
    async (db: Db, path: string) => {
      const asked = Object.fromEntries(new URL(path, 'http://loket').searchParams)
      const giliran = terbuka ? { giliran: 'saya', ...asked } : asked
      const scope = scopeFor(who, found.unit)
      const now = new Date()
      await listCases(db, { ...readQuery(giliran), terbuka }, scope, now)
      await openCounts(db, scope, now)
    }
  const find = (q: string) => `/meja/semua?q=${encodeURIComponent(q)}`
  const all = ['/meja/semua', '/meja/semua?hal=3']
  return [
    { name: 'daftar 50 (giliran)', paths: ['/meja?giliran='], queries: list(true) },
    ...turns.map((who) => ({
      name: `giliran ${who}`,
      who,
      paths: ['/meja'],
      queries: list(true, who),
    })),
    { name: 'daftar semua', paths: all, queries: list(false) },
    { name: 'daftar semua unit', who: UNIT, paths: all, queries: list(false, UNIT) },
    ...cases(found),
    { name: 'cari: nama', paths: people.map(find), queries: list(false) },
    { name: 'cari: kata', paths: words.map(find), queries: list(false) },
    {
      name: 'cari: nomor',
      paths: found.nomor.permohonan!.slice(0, 50).map(find),
      queries: list(false),
    },
    { name: 'cari: unit', who: UNIT, paths: words.map(find), queries: list(false, UNIT) },
    {
      name: 'cari: tanya jawab',
      paths: questions.map((q) => `/tanya-jawab?q=${encodeURIComponent(q)}`),
      queries: async (db, path) => {
        const q = new URL(path, 'http://loket').searchParams.get('q')!
        await searchTanyaJawab(db, { q, unit: '' }, pageOf(undefined, 20))
        await countUnits(db, q)
      },
    },
    {
      name: 'halaman orang',
      paths: found.orang.map((id) => `/meja/orang/${id}`),
      queries: async (db, path) => {
        const orang = path.split('/').at(-1)!
        await readPerson(db, orang)
        await listCases(
          db,
          { ...readQuery({ orang }), terbuka: false },
          scopeFor('petugas', null),
          new Date(),
        )
      },
    },
    ...months(),
  ]
}

/** Who answers for one unit, and sees its cases alone. */
const UNIT: Who = 'pejabat_penghubung'

/** One of each service, and a unit. */
const turns: Who[] = [
  'admin_pengaduan',
  'operator',
  'ppid',
  'petugas_data',
  'petugas_sekretariat',
  UNIT,
]

const people = [
  'siti rahmawati',
  'Bambang Wibowo',
  'dewi',
  'nasution',
  'Yusuf Hidayat',
  'putri safitri',
]
/** As a caller's words are typed: stems, a misspelling, a word that stands in a hundred entries. */
const questions = ['izin usaha', 'mengurus akta kelahiran', 'pajk reklame', 'nikah', 'kata370']
const words = [
  'anggaran drainase',
  'jembatan Siantan',
  'laporan hibah',
  'data stunting',
  'pajak reklame',
]
