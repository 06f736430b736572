import type { Berkas, Pemohon, Sengketa } from '#src/db/schema.ts'
import { findBerkas } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { findKomisi, sengketaOf } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { pemohonOf } from '#src/workflow/pemohon/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What every paper of a sengketa speaks of. */
export type Facts = {
  berkas: Berkas
  sengketa: Sengketa
  pemohon: Pemohon
  keberatan: { nomor: string; diterimaPada: Date } | null
  komisi: string | null
}

/** Reads what the papers of a case need, inside the transaction of the act. */
export async function factsOf(trx: Trx, berkas: Berkas): Promise<Facts> {
  const sengketa = await sengketaOf(trx, berkas.id)
  const { keberatanId, komisiId } = sengketa
  return {
    berkas,
    sengketa,
    pemohon: await pemohonOf(trx, berkas.pemohonId!),
    keberatan: keberatanId ? await findBerkas(trx, keberatanId) : null,
    komisi: komisiId ? ((await findKomisi(trx, komisiId))?.nama ?? null) : null,
  }
}
