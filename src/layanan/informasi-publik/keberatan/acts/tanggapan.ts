import { relabelLampiran } from '#src/attachments/queries.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { Berkas, Keberatan, KeputusanKeberatan } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import {
  keberatanOf,
  nomorOf,
  updateKeberatan,
} from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { factsOf } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { suratTanggapan } from '#src/layanan/informasi-publik/keberatan/surat/tanggapan.ts'
import {
  lampirkanPenetapan,
  pengecualianYangBerlaku,
} from '#src/layanan/informasi-publik/pengecualian.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { simpanJawabanSemula } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { signerOf } from '#src/documents/signer.ts'
import { tanggapanKeberatan } from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import { unitClock } from '#src/workflow/disposisi/disposisi.ts'
import { type Actor, perform, record, sistem } from '#src/workflow/perform.ts'
import { DIBUKA_KEMBALI, openActs } from '#src/workflow/procedure.ts'
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
        await penuhi(trx, kit, row!.permohonanId, berkas.nomor, keputusan)
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

/**
 * Standar Pelayanan 3.2.b.4: the permohonan goes back to be decided; one still at work is told. What
 * was answered before does not stand any more, and is kept, because the register says what was told.
 */
async function penuhi(
  trx: Trx,
  kit: Kit,
  permohonanId: string,
  nomor: string,
  { perintah }: KeputusanKeberatan,
) {
  const asal = await nomorOf(trx, permohonanId)
  const told = {
    catatan: `Keberatan ${nomor} dikabulkan. Perintah Atasan PPID: ${perintah}`,
    rincian: { keberatan: nomor },
  }
  const isOpen = openActs(permohonan, asal.status, sistem.peran).includes('penuhiKeberatan')
  if (!isOpen) {
    await record(trx, asal.nomor, { perbuatan: 'keberatanDikabulkan', ...told }, sistem, kit.clock)
    return
  }
  // Handed out already, or told: it stays with the case, and is no part of the new answer.
  await relabelLampiran(trx, permohonanId, ['dokumen', 'penetapan'], 'keputusan-lama')
  const clock = {
    ...unitClock(permohonanId, '', [], kit.settings.tenggatUnit, kit.clock),
    disposisiId: null,
    jenis: 'pemenuhan',
    dasar: permohonan.clocks.pemenuhan.dasar,
  }
  const answered = await simpanJawabanSemula(trx, permohonanId)
  const step = {
    act: 'penuhiKeberatan' as const,
    ...told,
    ...(answered && { hasil: DIBUKA_KEMBALI }),
    parts: { started: [clock] },
  }
  await perform(trx, permohonan, asal.nomor, step, sistem, kit.clock)
}

/** @throws Incomplete when nothing was decided */
function decided({ keputusan }: Pick<Keberatan, 'keputusan'>): KeputusanKeberatan {
  if (!keputusan) throw new Incomplete('Keberatan ini belum diputuskan.')
  return keputusan
}
