import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import {
  handles,
  hasilPengaduan,
  pengaduan,
  seesReporter,
} from '#src/layanan/pengaduan/procedure.ts'
import type { Asked, findPengaduan } from '#src/layanan/pengaduan/queries.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { waLink } from '#src/notifications/whatsapp.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { isOpen } from '#src/workflow/disposisi/disposisi.ts'
import { moment, viewClock } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

export type Found = NonNullable<Awaited<ReturnType<typeof findPengaduan>>>
export type PengaduanView = ReturnType<typeof viewPengaduan>

/**
 * Whether this reader may read a report: a rahasia one only those who handle it, the units asked
 * about it, and the officer who has it in hand.
 */
export function mayRead(
  { berkas, disposisi }: Pick<Whole, 'berkas' | 'disposisi'>,
  { rahasia }: Pick<Asked, 'rahasia'>,
  actor: Actor,
): boolean {
  if (!rahasia || handles(actor.peran) || berkas.petugasId === actor.id) return true
  return isUnitScoped(actor) && disposisi.some((one) => one.unitKerjaId === actor.unitKerjaId)
}

/** A report as its page at the desk shows it, and the acts this reader may do now. */
export function viewPengaduan(
  whole: Whole,
  found: Found,
  actor: Actor,
  clock: Clock,
  office: { kantor: string; origin: string },
) {
  const { berkas, disposisi, lampiran } = whole
  const { asked } = found
  const base = viewWhole(pengaduan, whole, actor, clock)
  const open = disposisi.filter(isOpen)
  const canSee = seesReporter(actor.peran, asked)
  return {
    ...base,
    ...found,
    judul: asked.judul,
    hasil: base.status.akhir
      ? (hasilPengaduan[berkas.hasil as keyof typeof hasilPengaduan] ?? null)
      : null,
    bagian: open.map((part) => ({
      ...part,
      clock: clockOf(whole, part.id, part.singkatan, clock),
      penghubung: found.penghubung
        .filter(({ unit }) => unit === part.unitKerjaId)
        .map(({ nama, telepon }) => ({
          nama,
          wa: waReminder(telepon, part, berkas.nomor, office),
        })),
    })),
    pelapor: asked.disegel ? null : (whole.pemohon?.nama ?? null),
    canSeePerson: opensReceipt(whole, found, actor),
    canSeeContact: canSee && !asked.disegel,
    canOpenSeal: canSee && asked.disegel,
    lokasi: placeWords(asked),
    fotoPelapor: lampiran.filter(({ jenis, disposisiId }) => jenis === 'foto' && !disposisiId),
    fotoUnit: lampiran
      .filter(({ jenis, disposisiId }) => jenis === 'foto' && disposisiId)
      .map((one) => ({
        ...one,
        unit: disposisi.find(({ id }) => id === one.disposisiId)?.singkatan ?? '',
      })),
    // Photos are shown as pictures above the list of papers.
    lampiran: lampiran.filter(({ jenis }) => jenis !== 'foto'),
    diingatkan: remindersOf(whole, found),
  }
}

/** Who may open what carries the kode lacak: those who see the reporter, and who typed the report and hands the receipt over. */
export const opensReceipt = (
  { berkas }: Pick<Whole, 'berkas'>,
  { asked }: Pick<Found, 'asked'>,
  actor: Actor,
): boolean => seesReporter(actor.peran, asked) || berkas.petugasId === actor.id

function clockOf({ tenggat }: Whole, disposisiId: string, unit: string, clock: Clock) {
  const one = tenggat.find((row) => row.disposisiId === disposisiId)
  if (!one) return null
  const { standar = null } = pengaduan.clocks.penyelesaian
  const view = viewClock(one, undefined, clock)
  return { ...view, label: `Batas ${unit}`, standar, jenis: disposisiId }
}

/** Who was reminded when, of which unit's part, by hand or by themselves; the newest first. */
function remindersOf({ jejak, disposisi }: Whole, { eskalasi }: Found) {
  const unitOf = (id: unknown) => disposisi.find((one) => one.id === id)?.singkatan ?? ''
  const units = jejak
    .filter(({ perbuatan }) => perbuatan === 'ingatkan' || perbuatan === 'ingatkanUnit')
    .map(({ pada, perbuatan, rincian, pelaku, catatan }) => ({
      pada,
      siapa: perbuatan === 'ingatkan' ? unitOf(rincian?.disposisi) : (catatan ?? ''),
      apa: perbuatan === 'ingatkan' ? 'diingatkan' : '',
      oleh: perbuatan === 'ingatkan' ? pelaku : 'sistem',
    }))
  const heads = eskalasi.map(({ nama, pada, bagian }) => ({
    pada: new Date(pada),
    siapa: `${nama}, karena ${unitOf(bagian)} lewat tenggat,`,
    apa: 'diingatkan',
    oleh: 'sistem',
  }))
  return [...units, ...heads]
    .sort((a, b) => b.pada.getTime() - a.pada.getTime())
    .map((one) => ({ ...one, pada: moment(one.pada) }))
}

/** A chat with a pejabat penghubung, its text ready to send; it says nothing of who reports or what. */
function waReminder(
  telepon: string | null,
  { batas }: { batas: Date | null },
  nomor: string,
  { kantor, origin }: { kantor: string; origin: string },
) {
  const e164 = toE164(telepon ?? '')
  if (!e164) return null
  const due = batas ? ` Batasnya ${hariTanggal(dateOf(batas))}.` : ''
  return waLink(
    e164,
    `${kantor}: laporan ${nomor} menunggu tanggapan unit Anda.${due} Buka ${origin}/meja/pengaduan/${nomor}`,
  )
}

/** Where it happened, as far as it is known. */
function placeWords(asked: Asked) {
  const tempat = [
    asked.alamat,
    asked.kelurahan ?? asked.kelurahanKetik,
    asked.kecamatan ?? asked.kecamatanKetik,
  ]
  const ketik = [asked.kelurahanKetik, asked.kecamatanKetik].filter(Boolean).join(', ')
  return {
    kata: tempat.filter(Boolean).join(', '),
    /** As it was typed, where the city's names were not certain. */
    diketik: asked.wilayahPasti ? null : ketik,
    dikenal: asked.kecamatanKode !== null,
    kode: asked.kelurahanKode ?? asked.kecamatanKode ?? '',
  }
}
