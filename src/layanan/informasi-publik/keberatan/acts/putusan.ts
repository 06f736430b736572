import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { deleteLampiran } from '#src/attachments/queries.ts'
import type { HurufAlasan, KeputusanKeberatan } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { keberatanOf, updateKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import {
  bantahanField,
  type PutusanForm,
} from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * The Atasan PPID decides, with written reasons and an answer to each ground (UU 14/2008 Pasal 36
 * ayat (2)–(3); Perki 1/2021 Pasal 44 ayat (2)).
 * @throws Incomplete when a ground was left without an answer
 */
export function putuskan(
  kit: Kit,
  nomor: string,
  sent: Sent<PutusanForm> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'putuskan',
      versi: sent.versi,
      catatan: sent.data.pertimbangan,
      rincian: { hasil: sent.data.hasil },
      run: async (berkas) => {
        const { alasan } = await keberatanOf(trx, berkas.id)
        const keputusan = toKeputusan(sent.data, alasan)
        await updateKeberatan(trx, berkas.id, { keputusan, diputuskanPada: kit.clock.now })
        // What goes with the decision before, which no letter has told, gives way to this one's.
        const isNew = [sent.files.penetapan, sent.titipan.penetapan].some((list) => list?.length)
        if (isNew || keputusan.dasar !== 'pasal-17')
          await deleteLampiran(trx, berkas.id, 'penetapan')
        if (keputusan.dasar === 'pasal-17')
          await attach(trx, kit, { berkasId: berkas.id, oleh: actor.nama }, sent, [
            { medan: 'penetapan', jenis: 'penetapan', rahasia: false },
          ])
        return {}
      },
    }),
  })
}

/** The Atasan PPID takes back a decision that no letter has told yet. */
export function tinjauUlang(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: () => ({ act: 'tinjauUlang', versi: sent.versi }),
  })
}

function toKeputusan(form: PutusanForm, alasan: HurufAlasan[]): KeputusanKeberatan {
  const bantahan = alasan.map((huruf) => ({ huruf, uraian: form[bantahanField(huruf)] }))
  if (bantahan.some(({ uraian }) => uraian === ''))
    throw new Incomplete('Jawab setiap alasan keberatan (Perki 1/2021 Pasal 44 ayat (2)).')
  const isGranted = form.hasil === 'dikabulkan'
  const isExempt = !isGranted && form.dasar === 'pasal-17'
  return {
    hasil: form.hasil,
    pertimbangan: form.pertimbangan,
    bantahan,
    perintah: form.hasil === 'ditolak' ? '' : form.perintah,
    dasar: isGranted ? '' : form.dasar,
    huruf: isExempt ? form.huruf : '',
    angka: isExempt ? form.angka : '',
    undangUndang: isExempt && form.huruf === 'j' ? form.undangUndang : '',
    penetapan: isExempt ? { nomor: form.penetapanNomor, tanggal: form.penetapanTanggal } : null,
  }
}
