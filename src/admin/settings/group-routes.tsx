import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { showChange, showEdit } from '#src/admin/calendar/flow.tsx'
import { ubahPengaturan } from '#src/admin/settings/acts.ts'
import { armsFile, fitArms } from '#src/admin/settings/arms.ts'
import { type Group, type GroupName, groups, schemaOf } from '#src/admin/settings/form.ts'
import { askRetention } from '#src/admin/settings/retention.tsx'
import { differences, examplesOf, typedOf, withTyped } from '#src/admin/settings/values.ts'
import type { ReceivedFile } from '#src/attachments/check.ts'
import { NotFound, Stale } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { deskFrame } from '#src/http/frame.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { readVersi } from '#src/office/queries.ts'
import type { Settings } from '#src/office/settings.ts'
import { GroupFields, GroupPage } from '#views/admin/settings/group.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'

/** One group of settings: its form, and what it changes. */
export const groupRoutes = new Hono<Env>()

const here = '/kelola/pengaturan'

groupRoutes.get(`${here}/:kelompok`, (c) => showGroup(c, groupAsked(c)))

groupRoutes.post(`${here}/:kelompok`, async (c) => {
  const { nama, group } = groupAsked(c)
  const form = await readForm(c, schemaOf(group), { files: { lambang: armsFile } })
  const values = form.values as Values
  const { kunci } = form
  if (!form.ok)
    return showGroup(c, { nama, group }, { kunci, values, errors: form.errors as Errors })
  if (values.kembali) return showGroup(c, { nama, group }, { values })
  const { settings } = c.var
  const data = form.data as Record<string, unknown>
  const arms = nama === 'kantor' ? await armsFrom(form.files.lambang[0], data) : undefined
  const change = (before: Settings) => withArms(withTyped(before, group, data), arms)
  const next = change(settings)
  if (next.cutiBersamaLibur !== settings.cutiBersamaLibur)
    return showRecount(c, { nama, group }, form, settings, next)
  const asked = await askRetention(c, {
    action: `${here}/${nama}`,
    came: { ...form, values },
    before: settings,
    next,
    page: (part) => pageOf(c, group, part),
  })
  if (asked) return asked
  try {
    await ubahPengaturan(c.var, kunci, nama, form.versi ?? 0, change, c.var.actor!, c.var.clock)
  } catch (error) {
    if (error instanceof Stale) return showGroup(c, { nama, group }, { values, basi: true })
    throw error
  }
  return goTo(c, `${here}?simpan=${nama}`)
})

type Asked = { nama: GroupName; group: Group }

function groupAsked(c: Ctx): Asked {
  const nama = c.req.param('kelompok') as GroupName
  if (!Object.hasOwn(groups, nama)) throw new NotFound('kelompok pengaturan')
  return { nama, group: groups[nama] }
}

type Shown = { kunci?: string; values?: Values; errors?: Errors; basi?: boolean }

async function showGroup(
  c: Ctx,
  { nama, group }: Asked,
  { kunci, values, errors, basi }: Shown = {},
) {
  const { settings, clock, db } = c.var
  const { pengaturan } = await readVersi(db)
  const lambang = settings.kantor.lambang
  const view = {
    action: `${here}/${nama}`,
    group,
    kunci: kunci ?? randomUUID(),
    versi: pengaturan,
    values: values ?? { ...typedOf(settings, group), alt: lambang?.alt ?? '' },
    errors,
    contoh: examplesOf(settings, clock.today),
    lambang: nama === 'kantor' ? { ada: lambang !== null } : undefined,
    basi,
  }
  const part = () => <GroupFields {...view} />
  const page = () => pageOf(c, group, part(), !!errors)
  return show(c, { page, part }, errors ? 422 : basi ? 409 : 200)
}

/** The page around a form of a group. */
const pageOf = (c: Ctx, { judul }: Group, part: JSX.Element, problems = false) => (
  <GroupPage
    frame={deskFrame(c, { title: judul, current: here })}
    judul={judul}
    problems={problems}
  >
    {part}
  </GroupPage>
)

type Came = Parameters<typeof showEdit>[1]['came']

/** Whether cuti bersama counts is part of the calendar: the same preview as for a holiday. */
async function showRecount(
  c: Ctx,
  { nama, group }: Asked,
  came: Came,
  before: Settings,
  next: Settings,
) {
  const { cutiBersamaLibur, tenggatUnit } = next
  const { sebelum, sesudah } = differences(before, next)
  const { pengaturan } = await readVersi(c.var.db)
  const step = {
    action: `${here}/${nama}`,
    came: { kunci: came.kunci, values: came.values },
    ke: here,
    page: (part: JSX.Element, problems: boolean) => pageOf(c, group, part, problems),
    edit: ({ errors }: Came) => (
      <GroupFields
        action={`${here}/${nama}`}
        group={group}
        kunci={came.kunci}
        versi={pengaturan}
        values={came.values as Values}
        errors={errors}
        contoh={{}}
      />
    ),
  }
  return showChange(c, step, {
    perbuatan: 'ubahPengaturan',
    sebab: cutiBersamaLibur
      ? 'Cuti bersama tidak lagi dihitung sebagai hari kerja.'
      : 'Cuti bersama dihitung sebagai hari kerja.',
    pengaturan: { cutiBersamaLibur, tenggatUnit },
    rincian: { kelompok: nama, sebelum, sesudah },
  })
}

type Arms = { lambang: Settings['kantor']['lambang'] } | { alt: string } | undefined

async function armsFrom(
  file: ReceivedFile | undefined,
  data: Record<string, unknown>,
): Promise<Arms> {
  const alt = String(data['alt'] || 'Lambang daerah')
  if (file) return { lambang: { png: await fitArms(file.isi), alt } }
  return data['lepas'] === 'ya' ? { lambang: null } : { alt }
}

function withArms(settings: Settings, arms: Arms): Settings {
  if (!arms) return settings
  const { kantor } = settings
  const lambang = 'alt' in arms ? kantor.lambang && { ...kantor.lambang, ...arms } : arms.lambang
  return { ...settings, kantor: { ...kantor, lambang } }
}
