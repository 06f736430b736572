import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { isOpenAt } from '#src/calendar/hours.ts'
import { remaining } from '#src/calendar/period.ts'
import { tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { bukuTamu, type StatusTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { type Present, SHOWN } from '#src/layanan/buku-tamu/queries.ts'
import { BELUM_DICATAT } from '#src/layanan/buku-tamu/view.ts'
import { mayRead, nameFor } from '#src/workflow/mask.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { moment } from '#src/workflow/view.ts'

export type PresentView = ReturnType<typeof viewPresent>
export type PresentRow = PresentView['groups'][number]['rows'][number]

/** Who is in the building: who waits, who is served, who is with whom. */
export function viewPresent(
  rows: Present[],
  hariIni: { tamu: number; orang: number },
  actor: Actor,
  clock: Clock,
) {
  const all = rows.map((row) => viewRow(row, actor, clock))
  const of = (status: StatusTamu) => all.filter((row) => row.status === status)
  return {
    total: rows.length,
    lebih: rows.length === SHOWN,
    orang: rows.reduce((sum, { jumlah }) => sum + jumlah, 0),
    hariIni,
    groups: (['menunggu', 'dilayani', 'diarahkan'] as const).map((status) => ({
      judul: bukuTamu.statuses[status].label,
      rows: of(status),
    })),
    bisaCatat: mayAct(actor),
    /** Outside office hours the minutes stand still. */
    buka: isOpenAt(clock.now, clock.calendar),
  }
}

/** Receives guests. */
export const mayAct = ({ peran }: Actor) =>
  bukuTamu.acts.catatPulang.by.some((one) => peran.includes(one))

function viewRow(row: Present, actor: Actor, clock: Clock) {
  const { now, today, calendar } = clock
  const seen = mayRead(bukuTamu, actor.peran)
  return {
    nomor: row.nomor,
    status: row.status,
    nama: nameFor(bukuTamu, row.nama, actor.peran) || BELUM_DICATAT,
    dari: seen ? row.dari : '',
    /** Taken from an earlier visit: whoever asks must make sure. */
    pastikan: row.dikenali && row.status === 'menunggu',
    rombongan: row.jumlah > 1 ? `${row.jumlah} orang` : '',
    tujuan: tujuanTamu[row.tujuan],
    keperluan: row.keperluan,
    ditemui: row.ditemui,
    surat: row.cara === 'surat',
    bersama: [row.diarahkanKe, row.diarahkanKepada].filter(Boolean).join(', '),
    langkah: bukuTamu.statuses[row.status as StatusTamu].langkah,
    datang:
      dateOf(row.diterimaPada) === today
        ? timeOf(row.diterimaPada).replace(':', '.')
        : moment(row.diterimaPada),
    lama: lengthWords(Math.floor((now.getTime() - row.diterimaPada.getTime()) / 60_000)),
    sisa: row.batasWaktu ? remaining(now, row.batasWaktu, 'menit layanan', calendar) : null,
  }
}

/** "25 menit", "1 jam 5 menit", "2 hari". */
export function lengthWords(minutes: number): string {
  if (minutes < 60) return `${minutes} menit`
  if (minutes >= 1_440) return `${Math.floor(minutes / 1_440)} hari`
  const rest = minutes % 60
  return [`${Math.floor(minutes / 60)} jam`, rest > 0 && `${rest} menit`].filter(Boolean).join(' ')
}
