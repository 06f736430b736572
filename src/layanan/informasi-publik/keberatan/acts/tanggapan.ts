import { dueAt } from '#src/calendar/period.ts'
import type { Berkas, Keberatan, KeputusanKeberatan } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { keberatanOf, updateKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { factsOf } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { suratTanggapan } from '#src/layanan/informasi-publik/keberatan/surat/tanggapan.ts'
import { penuhi } from '#src/layanan/informasi-publik/pemenuhan.ts'
import {
  lampirkanPenetapan,
  pengecualianYangBerlaku,
} from '#src/layanan/informasi-publik/pengecualian.ts'
import { signerOf } from '#src/documents/signer.ts'
import { tanggapanKeberatan } from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Signs and sends the answer of the Atasan PPID (UU 14/2008 Pasal 36 ayat (2)). What is granted, in
 * whole or in part, opens the permohonan again in the same transaction.
 * @throws Incomplete when nothing was decided, or what it rests on is no longer in force
 */
export function tanggapi(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  let row: Keberatan | undefined
  return actOnce(kit, keberatan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tanggapi',
      versi: sent.versi,
      run: async (berkas) => {
        row = await keberatanOf(trx, berkas.id)
        const { hasil } = decided(row)
        return { hasil, rincian: { hasil } }
      },
    }),
    after: async (trx, berkas) => {
      const keputusan = decided(row!)
      if (keputusan.dasar === 'pasal-17') {
        const item = await pengecualianYangBerlaku(trx, keputusan.dikecualikanId, kit)
        await lampirkanPenetapan(trx, berkas, item, kit)
      }
      await tulisSurat(trx, kit, berkas, actor)
      if (row!.permohonanId && keputusan.hasil !== 'ditolak')
        await penuhi(trx, kit, row!.permohonanId, {
          dari: 'keberatan',
          nomor: berkas.nomor,
          perintah: keputusan.perintah,
        })
    },
  })
}

/**
 * The answer as it would be signed now, to be read before.
 * @throws NotFound when there is no such case; Incomplete when nothing was decided
 */
export function draftTanggapan(kit: Kit, nomor: string, actor: Actor): Promise<Issue> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== keberatan.name) throw new NotFound(nomor)
    const facts = await factsOf(trx, berkas)
    const atasan = await signerOf(trx, kit, actor, 'atasan')
    return suratTanggapan(kit, facts, decided(facts.keberatan), atasan)
  })
}

async function tulisSurat(trx: Trx, kit: Kit, berkas: Berkas, actor: Actor) {
  const facts = await factsOf(trx, berkas)
  const atasan = await signerOf(trx, kit, actor, 'atasan')
  const issue = suratTanggapan(kit, facts, decided(facts.keberatan), atasan)
  const surat = await issueSurat(trx, kit, issue)
  await updateKeberatan(trx, berkas.id, {
    ditanggapiPada: kit.clock.now,
    penanggap: { nama: atasan.nama, jabatan: atasan.jabatan },
  })
  const sengketa = dueAt(kit.clock.now, keberatan.clocks.sengketa, kit.clock.calendar)
  await kabari(trx, kit, facts, tanggapanKeberatan({ ...mailCase(kit, facts), sengketa }), surat.id)
}

/** @throws Incomplete when nothing was decided */
function decided({ keputusan }: Pick<Keberatan, 'keputusan'>): KeputusanKeberatan {
  if (!keputusan) throw new Incomplete('Keberatan ini belum diputuskan.')
  return keputusan
}
