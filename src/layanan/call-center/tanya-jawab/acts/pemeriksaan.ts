import type { TanyaJawab } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import type { CatatanBoleh, CatatanPerlu } from '#src/layanan/call-center/tanya-jawab/form.ts'
import { type ActTanyaJawab, tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { updateTanyaJawab } from '#src/layanan/call-center/tanya-jawab/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

type Act<F> = (kit: Kit, nomor: string, sent: Sent<F>, actor: Actor) => Promise<string>

/** A draft, or what became wrong, is submitted to be looked through. */
export const ajukan: Act<CatatanBoleh> = (kit, nomor, sent, actor) =>
  step(kit, nomor, 'ajukan', sent, actor)

/** It is given back, with what is to be repaired. */
export const kembalikan: Act<CatatanPerlu> = (kit, nomor, sent, actor) =>
  step(kit, nomor, 'kembalikan', sent, actor)

/** From now on operators answer from it and everybody may read it; it was looked at today. */
export const terbitkan: Act<CatatanBoleh> = (kit, nomor, sent, actor) => {
  const { now } = kit.clock
  const change = { terbit: true, terbitPada: now, diperiksaPada: now, diperbaruiPada: now }
  return step(kit, nomor, 'terbitkan', sent, actor, change)
}

/** It is still right: the unit, or who looks it through, says so today. */
export const pastikan: Act<CatatanBoleh> = (kit, nomor, sent, actor) =>
  step(kit, nomor, 'pastikan', sent, actor, { diperiksaPada: kit.clock.now })

/** It is right no longer: nobody reads it until it has been repaired. */
export const tandaiUsang: Act<CatatanPerlu> = (kit, nomor, sent, actor) =>
  step(kit, nomor, 'tandaiUsang', sent, actor, { terbit: false })

/** It ends. */
export const cabut: Act<CatatanPerlu> = (kit, nomor, sent, actor) =>
  step(kit, nomor, 'cabut', sent, actor, { terbit: false })

function step(
  kit: Kit,
  nomor: string,
  act: ActTanyaJawab,
  { kunci, versi, data }: Sent<{ catatan: string }>,
  actor: Actor,
  change: Partial<TanyaJawab> = {},
) {
  return actOnce(kit, tanyaJawab, nomor, { kunci, versi, data }, actor, {
    step: () => ({ act, versi, catatan: data.catatan || null }),
    after: async (trx, { id }) => {
      if (Object.keys(change).length > 0) await updateTanyaJawab(trx, id, change)
    },
  })
}
