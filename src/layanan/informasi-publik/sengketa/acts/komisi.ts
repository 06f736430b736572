import type { FormFiles } from '#src/attachments/attach.ts'
import { instantOf } from '#src/calendar/date.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  catat,
  mustBePast,
  type SentFiles,
} from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  findKomisi,
  peristiwaOf,
  sengketaOf,
  updateSengketa,
} from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type {
  KelengkapanForm,
  PanggilanForm,
  RegisterForm,
  SidangForm,
} from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import { actOnce } from '#src/workflow/act.ts'
import { type Actor, perform } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'
import { startClock } from '#src/workflow/tenggat.ts'

/**
 * The filing is before a Komisi Informasi: its clocks run from the day it received it (UU 14/2008
 * Pasal 38; Perki 1/2013 Pasal 17). May be said again, where the number comes later.
 * @throws Incomplete when the Komisi Informasi may not be chosen, or the day lies in the future
 */
export function catatRegister(kit: Kit, nomor: string, sent: Sent<RegisterForm>, actor: Actor) {
  const { komisi, diajukan, nomorRegister } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatRegister',
      versi: sent.versi,
      run: async ({ id }) => {
        mustBePast(diajukan, kit, 'diajukan')
        const { nama } = await komisiFor(trx, komisi)
        const change = {
          komisiId: komisi,
          diajukanPada: diajukan,
          nomorRegister: nomorRegister || null,
        }
        await updateSengketa(trx, id, change)
        const mulai = instantOf(diajukan)
        // What has begun is not waited for.
        const waiting = (await hasBegun(trx, id)) ? [] : (['periksaKomisi', 'mulaiKomisi'] as const)
        const started = waiting.map((jenis) =>
          startClock(id, jenis, sengketa.clocks[jenis], mulai, kit.clock),
        )
        const catatan = [nama, nomorRegister && `register ${nomorRegister}`].filter(Boolean)
        return { mulai, catatan: `${catatan.join(', ')}.`, rincian: change, parts: { started } }
      },
    }),
  })
}

/** The Komisi Informasi looked whether the filing is whole (Perki 1/2013 Pasal 17). */
export function catatKelengkapan(
  kit: Kit,
  nomor: string,
  sent: Sent<KelengkapanForm>,
  actor: Actor,
) {
  const { tanggal, hasil, uraian } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatKelengkapan',
      versi: sent.versi,
      catatan: uraian || null,
      rincian: { hasil, tanggal },
      run: async ({ id }) => {
        await catat(trx, kit, id, { jenis: 'kelengkapan', tanggal, uraian, isi: { hasil } }, actor)
        if (hasil === 'lengkap') return {}
        const { lengkapiKomisi } = sengketa.clocks
        const from = instantOf(tanggal)
        const started = [startClock(id, 'lengkapiKomisi', lengkapiKomisi, from, kit.clock)]
        return { parts: { started } }
      },
    }),
  })
}

/** A summons of the Komisi Informasi came. */
export function catatPanggilan(
  kit: Kit,
  nomor: string,
  sent: SentFiles<PanggilanForm>,
  actor: Actor,
) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => stepOfPanggilan(trx, kit, sent.data, sent, actor, sent.versi),
  })
}

/** The same where a summons opens the case, in its transaction. */
export const terimaPanggilan = (
  trx: Trx,
  kit: Kit,
  nomor: string,
  form: PanggilanForm,
  files: FormFiles,
  actor: Actor,
) =>
  perform(
    trx,
    sengketa,
    nomor,
    stepOfPanggilan(trx, kit, form, files, actor, undefined),
    actor,
    kit.clock,
  )

function stepOfPanggilan(
  trx: Trx,
  kit: Kit,
  form: PanggilanForm,
  files: FormFiles,
  actor: Actor,
  versi: number | undefined,
) {
  const { nomor, tanggal, diterima, acara, untukTanggal, untukJam, tempat, uraian } = form
  return {
    act: 'catatPanggilan' as const,
    versi,
    catatan: `Panggilan ${nomor}: ${acara}.`,
    run: async ({ id }: { id: string }) => {
      mustBePast(diterima, kit, 'diterima')
      await nameKomisi(trx, id, form)
      const isi = { nomor, diterima, acara, untukTanggal, untukJam }
      const fact = { jenis: 'panggilan' as const, tanggal, tempat, uraian, isi }
      await catat(trx, kit, id, fact, actor, files)
      return { rincian: { nomor, tanggal, diterima } }
    },
  }
}

/** What a summons tells of the forum, where it was not known. */
async function nameKomisi(trx: Trx, id: string, { komisi, nomorRegister }: PanggilanForm) {
  const known = await sengketaOf(trx, id)
  if (!komisi && !known.komisiId) throw new Incomplete('Pilih Komisi Informasi.', 'komisi')
  if (komisi) await komisiFor(trx, komisi)
  await updateSengketa(trx, id, {
    komisiId: komisi || known.komisiId,
    nomorRegister: nomorRegister || known.nomorRegister,
  })
}

/** A hearing was held, at the Komisi Informasi or at a court. */
export function catatSidang(kit: Kit, nomor: string, sent: SentFiles<SidangForm>, actor: Actor) {
  const { tanggal, acara, tempat, uraian } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatSidang',
      versi: sent.versi,
      catatan: acara,
      rincian: { tanggal },
      run: async ({ id }) => {
        const fact = { jenis: 'sidang' as const, tanggal, tempat, uraian, isi: { acara } }
        await catat(trx, kit, id, fact, actor, sent)
        return {}
      },
    }),
  })
}

async function komisiFor(trx: Trx, id: string) {
  const komisi = await findKomisi(trx, id)
  if (!komisi) throw new Incomplete('Komisi Informasi itu tidak dapat dipilih lagi.', 'komisi')
  return komisi
}

const hasBegun = async (trx: Trx, berkasId: string) =>
  (await peristiwaOf(trx, berkasId)).some(({ jenis }) =>
    ['panggilan', 'sidang', 'mediasi'].includes(jenis),
  )
