import { Forbidden, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { openPelapor, type Pelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { seesReporter } from '#src/layanan/pengaduan/procedure.ts'
import { findSecrecy } from '#src/layanan/pengaduan/queries.ts'
import { type Actor, record } from '#src/workflow/perform.ts'

/**
 * Who reported anonim or rahasia; the look is written to the jejak first (UU 27/2022 Pasal 31).
 * @throws Forbidden when the actor's role may not see it; NotFound when nobody is sealed
 */
export async function lihatPelapor(kit: Kit, nomor: string, actor: Actor): Promise<Pelapor> {
  const report = await findSecrecy(kit.db, nomor)
  if (!report?.pelapor) throw new NotFound(nomor)
  if (!seesReporter(actor.peran, report)) throw new Forbidden('may not see who reported')
  await kit.db
    .transaction()
    .execute((trx) => record(trx, nomor, { perbuatan: 'lihatPelapor' }, actor, kit.clock))
  return openPelapor(kit.keys, report.id, report.pelapor)
}
