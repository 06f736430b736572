import type { Issue } from '#src/documents/issue.ts'
import { NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { keputusanOf } from '#src/layanan/informasi-publik/permohonan/acts/keputusan.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import {
  suratPemberitahuan,
  suratPenolakan,
} from '#src/layanan/informasi-publik/permohonan/surat/pemberitahuan.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockBerkas } from '#src/workflow/queries.ts'

/**
 * A letter as it would be signed now, to be read before.
 * @param jenis `pemberitahuan` or `penolakan`
 * @throws NotFound when there is no such case or letter; Incomplete when nothing was decided
 */
export function draftOf(kit: Kit, nomor: string, jenis: string, actor: Actor): Promise<Issue> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (!berkas) throw new NotFound(nomor)
    const { keputusan, persetujuan } = await keputusanOf(trx, berkas.id)
    const facts = await factsOf(trx, berkas)
    const ppid = await signerOf(trx, kit, actor, 'ppid')
    if (jenis === 'pemberitahuan') return suratPemberitahuan(kit, facts, keputusan, ppid)
    if (jenis !== 'penolakan' || keputusan.hasil !== 'ditolak') throw new NotFound(jenis)
    const pending = {
      nomor: '(menunggu)',
      oleh: '',
      jabatan: kit.settings.penandaTangan.atasan.jabatan,
      pada: kit.clock.now.toISOString(),
    }
    return suratPenolakan(kit, facts, keputusan, persetujuan ?? pending, ppid)
  })
}
