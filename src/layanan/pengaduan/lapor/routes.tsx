import { Hono } from 'hono'
import { requireRole } from '#src/auth/middleware.ts'
import { isUuid, newKey } from '#src/db/id.ts'
import { NotFound, Stale } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { pilihSemua, simpanPilihan } from '#src/layanan/pengaduan/lapor/acts/pilihan.ts'
import { standingOf } from '#src/layanan/pengaduan/lapor/acts/reading.ts'
import {
  batalkanImpor,
  hitungUlang,
  terapkanImpor,
} from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { receiveExport } from '#src/layanan/pengaduan/lapor/acts/unggah.ts'
import {
  type Chosen,
  exportFile,
  KosongForm,
  PilihanForm,
  readChosen,
  UnggahForm,
} from '#src/layanan/pengaduan/lapor/form.ts'
import { listBaris } from '#src/layanan/pengaduan/lapor/baris/queries.ts'
import {
  findImpor,
  findWhole,
  type Impor,
  listImpor,
} from '#src/layanan/pengaduan/lapor/queries.ts'
import { sendReport } from '#src/layanan/pengaduan/lapor/report.ts'
import {
  type Daftar,
  firstList,
  isDaftar,
  chosenOf,
  nasib,
  tally,
  withChosen,
} from '#src/layanan/pengaduan/lapor/view.ts'
import { ImporPage, Moved, Progress } from '#views/layanan/pengaduan/lapor/impor.tsx'
import { UnggahPage, UnggahPart } from '#views/layanan/pengaduan/lapor/unggah.tsx'

export const LAPOR = '/meja/pengaduan/lapor'
const PAGE = 50

/** Exports of SP4N-LAPOR!: brought, looked at, applied. */
export const laporRoutes = new Hono<Env>().basePath(LAPOR)

laporRoutes.use('*', requireRole('admin_pengaduan'))

laporRoutes.get('/', (c) => showUpload(c, { kunci: newKey() }))

laporRoutes.post('/', async (c) => {
  const berkas = exportFile(c.var.settings.lapor.maksMb)
  const form = await receiveForm(c, UnggahForm, { files: { berkas } })
  if (!form.ok)
    return showUpload(c, { kunci: form.kunci, errors: form.errors, received: form.titipan }, 422)
  return goTo(c, `${LAPOR}/${await receiveExport(c.var, form, c.var.actor!)}`)
})

laporRoutes.get('/:id', (c) => showImpor(c, {}))

laporRoutes.post('/:id/pilihan', async (c) => {
  const form = await readForm(c, PilihanForm)
  const { id } = await read(c)
  const { semua = '', hal = '', lalu = '', ke = '' } = form.values as Record<string, string>
  const { versi, kunci } = form
  const chosen = readChosen(form.values)
  const then = form.ok ? lalu : ''
  const act = async () => {
    if (form.ok && (semua === 'lapor' || semua === 'kota'))
      await pilihSemua(c.var, id, { pilih: semua, versi }, c.var.actor!)
    else if (then === 'terapkan')
      await terapkanImpor(c.var, id, { kunci, versi, data: { chosen } }, c.var.actor!)
    else if (then === 'hitung') await hitungUlang(c.var, id, { chosen, versi }, c.var.actor!)
    else await simpanPilihan(c.var, id, { chosen, versi }, c.var.actor!)
  }
  const next = then ? '' : `?daftar=beda&hal=${Number(ke || hal) || 1}`
  return orStale(c, `${LAPOR}/${id}${next}`, act, { chosen, hal: Number(hal) || 1 })
})

laporRoutes.post('/:id/terapkan', async (c) => {
  const { id } = await read(c)
  const form = await readForm(c, KosongForm)
  const sent = { kunci: form.kunci, versi: form.versi, data: { chosen: [] } }
  return orStale(c, `${LAPOR}/${id}`, () => terapkanImpor(c.var, id, sent, c.var.actor!))
})

laporRoutes.post('/:id/hitung', async (c) => {
  const { id } = await read(c)
  return orStale(c, `${LAPOR}/${id}`, () => hitungUlang(c.var, id, undefined, c.var.actor!))
})

