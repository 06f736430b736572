import type { Clock } from '#src/calendar/calendar.ts'
import { calendarFor } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { tanggal, tanggalPendek } from '#src/calendar/words.ts'
import type { FoundJawab } from '#src/layanan/call-center/tanya-jawab/search/queries.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type { Earlier } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { caseHref, newHref, procedures } from '#src/layanan/procedures.ts'

/** Cases of the caller as the ringing screen shows them. */
export const earlierRows = (cases: readonly Earlier[], today: string) =>
  cases.map(({ nomor, prosedur, perihal, status, diterimaPada }) => ({
    nomor,
    href: caseHref(prosedur, nomor),
    jenis: procedures[prosedur]?.label ?? prosedur,
    perihal,
    status: procedures[prosedur]?.statuses[status]?.label ?? status,
    masuk: tanggalPendek(dateOf(diterimaPada), today.slice(0, 4)),
  }))

/** What the number is known for. */
export function callerWords(telepon: string, known: boolean, cases: number): string {
  if (telepon.replace(/\D/g, '').length < 8) return ''
  if (!known) return 'Nomor ini belum pernah tercatat.'
  return cases === 0 ? 'Pernah tercatat.' : `Pernah tercatat, ${cases} berkas terakhir di bawah.`
}

/** Entries that may answer, their answers short enough for a slow line. */
export const answerRows = (found: readonly FoundJawab[]) =>
  found.map(({ nomor, potongan, jawaban, unit, berlakuDari }) => ({
    nomor,
    potongan,
    jawaban: shortened(jawaban),
    unit,
    berlaku: tanggal(berlakuDari),
  }))

const SHORT = 700

const shortened = (jawaban: string) =>
  jawaban.length <= SHORT
    ? jawaban
    : `${jawaban.slice(0, jawaban.lastIndexOf(' ', SHORT))} … (selengkapnya di Tanya Jawab)`

/** The promise that is offered first: the end of the service minutes. */
export function promise({ now, calendar }: Clock, menit: number) {
  const length = { jumlah: menit, satuan: 'menit layanan' } as const
  const at = dueAt(now, length, calendarFor(calendar, teleponMasuk.name))
  return { janjiTanggal: dateOf(at), janjiJam: timeOf(at).slice(0, 5) }
}

/** What a call may become, where there is such a procedure: by the table, as data. */
export const becomesChoices = () =>
  Object.keys(teleponMasuk.becomes ?? {}).flatMap((prosedur) =>
    newHref(prosedur, '') === undefined
      ? []
      : [{ value: prosedur, label: procedures[prosedur]!.label }],
  )
