import type { JamLayanan } from '#src/calendar/calendar.ts'
import type { Settings } from '#src/office/settings.ts'

/**
 * Hours of procedures that have their own, by name. The telephone may be answered longer than the
 * counter is open (DOMAIN 7.4); hours that do not open before they close are as if none were set.
 */
export function ownHours({ callCenter }: Pick<Settings, 'callCenter'>) {
  const { buka, tutup, istirahatDari, istirahatSampai } = callCenter
  if (!buka || !tutup || buka >= tutup) return undefined
  const istirahat: JamLayanan['istirahat'] =
    istirahatDari && istirahatSampai && istirahatDari < istirahatSampai
      ? [istirahatDari, istirahatSampai]
      : null
  const every = { dari: '2000-01-01', sampai: null, buka, tutup, istirahat }
  const jam = [0, 1, 2, 3, 4, 5, 6].map((hari) => ({ ...every, hari, keterangan: 'Call center' }))
  return { 'telepon-masuk': jam }
}
