import { Hono } from 'hono'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { layanan } from '#src/layanan/index.ts'
import { closeCase, openCase, requireApplicant } from '#src/public/applicant-session.ts'
import { LacakForm, TIDAK_COCOK } from '#src/public/door.ts'
import { KioskCasePage, KioskDoorPage } from '#views/public/kiosk.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** Where a case of any procedure stands, at the kiosk: behind number and kode lacak. */
export const kioskTrackingRoutes = new Hono<Env>().basePath('/kios/lacak')

kioskTrackingRoutes.get('/', (c) => {
  closeCase(c, 'kios')
  return showDoor(c, {})
})

kioskTrackingRoutes.post('/', async (c) => {
  const form = await readForm(c, LacakForm)
  if (!form.ok) return showDoor(c, form, 422)
  if (await openCase(c, form.data, 'kios')) return goTo(c, '/kios/lacak/berkas')
  return showDoor(c, { values: form.values, errors: TIDAK_COCOK }, 422)
})

kioskTrackingRoutes.get('/berkas', requireApplicant('kios', '/kios/lacak'), async (c) => {
  const { prosedur } = c.var.applicant
  const atKiosk = layanan.find(({ procedure }) => procedure.name === prosedur)?.atKiosk
  if (!atKiosk) {
    closeCase(c, 'kios')
    return showDoor(c, { errors: DI_MEJA }, 422)
  }
  const told = await atKiosk(c)
  const frame = kioskFrame(c, { title: told.view.kalimat })
  return show(c, { page: () => <KioskCasePage frame={frame} told={told} /> })
})

// Who came as a guest is told by the desk.
const DI_MEJA = { formulir: 'Berkas ini tidak dilacak di kios. Tanyakan di meja layanan.' }

type Shown = { values?: Values; errors?: Errors }

function showDoor(c: Ctx, form: Shown, status: 200 | 422 = 200) {
  const { values, errors } = form
  const frame = kioskFrame(c, { title: 'Lacak berkas', problems: status === 422 })
  return show(
    c,
    {
      page: () => <KioskDoorPage frame={frame} {...{ values, errors }} />,
      part: () => <DoorForm action="/kios/lacak" {...{ values, errors }} />,
    },
    status,
  )
}
