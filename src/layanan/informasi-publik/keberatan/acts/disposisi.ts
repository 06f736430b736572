import { attach, type FormFiles } from '#src/attachments/attach.ts'
import type { Kit } from '#src/kit.ts'
import { kabariUnit } from '#src/layanan/informasi-publik/kabar.ts'
import { afterPart } from '#src/layanan/informasi-publik/keberatan/acts/perintah.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { JawabanForm } from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { answerPart, openPart } from '#src/workflow/disposisi/disposisi.ts'
import { dueOf, updateDisposisi } from '#src/workflow/disposisi/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** A unit answers for its part, with files; with the last answer the turn goes back. */
export function jawabDisposisi(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<JawabanForm> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'jawabDisposisi',
      run: async (berkas, running) => {
        const left = await answerPart(trx, berkas, disposisiId, sent.data, actor, kit.clock)
        const to = { berkasId: berkas.id, disposisiId, oleh: actor.nama }
        await attach(trx, kit, to, sent, [{ medan: 'berkas', jenis: 'jawaban', rahasia: false }])
        return {
          to: afterPart(left.outstanding, running),
          parts: { ended: [disposisiId] },
          catatan: sent.data.jawaban,
          rincian: { disposisi: disposisiId, penguasaan: sent.data.penguasaan },
        }
      },
    }),
  })
}

/** Reminds a unit of its part. */
export function ingatkan(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<unknown>,
  actor: Actor,
) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
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
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tarikDisposisi',
      run: async (berkas, running) => {
        const { part, outstanding } = await openPart(trx, berkas, disposisiId)
        await updateDisposisi(trx, part.id, { dibatalkanPada: kit.clock.now })
        return {
          to: afterPart(outstanding, running),
          parts: { ended: [part.id] },
          rincian: { disposisi: part.id },
        }
      },
    }),
  })
}
