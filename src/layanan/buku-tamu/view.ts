import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { BukuTamu } from '#src/db/schema.ts'
import { bukuTamu, hasilTamu, melihatFoto, readers } from '#src/layanan/buku-tamu/procedure.ts'
import { onwards, procedures } from '#src/layanan/procedures.ts'
import { mayRead, nameFor } from '#src/workflow/mask.ts'
import { minutesOf } from '#src/workflow/minutes.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { moment } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

export type TamuView = ReturnType<typeof viewTamu>

/** A visit as its page at the desk shows it, and the acts this reader may do now. */
export function viewTamu(whole: Whole, tamu: BukuTamu, actor: Actor, clock: Clock) {
  const { berkas, pemohon } = whole
  const view = viewWhole(bukuTamu, whole, actor, clock)
  return {
    ...view,
    tamu,
    // The desk receives guests where there is no Sekretariat of its own.
    anda: view.acts.includes('catatPulang'),
    hasil: hasilWords(berkas.hasil),
    nama: nameFor(bukuTamu, pemohon?.nama ?? '', actor.peran) || BELUM_DICATAT,
    canSeePerson: mayRead(bukuTamu, actor.peran),
    pulang: tamu.pulangPada && moment(tamu.pulangPada),
    menit: minutesOf(whole.tenggat, clock),
    menjadi: becameOf(whole),
    foto: photoOf(tamu, actor, clock),
    /** May go from here to the book of guests. */
    bacaBuku: readers.some((one) => actor.peran.includes(one)),
    lanjut: view.acts.includes('alihkan') ? becoming(berkas.nomor, actor) : [],
  }
}

/** Said where a guest gave a telephone only, and nobody has asked yet. */
export const BELUM_DICATAT = '(nama belum ditanyakan)'

/** How a visit ended, in words; null while it lasts. */
export function hasilWords(hasil: string | null): string | null {
  if (hasil === null) return null
  const own: Record<string, string> = hasilTamu
  return own[hasil] ?? `Menjadi ${caseWords(hasil)}`
}

/** What a case of a procedure is called; the table of permohonan has the name of its service. */
const caseWords = (prosedur: string) =>
  prosedur === 'permohonan'
    ? 'permohonan informasi'
    : (procedures[prosedur]?.label.toLowerCase() ?? prosedur)

/** The number of the case that a visit became. */
function becameOf({ jejak }: Whole): string | null {
  const nomor = jejak.find(({ perbuatan }) => perbuatan === 'alihkan')?.rincian?.menjadi
  return typeof nomor === 'string' ? nomor : null
}

/** What a visit may become by this reader's hand. */
const becoming = (nomor: string, { peran }: Actor) =>
  onwards(bukuTamu, nomor, peran).map(({ procedure: { name }, href }) => ({
    label: `Daftarkan ${caseWords(name)}`,
    href,
  }))

/** The picture of a guest, and what was agreed to, for those who receive guests; null for all others. */
function photoOf(tamu: BukuTamu, { peran }: Actor, { now }: Clock) {
  const { fotoPersetujuan, fotoDisetujuiPada, fotoSampai, fotoDihapusPada } = tamu
  if (!fotoPersetujuan || !peran.some((one) => melihatFoto.includes(one))) return null
  return {
    naskah: fotoPersetujuan,
    disetujui: fotoDisetujuiPada ? moment(fotoDisetujuiPada) : '',
    /** Until when it is kept; null when it is gone, or its time is over and the night not yet here. */
    sampai: fotoSampai && fotoSampai > now ? hariTanggal(dateOf(fotoSampai)) : null,
    dihapus: fotoDihapusPada && moment(fotoDihapusPada),
  }
}
