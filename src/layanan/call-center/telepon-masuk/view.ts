import { calendarFor, type Clock } from '#src/calendar/calendar.ts'
import {
  hasilTelepon,
  seesCaller,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type { Asked } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { promise } from '#src/layanan/call-center/telepon-masuk/ringing-view.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { caseHref, onwards } from '#src/layanan/procedures.ts'
import { minutesOf } from '#src/workflow/minutes.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { moment } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

export type TeleponView = ReturnType<typeof viewTelepon>

/** A call as its page at the desk shows it, and the acts this reader may do now. */
export function viewTelepon(
  whole: Whole,
  asked: Asked,
  actor: Actor,
  clock: Clock,
  { callCenter }: { callCenter: { menit: number; percobaan: number } },
) {
  const own = { ...clock, calendar: calendarFor(clock.calendar, teleponMasuk.name) }
  return {
    ...viewWhole(teleponMasuk, whole, actor, clock),
    asked,
    /** How often a caller is called before they are let go. */
    percobaan: callCenter.percobaan,
    hasil: hasilTelepon[whole.berkas.hasil as keyof typeof hasilTelepon] ?? null,
    menit: minutesOf(whole.tenggat, own),
    janji: asked.janjiPada && {
      kata: moment(asked.janjiPada),
      lewat: asked.dijawabPada === null && asked.janjiPada < clock.now,
    },
    janjiBaru: promise(clock, callCenter.menit),
    canSeePerson: seesCaller(actor.peran),
    menjadi: becameOf(whole),
    /** What the call may become by this reader's hand. */
    lanjut: onwards(teleponMasuk, whole.berkas.nomor, actor.peran).map(({ procedure, href }) => ({
      label: procedure.label,
      href,
    })),
    /** A caller who was promised a call back and lost the kode lacak. */
    bolehKode: asked.janjiPada !== null && actor.peran.includes('operator'),
    /** A unit's answer that is no entry yet, for those who write entries. */
    bolehDraf:
      asked.draf === null &&
      whole.disposisi.some(
        ({ penguasaan }) => penguasaan === 'dikuasai' || penguasaan === 'sebagian',
      ) &&
      actor.peran.some((one) => tanyaJawab.opening.by.includes(one)),
  }
}

/** The case that a call became. */
export function becameOf({ berkas, jejak }: Whole) {
  const nomor = jejak.find(({ perbuatan }) => perbuatan === 'alihkan')?.rincian?.menjadi
  return typeof nomor === 'string' ? { nomor, href: caseHref(berkas.hasil ?? '', nomor) } : null
}
