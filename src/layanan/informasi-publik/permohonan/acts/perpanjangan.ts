import { extendFrom } from '#src/calendar/period.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import type { PerpanjanganForm } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { updatePermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratPerpanjanganWaktu } from '#src/layanan/informasi-publik/permohonan/surat/perpanjangan.ts'
import * as words from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Extends once by 7 hari kerja from the old batas, for one of the two lawful causes, with written
 * reasons (UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36).
 * @throws IllegalAct when it was extended before
 * @throws Incomplete when the period has run out already
 */
export async function perpanjang(
  kit: Kit,
  nomor: string,
  sent: Sent<PerpanjanganForm>,
  actor: Actor,
) {
  const { period } = permohonan.acts.perpanjang.extends!
  let dates: { semula: string; menjadi: string } | undefined
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({
      act: 'perpanjang',
      versi: sent.versi,
      catatan: sent.data.alasan,
      run: async (_berkas, running) => {
        const uu = running.find(({ jenis }) => jenis === 'uu')
        if (!uu || uu.batas < kit.clock.now)
          throw new Incomplete('Jangka waktu sudah lewat. Perpanjangan hanya sebelum batas waktu.')
        const menjadi = extendFrom(uu.batas, period, kit.clock.calendar)
        dates = { semula: uu.batas.toISOString(), menjadi: menjadi.toISOString() }
        return { rincian: { sebab: sent.data.sebab, ...dates } }
      },
    }),
    after: async (trx, berkas) => {
      const perpanjangan = { ...sent.data, ...dates! }
      await updatePermohonan(trx, berkas.id, { perpanjangan })
      const facts = await factsOf(trx, berkas)
      const ppid = await signerOf(trx, kit, actor, 'ppid')
      const surat = await issueSurat(
        trx,
        kit,
        suratPerpanjanganWaktu(kit, facts, perpanjangan, ppid),
      )
      const mail = words.perpanjangan({
        ...mailCase(kit, facts),
        alasan: sent.data.alasan,
        semula: new Date(perpanjangan.semula),
        menjadi: new Date(perpanjangan.menjadi),
      })
      await kabari(trx, kit, facts, mail, surat.id)
    },
  })
}
