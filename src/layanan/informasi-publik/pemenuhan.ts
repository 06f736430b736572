import { relabelLampiran } from '#src/attachments/queries.ts'
import type { Kit } from '#src/kit.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  findBerkas,
  simpanJawabanSemula,
} from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { unitClock } from '#src/workflow/disposisi/disposisi.ts'
import { perform, record, sistem } from '#src/workflow/perform.ts'
import { DIBUKA_KEMBALI, openActs } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What orders a permohonan to be fulfilled: a keberatan that was granted, or a sengketa. */
export type Perintah = { dari: keyof typeof words; nomor: string; perintah: string }

const words = {
  keberatan: {
    act: 'penuhiKeberatan',
    told: 'keberatanDikabulkan',
    kalimat: ({ nomor, perintah }: Perintah) =>
      `Keberatan ${nomor} dikabulkan. Perintah Atasan PPID: ${perintah}`,
    dasar: permohonan.clocks.pemenuhan.dasar,
  },
  sengketa: {
    act: 'penuhiSengketa',
    told: 'sengketaMemerintahkan',
    kalimat: ({ nomor, perintah }: Perintah) => `Hasil sengketa ${nomor}: ${perintah}`,
    dasar: permohonan.acts.penuhiSengketa.dasar!,
  },
} as const

/**
 * Opens a permohonan again to be decided anew (Standar Pelayanan 3.2.b.4; UU 14/2008 Pasal 46), with
 * the days of a unit for it. One that is still at work is only told. What was answered before does
 * not stand any more, and is kept, because the register says what was told.
 * @returns its number
 */
export async function penuhi(
  trx: Trx,
  kit: Kit,
  permohonanId: string,
  perintah: Perintah,
): Promise<string> {
  const { act, told, kalimat, dasar } = words[perintah.dari]
  const { nomor, status } = await findBerkas(trx, permohonanId)
  const entry = { catatan: kalimat(perintah), rincian: { [perintah.dari]: perintah.nomor } }
  if (!openActs(permohonan, status, sistem.peran).includes(act)) {
    await record(trx, nomor, { perbuatan: told, ...entry }, sistem, kit.clock)
    return nomor
  }
  // Handed out already, or told: it stays with the case, and is no part of the new answer.
  await relabelLampiran(trx, permohonanId, ['dokumen', 'penetapan'], 'keputusan-lama')
  const days = unitClock(permohonanId, '', [], kit.settings.tenggatUnit, kit.clock)
  const clock = { ...days, disposisiId: null, jenis: 'pemenuhan', dasar }
  const answered = await simpanJawabanSemula(trx, permohonanId)
  const step = {
    act,
    ...entry,
    ...(answered && { hasil: DIBUKA_KEMBALI }),
    parts: { started: [clock] },
  }
  await perform(trx, permohonan, nomor, step, sistem, kit.clock)
  return nomor
}
