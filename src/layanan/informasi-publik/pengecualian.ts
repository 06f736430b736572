import { insertLampiran } from '#src/attachments/queries.ts'
import { newId } from '#src/db/id.ts'
import type { Berkas, Keputusan } from '#src/db/schema.ts'
import { findSurat } from '#src/documents/queries.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  type Exempt,
  findExempt,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * The exemption that a refusal rests on: in force today, and of the letter that is named. Without an
 * uji konsekuensi nothing may be refused (UU 14/2008 Pasal 19; Perki 1/2021 Pasal 34 ayat (2)).
 * @throws Incomplete at the field `penetapan`
 */
export async function pengecualianFor(
  trx: Trx,
  { penetapan, huruf }: { penetapan: string; huruf: string },
  { clock }: Kit,
): Promise<Exempt> {
  const item = penetapan ? await findExempt(trx, penetapan, clock.today) : undefined
  if (!item)
    throw new Incomplete(
      'Penetapan ini tidak berlaku. Pilih yang berlaku, atau buat uji konsekuensi dulu.',
      'penetapan',
    )
  if (item.huruf !== huruf)
    throw new Incomplete(
      `Penetapan ini untuk huruf ${item.huruf}, sedangkan dasar yang Anda pilih huruf ${huruf}.`,
      'penetapan',
    )
  return item
}

/** The sheet and the penetapan, as the letter of refusal names them. */
export const namedIn = (item: Exempt): Pick<Keputusan, 'uji' | 'penetapan'> => ({
  uji: { nomor: item.lembarNomor!, tanggal: item.tanggal },
  penetapan: { nomor: item.penetapanNomor!, tanggal: item.penetapanTanggal! },
})

/**
 * The exemption behind a refusal, still in force today: asked again when it is approved and when it
 * is signed.
 * @param id the key of its line, as the decision keeps it
 * @throws Incomplete when it ended, was replaced, or was never named
 */
export async function pengecualianYangBerlaku(
  trx: Trx,
  id: string | null,
  { clock }: Kit,
): Promise<Exempt> {
  const item = id ? await findExempt(trx, id, clock.today) : undefined
  if (!item)
    throw new Incomplete(
      'Penetapan pengecualian yang menjadi dasar penolakan ini tidak berlaku. Putuskan lagi dengan penetapan yang berlaku.',
    )
  return item
}

/** Perki 1/2021 Pasal 34 ayat (2), Pasal 44 ayat (3): the penetapan goes with the refusal. */
export async function lampirkanPenetapan(trx: Trx, berkas: Berkas, item: Exempt, kit: Kit) {
  const surat = await findSurat(trx, item.berkasId, 'penetapan')
  if (!surat) throw new Incomplete('Surat penetapan pengecualian tidak ditemukan.')
  await insertLampiran(trx, [
    {
      id: newId(),
      berkasId: berkas.id,
      disposisiId: null,
      jenis: 'penetapan',
      nama: `Penetapan ${surat.nomorSurat.replaceAll('/', '-')}.pdf`,
      tipe: 'application/pdf',
      ukuran: surat.ukuran,
      sidik: surat.sidik,
      rahasia: false,
      keterangan: null,
      oleh: surat.penandaTangan,
      pada: kit.clock.now,
    },
  ])
}
