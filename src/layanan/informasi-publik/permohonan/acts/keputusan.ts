import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { deleteLampiran } from '#src/attachments/queries.ts'
import type { Keputusan } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  namedIn,
  pengecualianFor,
  pengecualianYangBerlaku,
} from '#src/layanan/informasi-publik/pengecualian.ts'
import type {
  KembalikanForm,
  KeputusanForm,
  PersetujuanForm,
} from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { isExempt, permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { permohonanOf, updatePermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Decides: one of the outcomes of Perki 1/2021 Pasal 31 ayat (4). A refusal goes to the Atasan PPID
 * first (Pasal 10 ayat (2) huruf f). What is refused as exempt, all or the part that is blackened,
 * names a penetapan in force (UU 14/2008 Pasal 19; Perki 1/2021 Pasal 50). Documents of an earlier decision, which no letter has told,
 * give way to those of this one, and to a decision that gives nothing.
 * @throws Incomplete when that penetapan is not in force, or of another letter
 */
export function putuskan(
  kit: Kit,
  nomor: string,
  sent: Sent<KeputusanForm> & FormFiles,
  actor: Actor,
) {
  const keputusan = toKeputusan(sent.data)
  const ditolak = keputusan.hasil === 'ditolak'
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'putuskan',
      versi: sent.versi,
      to: ditolak ? 'menunggu_persetujuan' : 'diputuskan',
      catatan: keputusan.pertimbangan,
      run: async (berkas) => {
        const item = isExempt(keputusan) ? await pengecualianFor(trx, sent.data, kit) : null
        await updatePermohonan(trx, berkas.id, {
          keputusan: item ? { ...keputusan, ...namedIn(item) } : keputusan,
          dikecualikanId: item?.id ?? null,
          persetujuan: null,
          diputuskanPada: kit.clock.now,
        })
        await gantiLampiran(trx, kit, berkas.id, keputusan, sent, actor)
        return item
          ? { rincian: { hasil: keputusan.hasil, penetapan: item.penetapanNomor } }
          : { rincian: { hasil: keputusan.hasil } }
      },
    }),
  })
}

/** The files that go with an outcome, in place of those of the decision before. */
async function gantiLampiran(
  trx: Trx,
  kit: Kit,
  berkasId: string,
  { hasil }: Keputusan,
  sent: FormFiles,
  actor: Actor,
) {
  const isGiven = hasil === 'seluruhnya' || hasil === 'sebagian'
  const isNew = [sent.files.dokumen, sent.titipan.dokumen].some((list) => list?.length)
  if (isNew || !isGiven) await deleteLampiran(trx, berkasId, 'dokumen')
  // Of a decision from before there was a register: the penetapan comes with the letter now.
  await deleteLampiran(trx, berkasId, 'penetapan')
  if (!isGiven) return
  const to = { berkasId, oleh: actor.nama }
  await attach(trx, kit, to, sent, [{ medan: 'dokumen', jenis: 'dokumen', rahasia: false }])
}

/**
 * The Atasan PPID approves a refusal before it may be sent.
 * @throws Incomplete when what it rests on is no longer in force
 */
export function setujuiPenolakan(
  kit: Kit,
  nomor: string,
  sent: Sent<PersetujuanForm>,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'setujuiPenolakan',
      versi: sent.versi,
      rincian: { nomor: sent.data.nomorPersetujuan },
      run: async ({ id }) => {
        const { dikecualikanId } = await permohonanOf(trx, id)
        await pengecualianYangBerlaku(trx, dikecualikanId, kit)
        return {}
      },
    }),
    after: async (trx, berkas) => {
      await updatePermohonan(trx, berkas.id, {
        persetujuan: {
          nomor: sent.data.nomorPersetujuan,
          oleh: actor.nama,
          jabatan: kit.settings.penandaTangan.atasan.jabatan,
          pada: kit.clock.now.toISOString(),
        },
      })
    },
  })
}

/** The Atasan PPID sends a refusal back with reasons. */
export function kembalikanPenolakan(
  kit: Kit,
  nomor: string,
  sent: Sent<KembalikanForm>,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({ act: 'kembalikanPenolakan', versi: sent.versi, catatan: sent.data.alasan }),
  })
}

/** The PPID takes back a decision that no letter has told yet. */
export function tinjauUlang(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({ act: 'tinjauUlang', versi: sent.versi }),
  })
}

/**
 * The decision a case stands at.
 * @throws Incomplete when none was taken
 */
export async function keputusanOf(trx: Parameters<typeof permohonanOf>[0], berkasId: string) {
  const row = await permohonanOf(trx, berkasId)
  if (!row.keputusan) throw new Incomplete('Permohonan ini belum diputuskan.')
  return { keputusan: row.keputusan, persetujuan: row.persetujuan }
}

const toKeputusan = (form: KeputusanForm): Keputusan => ({
  hasil: form.hasil,
  pertimbangan: form.pertimbangan,
  alasan: form.alasan,
  softcopy: form.bentuk.includes('softcopy'),
  hardcopy: form.bentuk.includes('hardcopy'),
  biaya: {
    lembar: form.lembar,
    perLembar: form.perLembar,
    pengiriman: form.pengiriman,
    lain: form.lain,
  },
  pembayaran: form.pembayaran,
  waktuHari: form.waktuHari,
  penghitaman: form.penghitaman,
  dasarSebagian: form.hasil === 'sebagian' ? form.dasarSebagian : '',
  badanPublikLain: form.badanPublikLain,
  waktuBelum: form.waktuBelum,
  tanggalBelum: form.tanggalBelum || null,
  huruf: isExempt(form) ? form.huruf : '',
  angka: isExempt(form) ? form.angka : '',
  undangUndang: isExempt(form) ? form.undangUndang : '',
  konsekuensi: form.konsekuensi,
  uji: null,
  penetapan: null,
})
