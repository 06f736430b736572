import { Hono } from 'hono'
import { fetchFile } from '#src/attachments/store.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { isUuid } from '#src/db/id.ts'
import { previewSurat } from '#src/documents/issue.ts'
import { findSuratOf } from '#src/documents/queries.ts'
import { Forbidden, NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { pageOf } from '#src/http/links.ts'
import { show } from '#src/http/respond.tsx'
import { draftOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/penetapan.ts'
import { sheetOf as recapSheet } from '#src/layanan/informasi-publik/daftar-dikecualikan/recap.ts'
import {
  countRegister,
  listRegister,
  streamRegister,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/register/queries.ts'
import { mayTest } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/steps.ts'
import * as list from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/list.ts'
import {
  showNew,
  showSheet,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/pages.tsx'
import { sheetOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/sheet.ts'
import { sendWorkbook } from '#src/recap/send.ts'
import { RegisterPage } from '#views/layanan/informasi-publik/daftar-dikecualikan/register.tsx'

/** /meja/dikecualikan: what the desk reads of the Daftar Informasi Dikecualikan. */
export const registerRoutes = new Hono<Env>()

const at = '/meja/dikecualikan'
const PER_PAGE = 50

registerRoutes.use(`${at}/*`, requireStaff)

registerRoutes.get(at, requireStaff, async (c) => {
  const { db, clock } = c.var
  const actor = c.var.actor!
  const asked = list.askedOf(c)
  const by = list.filterOf(asked, actor, clock.today)
  const page = pageOf(c.req.query('hal'), PER_PAGE)
  const [rows, counts] = await Promise.all([listRegister(db, by, page), countRegister(db, by)])
  const view = {
    ...list.viewOf(asked, rows, counts, page),
    seesUnits: by.unitOnly === null,
    mayTest: mayTest(actor),
  }
  const frame = deskFrame(c, { title: 'Daftar Informasi Dikecualikan', current: at })
  return show(c, { page: () => <RegisterPage frame={frame} {...view} /> })
})

registerRoutes.get(`${at}/daftar.xlsx`, (c) => {
  const { db, clock } = c.var
  const rows = streamRegister(db, list.filterOf(list.askedOf(c), c.var.actor!, clock.today))
  const judul = 'Daftar Informasi Dikecualikan'
  return sendWorkbook(c, { judul, nama: `${judul} ${clock.today}` }, (book) =>
    book.addSheet(recapSheet(rows, clock.today)),
  )
})

registerRoutes.get(`${at}/baru`, (c) => {
  if (!mayTest(c.var.actor!)) throw new Forbidden('may not begin a test')
  return showNew(c)
})

registerRoutes.get(`${at}/:nomor`, async (c) => showSheet(c, await sheetOf(c)))

registerRoutes.get(`${at}/:nomor/surat/:id`, async (c) => {
  const { nomor } = await sheetOf(c)
  const id = c.req.param('id')
  const surat = isUuid(id) ? await findSuratOf(c.var.db, nomor, id) : undefined
  if (!surat) throw new NotFound(id)
  const { isi, jenis } = await fetchFile(c.var.db, c.var.keys, surat.sidik)
  return sendFile(c, { nama: `${surat.judul} ${nomor}.pdf`, jenis, isi }, { view: true })
})

registerRoutes.get(
  `${at}/:nomor/rancangan/:jenis`,
  requireRole('ppid', 'ppid_pelaksana', 'atasan_ppid', 'pimpinan'),
  async (c) => {
    const { nomor } = await sheetOf(c)
    const draft = await draftOf(c.var, nomor, c.req.param('jenis'), c.var.actor!)
    const isi = await previewSurat(c.var, draft.paper)
    const file = { nama: `Rancangan ${draft.judul}.pdf`, jenis: 'application/pdf', isi }
    return sendFile(c, file, { view: true })
  },
)
