import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { groupRoutes } from '#src/admin/settings/group-routes.tsx'
import { groups } from '#src/admin/settings/form.ts'
import { sampleLetter } from '#src/admin/settings/sample-letter.ts'
import { examplesOf, wordsOf } from '#src/admin/settings/values.ts'
import { requireRole } from '#src/auth/middleware.ts'
import { NotFound } from '#src/errors.ts'
import { sendFile } from '#src/http/download.ts'
import type { Env } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { SettingsPage } from '#views/admin/settings/list.tsx'

/** /kelola/pengaturan, for the administrator; /lambang.png, for everybody. */
export const settingsRoutes = new Hono<Env>()

const here = '/kelola/pengaturan'
settingsRoutes.use(`${here}/*`, requireRole('administrator'))

settingsRoutes.get(here, (c) => {
  const { settings, clock } = c.var
  const contoh: Record<string, string> = examplesOf(settings, clock.today)
  const sections = Object.entries(groups).map(([nama, { judul, uraian, fields }]) => ({
    href: `${here}/${nama}`,
    judul,
    uraian,
    isi: fields.map((field) => ({
      label: field.label,
      nilai: wordsOf(settings, field),
      contoh: contoh[field.path],
    })),
  }))
  const view = {
    sections,
    lambang: settings.kantor.lambang ? '/lambang.png' : null,
    tersimpan: ['simpan', 'pindah'].some((name) => c.req.query(name) !== undefined),
  }
  const frame = deskFrame(c, { title: 'Pengaturan', current: here })
  return show(c, { page: () => <SettingsPage {...view} frame={frame} /> })
})

settingsRoutes.get(`${here}/contoh-surat`, async (c) => {
  const isi = await sampleLetter(c.var)
  return sendFile(c, { nama: 'contoh-surat.pdf', jenis: 'application/pdf', isi }, { view: true })
})

settingsRoutes.route('/', groupRoutes)

settingsRoutes.get('/lambang.png', (c) => {
  const { lambang } = c.var.settings.kantor
  if (!lambang) throw new NotFound('lambang')
  const isi = Buffer.from(lambang.png, 'base64')
  const tag = `"${createHash('sha256').update(isi).digest('hex').slice(0, 32)}"`
  c.header('ETag', tag)
  c.header('Cache-Control', 'public, no-cache')
  if (c.req.header('If-None-Match') === tag) return c.body(null, 304)
  return c.body(isi, 200, { 'Content-Type': 'image/png', 'X-Content-Type-Options': 'nosniff' })
})
