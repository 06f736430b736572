import { dateOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { Berkas } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { anggotaTim } from '#src/layanan/informasi-publik/sengketa/acts/tim.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  insertPeristiwa,
  peristiwaOf,
  updatePeristiwa,
  updateSengketa,
} from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type {
  ArahanForm,
  LaporanForm,
} from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import { factsOf } from '#src/layanan/informasi-publik/sengketa/surat/facts.ts'
import { suratLaporan } from '#src/layanan/informasi-publik/sengketa/surat/laporan.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Writes what the team will report; nothing is told by it.
 * @throws Incomplete when no team is in force
 */
export function susunLaporan(kit: Kit, nomor: string, sent: Sent<LaporanForm>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'susunLaporan',
      versi: sent.versi,
      run: async ({ id }) => {
        await anggotaTim(trx, id)
        await updateSengketa(trx, id, { laporanRancangan: sent.data })
        return {}
      },
    }),
  })
}

/**
 * The chair signs the report of the team to the Atasan PPID (Standar Pelayanan 3.2.c.4).
 * @throws Incomplete when nothing was written since the last one
 */
export function laporkan(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: () => ({ act: 'laporkan', versi: sent.versi }),
    after: async (trx, berkas) => {
      const { issue, laporan } = await issueOf(trx, kit, berkas, actor)
      const { id: suratId } = await issueSurat(trx, kit, issue)
      await insertPeristiwa(trx, {
        id: newId(),
        berkasId: berkas.id,
        jenis: 'laporan',
        tanggal: dateOf(kit.clock.now),
        tempat: '',
        uraian: '',
        isi: { laporan },
        lampiran: [],
        suratId,
        oleh: actor.nama,
        pada: kit.clock.now,
      })
      await updateSengketa(trx, berkas.id, { laporanRancangan: null })
    },
  })
}

/**
 * The Atasan PPID has the report, and may say what is to be done.
 * @throws Incomplete when none is waiting
 */
export function terimaLaporan(kit: Kit, nomor: string, sent: Sent<ArahanForm>, actor: Actor) {
  const { arahan } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'terimaLaporan',
      versi: sent.versi,
      catatan: arahan || null,
      run: async ({ id }) => {
        const waiting = (await peristiwaOf(trx, id)).filter(
          ({ jenis, isi }) => jenis === 'laporan' && !isi.diterimaPada,
        )
        if (waiting.length === 0) throw new Incomplete('Tidak ada laporan yang menunggu.')
        const received = { diterimaPada: kit.clock.today, diterimaOleh: actor.nama, arahan }
        for (const one of waiting)
          await updatePeristiwa(trx, one.id, { isi: { ...one.isi, ...received } })
        return {}
      },
    }),
  })
}

/**
 * The report as it would be signed now, to be read before.
 * @throws NotFound when there is no such case; Incomplete when nothing was written
 */
export function draftLaporan(kit: Kit, nomor: string, actor: Actor): Promise<Issue> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== sengketa.name) throw new NotFound(nomor)
    return (await issueOf(trx, kit, berkas, actor)).issue
  })
}

async function issueOf(trx: Trx, kit: Kit, berkas: Berkas, actor: Actor) {
  const facts = await factsOf(trx, berkas)
  const laporan = facts.sengketa.laporanRancangan
  if (!laporan) throw new Incomplete('Susun dulu laporannya.')
  const ketua = await signerOf(trx, kit, actor, 'ppid')
  const peristiwa = await peristiwaOf(trx, berkas.id)
  return { issue: suratLaporan(kit, facts, laporan, peristiwa, ketua), laporan }
}
