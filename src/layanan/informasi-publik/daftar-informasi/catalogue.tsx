import { Hono } from 'hono'
import { isUuid } from '#src/db/id.ts'
import { fetchFile } from '#src/attachments/store.ts'
import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import { insertUnduhan } from '#src/workflow/handover/queries.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { show, wantsPart } from '#src/http/respond.tsx'
import { factsOf } from '#src/layanan/informasi-publik/daftar-informasi/facts.ts'
import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import { linksTo, pageOf } from '#src/http/links.ts'
import { streamInformasi } from '#src/layanan/informasi-publik/daftar-informasi/queries.ts'
import { sheetOf } from '#src/layanan/informasi-publik/daftar-informasi/recap.ts'
import {
  type CatalogueFilter,
  countCatalogue,
  type Found,
  findPublicFile,
  findPublished,
  matchingInformasi,
  searchCatalogue,
} from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { choicesOf, fitting, linksBy, unitChoices, unitOf } from '#src/layanan/kept-list.ts'
import { typedQuery } from '#src/db/search/words.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import { CataloguePage } from '#views/layanan/informasi-publik/daftar-informasi/catalogue.tsx'
import { EntryPage } from '#views/layanan/informasi-publik/daftar-informasi/entry.tsx'
import type { FoundRow } from '#views/layanan/informasi-publik/daftar-informasi/found.tsx'
import {
  DipMatches,
  type Ruang,
} from '#views/layanan/informasi-publik/daftar-informasi/matches.tsx'

/** /informasi: what everybody may read and download without asking. */
export const catalogueRoutes = new Hono<Env>()

const PER_PAGE = 20

catalogueRoutes.get('/informasi', async (c) => {
  const { db } = c.var
  const by = filterOf(c)
  const page = pageOf(c.req.query('hal'), PER_PAGE)
  const [{ total, rows }, counts] = await Promise.all([
    searchCatalogue(db, by, page),
    countCatalogue(db, by.q),
  ])
  const link = linksTo('/informasi', by)
  const view = {
    ...by,
    total,
    rows: rows.map(rowOf),
    kategoriLinks: linksBy('kategori', choicesOf('Semua', kategori), {
      asked: by,
      counts: fitting(counts, by, ['unit']),
      link,
    }),
    units: unitChoices(fitting(counts, by, ['kategori']), ({ unit }) => unit),
    pager: page.links(total, rows.length, link),
    export: linksTo('/informasi/daftar.xlsx', { kategori: by.kategori, unit: by.unit })({}),
  }
  const frame = streetFrame(c, { title: 'Daftar Informasi Publik', current: '/' })
  return show(c, { page: () => <CataloguePage frame={frame} {...view} /> })
})

catalogueRoutes.get('/informasi/cocok', async (c) => {
  const typed = c.req.query('rincian') ?? c.req.query('q') ?? ''
  if (!wantsPart(c)) return c.redirect(linksTo('/informasi', { q: typedQuery(typed) })({}), 303)
  const asked = c.req.query('ruang')
  const ruang: Ruang = asked && isRuang(asked) ? asked : 'publik'
  const wish = typed.replaceAll('\0', '').toWellFormed()
  const rows = wish.trim().length < 4 ? [] : await matchingInformasi(c.var.db, wish, 5)
  const part = () => <DipMatches rows={rows.map(rowOf)} ruang={ruang} />
  return show(c, { page: part, part })
})

catalogueRoutes.get('/informasi/daftar.xlsx', (c) => {
  const { db, clock } = c.var
  const { kategori: name, unit } = filterOf(c)
  const rows = streamInformasi(db, {
    unitOnly: null,
    q: '',
    status: 'terbit',
    kategori: name,
    unit,
    basiSebelum: null,
  })
  const judul = 'Daftar Informasi Publik'
  return sendWorkbook(c, { judul, nama: `${judul} ${clock.today}` }, (book) =>
    book.addSheet(sheetOf(rows, clock.today)),
  )
})

catalogueRoutes.get('/informasi/:nomor', async (c) => {
  const nomor = nomorOf(c)
  const entry = await findPublished(c.var.db, nomor)
  if (!entry) throw new NotFound(nomor)
  const { ringkasan, berkas } = entry
  const frame = streetFrame(c, { title: ringkasan, current: '/' })
  const view = { nomor, ringkasan, berkas, facts: factsOf(entry) }
  return show(c, { page: () => <EntryPage frame={frame} {...view} /> })
})

catalogueRoutes.get('/informasi/:nomor/berkas/:id', async (c) => {
  const { db, keys, clock } = c.var
  const id = c.req.param('id')
  const file = isUuid(id) ? await findPublicFile(db, nomorOf(c), id) : undefined
  if (!file) throw new NotFound(id)
  const { isi } = await fetchFile(db, keys, file.sidik)
  // A look at the head or at a part of a file is no download.
  if (c.req.method === 'GET' && !c.req.header('Range'))
    await insertUnduhan(db, { berkasId: null, lampiranId: id, cara: 'katalog', pada: clock.now })
  return sendFile(c, { nama: file.nama, jenis: file.tipe, isi })
})

const isRuang = (asked: string): asked is Ruang => ['meja', 'kios', 'pilih'].includes(asked)

function nomorOf(c: Ctx): string {
  const nomor = c.req.param('nomor') ?? ''
  if (!/^[A-Z]{2,4}-\d{4}-\d{1,9}$/.test(nomor)) throw new NotFound(nomor)
  return nomor
}

function filterOf(c: Ctx): CatalogueFilter {
  const name = c.req.query('kategori') ?? ''
  return {
    q: typedQuery(c.req.query('q')),
    kategori: Object.hasOwn(kategori, name) ? name : '',
    unit: unitOf(c.req.query('unit')),
  }
}

/** An entry for a list, its date in words. */
export const rowOf = (row: Found): FoundRow => ({
  ...row,
  diperbarui: tanggal(dateOf(row.diperbaruiPada)),
})
