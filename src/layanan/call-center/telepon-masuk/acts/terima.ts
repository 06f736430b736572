import { newId } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { perihalOf } from '#src/workflow/entry.ts'
import { janjiStep, jawabStep } from '#src/layanan/call-center/telepon-masuk/acts/steps.ts'
import type { TeleponForm } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { insertTelepon } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { once } from '#src/workflow/once.ts'
import { insertPemohon } from '#src/workflow/pemohon/queries.ts'
import { type Actor, open, type Opening, perform } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Registers a call and, in the same transaction, does what the operator ends it with: the answer is
 * read out, a call back is promised, or it waits to become another case (Standar Pelayanan 2.2).
 * @returns the nomor
 * @throws Incomplete when the entry that was read out is not published, or the promise lies behind us
 */
export function terimaTelepon(
  kit: Kit,
  { data, kunci }: Sent<TeleponForm>,
  actor: Actor,
): Promise<string> {
  return once(kit.db, kunci, async (trx) => {
    const opening = await openingOf(trx, kit, data, actor)
    const { id, nomor } = await open(trx, teleponMasuk, opening, actor, kit.clock)
    const { kebutuhan, pertanyaan } = data
    await insertTelepon(trx, { berkasId: id, kebutuhan, pertanyaan })
    const step = stepOf(trx, kit, data)
    if (step) await perform(trx, teleponMasuk, nomor, step, actor, kit.clock)
    return nomor
  })
}

function stepOf(trx: Trx, kit: Kit, data: TeleponForm) {
  if (data.langkah === 'jawab') return jawabStep(trx, kit, data)
  return data.langkah === 'janji' ? janjiStep(trx, kit, data) : undefined
}

async function openingOf(
  trx: Trx,
  { clock, settings }: Kit,
  { nama, alamat, telepon, pertanyaan }: TeleponForm,
  actor: Actor,
): Promise<Opening> {
  const pemohonId = newId()
  await insertPemohon(trx, {
    id: pemohonId,
    jenis: 'perorangan',
    nama,
    alamat,
    telepon: toE164(telepon),
    teleponKetik: telepon,
    dibuatPada: clock.now,
  })
  return {
    kanal: 'telepon',
    diterimaPada: clock.now,
    pemohonId,
    petugasId: actor.id,
    perihal: perihalOf(pertanyaan),
    lama: { layanan: settings.callCenter.menit },
    cari: [nama, telepon.replace(/\D/g, ''), toE164(telepon)],
    cariTeks: pertanyaan,
  }
}
