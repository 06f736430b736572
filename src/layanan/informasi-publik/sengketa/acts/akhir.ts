import type { Kit } from '#src/kit.ts'
import { mustBePast } from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  type CabutForm,
  type GugurForm,
  sebabGugur,
} from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** The applicant takes it back. */
export function cabut(kit: Kit, nomor: string, sent: Sent<CabutForm>, actor: Actor) {
  const { tanggal, alasan } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: () => ({
      act: 'cabut',
      versi: sent.versi,
      catatan: alasan || null,
      rincian: { tanggal },
      run: async () => {
        mustBePast(tanggal, kit)
        return {}
      },
    }),
  })
}

/** It ends because the applicant never went on, or because the Komisi Informasi says so. */
export function gugurkan(kit: Kit, nomor: string, sent: Sent<GugurForm>, actor: Actor) {
  const { tanggal, sebab, alasan } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: () => ({
      act: 'gugurkan',
      versi: sent.versi,
      hasil: sebab,
      catatan: [`${sebabGugur[sebab]}.`, alasan].filter(Boolean).join(' '),
      rincian: { tanggal, sebab },
      run: async () => {
        mustBePast(tanggal, kit)
        return {}
      },
    }),
  })
}
