import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import type { Permohonan } from '#src/db/schema.ts'
import type { ExemptChoice } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import {
  type ActPermohonan,
  permohonan,
  seesPerson,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { waLink, waTexts } from '#src/notifications/whatsapp.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { openActs } from '#src/workflow/procedure.ts'
import { viewClock, viewTrail } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

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
  const { berkas, disposisi } = whole
  const status = permohonan.statuses[berkas.status as keyof typeof permohonan.statuses]
  const mine = disposisi.filter((one) => one.unitKerjaId === actor.unitKerjaId)
  return {
    ...whole,
    asked,
    status,
    acts: openActs(permohonan, berkas.status, actor.peran) as ActPermohonan[],
    giliran: status.giliran,
    anda: status.giliran !== null && actor.peran.includes(status.giliran),
    masuk: moment(berkas.diterimaPada),
    dicatatBelakangan: berkas.dicatatPada.getTime() - berkas.diterimaPada.getTime() > 3_600_000,
    dicatat: moment(berkas.dicatatPada),
    clocks: whole.tenggat
      .filter(({ disposisiId }) => disposisiId === null)
      .map((one) => viewClock(one, clockSpec(one.jenis), clock)),
    trail: viewTrail(permohonan, whole.jejak),
    bagianSaya: mine.find(({ dijawabPada, dibatalkanPada }) => !dijawabPada && !dibatalkanPada),
    canSeePerson: seesPerson(actor.peran),
    canIssueCode: actor.peran.includes('petugas'),
    wa: whatsapp(whole, office),
    dokumen: whole.lampiran.filter(({ jenis }) => jenis === 'dokumen'),
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

const clockSpec = (jenis: string) => permohonan.clocks[jenis as keyof typeof permohonan.clocks]

/** "14 Des, 09.31" */
export const moment = (instant: Date) =>
  `${tanggalPendek(dateOf(instant))}, ${timeOf(instant).replace(':', '.')}`
