import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { explain, type HariHitung } from '#src/calendar/explain.ts'
import { beyondDecree, remaining } from '#src/calendar/period.ts'
import { hariTanggal, tanggalPendek } from '#src/calendar/words.ts'
import type { Jejak, Tenggat } from '#src/db/schema.ts'
import type { ClockSpec, Procedure, Tanggungan } from '#src/workflow/procedure.ts'
import type { Sisa } from '#views/shared/chip.tsx'
import type { Hari } from '#views/shared/days.tsx'
import type { Langkah } from '#views/shared/trail.tsx'

/** A clock as a page shows it. */
export type ClockView = {
  jenis: string
  label: string
  dasar: string
  jumlah: number
  satuan: string
  /** "Rabu, 30 Desember 2026" */
  batas: string
  /** "30 Des" */
  pendek: string
  sisa: Sisa
  /** Whose it is and until when, in words, where it is not the office's own. */
  pihak: string | null
  days: Hari[]
  hitungan: HariHitung[]
  /** The day of the event. */
  mulai: string
  /** "6 dari 10" */
  ke: number
  perpanjangan: { jumlah: number; dasar: string; semula: string } | null
  standar: ClockSpec['standar'] | null
  /** The years it runs through are not all decreed. */
  belumPasti: boolean
  open: boolean
}

/** What a clock says: how long is left, the days along its line, how each was counted. */
export function viewClock(one: Tenggat, spec: ClockSpec | undefined, clock: Clock): ClockView {
  const length = { jumlah: one.jumlah + one.perpanjangan, satuan: one.satuan }
  const hitungan = explain(one.mulai, length, clock.calendar)
  const counted = hitungan.filter(({ ke, keadaan }) => ke !== null && keadaan !== 'mulai')
  const until = (one.ditutupPada ?? clock.now).getTime()
  return {
    jenis: one.jenis,
    label: spec?.label ?? one.jenis,
    dasar: one.dasar,
    ...length,
    batas: hariTanggal(dateOf(one.batas)),
    pendek: tanggalPendek(dateOf(one.batas)),
    sisa: sisaOf(one, clock),
    pihak: otherWords(one, clock),
    days: daysOf(hitungan, dateOf(new Date(until)), one.ditutupPada === null),
    hitungan,
    mulai: hariTanggal(dateOf(one.mulai)),
    ke: counted.filter(({ tanggal }) => tanggal <= dateOf(new Date(until))).length,
    perpanjangan: one.batasSemula && {
      jumlah: one.perpanjangan,
      dasar: one.dasarPerpanjangan ?? '',
      semula: hariTanggal(dateOf(one.batasSemula)),
    },
    standar: spec?.standar ?? null,
    belumPasti: beyondDecree(one.mulai, one.batas, clock.calendar),
    open: one.ditutupPada === null,
  }
}

/** How others are called whose clocks run beside the office's own. */
export const pihakNames: Record<Exclude<Tanggungan, 'kantor'>, string> = {
  pemohon: 'pemohon',
  pelapor: 'pelapor',
  komisi: 'Komisi Informasi',
  'para-pihak': 'para pihak',
}

/** What is left of a clock. By the lapse of another's nobody here is late: it has ended. */
function sisaOf({ ditutupPada, batas, satuan, tanggungan }: Tenggat, clock: Clock): Sisa {
  if (ditutupPada) return 'selesai'
  const left = remaining(clock.now, batas, satuan, clock.calendar)
  return left.late && tanggungan !== 'kantor' ? 'berakhir' : left
}

/** How it stands with a case of which no clock of the office's own runs. */
export const waiting = ({ batasLain }: { batasLain: Date | null }, now: Date): Sisa =>
  batasLain !== null && batasLain < now ? 'berakhir' : 'menunggu'

function otherWords(one: Tenggat, clock: Clock): string | null {
  if (one.tanggungan === 'kantor') return null
  const [name, day] = [pihakNames[one.tanggungan], hariTanggal(dateOf(one.batas))]
  if (sisaOf(one, clock) === 'berakhir') return `Jangka waktu ${name} berakhir ${day}.`
  return `Batas ${name}: ${day}.`
}

/** Working days and named days off; weekends are left out of the line. */
function daysOf(hitungan: HariHitung[], today: string, running: boolean): Hari[] {
  return hitungan
    .filter(({ keadaan, keterangan }) => keadaan !== 'mulai' && keterangan !== 'Akhir pekan')
    .map(({ tanggal, keadaan, keterangan }) => ({
      tanggal,
      keadaan: dayState(tanggal, keadaan, today, running),
      end: keadaan === 'batas',
      ...(keterangan && { keterangan }),
    }))
}

function dayState(
  tanggal: string,
  keadaan: HariHitung['keadaan'],
  today: string,
  running: boolean,
): Hari['keadaan'] {
  if (keadaan === 'libur') return 'off'
  if (tanggal === today && running) return 'now'
  return tanggal <= today ? 'past' : ''
}

/** "14 Des, 09.31" */
export const moment = (instant: Date) =>
  `${tanggalPendek(dateOf(instant))}, ${timeOf(instant).replace(':', '.')}`

/** What happened to a case, oldest first, in the words of its procedure. */
export function viewTrail(
  procedure: Procedure,
  jejak: Pick<Jejak, 'perbuatan' | 'catatan' | 'pelaku' | 'peran' | 'pada'>[],
): Langkah[] {
  return jejak.map(({ perbuatan, catatan, pelaku, peran, pada }) => ({
    judul: actLabel(procedure, perbuatan),
    keadaan: perbuatan in procedure.acts || perbuatan === procedure.opening.act ? 'done' : '',
    ...(catatan && { isi: catatan }),
    waktu: moment(pada),
    datetime: pada.toISOString(),
    ...(peran === 'sistem' ? { oleh: 'sistem' } : { oleh: pelaku, peran }),
  }))
}

function actLabel(procedure: Procedure, perbuatan: string): string {
  if (perbuatan === procedure.opening.act) return procedure.opening.label
  return procedure.acts[perbuatan]?.terjadi ?? otherActs[perbuatan] ?? perbuatan
}

/** Records that change nothing on the case. */
const otherActs: Record<string, string> = {
  lihatNik: 'NIK ditampilkan',
  bukaBerkas: 'Berkas rahasia dibuka',
  hapusIdentitas: 'Pindaian identitas dihapus menurut jadwal retensi',
  lihatPelapor: 'Identitas pelapor ditampilkan',
  hitungUlang: 'Tenggat dihitung ulang',
  kodeBaru: 'Kode lacak diganti',
  dossierDibuat: 'Dossier dibuat',
  dossierDiunduh: 'Dossier dengan berkas tersegel diunduh',
  ingatkanUnit: 'Unit diingatkan',
  geserTenggatUnit: 'Tenggat unit digeser',
  ingatkanPetugas: 'Diingatkan tentang perintah',
  keberatanDiajukan: 'Keberatan diajukan',
  keberatanDikabulkan: 'Keberatan dikabulkan',
  sengketaDibuka: 'Sengketa dibuka',
  sengketaMemerintahkan: 'Sengketa memerintahkan pemberian informasi',
}
