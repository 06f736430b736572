import type { Berkas, Keberatan, Pemohon, Permohonan } from '#src/db/schema.ts'
import { keberatanOf } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { findBerkas, permohonanOf } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { pemohonOf } from '#src/workflow/pemohon/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What every paper of a keberatan speaks of; `asal` is the permohonan, where there is one. */
export type Facts = {
  berkas: Berkas
  keberatan: Keberatan
  pemohon: Pemohon
  asal: { berkas: Pick<Berkas, 'nomor' | 'diterimaPada'>; permohonan: Permohonan } | null
}

/** Reads what the papers of a case need, inside the transaction of the act. */
export async function factsOf(trx: Trx, berkas: Berkas): Promise<Facts> {
  const keberatan = await keberatanOf(trx, berkas.id)
  const { permohonanId } = keberatan
  return {
    berkas,
    keberatan,
    pemohon: await pemohonOf(trx, berkas.pemohonId!),
    asal: permohonanId
      ? {
          berkas: await findBerkas(trx, permohonanId),
          permohonan: await permohonanOf(trx, permohonanId),
        }
      : null,
  }
}
