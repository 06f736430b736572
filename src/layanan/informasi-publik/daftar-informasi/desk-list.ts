import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import type { Ctx } from '#src/http/env.ts'
import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import { linksTo } from '#src/http/links.ts'
import {
  daftarInformasi,
  type StatusInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import type {
  countInformasi,
  DeskFilter,
  listInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/queries.ts'
import { typedQuery } from '#src/db/search/words.ts'
import { isUnitScoped, type Actor } from '#src/workflow/perform.ts'
import type { DeskRow } from '#views/layanan/informasi-publik/daftar-informasi/desk-list.tsx'

/** What of the list is asked for, as it stands in the address. */
export type Asked = { q: string; status: string; kategori: string; unit: string; basi: string }

/** Reads the filters of the address; what is none of ours is left out. */
export function askedOf(c: Ctx): Asked {
  const { q, status = '', kategori: name = '', unit = '', basi } = c.req.query()
  return {
    q: typedQuery(q),
    status: Object.hasOwn(daftarInformasi.statuses, status) ? status : '',
    kategori: Object.hasOwn(kategori, name) ? name : '',
    unit: /^[a-z0-9-]{1,40}$/.test(unit) ? unit : '',
    basi: basi === '1' ? '1' : '',
  }
}

/** The same as the database is asked, within the reader's scope. */
export const filterOf = ({ basi, ...asked }: Asked, actor: Actor, now: Date): DeskFilter => ({
  ...asked,
  unitOnly: scopeOf(actor),
  basiSebelum: basi ? halfYearBefore(now) : null,
})

/** The unit whose entries alone the reader sees; null for all. One without a unit sees none. */
export const scopeOf = (actor: Actor): string | null =>
  isUnitScoped(actor) ? (actor.unitKerjaId ?? nobody) : null

const nobody = '00000000-0000-0000-0000-000000000000'

/** Perki 1/2021 Pasal 18: six months ago. */
export function halfYearBefore(now: Date): Date {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - 6)
  return then
}

type Counts = Awaited<ReturnType<typeof countInformasi>>
type Links = ReturnType<typeof linksTo>

/** Filters by status, and by what has not been renewed for half a year, each with its number. */
export function statusLinks(asked: Asked, counts: Counts, link: Links) {
  const here = counts.filter((row) => fits(asked, row, ['kategori', 'unit']))
  const items = [['', 'Semua'] as const, ...statuses].map(([status, label]) => ({
    label,
    href: link({ status, basi: '', hal: '' }),
    jumlah: sum(here.filter((row) => status === '' || row.status === status)),
    current: asked.status === status && !asked.basi,
  }))
  const basi = here.reduce((all, row) => all + row.basi, 0)
  const href = link({ status: '', basi: '1', hal: '' })
  return [...items, { label: 'Perlu diperbarui', href, jumlah: basi, current: asked.basi === '1' }]
}

const statuses = Object.entries(daftarInformasi.statuses).map(
  ([s, { label }]) => [s, label] as const,
)

/** Filters by category, each with its number. */
export function kategoriLinks(asked: Asked, counts: Counts, link: Links) {
  const here = counts.filter((row) => fits(asked, row, ['status', 'unit']))
  const names = Object.entries(kategori).map(([name, { label }]) => [name, label] as const)
  return [['', 'Semua kategori'] as const, ...names].map(([name, label]) => ({
    label,
    href: link({ kategori: name, hal: '' }),
    jumlah: sum(here.filter((row) => name === '' || row.kategori === name)),
    current: asked.kategori === name,
  }))
}

/** Units that have entries here. */
export function unitChoices(asked: Asked, counts: Counts) {
  const here = counts.filter((row) => row.kode && fits(asked, row, ['status', 'kategori']))
  return [...Map.groupBy(here, ({ kode }) => kode!)]
    .map(([kode, rows]) => ({ kode, label: `${rows[0]!.singkatan} (${sum(rows)})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

function fits(asked: Asked, row: Counts[number], by: ('status' | 'kategori' | 'unit')[]) {
  const has = { status: row.status, kategori: row.kategori as string, unit: row.kode }
  return by.every((name) => asked[name] === '' || has[name] === asked[name])
}

const sum = (rows: { jumlah: number }[]) => rows.reduce((all, { jumlah }) => all + jumlah, 0)

/** A row of the list in words. */
export function rowOf(
  row: Awaited<ReturnType<typeof listInformasi>>[number],
  actor: Actor,
  today: string,
): DeskRow {
  const { label, giliran } = daftarInformasi.statuses[row.status as StatusInformasi]
  return {
    ...row,
    unit: row.unit ?? '–',
    berkas: row.berkas ?? 0,
    kategori: kategori[row.kategori].label,
    status: label,
    chip: chips[row.status as StatusInformasi],
    anda: giliran !== null && actor.peran.includes(giliran),
    diperbarui: tanggalPendek(dateOf(row.diperbaruiPada), today.slice(0, 4)),
  }
}

const chips = {
  diusulkan: 'wait',
  dikembalikan: 'soon',
  terbit: 'done',
  ditarik: undefined,
} as const
