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
import { fitting, scopeOf, statusLinks, unitChoices, unitOf } from '#src/layanan/kept-list.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { waLink } from '#src/notifications/whatsapp.ts'
import type { Actor } from '#src/workflow/perform.ts'

/** What of the list is asked for, as it stands in the address. */
export type Asked = { q: string; status: string; unit: string; basi: string }

/** Reads the filters of the address; what is none of ours is left out. */
export function readAsked({ q, status = '', unit, basi }: Record<string, string>): Asked {
  return {
    q: typedQuery(q),
    status: Object.hasOwn(tanyaJawab.statuses, status) ? status : '',
    unit: unitOf(unit),
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
  unitOnly: scopeOf(actor),
  basiSebelum: basi ? staleBefore(clock, settings) : null,
})

type Counts = Awaited<ReturnType<typeof countTanyaJawab>>

/** What the list may be narrowed to, each with its number. */
export const narrowing = (asked: Asked, counts: Counts, link: ReturnType<typeof linksTo>) => {
  const here = { asked, counts: fitting(counts, asked, ['unit']), link }
  return {
    statusLinks: statusLinks(tanyaJawab.statuses, 'Perlu diperiksa', here),
    units: unitChoices(fitting(counts, asked, ['status']), ({ singkatan }) => singkatan),
  }
}

/** Units that must look at entries, whom one can write to there, and what: for who sees all units. */
export function unitReminders(asked: Asked, counts: Counts, today: string, office: WaOffice) {
  const owing = fitting(counts, asked, ['unit']).filter(({ basi }) => basi > 0)
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
