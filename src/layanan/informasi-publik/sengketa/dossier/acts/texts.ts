import type { Berkas } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { keberatanOf } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { permohonanOf } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import {
  type BerkasDossier,
  berkasOf,
  disposisiOf,
  jejakOf,
} from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import {
  dataText,
  disposisiText,
  readMe,
} from '#src/layanan/informasi-publik/sengketa/dossier/texts.ts'
import { findSengketa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { pemohonOf } from '#src/workflow/pemohon/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** The text of a case that is written for a dossier. */
export async function writeText(
  trx: Trx,
  { id, nomor, prosedur, pemohonId }: BerkasDossier,
  teks: 'data' | 'disposisi',
): Promise<string> {
  if (teks === 'disposisi') return disposisiText(nomor, await disposisiOf(trx, id))
  return dataText({
    berkas: await berkasOf(trx, id),
    pemohon: pemohonId ? await pemohonOf(trx, pemohonId) : null,
    ...(prosedur === 'permohonan' && { permohonan: await permohonanOf(trx, id) }),
    ...(prosedur === 'keberatan' && { keberatan: await keberatanOf(trx, id) }),
    ...(prosedur === 'sengketa' && { sengketa: await findSengketa(trx, nomor) }),
  })
}

/** The jejak of a case, one JSON a line, with all that its chain covers; the case as it is locked. */
export async function writeJejak(trx: Trx, { id }: Pick<Berkas, 'id'>): Promise<string> {
  const rows = await jejakOf(trx, id)
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** What is in the ZIP and how it is checked. */
export const writeReadMe = ({ settings, config, clock }: Kit, perkara: string) =>
  readMe({ perkara, kantor: settings.kantor.nama, alamat: config.origin, dibuat: clock.now })
