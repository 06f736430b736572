import { newId } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { findPerson, insertPemohon } from '#src/workflow/pemohon/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Who a guest says to be. */
export type Orang = { nama: string; dari: string; telepon: string }

/** Writes the guest as they are now; rows of people are never changed. */
export async function tulisOrang(trx: Trx, { clock }: Kit, orang: Orang): Promise<string> {
  const id = newId()
  await insertPemohon(trx, {
    id,
    jenis: 'perorangan',
    nama: orang.nama,
    alamat: orang.dari,
    telepon: toE164(orang.telepon),
    teleponKetik: orang.telepon || null,
    dibuatPada: clock.now,
  })
  return id
}

/**
 * Who came before with this telephone, where no name was given. Nobody is told whether there is
 * one: the guest at the kiosk sees the same either way, and the petugas asks.
 * @returns the guest, and whether anything was taken from an earlier visit
 */
export async function kenali(trx: Trx, orang: Orang): Promise<Orang & { dikenali: boolean }> {
  if (orang.nama !== '') return { ...orang, dikenali: false }
  const people = await findPerson(trx, { nikHashes: [], telepon: toE164(orang.telepon) })
  const known = people.find(({ nama }) => nama !== '')
  if (!known) return { ...orang, dikenali: false }
  return {
    ...orang,
    nama: known.nama,
    dari: orang.dari || cameFrom(people, known.nama),
    dikenali: true,
  }
}

/** What this person last said as a guest; '' when they never came. */
export const cameFrom = (people: readonly { nama: string; dari: string }[], nama: string) =>
  people.find((one) => one.nama === nama && one.dari !== '')?.dari ?? ''

type Asked = { tujuan: keyof typeof tujuanTamu; keperluan: string; ditemui: string }

/** What lists show of a visit, and what the desk's search finds it by. */
export const kataOf = (orang: Orang, { tujuan, keperluan, ditemui }: Asked) => ({
  perihal: oneLine(keperluan) || tujuanTamu[tujuan],
  cari: [orang.nama, orang.dari, orang.telepon.replace(/\D/g, ''), toE164(orang.telepon)],
  // Words are found by everybody: what tells who came stands in `cari` alone.
  cariTeks: `${tujuanTamu[tujuan]} ${keperluan} ${ditemui}`,
})

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 118)} …`
}
