import { newId } from '#src/db/id.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Forbidden, Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type { EvaluasiForm } from '#src/layanan/pengaduan/recap/form.ts'
import { evaluasiOf, insertEvaluasi, signedBy } from '#src/layanan/pengaduan/recap/queries.ts'
import type { Tally } from '#src/layanan/pengaduan/recap/tally.ts'
import { suratEvaluasi } from '#src/layanan/pengaduan/surat/evaluasi.ts'
import { findOfficer } from '#src/office/queries.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Records what Analis or Kasi found in a month's reports, and what follows (Standar Pelayanan 1.2.7).
 * @throws Forbidden when the actor is neither
 */
export function catatEvaluasi(kit: Kit, sent: Sent<EvaluasiForm>, actor: Actor): Promise<string> {
  mayEvaluate(actor)
  const { bulan, temuan, tindakLanjut } = sent.data
  return once(kit.db, sent.kunci, async (trx) => {
    const officer = actor.id ? await findOfficer(trx, actor.id) : undefined
    const entry = { perbuatan: 'catatEvaluasiPengaduan', rincian: { bulan } }
    await recordOffice(trx, entry, actor, kit.clock)
    await insertEvaluasi(trx, {
      id: newId(),
      bulan,
      temuan,
      tindakLanjut,
      oleh: actor.nama,
      jabatan: officer?.jabatan ?? '',
      pada: kit.clock.now,
      suratId: null,
    })
    return bulan
  })
}

/**
 * Signs the laporan of a month: its numbers as they stand now, what was found, what follows.
 * @throws Forbidden when the actor is not the Kasi; Incomplete when nothing was found yet
 */
export function terbitkanLaporan(
  kit: Kit,
  sent: Sent<{ bulan: string }>,
  tally: Tally,
  actor: Actor,
): Promise<string> {
  if (!actor.peran.includes('kasi')) throw new Forbidden('only the Kasi signs it')
  const { bulan } = sent.data
  return once(kit.db, sent.kunci, async (trx) => {
    const found = await evaluasiOf(trx, bulan)
    if (found.length === 0) throw new Incomplete('Catat dahulu temuan bulan ini.')
    const entry = { perbuatan: 'terbitkanLaporanPengaduan', rincian: { bulan } }
    await recordOffice(trx, entry, actor, kit.clock)
    const kasi = await signerOf(trx, kit, actor, 'kasi')
    const facts = { bulan, tally, evaluasi: found.toReversed() }
    const surat = await issueSurat(trx, kit, suratEvaluasi(kit, facts, kasi))
    await signedBy(trx, bulan, surat.id)
    return bulan
  })
}

function mayEvaluate({ peran }: Actor) {
  if (!peran.includes('analis') && !peran.includes('kasi'))
    throw new Forbidden('only Analis and Kasi evaluate')
}
