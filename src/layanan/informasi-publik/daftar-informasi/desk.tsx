import { Hono } from 'hono'
import { isUuid } from '#src/db/id.ts'
import { findLampiran } from '#src/attachments/queries.ts'
import { fetchFile } from '#src/attachments/store.ts'
import { requireStaff } from '#src/auth/middleware.ts'
import { Forbidden, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { entryOf } from '#src/layanan/informasi-publik/daftar-informasi/desk-entry.ts'
import {
  showEdit,
  showEntry,
  showNew,
} from '#src/layanan/informasi-publik/daftar-informasi/desk-forms.tsx'
import * as list from '#src/layanan/informasi-publik/daftar-informasi/desk-list.ts'
import { linksTo, pageOf } from '#src/http/links.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import {
  countInformasi,
  listInformasi,
  streamInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/queries.ts'
import { sheetOf } from '#src/layanan/informasi-publik/daftar-informasi/recap.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { DipListPage } from '#views/layanan/informasi-publik/daftar-informasi/desk-list.tsx'

/** /meja/dip: what the desk reads of the Daftar Informasi Publik. */
export const dipRoutes = new Hono<Env>()

const PER_PAGE = 50

dipRoutes.use('/meja/dip/*', requireStaff)

dipRoutes.get('/meja/dip', async (c) => {
  const { db, clock } = c.var
  const actor = c.var.actor!
  const asked = list.askedOf(c)
  const by = list.filterOf(asked, actor, clock.now)
  const page = pageOf(c.req.query('hal'), PER_PAGE)
  const [rows, counts] = await Promise.all([
    listInformasi(db, by, page),
    countInformasi(db, by, list.halfYearBefore(clock.now)),
  ])
  const link = linksTo('/meja/dip', asked)
  const total = rows[0]?.total ?? 0
  const view = {
    ...asked,
    total,
    rows: rows.map((row) => list.rowOf(row, actor, clock.today)),
    ...list.narrowing(asked, counts, link),
    seesUnits: by.unitOnly === null,
    pager: page.links(total, rows.length, link),
    export: linksTo('/meja/dip/daftar.xlsx', asked)({}),
    mayPropose: mayPropose(actor),
  }
  const frame = deskFrame(c, { title: 'Daftar Informasi Publik', current: '/meja/dip' })
  return show(c, { page: () => <DipListPage frame={frame} {...view} /> })
})

dipRoutes.get('/meja/dip/daftar.xlsx', (c) => {
  const { db, clock } = c.var
  const rows = streamInformasi(db, list.filterOf(list.askedOf(c), c.var.actor!, clock.now))
  const judul = 'Daftar Informasi Publik'
  return sendWorkbook(c, { judul, nama: `${judul} ${clock.today}` }, (book) =>
    book.addSheet(sheetOf(rows, clock.today)),
  )
})

dipRoutes.get('/meja/dip/baru', (c) => {
  if (!mayPropose(c.var.actor!)) throw new Forbidden('may not propose')
  return showNew(c)
})

dipRoutes.get('/meja/dip/:nomor', async (c) => showEntry(c, await entryOf(c)))

dipRoutes.get('/meja/dip/:nomor/ubah', async (c) => {
  const entry = await entryOf(c)
  if (!entry.acts.some((act) => act === 'ubah' || act === 'perbarui'))
    throw new Forbidden('may not change this entry')
  return showEdit(c, entry)
})

dipRoutes.get('/meja/dip/:nomor/berkas/:id', async (c) => {
  const { db, keys } = c.var
  const { nomor } = await entryOf(c)
  const id = c.req.param('id')
  const file = isUuid(id) ? await findLampiran(db, nomor, id) : undefined
  if (!file || file.rahasia) throw new NotFound(id)
  const { isi } = await fetchFile(db, keys, file.sidik)
  return sendFile(c, { nama: file.nama, jenis: file.tipe, isi }, { view: true })
})

const mayPropose = (actor: Actor) =>
  actor.peran.some((one) => daftarInformasi.opening.by.includes(one))
