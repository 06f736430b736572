import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { flattenSignature } from '#src/attachments/drawn-signature.ts'
import { copyPublished } from '#src/attachments/published.ts'
import { lampiranOf } from '#src/attachments/queries.ts'
import { newId } from '#src/db/id.ts'
import type { Penyerahan } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  asHandedOver,
  tulisTandaBukti,
} from '#src/layanan/informasi-publik/permohonan/acts/bukti-serah.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import type { PenyerahanForm } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { factsOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { siapDiambil } from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

type Handover = Sent<PenyerahanForm> & FormFiles

/** Hands over at the counter against a signed receipt (Standar Pelayanan 3.2.a.4). */
export const serahkan = (kit: Kit, nomor: string, sent: Handover, actor: Actor) =>
  handOver(kit, nomor, { act: 'serahkan' }, sent, actor)

/**
 * Hands over at once what is in the Daftar Informasi Publik: the case is answered on the spot
 * (Standar Pelayanan 3.2.a, luring angka 2).
 */
export const serahkanLangsung = (kit: Kit, nomor: string, sent: Handover, actor: Actor) =>
  handOver(kit, nomor, { act: 'serahkanLangsung', hasil: 'langsung' }, sent, actor)

/**
 * The recipient signs on the pad, or the paper they signed is attached.
 * @throws Incomplete when neither proves the handover
 */
async function handOver(
  kit: Kit,
  nomor: string,
  step: { act: 'serahkan' | 'serahkanLangsung'; hasil?: string },
  sent: Handover,
  actor: Actor,
) {
  const { tandaTangan, berkas: chosen, cetak, dip, ...data } = sent.data
  // An empty pad, or what is no picture, is no signature.
  const png = tandaTangan ? await flattenSignature(tandaTangan) : undefined
  const rincian = { selaku: data.selaku, dokumen: chosen.length + cetak.length + dip.length }
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({ ...step, versi: sent.versi, petugasId: actor.id, rincian }),
    after: async (trx, berkas) => {
      const fromDip = await copyPublished(trx, kit.clock.now, berkas.id, dip)
      const files = await lampiranOf(trx, berkas.id, 'dokumen')
      const digital = files
        .filter(({ id }) => chosen.includes(id) || fromDip.includes(id))
        .map(asHandedOver)
      const scans = await attach(trx, kit, { berkasId: berkas.id, oleh: actor.nama }, sent, [
        { medan: 'bukti', jenis: 'bukti-serah', rahasia: true },
      ])
      if (digital.length + cetak.length === 0)
        throw new Incomplete('Pilih atau tulis sedikitnya satu dokumen.')
      if (!png && scans.length === 0)
        throw new Incomplete('Minta tanda tangan penerima di kotak, atau unggah foto tanda bukti.')
      const penyerahan: Penyerahan = {
        ...data,
        dokumen: [...digital, ...cetak],
        id: newId(),
        berkasId: berkas.id,
        buktiBayar: data.buktiBayar || null,
        pembuktian: png ? 'gambar' : 'pindaian',
        petugas: actor.nama,
        pada: kit.clock.now,
      }
      await tulisTandaBukti(trx, kit, berkas, penyerahan, actor, png)
    },
  })
}

/** The PPID says that what was promised is there now, with its files. */
export async function sediakan(
  kit: Kit,
  nomor: string,
  sent: Sent<unknown> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({ act: 'sediakan', versi: sent.versi }),
    after: async (trx, berkas) => {
      await attach(trx, kit, { berkasId: berkas.id, oleh: actor.nama }, sent, [
        { medan: 'dokumen', jenis: 'dokumen', rahasia: false },
      ])
      const facts = await factsOf(trx, berkas)
      const { kantor } = kit.settings
      const mail = siapDiambil({
        ...mailCase(kit, facts),
        tempat: `meja layanan ${kantor.singkat}`,
        jam: 'pada jam layanan',
      })
      await kabari(trx, kit, facts, mail, null)
    },
  })
}
