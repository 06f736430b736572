import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type {
  DisposisiForm,
  JawabanForm,
} from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { kabariUnit } from '#src/layanan/informasi-publik/kabar.ts'
import { answerPart, forwardTo, openPart } from '#src/workflow/disposisi/disposisi.ts'
import { dueOf, unitsOn, updateDisposisi } from '#src/workflow/disposisi/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Asks one or more units for their part, each with a clock inside the statutory one.
 * @throws Incomplete when one of them does not exist, or has an open part already
 */
export async function teruskan(kit: Kit, nomor: string, sent: Sent<DisposisiForm>, actor: Actor) {
  const { permintaan } = sent.data
  const unit = [...new Set(sent.data.unit)]
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'disposisi',
      versi: sent.versi,
      catatan: permintaan,
      run: async (berkas, running) => {
        const there = new Set((await unitsOn(trx, kit.clock.today)).map(({ id }) => id))
        if (unit.some((id) => !there.has(id))) throw new Incomplete('Unit itu tidak ada lagi.')
        const parts = unit.map((unitKerjaId) => ({ unitKerjaId, permintaan }))
        const days = kit.settings.tenggatUnit
        const asked = await forwardTo(trx, berkas, running, parts, days, actor, kit.clock)
        for (const [index, { unitKerjaId }] of parts.entries()) {
          const part = { unitKerjaId, batas: asked.started[index]!.batas }
          await kabariUnit(trx, kit, berkas, part, 'disposisi')
        }
        return { parts: { started: asked.started }, rincian: { unit } }
      },
    }),
  })
}

/** A unit answers for its part, with files; with the last answer the turn goes back to the PPID. */
export function jawabDisposisi(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<JawabanForm> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'jawabDisposisi',
      run: async (berkas) => {
        const left = await answerPart(trx, berkas, disposisiId, sent.data, actor, kit.clock)
        const to = { berkasId: berkas.id, disposisiId, oleh: actor.nama }
        const berkasJawaban = await attach(trx, kit, to, sent, [
          { medan: 'berkas', jenis: 'jawaban', rahasia: false },
        ])
        return {
          to: left.outstanding > 0 ? 'di_unit' : 'menunggu_keputusan',
          parts: { ended: [disposisiId] },
          catatan: sent.data.jawaban,
          rincian: {
            disposisi: disposisiId,
            penguasaan: sent.data.penguasaan,
            berkas: berkasJawaban,
          },
        }
      },
    }),
  })
}

/** Reminds a unit of its part; who was reminded when stays with the part. */
export async function ingatkan(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<unknown>,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'ingatkan',
      run: async (berkas) => {
        const { part } = await openPart(trx, berkas, disposisiId)
        await updateDisposisi(trx, part.id, {
          diingatkanPada: kit.clock.now,
          diingatkanJumlah: part.diingatkanJumlah + 1,
        })
        const batas = (await dueOf(trx, part.id)) ?? kit.clock.now
        await kabariUnit(trx, kit, berkas, { unitKerjaId: part.unitKerjaId, batas }, 'pengingat')
        return { rincian: { disposisi: part.id } }
      },
    }),
  })
}

/** Takes a part back from a unit that has not answered. */
export function tarikDisposisi(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<unknown>,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tarikDisposisi',
      run: async (berkas) => {
        const { part, outstanding } = await openPart(trx, berkas, disposisiId)
        await updateDisposisi(trx, part.id, { dibatalkanPada: kit.clock.now })
        return {
          to: outstanding > 0 ? 'di_unit' : 'menunggu_keputusan',
          parts: { ended: [part.id] },
          rincian: { disposisi: part.id },
        }
      },
    }),
  })
}
