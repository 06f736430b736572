import type { ReceivedFile } from '#src/attachments/check.ts'
import { newId } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { fotoOf, simpanFoto } from '#src/layanan/buku-tamu/acts/foto.ts'
import { kataOf, kenali, tulisOrang } from '#src/layanan/buku-tamu/acts/orang.ts'
import { pulang } from '#src/layanan/buku-tamu/acts/pulang.ts'
import type { TamuForm } from '#src/layanan/buku-tamu/form.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { insertTamu } from '#src/layanan/buku-tamu/queries.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, open, perform } from '#src/workflow/perform.ts'

export type Kedatangan = {
  kanal: 'kios' | 'meja'
  /** When the guest truly came. */
  datangPada: Date
  /** When the guest truly left, for one who is typed afterwards. */
  pulangPada?: Date | null
  /** A picture of the guest, who consented to it. */
  foto?: ReceivedFile | undefined
}

/**
 * Enters a guest: number, and the clock of 35 menit layanan from the moment of arrival (Standar
 * Pelayanan 5.3). Who left already is entered as having left.
 * @returns the nomor
 * @throws Incomplete when the guest would have come or left in the future, or a picture has no consent
 */
export function catatTamu(
  kit: Kit,
  form: TamuForm,
  kunci: string,
  { kanal, datangPada, pulangPada, foto }: Kedatangan,
  actor: Actor,
): Promise<string> {
  const id = newId()
  return once(kit.db, kunci, async (trx) => {
    const orang = await kenali(trx, form)
    const opening = {
      id,
      kanal,
      diterimaPada: datangPada,
      pemohonId: await tulisOrang(trx, kit, orang),
      petugasId: actor.id,
      ...kataOf(orang, form),
    }
    const { nomor } = await open(trx, bukuTamu, opening, actor, kit.clock)
    await insertTamu(trx, {
      berkasId: id,
      tujuan: form.tujuan,
      keperluan: form.keperluan,
      ditemui: form.ditemui || null,
      cara: form.cara,
      nomorSurat: form.cara === 'surat' ? form.nomorSurat || null : null,
      jumlah: form.jumlah,
      dikenali: orang.dikenali,
      ...(foto && fotoOf(kit, form)),
    })
    if (foto) await simpanFoto(trx, kit, id, foto, actor)
    if (pulangPada)
      await perform(trx, bukuTamu, nomor, pulang(trx, pulangPada, kit.clock), actor, kit.clock)
    return nomor
  })
}
