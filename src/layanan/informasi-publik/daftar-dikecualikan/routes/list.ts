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
import { scopeOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/sheet.ts'
import { dasarOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { RegisterRow } from '#views/layanan/informasi-publik/daftar-dikecualikan/register.tsx'

/** What of the list is asked for, as it stands in the address. */
export type Asked = { q: string; keadaan: string; huruf: string; unit: string }

/** Reads the filters of the address; what is none of ours is left out. */
export function askedOf(c: Ctx): Asked {
  const { q = '', keadaan: state = '', huruf = '', unit = '' } = c.req.query()
  return {
    q: q.replaceAll('\0', '').toWellFormed().trim().slice(0, 200),
    keadaan: Object.hasOwn(keadaan, state) ? state : '',
    huruf: /^[a-j]$/.test(huruf) ? huruf : '',
    unit: /^[a-z0-9-]{1,40}$/.test(unit) ? unit : '',
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
  return {
    ...asked,
    total,
    rows: rows.map(rowOf),
    keadaanLinks: [['', 'Semua'] as const, ...entries(keadaan)].map(([state, label]) => ({
      label,
      href: link({ keadaan: state, hal: '' }),
      jumlah: sum(counts, asked, ['huruf', 'unit'], (one) => state === '' || one.keadaan === state),
      current: asked.keadaan === state,
    })),
    hurufLinks: ['', ...new Set([...counts.map(({ huruf }) => huruf), asked.huruf])]
      .filter((huruf, index) => index === 0 || huruf !== '')
      .toSorted()
      .map((huruf) => ({
        label: huruf ? `Huruf ${huruf}` : 'Semua huruf',
        href: link({ huruf, hal: '' }),
        jumlah: sum(counts, asked, ['keadaan', 'unit'], (one) => !huruf || one.huruf === huruf),
        current: asked.huruf === huruf,
      })),
    pager: page.links(total, rows.length, link),
    export: linksTo('/meja/dikecualikan/daftar.xlsx', asked)({}),
  }
}

/** Units that have lines here. */
export function unitChoices(asked: Asked, counts: Counts) {
  const units = Map.groupBy(
    counts.filter(({ kode }) => kode !== null),
    ({ kode }) => kode!,
  )
  return [...units]
    .map(([kode, rows]) => ({
      kode,
      label: `${rows[0]!.singkatan} (${sum(rows, asked, ['keadaan', 'huruf'], () => true)})`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

function sum(
  counts: Counts,
  asked: Asked,
  by: ('keadaan' | 'huruf' | 'unit')[],
  fits: (one: Counts[number]) => boolean,
): number {
  const has = (one: Counts[number]) => ({ keadaan: one.keadaan, huruf: one.huruf, unit: one.kode })
  return counts
    .filter((one) => by.every((name) => asked[name] === '' || has(one)[name] === asked[name]))
    .filter(fits)
    .reduce((all, { jumlah }) => all + jumlah, 0)
}

const entries = <T extends Record<string, string>>(of: T) => Object.entries(of)

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
