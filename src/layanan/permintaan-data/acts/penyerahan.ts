import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { flattenSignature } from '#src/attachments/drawn-signature.ts'
import { sizeInWords } from '#src/attachments/kinds.ts'
import { copyPublished } from '#src/attachments/published.ts'
import { lampiranOf, pickLampiran } from '#src/attachments/queries.ts'
import { newId } from '#src/db/id.ts'
import type { Berkas, DokumenSerah, Lampiran, Penyerahan } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { diserahkan, kabariPemohon, siap } from '#src/layanan/permintaan-data/acts/kabar.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { factsOf, updatePermintaan } from '#src/layanan/permintaan-data/queries.ts'
import type { SediaForm, SerahForm } from '#src/layanan/permintaan-data/step-forms.ts'
import { suratPenerimaan } from '#src/layanan/permintaan-data/surat/penerimaan.ts'
import { actOnce } from '#src/workflow/act.ts'
import { insertPenyerahan } from '#src/workflow/handover/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

type Handover = Sent<SerahForm> & FormFiles

/** Hands over what is at hand, at once (Standar Pelayanan 4.2.2): the 30 minutes end. */
export const serahkanLangsung = (kit: Kit, nomor: string, sent: Handover, actor: Actor) =>
  handOver(kit, nomor, { act: 'serahkanLangsung', hasil: 'langsung' }, sent, actor)

/** Hands over what was made ready (Standar Pelayanan 4.2.4). */
export const serahkanData = (kit: Kit, nomor: string, sent: Handover, actor: Actor) =>
  handOver(kit, nomor, { act: 'serahkanData' }, sent, actor)

/**
 * The recipient signs on the pad, or the paper they signed is attached. Of what units sent, only what
 * the officer picked is handed over.
 * @throws Incomplete when neither proves the handover, or nothing is handed over
 */
async function handOver(
  kit: Kit,
  nomor: string,
  step: { act: 'serahkanLangsung' | 'serahkanData'; hasil?: string },
  sent: Handover,
  actor: Actor,
) {
  const { tandaTangan, berkas: chosen, cetak, dip, ...data } = sent.data
  // An empty pad, or what is no picture, is no signature.
  const png = tandaTangan ? await flattenSignature(tandaTangan) : undefined
  // Who received stands on the paper; the jejak names no applicant.
  const rincian = { selaku: data.selaku, cara: data.cara, dip, cetak: cetak.length }
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: (trx) => ({
      ...step,
      versi: sent.versi,
      petugasId: actor.id,
      rincian,
      run: async ({ id }) =>
        (await pilihDariUnit(trx, id, chosen)) > 0 && step.hasil ? { hasil: 'unit' } : {},
    }),
    after: async (trx, berkas) => {
      if (step.hasil) await updatePermintaan(trx, berkas.id, { dijawabPada: kit.clock.now })
      const added = await lampirkanData(trx, kit, berkas, dip, sent, actor)
      const digital = (await lampiranOf(trx, berkas.id, 'dokumen'))
        .filter(({ id }) => chosen.includes(id) || added.has(id))
        .map(asHandedOver)
      const scans = await attach(trx, kit, { berkasId: berkas.id, oleh: actor.nama }, sent, [
        { medan: 'bukti', jenis: 'bukti-serah', rahasia: true },
      ])
      if (digital.length + cetak.length === 0)
        throw new Incomplete('Unggah, pilih, atau tulis sedikitnya satu data.')
      if (!png && scans.length === 0)
        throw new Incomplete('Minta tanda tangan penerima di kotak, atau unggah foto tanda bukti.')
      await tulisPenerimaan(
        trx,
        kit,
        berkas,
        { ...data, dokumen: [...digital, ...cetak], pembuktian: png ? 'gambar' : 'pindaian' },
        actor,
        png,
      )
    },
  })
}

/** What a unit sent becomes data for the applicant when the officer picks it; gives how many files. */
const pilihDariUnit = (trx: Trx, berkasId: string, chosen: readonly string[]) =>
  pickLampiran(trx, berkasId, chosen, 'jawaban', 'dokumen')

/** Makes data ready that are at hand or came from a unit, for an applicant who is not at the counter. */
export function sediakanData(
  kit: Kit,
  nomor: string,
  sent: Sent<SediaForm> & FormFiles,
  actor: Actor,
) {
  const { dip, catatan, berkas: chosen } = sent.data
  let picked = 0
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: (trx) => ({
      act: 'sediakanData',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: catatan || null,
      run: async ({ id }) => {
        picked = await pilihDariUnit(trx, id, chosen)
        return { hasil: picked > 0 ? 'unit' : 'disediakan', rincian: { dip, dariUnit: picked } }
      },
    }),
    after: async (trx, berkas) => {
      await updatePermintaan(trx, berkas.id, { dijawabPada: kit.clock.now })
      const added = await lampirkanData(trx, kit, berkas, dip, sent, actor)
      if (added.size + picked === 0)
        throw new Incomplete(
          'Pilih data dari unit, unggah datanya, atau tulis nomornya di Daftar Informasi Publik.',
        )
      await kabariPemohon(trx, kit, await factsOf(trx, berkas), siap(kit, berkas))
    },
  })
}

/** Keeps uploaded data and files of the DIP as documents of the case; gives the keys of the new ones. */
async function lampirkanData(
  trx: Trx,
  kit: Kit,
  { id: berkasId }: Berkas,
  dip: string[],
  sent: FormFiles,
  actor: Actor,
) {
  const before = new Set((await lampiranOf(trx, berkasId, 'dokumen')).map(({ id }) => id))
  await copyPublished(trx, kit.clock.now, berkasId, dip)
  await attach(trx, kit, { berkasId, oleh: actor.nama }, sent, [
    { medan: 'dokumen', jenis: 'dokumen', rahasia: false },
  ])
  const after = (await lampiranOf(trx, berkasId, 'dokumen')).map(({ id }) => id)
  return new Set(after.filter((id) => !before.has(id)))
}

/** A file as a line of the receipt. */
export const asHandedOver = (file: Pick<Lampiran, 'id' | 'nama' | 'ukuran'>): DokumenSerah => ({
  judul: file.nama,
  bentuk: 'digital',
  jumlah: `1 berkas, ${sizeInWords(file.ukuran)}`,
  penghitaman: '',
  lampiranId: file.id,
})

type Serah = Pick<Penyerahan, 'penerima' | 'selaku' | 'cara' | 'dokumen' | 'pembuktian'>

/** Enters a handover, signs the tanda bukti penerimaan data and tells the applicant. */
export async function tulisPenerimaan(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  serah: Serah,
  actor: Actor,
  png?: Uint8Array,
) {
  const pada = kit.clock.now
  const penyerahan: Penyerahan = {
    ...serah,
    id: newId(),
    berkasId: berkas.id,
    biaya: 0,
    buktiBayar: null,
    petugas: actor.nama,
    pada,
  }
  await insertPenyerahan(trx, penyerahan)
  const facts = await factsOf(trx, berkas)
  const petugas = await signerOf(trx, kit, actor, 'petugas')
  const surat = await issueSurat(trx, kit, suratPenerimaan(kit, facts, penyerahan, petugas, png))
  await kabariPemohon(trx, kit, facts, diserahkan(kit, berkas, pada), surat.id)
}
