import type { Kit } from '#src/kit.ts'
import { kabariPemohon, tidakTersedia } from '#src/layanan/permintaan-data/acts/kabar.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { factsOf, updatePermintaan } from '#src/layanan/permintaan-data/queries.ts'
import type { TidakTersediaForm } from '#src/layanan/permintaan-data/step-forms.ts'
import type { CabutForm } from '#src/layanan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** Says that the city has no such data, and why; the applicant reads the reason. */
export function nyatakanTidakTersedia(
  kit: Kit,
  nomor: string,
  sent: Sent<TidakTersediaForm>,
  actor: Actor,
) {
  const { alasan } = sent.data
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: () => ({
      act: 'nyatakanTidakTersedia',
      hasil: 'tidak-tersedia',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: alasan,
    }),
    after: async (trx, berkas) => {
      await updatePermintaan(trx, berkas.id, { alasan, dijawabPada: kit.clock.now })
      const facts = await factsOf(trx, berkas)
      await kabariPemohon(trx, kit, facts, tidakTersedia(kit, berkas, alasan))
    },
  })
}

/** The applicant takes the request back, by the tracking page or at the desk. */
export function cabutPermintaan(kit: Kit, nomor: string, sent: Sent<CabutForm>, actor: Actor) {
  return actOnce(kit, permintaanData, nomor, sent, actor, {
    step: () => ({ act: 'cabutPermintaan', versi: sent.versi, catatan: sent.data.alasan || null }),
  })
}
