import type { Ctx } from '#src/http/env.ts'
import { linksTo, type pageOf } from '#src/http/links.ts'
import {
  batasOf,
  keadaan,
  penetapanOf,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/recap.ts'
import type {
  countRegister,
  listRegister,
  RegisterFilter,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/register/queries.ts'
import { dasarOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import { fitting, linksBy, scopeOf, unitChoices, unitOf } from '#src/layanan/kept-list.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { RegisterRow } from '#views/layanan/informasi-publik/daftar-dikecualikan/register.tsx'

/** What of the list is asked for, as it stands in the address. */
export type Asked = { q: string; keadaan: string; huruf: string; unit: string }

/** Reads the filters of the address; what is none of ours is left out. */
export function askedOf(c: Ctx): Asked {
  const { q = '', keadaan: state = '', huruf = '', unit } = c.req.query()
  return {
    q: q.replaceAll('\0', '').toWellFormed().trim().slice(0, 200),
    keadaan: Object.hasOwn(keadaan, state) ? state : '',
    huruf: /^[a-j]$/.test(huruf) ? huruf : '',
    unit: unitOf(unit),
  }
}

/** The same as the database is asked, within the reader's scope. */
export const filterOf = (asked: Asked, actor: Actor, hari: string): RegisterFilter => ({
  ...asked,
  unitOnly: scopeOf(actor),
  hari,
})

type Counts = Awaited<ReturnType<typeof countRegister>>
type Rows = Awaited<ReturnType<typeof listRegister>>
type Page = ReturnType<typeof pageOf>

/** The page of the list, in words. */
export function viewOf(asked: Asked, rows: Rows, counts: Counts, page: Page) {
  const link = linksTo('/meja/dikecualikan', asked)
  const total = rows[0]?.total ?? 0
  const by = <N extends 'keadaan' | 'huruf' | 'unit'>(...names: N[]) => ({
    asked,
    counts: fitting(counts, asked, names),
    link,
  })
  const letters = [...new Set(['', asked.huruf, ...counts.map(({ huruf }) => huruf)])].toSorted()
  return {
    ...asked,
    total,
    rows: rows.map(rowOf),
    keadaanLinks: linksBy(
      'keadaan',
      [['', 'Semua'], ...Object.entries(keadaan)],
      by('huruf', 'unit'),
    ),
    hurufLinks: linksBy('huruf', letters.map(lettered), by('keadaan', 'unit')),
    units: unitChoices(by('keadaan', 'huruf').counts, ({ singkatan }) => singkatan, counts),
    pager: page.links(total, rows.length, link),
    export: linksTo('/meja/dikecualikan/daftar.xlsx', asked)({}),
  }
}

const lettered = (huruf: string) => [huruf, huruf ? `Huruf ${huruf}` : 'Semua huruf'] as const

const rowOf = (row: Rows[number]): RegisterRow => ({
  nomor: row.nomor,
  informasi: row.informasi,
  dasar: dasarOf(row),
  dibuka: row.dibuka,
  ditutup: row.ditutup,
  batas: batasOf(row),
  penetapan: penetapanOf(row),
  keadaan: keadaan[row.keadaan],
  chip: chips[row.keadaan],
})

const chips = {
  berlaku: 'done',
  'akan-berakhir': 'soon',
  proses: 'wait',
  selesai: undefined,
} as const
