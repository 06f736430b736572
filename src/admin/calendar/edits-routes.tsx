import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type * as v from 'valibot'
import type { Change } from '#src/admin/calendar/change.ts'
import {
  dayName,
  type Edit,
  editJam,
  editLibur,
  editTahun,
  removeJam,
  removeLibur,
  removeTahun,
} from '#src/admin/calendar/edits.ts'
import { type Came, doneHref, showChange, showEdit } from '#src/admin/calendar/flow.tsx'
import { HapusForm, JamForm, LiburForm, TahunForm } from '#src/admin/calendar/form.ts'
import { findJam, findKey } from '#src/admin/calendar/queries.ts'
import { isUuid } from '#src/db/id.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo } from '#src/http/respond.tsx'
import {
  EditPage,
  JamFields,
  LiburFields,
  RemoveFields,
  TahunFields,
} from '#views/admin/calendar/edit.tsx'

/** The edits below /meja/kalender; each posts twice: to be previewed, and to be done. */
export const editsRoutes = new Hono<Env>()

const here = '/meja/kalender'

type Fields = (form: Came & { action: string }) => JSX.Element

type Editing<S extends v.GenericSchema> = {
  judul: string
  ke?: string
  fields: Fields
  /** What the form shows before anything was typed. */
  known?: Came['values']
  edit: (data: v.InferOutput<S>) => Edit
}

/** A GET that shows the form and a POST that previews it or does it, under one path. */
function editing<S extends v.GenericSchema>(
  path: string,
  schema: S,
  open: (c: Ctx) => Editing<S> | Promise<Editing<S>>,
) {
  editsRoutes.get(path, async (c) => {
    const one = await open(c)
    return showEdit(c, stepOf(c, one, { kunci: randomUUID(), values: one.known ?? {} }))
  })
  editsRoutes.post(path, async (c) => {
    const form = await readForm(c, schema)
    const done = await findKey(c.var.db, form.kunci)
    if (done !== undefined) return goTo(c, doneHref(here, done))
    const one = await open(c)
    const step = stepOf(c, one, form as Came)
    if (!form.ok) return showEdit(c, step, form.errors as Came['errors'])
    const edit = one.edit(form.data)
    if ('problems' in edit) return showEdit(c, step, edit.problems)
    return showChange(c, step, edit)
  })
}

function stepOf<S extends v.GenericSchema>(c: Ctx, one: Editing<S>, came: Came) {
  const action = c.req.path
  const frame = deskFrame(c, { title: one.judul, current: here })
  const { kunci, values } = came
  return {
    action,
    came: { kunci, values },
    ke: one.ke ?? here,
    page: (part: JSX.Element, problems: boolean) => (
      <EditPage frame={frame} judul={one.judul} problems={problems}>
        {part}
      </EditPage>
    ),
    edit: (form: Came) => one.fields({ ...form, action }),
  }
}

editing(`${here}/libur/baru`, LiburForm, (c) => ({
  judul: 'Hari libur baru',
  fields: LiburFields,
  known: { tanggal: c.req.query('tanggal'), jenis: 'lokal' },
  edit: (data) => editLibur(data, c.var.clock.calendar),
}))

editing(`${here}/libur/:tanggal`, LiburForm, (c) => {
  const lama = liburAsked(c)
  return {
    judul: `Ubah ${lama.nama}`,
    ke: yearHref(lama.tanggal),
    fields: LiburFields,
    known: { ...lama },
    edit: (data) => editLibur(data, c.var.clock.calendar, lama),
  }
})

editing(`${here}/libur/:tanggal/hapus`, HapusForm, (c) => {
  const lama = liburAsked(c)
  return {
    judul: `Hapus ${lama.nama}`,
    ke: yearHref(lama.tanggal),
    fields: (form) => <RemoveFields {...form} apa={`${lama.nama}, ${hariTanggal(lama.tanggal)}`} />,
    edit: ({ alasan }): Change => removeLibur(lama, alasan),
  }
})

editing(`${here}/tahun/baru`, TahunForm, (c) => {
  const { tahunTerakhir } = c.var.clock.calendar
  return {
    judul: `Kalender ${tahunTerakhir + 1}`,
    ke: `${here}?tahun=${tahunTerakhir + 1}`,
    fields: TahunFields,
    known: { tahun: String(tahunTerakhir + 1) },
    edit: (data) => editTahun(data, c.var.clock.calendar),
  }
})

editing(`${here}/tahun/:tahun/hapus`, HapusForm, (c) => {
  const { tahunTerakhir } = c.var.clock.calendar
  if (c.req.param('tahun') !== String(tahunTerakhir)) throw new NotFound('tahun')
  return {
    judul: `Cabut kalender ${tahunTerakhir}`,
    fields: (form) => (
      <RemoveFields {...form} apa={`Kalender ${tahunTerakhir} dengan semua hari liburnya`} />
    ),
    edit: ({ alasan }): Change => removeTahun(tahunTerakhir, c.var.clock.calendar, alasan),
  }
})

editing(`${here}/jam/baru`, JamForm, () => ({
  judul: 'Jam layanan baru',
  fields: JamFields,
  edit: (data): Change => editJam(data),
}))

editing(`${here}/jam/:id`, JamForm, async (c) => {
  const lama = await jamAsked(c)
  return {
    judul: `Ubah jam layanan ${dayName(lama.hari)}`,
    fields: JamFields,
    known: {
      ...lama,
      sampai: lama.sampai ?? '',
      hari: [String(lama.hari)],
      istirahatDari: lama.istirahatDari ?? '',
      istirahatSampai: lama.istirahatSampai ?? '',
    },
    edit: (data): Change => editJam(data, lama),
  }
})

editing(`${here}/jam/:id/hapus`, HapusForm, async (c) => {
  const lama = await jamAsked(c)
  return {
    judul: `Hapus jam layanan ${dayName(lama.hari)}`,
    fields: (form) => (
      <RemoveFields
        {...form}
        apa={`${dayName(lama.hari)}, ${lama.buka}–${lama.tutup}: ${lama.keterangan}`}
      />
    ),
    edit: ({ alasan }): Change => removeJam(lama, alasan),
  }
})

const yearHref = (tanggal: string) => `${here}?tahun=${tanggal.slice(0, 4)}`

function liburAsked(c: Ctx) {
  const libur = c.var.clock.calendar.libur.get(c.req.param('tanggal') ?? '')
  if (!libur) throw new NotFound('libur')
  return libur
}

async function jamAsked(c: Ctx) {
  const id = c.req.param('id') ?? ''
  const jam = isUuid(id) ? await findJam(c.var.db, id) : undefined
  if (!jam) throw new NotFound('jam')
  return jam
}
