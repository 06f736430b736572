import { dateOf } from '#src/calendar/date.ts'
import { addMonths, daysOf, type Range } from '#src/calendar/range.ts'
import type { Db } from '#src/db/client.ts'
import { readQuery } from '#src/desk/filters.ts'
import { countByProcedure } from '#src/desk/month/queries.ts'
import { queryOf } from '#src/desk/month/view.ts'
import { streamCases } from '#src/desk/queries.ts'
import { services } from '#src/layanan/procedures.ts'
import { countRecap, evaluasiOf } from '#src/layanan/pengaduan/recap/queries.ts'
import { type Asked, listRegister, readOffered } from '#src/layanan/pengaduan/register/queries.ts'
import { readRegister } from '#src/layanan/pengaduan/register/filters.ts'
import { scopeFor } from '#test/bench/subjects/found.ts'
import type { Subject } from '#test/bench/subjects.ts'

/** The month before the running one: a whole one. */
export function lastMonth(): Range {
  const bulan = addMonths(dateOf(new Date()).slice(0, 7), -1)
  return { dari: bulan, sampai: bulan }
}

const scope = scopeFor('petugas', null)
const asking = ({ dari, sampai }: Range) => `?dari=${dari}&sampai=${sampai}`

/** The month of all services, and the recap and the register of reports. */
export function months(): Subject[] {
  const range = lastMonth()
  const asked = (query: Record<string, string>): Asked => ({
    query: readRegister(query),
    reader: { peran: ['petugas'], milik: undefined, menangani: false },
    now: new Date(),
  })
  return [
    {
      name: 'bulan: semua layanan',
      paths: [`/meja/bulan${asking(range)}`],
      queries: (db) => countByProcedure(db, queryOf(range), scope, new Date()),
    },
    {
      name: 'bulan: rekap pengaduan',
      paths: [`/meja/pengaduan/rekap${asking(range)}`],
      queries: async (db) => {
        await countRecap(db, asked({ ...daysOf(range) }))
        await evaluasiOf(db, range.dari)
      },
    },
    {
      name: 'register pengaduan',
      paths: ['/meja/pengaduan', '/meja/pengaduan?q=pasar', '/meja/pengaduan?hal=3'],
      queries: async (db, path) => {
        const query = asked(Object.fromEntries(new URL(path, 'http://loket').searchParams))
        await listRegister(db, query, 50)
        await readOffered(db)
      },
    },
  ]
}

/** A workbook that is measured: its address, and what it reads of the database. */
export type Book = { name: string; path: string; queries: (db: Db) => Promise<unknown> }

/** All cases since a day, and the month of all services with a sheet for each. */
export function books(rows: number, dari: string): Book[] {
  const range = lastMonth()
  return [
    {
      name: `unduh ${rows.toLocaleString('en')} baris`,
      path: `/meja/semua.xlsx?dari=${dari}`,
      queries: (db) =>
        drain(streamCases(db, { ...readQuery({ dari }), terbuka: false }, scope, new Date())),
    },
    {
      name: 'bulan: buku kerja',
      path: `/meja/bulan.xlsx${asking(range)}`,
      queries: async (db) => {
        await countByProcedure(db, queryOf(range), scope, new Date())
        for (const prosedur of services.flatMap((one) => one.procedures))
          await drain(
            streamCases(db, { ...queryOf(range), prosedur, terbuka: false }, scope, new Date()),
          )
      },
    },
  ]
}

async function drain(rows: AsyncIterable<unknown>) {
  for await (const _ of rows);
}
