import { attach, type FormFiles } from '#src/attachments/attach.ts'
import type { Tenggat } from '#src/db/schema.ts'
import { IllegalAct, Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabariUnit } from '#src/layanan/informasi-publik/kabar.ts'
import {
  keberatan,
  type StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { updateKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import type {
  JawabPerintahForm,
  PerintahForm,
} from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { askUnits } from '#src/workflow/disposisi/acts.ts'
import { isOpen, unitClock } from '#src/workflow/disposisi/disposisi.ts'
import { disposisiOf } from '#src/workflow/disposisi/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'
import type { StartedClock } from '#src/workflow/tenggat.ts'

/**
 * The Atasan PPID orders the PPID, units, or both to answer or to fulfil, each with days of its own
 * inside the statutory ones (Standar Pelayanan 3.2.b.3–4).
 * @throws Incomplete when one of them does not exist, or is at work on an order already
 */
export function perintahkan(kit: Kit, nomor: string, sent: Sent<PerintahForm>, actor: Actor) {
  const { perintah } = sent.data
  const kepada = [...new Set(sent.data.kepada)]
  const units = kepada.filter((one) => one !== 'ppid')
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'perintahkan',
      versi: sent.versi,
      catatan: perintah,
      run: async (berkas, running) => {
        const started: StartedClock[] = []
        if (kepada.includes('ppid')) {
          if (isOrdered(running)) throw new Incomplete('PPID belum menjawab perintah sebelumnya.')
          started.push(orderClock(berkas.id, running, kit))
          await updateKeberatan(trx, berkas.id, { perintah })
        }
        if (units.length > 0) {
          const within = running.filter(({ jenis }) => jenis !== 'perintah')
          const ask = { unit: units, permintaan: perintah, days: kit.settings.tenggatUnit, within }
          started.push(...(await askUnits(trx, kit, berkas, ask, actor, kabariUnit)))
        }
        const waiting = units.length > 0 || (await openParts(trx, berkas.id)) > 0
        return {
          to: waiting ? 'di_unit' : 'di_ppid',
          parts: { started },
          rincian: { ppid: kepada.includes('ppid'), unit: units },
        }
      },
    }),
  })
}

/** The PPID answers the order, with files; the case goes on to the units that still owe theirs, or back. */
export function jawabPerintah(
  kit: Kit,
  nomor: string,
  sent: Sent<JawabPerintahForm> & FormFiles,
  actor: Actor,
) {
  const { jawaban } = sent.data
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'jawabPerintah',
      versi: sent.versi,
      catatan: jawaban,
      run: async (berkas, running) => {
        mustBeOrdered(running)
        const to = { berkasId: berkas.id, oleh: actor.nama }
        await attach(trx, kit, to, sent, [{ medan: 'berkas', jenis: 'jawaban', rahasia: false }])
        await updateKeberatan(trx, berkas.id, {
          jawabanPpid: jawaban,
          jawabanPpidPada: kit.clock.now,
        })
        return { to: (await openParts(trx, berkas.id)) > 0 ? 'di_unit' : 'di_atasan' }
      },
    }),
  })
}

/** The Atasan PPID waits for the PPID no longer. */
export function tarikPerintah(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tarikPerintah',
      versi: sent.versi,
      run: async (berkas, running) => {
        mustBeOrdered(running)
        return { to: (await openParts(trx, berkas.id)) > 0 ? 'di_unit' : 'di_atasan' }
      },
    }),
  })
}

/** Where a case goes when so many units still owe their part. */
export const afterPart = (outstanding: number, running: Tenggat[]): StatusKeberatan => {
  if (outstanding > 0) return 'di_unit'
  return isOrdered(running) ? 'di_ppid' : 'di_atasan'
}

const isOrdered = (running: Tenggat[]) => running.some(({ jenis }) => jenis === 'perintah')

/** @throws IllegalAct when the PPID has no order to answer */
function mustBeOrdered(running: Tenggat[]) {
  if (!isOrdered(running)) throw new IllegalAct('the PPID was not ordered')
}

/** The PPID's own days: those of a unit, never past the day before the statutory one. */
function orderClock(berkasId: string, running: Tenggat[], { settings, clock }: Kit): StartedClock {
  const days = unitClock(berkasId, '', running, settings.tenggatUnit, clock)
  return { ...days, disposisiId: null, jenis: 'perintah', dasar: keberatan.clocks.perintah.dasar }
}

const openParts = async (trx: Trx, berkasId: string) =>
  (await disposisiOf(trx, berkasId)).filter(isOpen).length
