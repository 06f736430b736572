import { dateOf } from '#src/calendar/date.ts'
import { extendFrom } from '#src/calendar/period.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Berkas } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, kabariUnit, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import type { PerpanjanganForm } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { updatePermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratPerpanjanganWaktu } from '#src/layanan/informasi-publik/permohonan/surat/perpanjangan.ts'
import * as words from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import { disposisiOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import { type Shift, shifted, shiftsOf } from '#src/workflow/disposisi/shift.ts'
import { type Actor, record } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Extends once by 7 hari kerja from the old batas, for one of the two lawful causes, with written
 * reasons (UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36); the tenggat of units that have not
 * answered go along where the PPID says so.
 * @throws IllegalAct when it was extended before
 * @throws Incomplete when the period has run out already
 */
export async function perpanjang(
  kit: Kit,
  nomor: string,
  sent: Sent<PerpanjanganForm>,
  actor: Actor,
) {
  const extension = permohonan.acts.perpanjang.extends!
  const { period } = extension
  const { geserUnit, ...said } = sent.data
  let dates: { semula: string; menjadi: string } | undefined
  let shifts: Shift[] = []
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({
      act: 'perpanjang',
      versi: sent.versi,
      catatan: said.alasan,
      run: async (_berkas, running) => {
        const uu = running.find(({ jenis }) => jenis === 'uu')
        if (!uu || uu.batas < kit.clock.now)
          throw new Incomplete('Jangka waktu sudah lewat. Perpanjangan hanya sebelum batas waktu.')
        const menjadi = extendFrom(uu.batas, period, kit.clock.calendar)
        dates = { semula: uu.batas.toISOString(), menjadi: menjadi.toISOString() }
        if (geserUnit === 'ya') shifts = shiftsOf(running, extension, kit.clock)
        const moved = shifts.map((one) => shifted(one, period, kit.clock))
        return { parts: { moved }, rincian: { sebab: said.sebab, ...dates } }
      },
    }),
    after: async (trx, berkas) => {
      await geser(trx, kit, berkas, shifts, actor)
      const perpanjangan = { ...said, ...dates! }
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
        alasan: said.alasan,
        semula: new Date(perpanjangan.semula),
        menjadi: new Date(perpanjangan.menjadi),
      })
      await kabari(trx, kit, facts, mail, surat.id)
    },
  })
}

/** Writes which unit has longer, and tells it. */
async function geser(trx: Trx, kit: Kit, berkas: Berkas, shifts: Shift[], actor: Actor) {
  const parts = shifts.length > 0 ? await disposisiOf(trx, berkas.id) : []
  for (const { disposisiId, semula, menjadi } of shifts) {
    const { unitKerjaId } = parts.find(({ id }) => id === disposisiId)!
    const unit = (await findUnit(trx, unitKerjaId))?.nama ?? ''
    const entry = {
      perbuatan: 'geserTenggatUnit',
      catatan: `${unit}: dari ${hariTanggal(dateOf(semula))} menjadi ${hariTanggal(dateOf(menjadi))}.`,
      rincian: {
        disposisi: disposisiId,
        semula: semula.toISOString(),
        menjadi: menjadi.toISOString(),
      },
    }
    await record(trx, berkas.nomor, entry, actor, kit.clock)
    await kabariUnit(trx, kit, berkas, { unitKerjaId, batas: menjadi }, 'geser')
  }
}
