import type { Calendar } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { ownHours } from '#src/office/hours.ts'
import { readCalendar, readSettings, readVersi, type Versi } from '#src/office/queries.ts'
import { defaults, type Settings } from '#src/office/settings.ts'

export type Office = { settings: Settings; calendar: Calendar }

/**
 * Settings and calendar, read once for each version of them. The process may forget them at any
 * time: the versions in the database say whether what it holds is still good.
 */
export function createOffice() {
  let held: { versi: Versi; office: Promise<Office> } | undefined
  return async function currentOffice(db: Db, known?: Versi): Promise<Office> {
    const versi = known ?? (await readVersi(db))
    if (held?.versi.kalender === versi.kalender && held.versi.pengaturan === versi.pengaturan)
      return held.office
    const office = load(db, versi)
    held = { versi, office }
    office.catch(() => {
      held = undefined
    })
    return office
  }
}

async function load(db: Db, versi: Versi): Promise<Office> {
  const settings = merge(await readSettings(db))
  // The flag of the settings is part of the count: both numbers make the version of the calendar.
  const calendar = await readCalendar(db, versi.kalender, settings.cutiBersamaLibur)
  const jamKhusus = ownHours(settings)
  return { settings, calendar: jamKhusus ? { ...calendar, jamKhusus } : calendar }
}

function merge(rows: { kunci: string; isi: unknown }[]): Settings {
  const merged: Record<string, unknown> = { ...defaults }
  for (const { kunci, isi } of rows) {
    const standard = merged[kunci]
    merged[kunci] = isPlain(standard) && isPlain(isi) ? { ...standard, ...isi } : (isi ?? standard)
  }
  return merged as Settings
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
