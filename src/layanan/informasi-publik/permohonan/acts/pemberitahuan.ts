import { endOfDay, instantOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { Berkas, Keputusan } from '#src/db/schema.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { keputusanOf } from '#src/layanan/informasi-publik/permohonan/acts/keputusan.ts'
import {
  lampirkanPenetapan,
  pengecualianYangBerlaku,
} from '#src/layanan/informasi-publik/pengecualian.ts'
import { isExempt, permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { updatePermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import {
  isGranted,
  suratPemberitahuan,
  suratPenolakan,
} from '#src/layanan/informasi-publik/permohonan/surat/pemberitahuan.ts'
import { pemberitahuanTertulis } from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Signs and sends the pemberitahuan tertulis, and the SK penolakan where it is one; the clocks of
 * the answer end (UU 14/2008 Pasal 22 ayat (7)). With what is refused as exempt, all or a part, goes
 * the penetapan.
 * @throws Incomplete when a refusal was not approved, or what it rests on is no longer in force
 */
export async function beritahukan(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  let keputusan: Keputusan | undefined
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'beritahukan',
      versi: sent.versi,
      run: async (one) => {
        ;({ keputusan } = await keputusanOf(trx, one.id))
        return {
          to: nextStatus(keputusan),
          hasil: keputusan.hasil,
          parts: { started: promiseClock(one, keputusan, kit) },
        }
      },
    }),
    after: async (trx, berkas) => {
      await updatePermohonan(trx, berkas.id, { diberitahukanPada: kit.clock.now })
      await tulisSurat(trx, kit, berkas, keputusan!, actor)
    },
  })
}

async function tulisSurat(trx: Trx, kit: Kit, berkas: Berkas, keputusan: Keputusan, actor: Actor) {
  const facts = await factsOf(trx, berkas)
  const ppid = await signerOf(trx, kit, actor, 'ppid')
  const { persetujuan, dikecualikanId } = facts.permohonan
  if (isExempt(keputusan)) {
    const item = await pengecualianYangBerlaku(trx, dikecualikanId, kit)
    await lampirkanPenetapan(trx, berkas, item, kit)
  }
  if (keputusan.hasil === 'ditolak') {
    if (!persetujuan) throw new Incomplete('Penolakan ini belum disetujui Atasan PPID.')
    await issueSurat(trx, kit, suratPenolakan(kit, facts, keputusan, persetujuan, ppid))
  }
  const surat = await issueSurat(trx, kit, suratPemberitahuan(kit, facts, keputusan, ppid))
  await kabari(trx, kit, facts, pemberitahuanTertulis(mailCase(kit, facts)), surat.id)
}

const nextStatus = (keputusan: Keputusan) => {
  if (isGranted(keputusan)) return 'siap_diserahkan'
  return keputusan.hasil === 'belum-didokumentasikan' ? 'dijanjikan' : 'selesai'
}

/** Perki 1/2021 Pasal 31 ayat (4) huruf i: the time by which it will be there is a clock of its own. */
function promiseClock(berkas: Berkas, keputusan: Keputusan, { clock }: Kit) {
  if (keputusan.hasil !== 'belum-didokumentasikan' || !keputusan.tanggalBelum) return []
  return [
    {
      id: newId(),
      berkasId: berkas.id,
      disposisiId: null,
      jenis: 'janji',
      dasar: permohonan.clocks.janji.dasar,
      // Counted from the promised day itself, so that a new calendar does not move it.
      mulai: instantOf(keputusan.tanggalBelum),
      satuan: 'hari' as const,
      jumlah: 0,
      batas: endOfDay(keputusan.tanggalBelum),
      tanggungan: 'kantor' as const,
      versiKalender: clock.calendar.versi,
    },
  ]
}
