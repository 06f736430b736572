import { Hono } from 'hono'
import { hitungUlangTertinggal } from '#src/admin/calendar/acts.ts'
import { editsRoutes } from '#src/admin/calendar/edits-routes.tsx'
import { KosongForm } from '#src/admin/calendar/form.ts'
import { countsOf, jamGroups, labelOf, liburOf, yearOf } from '#src/admin/calendar/present.ts'
import { listJam, listTahun } from '#src/admin/calendar/queries.ts'
import { requireRole, requireStaff } from '#src/auth/middleware.ts'
import { dateOf, endOfDay } from '#src/calendar/date.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { countBeyond, countStragglers } from '#src/workflow/recount/queries.ts'
import { CalendarPage } from '#views/admin/calendar/year.tsx'

/** /meja/kalender: read by all staff, changed by the administrator and the PPID. */
export const calendarRoutes = new Hono<Env>()

const here = '/meja/kalender'
calendarRoutes.use(here, requireStaff)
for (const room of ['libur', 'tahun', 'jam', 'hitung-ulang'])
  calendarRoutes.use(`${here}/${room}/*`, requireRole('administrator', 'ppid'))

calendarRoutes.get(here, async (c) => {
  const { clock, actor } = c.var
  const tahun = yearAsked(c)
  const [tahunan, jam, hint] = await Promise.all([
    listTahun(c.var.db),
    listJam(c.var.db),
    hintsOf(c),
  ])
  const dasar = tahunan.find((one) => one.tahun === tahun)?.dasar ?? null
  const boleh = !!actor?.peran.some((one) => one === 'administrator' || one === 'ppid')
  const view = {
    tahun,
    boleh,
    bulan: yearOf(tahun, clock),
    libur: liburOf(tahun, clock, dasar),
    jumlah: countsOf(tahun, clock),
    dasar,
    tahunan: tahunan.map((one) => one.tahun),
    terakhir: clock.calendar.tahunTerakhir,
    cutiBersamaLibur: clock.calendar.cutiBersamaLibur,
    jam: jamGroups(jam),
    pindah: /^\d{1,7}$/.test(c.req.query('pindah') ?? '') ? Number(c.req.query('pindah')) : null,
    ...hint,
  }
  const frame = deskFrame(c, { title: `Kalender kerja ${tahun}`, current: here })
  return show(c, { page: () => <CalendarPage {...view} frame={frame} /> })
})

calendarRoutes.post(`${here}/hitung-ulang`, async (c) => {
  const { db, actor, clock } = c.var
  await readForm(c, KosongForm)
  const moved = await hitungUlangTertinggal(db, labelOf, actor!, clock)
  return goTo(c, `${here}?pindah=${moved}`)
})

calendarRoutes.route('/', editsRoutes)

function yearAsked(c: Ctx): number {
  const asked = Number(c.req.query('tahun'))
  const now = Number(c.var.clock.today.slice(0, 4))
  return Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : now
}

/** Clocks that run where no decree has set the days yet, and clocks that an edit passed by. */
async function hintsOf({ var: { db, clock } }: Ctx) {
  const { tahunTerakhir, versi } = clock.calendar
  const beyond = await countBeyond(db, endOfDay(`${tahunTerakhir}-12-31`))
  return {
    belum: beyond.terakhir
      ? {
          dari: tahunTerakhir + 1,
          sampai: Number(dateOf(beyond.terakhir).slice(0, 4)),
          berkas: beyond.berkas,
        }
      : null,
    tertinggal: await countStragglers(db, versi),
  }
}
