import { newId } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { janjiStep, jawabStep } from '#src/layanan/call-center/telepon-masuk/acts/steps.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  countHubungan,
  insertHubungan,
  updateTelepon,
} from '#src/layanan/call-center/telepon-masuk/queries.ts'
import type {
  AnalisisForm,
  HubungiForm,
  JanjiForm,
  JawabLangsungForm,
  TetapkanForm,
} from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** A call that is still open is answered on the line. */
export const jawabLangsung = (
  kit: Kit,
  nomor: string,
  sent: Sent<JawabLangsungForm>,
  actor: Actor,
) =>
  actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: (trx) => ({ ...jawabStep(trx, kit, sent.data), versi: sent.versi }),
  })

/** A call that is still open is promised a call back. */
export const janjikan = (kit: Kit, nomor: string, sent: Sent<JanjiForm>, actor: Actor) =>
  actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: (trx) => ({ ...janjiStep(trx, kit, sent.data), versi: sent.versi }),
  })

/** What operator, Analis and Kasi found together (Standar Pelayanan 2.2.5). */
export const catatAnalisis = (kit: Kit, nomor: string, sent: Sent<AnalisisForm>, actor: Actor) =>
  actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: () => ({ act: 'catatAnalisis', catatan: sent.data.catatan }),
  })

/** What the caller will be told. */
export const tetapkanJawaban = (kit: Kit, nomor: string, sent: Sent<TetapkanForm>, actor: Actor) =>
  actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tetapkanJawaban',
      versi: sent.versi,
      catatan: sent.data.jawaban,
      run: async ({ id }) => {
        await updateTelepon(trx, id, { jawaban: sent.data.jawaban })
        return {}
      },
    }),
  })

const reached = ['tersambung', 'menelepon-lagi']

/** An attempt to reach the caller; the one that reaches them ends the case (Standar Pelayanan 2.2.6). */
export function hubungiKembali(kit: Kit, nomor: string, sent: Sent<HubungiForm>, actor: Actor) {
  const { hasilHubungan: hasil, catatan } = sent.data
  const pada = kit.clock.now
  const told = reached.includes(hasil)
  return actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: (trx) => ({
      act: 'hubungiKembali',
      versi: sent.versi,
      to: told ? 'selesai' : 'siap_dihubungi',
      ...(told && { hasil: 'dihubungi' }),
      catatan: catatan || null,
      rincian: { hasil },
      run: async ({ id }) => {
        const row = { id: newId(), berkasId: id, hasil, catatan: catatan || null }
        await insertHubungan(trx, { ...row, oleh: actor.nama, pada })
        if (told) await updateTelepon(trx, id, { dijawabPada: pada })
        return {}
      },
    }),
  })
}

/**
 * Ends a case whose caller cannot be reached.
 * @throws Incomplete before as many attempts as the office's setting asks for
 */
export function tutupTanpaTerhubung(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  const { percobaan } = kit.settings.callCenter
  return actOnce(kit, teleponMasuk, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tutupTanpaTerhubung',
      versi: sent.versi,
      hasil: 'tidak-terhubung',
      run: async ({ id }) => {
        if ((await countHubungan(trx, id)) < percobaan)
          throw new Incomplete(`Hubungi penelepon sedikitnya ${percobaan} kali sebelum ditutup.`)
        return {}
      },
    }),
  })
}
