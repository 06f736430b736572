import type { Kit } from '#src/kit.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { unanswered, updateKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import type {
  ReaksiForm,
  TeruskanForm,
} from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import type { CabutForm } from '#src/layanan/step-forms.ts'
import { IllegalAct } from '#src/errors.ts'
import { actOnce } from '#src/workflow/act.ts'
import { type Actor, perform, sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** The petugas hands the registered objection to the Atasan PPID (Standar Pelayanan 3.2.b.2). */
export function teruskan(kit: Kit, nomor: string, sent: Sent<TeruskanForm>, actor: Actor) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: () => ({
      act: 'teruskan',
      versi: sent.versi,
      catatan: sent.data.catatan || null,
      petugasId: actor.id,
    }),
  })
}

/** The objector says whether the answer satisfies them; a petugas notes it for them. */
export function catatReaksi(kit: Kit, nomor: string, sent: Sent<ReaksiForm>, actor: Actor) {
  const { reaksi, catatan } = sent.data
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: () => ({
      act: 'catatReaksi',
      versi: sent.versi,
      catatan: catatan || null,
      rincian: { reaksi },
    }),
    after: (trx, { id }) => writeReaction(trx, kit, id, { reaksi, reaksiCatatan: catatan || null }),
  })
}

/** The objector takes it back, on the tracking page or at the desk. */
export function cabut(kit: Kit, nomor: string, sent: Sent<CabutForm>, actor: Actor) {
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: () => ({ act: 'cabut', versi: sent.versi, catatan: sent.data.alasan || null }),
  })
}

/**
 * Closes at night what the objector let rest until the way to the Komisi Informasi was shut
 * (UU 14/2008 Pasal 37 ayat (2)).
 * @returns how many cases were closed
 */
export async function selesaikanYangLewat(kit: Kit): Promise<number> {
  let closed = 0
  for (const { nomor } of await unanswered(kit.db, kit.clock.now)) {
    try {
      await kit.db.transaction().execute(async (trx) => {
        const act = { act: 'selesaikan' } as const
        const { berkas } = await perform(trx, keberatan, nomor, act, sistem, kit.clock)
        await writeReaction(trx, kit, berkas.id, { reaksi: 'tanpa-tanggapan' })
      })
      closed += 1
    } catch (error) {
      if (!(error instanceof IllegalAct)) throw error
    }
  }
  return closed
}

type Reaction = {
  reaksi: 'puas' | 'tidak-puas' | 'tanpa-tanggapan'
  reaksiCatatan?: string | null
}

const writeReaction = (trx: Trx, { clock }: Kit, id: string, reaction: Reaction) =>
  updateKeberatan(trx, id, { ...reaction, reaksiPada: clock.now })
