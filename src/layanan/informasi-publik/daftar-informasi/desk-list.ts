import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import type { Ctx } from '#src/http/env.ts'
import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import type { linksTo } from '#src/http/links.ts'
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
import {
  choicesOf,
  fitting,
  linksBy,
  scopeOf,
  statusLinks,
  unitChoices,
  unitOf,
} from '#src/layanan/kept-list.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { DeskRow } from '#views/layanan/informasi-publik/daftar-informasi/desk-list.tsx'

/** What of the list is asked for, as it stands in the address. */
export type Asked = { q: string; status: string; kategori: string; unit: string; basi: string }

/** Reads the filters of the address; what is none of ours is left out. */
export function askedOf(c: Ctx): Asked {
  const { q, status = '', kategori: name = '', unit, basi } = c.req.query()
  return {
    q: typedQuery(q),
    status: Object.hasOwn(daftarInformasi.statuses, status) ? status : '',
    kategori: Object.hasOwn(kategori, name) ? name : '',
    unit: unitOf(unit),
    basi: basi === '1' ? '1' : '',
  }
}

/** The same as the database is asked, within the reader's scope. */
export const filterOf = ({ basi, ...asked }: Asked, actor: Actor, now: Date): DeskFilter => ({
  ...asked,
  unitOnly: scopeOf(actor),
  basiSebelum: basi ? halfYearBefore(now) : null,
})

/** Perki 1/2021 Pasal 18: six months ago. */
export function halfYearBefore(now: Date): Date {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - 6)
  return then
}

type Counts = Awaited<ReturnType<typeof countInformasi>>

/** What the list may be narrowed to, each with its number. */
export const narrowing = (asked: Asked, counts: Counts, link: ReturnType<typeof linksTo>) => {
  const by = <N extends 'status' | 'kategori' | 'unit'>(...names: N[]) => ({
    asked,
    counts: fitting(counts, asked, names),
    link,
  })
  return {
    statusLinks: statusLinks(daftarInformasi.statuses, 'Perlu diperbarui', by('kategori', 'unit')),
    kategoriLinks: linksBy('kategori', choicesOf('Semua kategori', kategori), by('status', 'unit')),
    units: unitChoices(by('status', 'kategori').counts, ({ singkatan }) => singkatan),
  }
}

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
