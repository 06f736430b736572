import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { type Asal, findAsal } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { alasanDitemukan, nilaiJangka } from '#src/layanan/informasi-publik/keberatan/window.ts'

/**
 * The permohonan that is open in this browser.
 * @throws NotFound when what is open is none
 */
export async function readAsal(c: Ctx): Promise<Asal> {
  const asal = await findAsal(c.var.db, c.var.applicant.nomor)
  if (!asal) throw new NotFound(c.var.applicant.nomor)
  return asal
}

/** Today is past the 30 hari kerja for one of the grounds; which is chosen is not known yet. */
export const isLate = (asal: Asal, { now, calendar }: Clock): boolean =>
  (['a', 'c', 'g'] as const).some((huruf) => {
    const sejak = alasanDitemukan([huruf], asal, now)
    return nilaiJangka(sejak, dateOf(now), calendar).jangka === 'lewat'
  })
