import { attachFile } from '#src/attachments/attach.ts'
import type { ReceivedFile } from '#src/attachments/check.ts'
import { deleteSealed } from '#src/attachments/queries.ts'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Berkas } from '#src/db/schema.ts'
import { IllegalAct, Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { attempt } from '#src/layanan/buku-tamu/acts/pulang.ts'
import { consentOf, refusalOf } from '#src/layanan/buku-tamu/consent.ts'
import type { TamuForm } from '#src/layanan/buku-tamu/form.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { factsOf, photosOver, updateTamu } from '#src/layanan/buku-tamu/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import { type Actor, sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * What the register keeps of a consent: its text, when it was given, until when the picture is kept
 * (UU 27/2022 Pasal 21–24).
 * @throws Incomplete when there is none for the text that stands now
 */
export function fotoOf({ settings, clock }: Kit, form: TamuForm) {
  const consent = consentOf(settings.tamu)
  const refusal = refusalOf(consent, form)
  if (!consent || refusal) throw new Incomplete(refusal ?? '', 'fotoSetuju')
  return {
    fotoPersetujuan: consent.naskah,
    fotoDisetujuiPada: clock.now,
    fotoSampai: instantOf(addDays(clock.today, consent.hari)),
  }
}

/** Keeps the picture, sealed; the name of the sender's file may say who it is. */
export const simpanFoto = (trx: Trx, kit: Kit, id: string, foto: ReceivedFile, actor: Actor) =>
  attachFile(
    trx,
    kit,
    { berkasId: id, oleh: actor.nama },
    { ...foto, nama: 'Foto tamu.jpg' },
    { jenis: 'foto-tamu', rahasia: true },
  )

/**
 * The guest takes the consent back: the picture is gone when this commits, the consent itself stays
 * as proof of what was agreed (UU 27/2022 Pasal 9, 24, 43).
 * @throws IllegalAct when there is no picture (any more)
 */
export function tarikPersetujuan(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  return actOnce(kit, bukuTamu, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tarikPersetujuan',
      versi: sent.versi,
      run: (berkas) => hapus(trx, kit, berkas),
    }),
  })
}

/**
 * Lets go of every picture that was kept as long as its guest was told. Done again, or by two
 * processes, it is done once.
 * @returns how many there were
 */
export async function hapusFotoYangHabis(kit: Kit): Promise<number> {
  let gone = 0
  for (const { nomor } of await photosOver(kit.db, kit.clock.now)) {
    const done = await kit.db.transaction().execute((trx) => {
      const run = (berkas: Berkas) => hapus(trx, kit, berkas)
      return attempt(trx, kit, nomor, { act: 'hapusFoto', run }, sistem)
    })
    if (done) gone += 1
  }
  return gone
}

async function hapus(trx: Trx, { clock }: Kit, berkas: Berkas) {
  const { tamu } = await factsOf(trx, berkas)
  if (!tamu.fotoSampai) throw new IllegalAct(`${berkas.nomor} has no picture`)
  await deleteSealed(trx, berkas.id, 'foto-tamu')
  await updateTamu(trx, berkas.id, { fotoSampai: null, fotoDihapusPada: clock.now })
  return {}
}
