import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { waLink } from '#src/notifications/whatsapp.ts'

/** A chat with who answers for a unit, its text ready to send; null without a mobile number. It says nothing of who asks or what for. */
export function waPart(telepon: string | null, nomor: string, batas: Date | null): string | null {
  const e164 = toE164(telepon ?? '')
  const due = batas ? ` Batasnya ${hariTanggal(dateOf(batas))}.` : ''
  return e164 ? waLink(e164, `Berkas ${nomor} menunggu jawaban unit Anda.${due}`) : null
}
