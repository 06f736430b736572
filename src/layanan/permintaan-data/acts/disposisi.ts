import { attach, type FormFiles } from '#src/attachments/attach.ts'
import type { Berkas, Disposisi } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabariPemohon, kabariUnit, siap } from '#src/layanan/permintaan-data/acts/kabar.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { factsOf, updatePermintaan } from '#src/layanan/permintaan-data/queries.ts'
import type { JawabanForm, TeruskanForm } from '#src/layanan/permintaan-data/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import { answerPart, forwardTo, openPart } from '#src/workflow/disposisi/disposisi.ts'
import { disposisiOf, dueOf, unitsOn, updateDisposisi } from '#src/workflow/disposisi/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Asks the units that produce the data; each has the hari kerja of the office's setting, and no
 * statute above them: the 30 minutes end here (Standar Pelayanan 4.2.3; DOMAIN C18).
 * @throws Incomplete when one of them does not exist, or has an open part already
 */
export function teruskanKeUnit(kit: Kit, nomor: string, sent: Sent<TeruskanForm>, actor: Actor) {
  const { permintaan } = sent.data
  const unit = [...new Set(sent.data.unit)]
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: (trx) => ({
      act: 'teruskanKeUnit',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: permintaan,
      run: async (berkas) => {
        const there = new Set((await unitsOn(trx, kit.clock.today)).map(({ id }) => id))
        if (unit.some((id) => !there.has(id))) throw new Incomplete('Unit itu tidak ada lagi.')
        const parts = unit.map((unitKerjaId) => ({ unitKerjaId, permintaan }))
        const days = kit.settings.tenggatData
        const asked = await forwardTo(trx, berkas, [], parts, days, actor, kit.clock)
        for (const [index, { unitKerjaId }] of parts.entries()) {
          const part = { unitKerjaId, batas: asked.started[index]!.batas }
          await kabariUnit(trx, kit, berkas, part, 'disposisi')
        }
        return { parts: { started: asked.started }, rincian: { unit } }
      },
    }),
    after: (trx, berkas) => updatePermintaan(trx, berkas.id, { produsenId: unit[0]! }),
  })
}

/** A unit answers with its data; with the last answer they are ready, or the officer looks again. */
export function jawabDisposisi(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<JawabanForm> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: (trx) => ({
      act: 'jawabDisposisi',
      run: async (berkas) => {
        await answerPart(trx, berkas, disposisiId, sent.data, actor, kit.clock)
        const to = { berkasId: berkas.id, disposisiId, oleh: actor.nama }
        const files = await attach(trx, kit, to, sent, [
          { medan: 'berkas', jenis: 'dokumen', rahasia: false },
        ])
        const { penguasaan, jawaban } = sent.data
        if (files === 0 && penguasaan === 'dikuasai')
          throw new Incomplete('Unggah data yang diminta.')
        return {
          ...(await settle(trx, kit, berkas)),
          parts: { ended: [disposisiId] },
          catatan: jawaban,
          rincian: { disposisi: disposisiId, penguasaan, berkas: files },
        }
      },
    }),
    after: (trx, berkas) => tellReady(trx, kit, berkas),
  })
}

/** Where the case stands after a part was answered or taken back. */
async function settle(trx: Trx, kit: Kit, { id }: Berkas) {
  const parts = await disposisiOf(trx, id)
  if (parts.some((one) => !one.dijawabPada && !one.dibatalkanPada))
    return { to: 'di_unit' as const }
  if (!parts.some(hasData)) return { to: 'ditinjau' as const }
  await updatePermintaan(trx, id, { dijawabPada: kit.clock.now })
  return { to: 'siap_diserahkan' as const, hasil: 'unit' }
}

const hasData = ({ penguasaan, dibatalkanPada }: Disposisi) =>
  !dibatalkanPada && (penguasaan === 'dikuasai' || penguasaan === 'sebagian')

async function tellReady(trx: Trx, kit: Kit, berkas: Berkas) {
  if (berkas.status !== 'siap_diserahkan') return
  await kabariPemohon(trx, kit, await factsOf(trx, berkas), siap(kit, berkas))
}

/** Reminds a unit of its part; who was reminded when stays with the part. */
export function ingatkan(
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Sent<unknown>,
  actor: Actor,
) {
  return actOnce(kit, permintaanData, nomor, sent, actor, {
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
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tarikDisposisi',
      run: async (berkas) => {
        const { part } = await openPart(trx, berkas, disposisiId)
        await updateDisposisi(trx, part.id, { dibatalkanPada: kit.clock.now })
        const next = await settle(trx, kit, berkas)
        return { ...next, parts: { ended: [part.id] }, rincian: { disposisi: part.id } }
      },
    }),
    after: (trx, berkas) => tellReady(trx, kit, berkas),
  })
}
