import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Permohonan } from '#src/db/schema.ts'
import type { ExemptChoice } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import { permohonan, seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { waLink, waTexts } from '#src/notifications/whatsapp.ts'
import { shiftsOf } from '#src/workflow/disposisi/shift.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

export type PermohonanView = ReturnType<typeof viewPermohonan> & {
  /** What a refusal may rest on, where the case is to be decided. */
  exempt: ExemptChoice[]
}

/** A case as its page shows it: facts in words, clocks, and the acts this reader may do now. */
export function viewPermohonan(
  whole: Whole,
  asked: Permohonan,
  actor: Actor,
  clock: Clock,
  office: { kantor: string; origin: string },
) {
  return {
    ...viewWhole(permohonan, whole, actor, clock),
    asked,
    /** This reader may begin an uji konsekuensi. */
    bisaUji: daftarDikecualikan.opening.by.some((one) => actor.peran.includes(one)),
    canSeePerson: seesPerson(actor.peran),
    wa: whatsapp(whole, office),
    /** Where an extension would move the tenggat of units' open parts. */
    geser: shiftsOf(whole.tenggat, permohonan.acts.perpanjang.extends!, clock).map((one) => ({
      unit: whole.disposisi.find(({ id }) => id === one.disposisiId)!.singkatan,
      semula: hariTanggal(dateOf(one.semula)),
      menjadi: hariTanggal(dateOf(one.menjadi)),
    })),
  }
}

/** A chat with the applicant, its text ready to send; null without a mobile number. */
function whatsapp({ berkas, pemohon }: Whole, office: { kantor: string; origin: string }) {
  if (!pemohon?.telepon) return null
  const say = waTexts[waWhat[berkas.status] ?? 'diterima']
  return waLink(pemohon.telepon, say({ ...office, nomor: berkas.nomor }))
}

const waWhat: Record<string, keyof typeof waTexts> = {
  tidak_lengkap: 'tidakLengkap',
  siap_diserahkan: 'siapDiambil',
  dijanjikan: 'diberitahukan',
  selesai: 'diserahkan',
}
