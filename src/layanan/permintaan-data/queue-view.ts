import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { isOpenAt } from '#src/calendar/hours.ts'
import { remaining } from '#src/calendar/period.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { jenisPemohonData } from '#src/layanan/permintaan-data/form.ts'
import { permintaanData, type StatusPermintaan } from '#src/layanan/permintaan-data/procedure.ts'
import type { Waiting } from '#src/layanan/permintaan-data/queries.ts'
import { moment } from '#src/workflow/view.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sisa } from '#views/shared/chip.tsx'

export type QueueView = ReturnType<typeof viewQueue>

/** The open data requests in three groups: the minutes run, to be handed over, at a unit. */
export function viewQueue(
  rows: Waiting[],
  actor: Actor,
  clock: Clock,
  sebutan: { petugasData: string; pelaksana: string },
) {
  const all = rows.map((row) => viewRow(row, actor, clock, sebutan))
  const of = (...statuses: string[]) => all.filter(({ status }) => statuses.includes(status))
  return {
    total: all.length,
    groups: [
      { judul: 'Dijawab sekarang', rows: of('diterima', 'ditinjau') },
      { judul: 'Siap diserahkan', rows: of('siap_diserahkan') },
      { judul: 'Di unit penghasil data', rows: of('di_unit') },
    ],
    /** Outside office hours the minutes stand still. */
    buka: isOpenAt(clock.now, clock.calendar),
  }
}

function viewRow(
  row: Waiting,
  actor: Actor,
  clock: Clock,
  sebutan: { petugasData: string; pelaksana: string },
) {
  const { batasWaktu, giliran } = row
  const satuan = row.menit ? 'menit layanan' : 'hari kerja'
  const sisa: Sisa = batasWaktu
    ? remaining(clock.now, batasWaktu, satuan, clock.calendar)
    : 'menunggu'
  return {
    nomor: row.nomor,
    status: row.status,
    judul: row.judul,
    siapa: row.lembaga ? `${row.nama}, ${row.lembaga}` : row.nama,
    jenis: jenisPemohonData[row.jenisPemohon].label,
    masuk: moment(row.diterimaPada),
    langkah: permintaanData.statuses[row.status as StatusPermintaan].langkah,
    sisa,
    batas: batasWaktu
      ? row.menit
        ? shortTime(batasWaktu, clock.today)
        : tanggalPendek(dateOf(batasWaktu), clock.today.slice(0, 4))
      : undefined,
    giliran: giliran === 'ppid_pelaksana' ? (row.unit ?? sebutan.pelaksana) : sebutan.petugasData,
    anda: giliran !== null && (actor.peran as readonly string[]).includes(giliran),
  }
}

/** "10.40", with the day when it is another. */
const shortTime = (instant: Date, today: string) => {
  const time = timeOf(instant).replace(':', '.')
  const day = dateOf(instant)
  return day === today ? time : `${tanggalPendek(day, today.slice(0, 4))}, ${time}`
}
