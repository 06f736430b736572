import type { HurufAlasan, KeputusanKeberatan } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { keberatanOf, updateKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import {
  bantahanField,
  isExempt,
  type PutusanForm,
} from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { namedIn, pengecualianFor } from '#src/layanan/informasi-publik/pengecualian.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * The Atasan PPID decides, with written reasons and an answer to each ground (UU 14/2008 Pasal 36
 * ayat (2)–(3); Perki 1/2021 Pasal 44 ayat (2)).
 * @throws Incomplete when a ground was left without an answer, or the exemption is not in force
 */
export function putuskan(kit: Kit, nomor: string, sent: Sent<PutusanForm>, actor: Actor) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'putuskan',
      versi: sent.versi,
      catatan: sent.data.pertimbangan,
      rincian: { hasil: sent.data.hasil },
      run: async (berkas) => {
        const { alasan } = await keberatanOf(trx, berkas.id)
        const keputusan = toKeputusan(sent.data, alasan)
        const item = isExempt(sent.data) ? await pengecualianFor(trx, sent.data, kit) : null
        await updateKeberatan(trx, berkas.id, {
          keputusan: item
            ? { ...keputusan, dikecualikanId: item.id, penetapan: namedIn(item).penetapan }
            : keputusan,
          diputuskanPada: kit.clock.now,
        })
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
  const exempt = isExempt(form)
  return {
    hasil: form.hasil,
    pertimbangan: form.pertimbangan,
    bantahan,
    perintah: form.hasil === 'ditolak' ? '' : form.perintah,
    dasar: isGranted ? '' : form.dasar,
    huruf: exempt ? form.huruf : '',
    angka: exempt ? form.angka : '',
    undangUndang: exempt && form.huruf === 'j' ? form.undangUndang : '',
    dikecualikanId: null,
    penetapan: null,
  }
}
