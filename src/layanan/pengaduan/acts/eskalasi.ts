import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { isServiceTime } from '#src/calendar/hours.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Kit } from '#src/kit.ts'
import {
  kasiOf,
  lastTold,
  type LatePart,
  lateParts,
  takeTold,
} from '#src/layanan/pengaduan/escalation/queries.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import { clean, letter } from '#src/notifications/words.ts'
import type { Trx } from '#src/workflow/queries.ts'

type Kasi = { id: string; nama: string; email: string }

/**
 * Tells each Kasi of the units that let a complaint lie for so many hari kerja as the office's setting
 * says (Standar Pelayanan 1.2.6): within service hours, one mail a person a day, of each part once. May
 * run at any time, twice, and in several processes at once.
 * @returns how many parts somebody was told of
 */
export async function eskalasikanYangLewat(kit: Kit): Promise<number> {
  const { db, clock } = kit
  if (!isServiceTime(clock.now, clock.calendar)) return 0
  let told = 0
  for (const kasi of await kasiOf(db))
    told += await db.transaction().execute((trx) => tell(trx, kit, kasi))
  kit.jobs.nudge()
  return told
}

async function tell(trx: Trx, kit: Kit, kasi: Kasi): Promise<number> {
  const { clock, settings } = kit
  const last = await lastTold(trx, kasi.id)
  if (last && dateOf(last) === clock.today) return 0
  const late = (await lateParts(trx, kasi.id, clock.now)).filter(
    ({ batas }) =>
      workingDaysBetween(dateOf(batas), clock.today, clock.calendar) >=
      settings.pengaduan.hariEskalasi,
  )
  if (late.length === 0) return 0
  const ids = late.map(({ id }) => id)
  const taken = await takeTold(trx, kasi.id, ids, clock.now)
  const fresh = late.filter(({ id }) => taken.has(id))
  if (fresh.length > 0) await mail(trx, kit, kasi, fresh)
  return fresh.length
}

function mail(trx: Trx, { settings, config, jobs, clock }: Kit, kasi: Kasi, parts: LatePart[]) {
  const words = letter(`${parts.length} laporan lewat tenggat OPD`, [
    `Yth. ${clean(kasi.nama)},`,
    'OPD berikut belum menanggapi laporan yang diteruskan kepadanya:',
    ...parts.map(
      ({ nomor, perihal, unit, batas }) =>
        `${nomor} · ${clean(perihal)}\n${clean(unit)}, batasnya ${day(batas)}\nBuka: ${config.origin}/meja/pengaduan/${nomor}`,
    ),
    clean(settings.kantor.singkat),
  ])
  const to = { berkasId: null, kepada: kasi.email, suratId: null }
  return queueMail(trx, jobs, { ...to, ...words }, clock)
}

const day = (instant: Date) => hariTanggal(dateOf(instant)).replaceAll('\u00A0', ' ')