laporRoutes.post('/:id/batal', async (c) => {
  const { id } = await read(c)
  return orStale(c, LAPOR, () => batalkanImpor(c.var, id, c.var.actor!))
})

laporRoutes.get('/:id/laporan.xlsx', async (c) => sendReport(c, await read(c)))

async function read(c: Ctx) {
  const id = c.req.param('id') ?? ''
  const impor = isUuid(id) ? await findImpor(c.var.db, id) : undefined
  if (!impor) throw new NotFound(id)
  return impor
}

/** What somebody else moved meanwhile comes back as it stands now, with what was chosen, and says so. */
async function orStale(c: Ctx, ke: string, act: () => Promise<unknown>, sent: SentChoices = {}) {
  try {
    await act()
  } catch (error) {
    if (error instanceof Stale) return showImpor(c, { basi: true, ...sent }, 409)
    throw error
  }
  return goTo(c, ke)
}

type Sent = Pick<Parameters<typeof UnggahPart>[0], 'kunci' | 'errors' | 'received'>

async function showUpload(c: Ctx, sent: Sent, status: 200 | 422 = 200) {
  const hal = pageOf(c)
  const rows = await listImpor(c.var.db, { limit: PAGE, offset: (hal - 1) * PAGE })
  const frame = deskFrame(c, {
    title: 'Impor SP4N-LAPOR!',
    current: LAPOR,
    problems: status === 422,
  })
  const form = { ...sent, maksMb: c.var.settings.lapor.maksMb }
  const riwayat = { rows, hal, total: rows[0]?.total ?? 0, size: PAGE }
  return show(
    c,
    {
      page: () => <UnggahPage frame={frame} form={form} riwayat={riwayat} />,
      part: () => <UnggahPart {...form} />,
    },
    status,
  )
}

type SentChoices = { chosen?: readonly Chosen[]; hal?: number }

async function showImpor(
  c: Ctx,
  { basi = false, chosen = [], hal = pageOf(c) }: SentChoices & { basi?: boolean },
  status: 200 | 409 = 200,
) {
  const id = c.req.param('id') ?? ''
  const found = isUuid(id) ? await findWhole(c.var.db, id) : undefined
  if (!found) throw new NotFound(id)
  const { counts: counted, asing, terakhirDibuat, ...impor } = found
  const counts = tally(counted)
  const asked = c.req.query('daftar')
  const list: Daftar = isDaftar(asked) ? asked : firstList(counts)
  const shows = impor.status === 'pratinjau' || impor.status === 'selesai'
  const view = {
    impor,
    counts,
    basi,
    list,
    hal,
    size: PAGE,
    kunci: newKey(),
    rows: shows ? withChosen(await rowsOf(c, id, list, hal), chosen) : [],
    asing,
    lebihLama: isOlder(impor, terakhirDibuat) ? terakhirDibuat : null,
  }
  const frame = deskFrame(c, { title: `Impor ${impor.namaBerkas}`, current: LAPOR })
  return show(
    c,
    {
      page: () => <ImporPage frame={frame} {...view} />,
      part: () => (basi ? <Moved id={impor.id} /> : <Progress impor={impor} />),
    },
    status,
  )
}

async function rowsOf(c: Ctx, id: string, list: Daftar, hal: number) {
  const kind = list === 'terlambat' ? { terlambat: true } : { golongan: list }
  const rows = await listBaris(c.var.db, id, kind, { limit: PAGE, offset: (hal - 1) * PAGE })
  const standing = standingOf(c.var.settings)
  return rows.map((row) => ({ ...row, ...chosenOf(row), menjadi: nasib(row, standing) }))
}

/** LAPOR made this export before another that was applied: it may take the city back in time. */
const isOlder = ({ status, dibuatLapor }: Impor, latest: Date | null) =>
  status === 'pratinjau' && dibuatLapor !== null && latest !== null && latest > dibuatLapor

const pageOf = (c: Ctx) => Math.min(10_000, Math.max(1, Number(c.req.query('hal')) || 1))
