import { dateOf } from '#src/calendar/date.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { typedQuery } from '#src/db/search/words.ts'
import type { linksTo } from '#src/http/links.ts'
import {
  type StatusTanyaJawab,
  tanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import type {
  countTanyaJawab,
  DeskFilter,
  listTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/queries.ts'
import { type Office, staleBefore } from '#src/layanan/call-center/tanya-jawab/view.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { waLink } from '#src/notifications/whatsapp.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** What of the list is asked for, as it stands in the address. */
export type Asked = { q: string; status: string; unit: string; basi: string }

/** Reads the filters of the address; what is none of ours is left out. */
export function readAsked({ q, status = '', unit = '', basi }: Record<string, string>): Asked {
  return {
    q: typedQuery(q),
    status: Object.hasOwn(tanyaJawab.statuses, status) ? status : '',
    unit: /^[a-z0-9-]{1,40}$/.test(unit) ? unit : '',
    basi: basi === '1' ? '1' : '',
  }
}

/** The same as the database is asked, within the reader's scope; one without a unit sees none. */
export const filterOf = (
  { basi, ...asked }: Asked,
  actor: Actor,
  clock: Clock,
  settings: Office,
): DeskFilter => ({
  ...asked,
  unitOnly: isUnitScoped(actor) ? (actor.unitKerjaId ?? nobody) : null,
  basiSebelum: basi ? staleBefore(clock, settings) : null,
})

const nobody = '00000000-0000-0000-0000-000000000000'

type Counts = Awaited<ReturnType<typeof countTanyaJawab>>
type Links = ReturnType<typeof linksTo>

/** Filters by status, and by what nobody has looked at for long, each with its number. */
export function statusLinks(asked: Asked, counts: Counts, link: Links) {
  const here = counts.filter(({ kode }) => asked.unit === '' || kode === asked.unit)
  const names = Object.entries(tanyaJawab.statuses).map(([name, { label }]) => [name, label])
  const items = [['', 'Semua'], ...names].map(([status = '', label = '']) => ({
    label,
    href: link({ status, basi: '', hal: '' }),
    jumlah: sum(here.filter((row) => status === '' || row.status === status)),
    current: asked.status === status && !asked.basi,
  }))
  const jumlah = here.reduce((all, { basi }) => all + basi, 0)
  const href = link({ status: '', basi: '1', hal: '' })
  return [...items, { label: 'Perlu diperiksa', href, jumlah, current: asked.basi === '1' }]
}

/** Units that have entries here. */
export function unitChoices(asked: Asked, counts: Counts) {
  const here = counts.filter(
    ({ kode, status }) => kode && (asked.status === '' || status === asked.status),
  )
  return [...Map.groupBy(here, ({ kode }) => kode!)]
    .map(([kode, rows]) => ({ kode, label: `${rows[0]!.singkatan} (${sum(rows)})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

/** Units that must look at entries, whom one can write to there, and what: for who sees all units. */
export function unitReminders(asked: Asked, counts: Counts, today: string, office: WaOffice) {
  const owing = counts.filter(
    ({ kode, basi }) => basi > 0 && (asked.unit === '' || kode === asked.unit),
  )
  return owing
    .map(({ singkatan, basi, kontak = [], diingatkanPada }) => ({
      unit: singkatan ?? '–',
      jumlah: basi,
      surel: diingatkanPada ? tanggalPendek(dateOf(diingatkanPada), today.slice(0, 4)) : null,
      kontak: kontak.map(({ nama, telepon }) => ({
        nama,
        wa: waStale(telepon, basi, office),
      })),
    }))
    .toSorted((a, b) => b.jumlah - a.jumlah || a.unit.localeCompare(b.unit, 'id'))
}

type WaOffice = { kantor: string; origin: string }

/** A chat with who answers for a unit, its text ready to send. */
function waStale(telepon: string | null, jumlah: number, { kantor, origin }: WaOffice) {
  const e164 = toE164(telepon ?? '')
  return (
    e164 &&
    waLink(
      e164,
      `${kantor}: ${jumlah} tanya jawab unit Anda perlu diperiksa, masih benar atau sudah usang. Buka ${origin}/meja/tanya-jawab?basi=1`,
    )
  )
}

const sum = (rows: { jumlah: number }[]) => rows.reduce((all, { jumlah }) => all + jumlah, 0)

export type DeskRow = ReturnType<typeof rowOf>

/** A row of the list in words. */
export function rowOf(
  row: Awaited<ReturnType<typeof listTanyaJawab>>[number],
  actor: Actor,
  today: string,
) {
  const status = row.status as StatusTanyaJawab
  const { label, giliran } = tanyaJawab.statuses[status]
  const short = (at: Date) => tanggalPendek(dateOf(at), today.slice(0, 4))
  return {
    nomor: row.nomor,
    pertanyaan: row.pertanyaan,
    layanan: row.layanan,
    unit: row.unit ?? '–',
    status: label,
    chip: chips[status],
    anda: giliran !== null && actor.peran.includes(giliran),
    diperiksa: row.diperiksaPada ? short(row.diperiksaPada) : '–',
    diperbarui: short(row.diperbaruiPada),
  }
}

const chips = {
  draf: 'wait',
  diperiksa: 'soon',
  terbit: 'done',
  usang: 'late',
  dicabut: undefined,
} as const
