import type { IsiPeristiwa } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { penuhi } from '#src/layanan/informasi-publik/pemenuhan.ts'
import { catat, type SentFiles } from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { peristiwaOf, sengketaOf } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type {
  LaksanakanForm,
  PelaksanaanForm,
  TutupForm,
} from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * The decision is carried out, because nobody goes further or the city does not wait: what it orders
 * to be given opens the permohonan again in the same transaction (UU 14/2008 Pasal 46 and 49). Not
 * when the decision is entered: until it stands a court may still hear of it.
 * @throws Incomplete when no decision is there
 */
export function laksanakan(kit: Kit, nomor: string, sent: Sent<LaksanakanForm>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'laksanakan',
      versi: sent.versi,
      run: async ({ id }) => {
        const { isi } = await lastDecision(trx, id)
        const permohonan = await penuhiHasil(trx, kit, { id, nomor }, isi)
        return {
          catatan: [isi.perintah, sent.data.catatan].filter(Boolean).join(' ') || null,
          rincian: { ...permohonan },
        }
      },
    }),
  })
}

/**
 * What a decision or a settlement orders to be given is asked of the permohonan, where there is one.
 * @returns its number for the jejak
 */
export async function penuhiHasil(
  trx: Trx,
  kit: Kit,
  { id, nomor }: { id: string; nomor: string },
  { perintah = '', beri }: Pick<IsiPeristiwa, 'perintah' | 'beri'>,
): Promise<{ permohonan?: string }> {
  const { permohonanId } = await sengketaOf(trx, id)
  if (!beri || !permohonanId) return {}
  return { permohonan: await penuhi(trx, kit, permohonanId, { dari: 'sengketa', nomor, perintah }) }
}

/** What was done, when, with its proof; the last of it ends the case. */
export function catatPelaksanaan(
  kit: Kit,
  nomor: string,
  sent: SentFiles<PelaksanaanForm>,
  actor: Actor,
) {
  const { tanggal, uraian, tuntas } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatPelaksanaan',
      versi: sent.versi,
      catatan: uraian,
      rincian: { tanggal, tuntas },
      run: async ({ id }) => {
        await catat(trx, kit, id, { jenis: 'pelaksanaan', tanggal, uraian }, actor, sent)
        return { to: tuntas ? 'selesai' : 'pelaksanaan' }
      },
    }),
  })
}

/** A decision that leaves nothing to be done. */
export function tutup(kit: Kit, nomor: string, sent: Sent<TutupForm>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: () => ({ act: 'tutup', versi: sent.versi, catatan: sent.data.alasan }),
  })
}

/** @throws Incomplete when there is none */
async function lastDecision(trx: Trx, berkasId: string) {
  const decision = (await peristiwaOf(trx, berkasId)).findLast(({ jenis }) => jenis === 'putusan')
  if (!decision) throw new Incomplete('Belum ada putusan.')
  return decision
}
