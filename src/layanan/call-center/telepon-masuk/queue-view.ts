import { calendarFor, type Clock } from '#src/calendar/calendar.ts'
import { isOpenAt } from '#src/calendar/hours.ts'
import { remaining } from '#src/calendar/period.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import {
  seesCaller,
  type StatusTelepon,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type { Waiting } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { moment } from '#src/workflow/view.ts'
import type { Sisa } from '#views/shared/chip.tsx'

export type QueueView = ReturnType<typeof viewQueue>

/** The open calls in groups: to be called back, to be worked on, at a unit. */
export function viewQueue(
  rows: Waiting[],
  actor: Actor,
  clock: Clock,
  sebutan: Record<string, string>,
) {
  const own = { ...clock, calendar: calendarFor(clock.calendar, teleponMasuk.name) }
  const all = rows.map((row) => viewRow(row, actor, own, sebutan))
  const of = (...statuses: StatusTelepon[]) => all.filter(({ status }) => statuses.includes(status))
  return {
    total: all.length,
    groups: [
      { judul: 'Hubungi sekarang', rows: of('siap_dihubungi') },
      { judul: 'Belum terjawab', rows: of('diterima', 'dianalisis') },
      { judul: 'Menunggu unit', rows: of('dikonfirmasi') },
    ],
    /** Outside the call center's hours the minutes stand still. */
    buka: isOpenAt(clock.now, own.calendar),
  }
}

function viewRow(row: Waiting, actor: Actor, clock: Clock, sebutan: Record<string, string>) {
  const { batas, giliran, janjiPada, percobaan } = row
  const sisa: Sisa = batas
    ? remaining(clock.now, batas, 'menit layanan', clock.calendar)
    : 'menunggu'
  const status = row.status as StatusTelepon
  return {
    nomor: row.nomor,
    status,
    perihal: row.perihal,
    siapa: seesCaller(actor.peran) ? row.nama : 'Penelepon',
    kebutuhan: kebutuhan[row.kebutuhan],
    masuk: moment(row.diterimaPada),
    langkah: teleponMasuk.statuses[status].langkah,
    sisa,
    janji: janjiPada ? moment(janjiPada) : '–',
    janjiLewat: janjiPada !== null && janjiPada < clock.now,
    percobaan,
    giliran: (status === 'dikonfirmasi' ? row.unit : null) ?? sebutan[giliran ?? ''] ?? '–',
    anda: giliran !== null && (actor.peran as readonly string[]).includes(giliran),
  }
}
