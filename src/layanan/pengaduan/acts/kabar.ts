import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Berkas } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { openPelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { type Facts, factsOf } from '#src/layanan/pengaduan/queries.ts'
import { queueMail } from '#src/notifications/outbox.ts'
import { clean, KODE, letter } from '#src/notifications/words.ts'
import { contactsOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import type { TellUnit } from '#src/workflow/disposisi/acts.ts'
import type { Trx } from '#src/workflow/queries.ts'

type Said = { subjek: string; isi: string[] }

/**
 * Mails the reporter what happened, where there is an address. Who is anonim or rahasia is not
 * named in it; nor is what a rahasia report is about.
 */
export async function kabariPelapor(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  { subjek, isi }: Said,
  suratId: string | null = null,
) {
  const { email, sapaan } = addressOf(kit, await factsOf(trx, berkas))
  if (!email) return
  const words = letter(subjek, [
    `Yth. ${clean(sapaan)},`,
    ...isi,
    `Lacak laporan Anda di ${kit.config.origin}/lacak dengan nomor ${berkas.nomor} dan kode lacak Anda.`,
    `Hormat kami,\n${clean(kit.settings.kantor.singkat)}`,
  ])
  await queueMail(
    trx,
    kit.jobs,
    { berkasId: berkas.id, kepada: email, suratId, ...words },
    kit.clock,
  )
}

function addressOf({ keys }: Kit, { berkas, asked, pemohon }: Facts) {
  if (!asked.pelapor) return { email: pemohon?.email ?? null, sapaan: pemohon?.nama ?? 'Pelapor' }
  return { email: openPelapor(keys, berkas.id, asked.pelapor).email, sapaan: 'Pelapor' }
}

/** The receipt: number and code, until when it is verified. */
export const diterima = ({ nomor }: Berkas, batas: Date): Said => ({
  subjek: `Laporan ${nomor} kami terima`,
  isi: [
    `Laporan Anda kami terima dengan nomor ${nomor}. Kami memeriksa kelengkapannya paling lambat ${day(batas)}.`,
    `Kode lacak: ${KODE}\nSimpan kode ini dan jangan berikan kepada orang lain.`,
  ],
})

/** What the reporter must add, until when. */
export const belumLengkap = ({ nomor }: Berkas, alasan: string, batas: Date): Said => ({
  subjek: `Laporan ${nomor} belum lengkap`,
  isi: [
    `Laporan ${nomor} belum lengkap: ${clean(alasan)}`,
    `Lengkapi paling lambat ${day(batas)}. Sesudah itu laporan dianggap dicabut (UU 25/2009 Pasal 44 ayat (5)).`,
  ],
})

/** Which units handle it, until when. */
export const diteruskan = ({ nomor }: Berkas, unit: string[], batas: Date): Said => ({
  subjek: `Laporan ${nomor} diteruskan`,
  isi: [
    `Laporan ${nomor} lengkap dan kami teruskan kepada ${unit.map(clean).join(' dan ')}.`,
    `Tanggapan kami tunggu paling lambat ${day(batas)}.`,
  ],
})

/** It was answered; how long the reporter has to reply. */
export const ditanggapi = ({ nomor }: Berkas, batas: Date): Said => ({
  subjek: `Laporan ${nomor} ditanggapi`,
  isi: [
    `Laporan ${nomor} sudah ditanggapi. Baca tanggapannya di halaman lacak.`,
    `Bila masalahnya belum selesai, balas paling lambat ${day(batas)}. Tanpa balasan, laporan dinyatakan selesai.`,
  ],
})

/** It ended otherwise, and why. */
export const berakhir = ({ nomor }: Berkas, apa: string, alasan: string): Said => ({
  subjek: `Laporan ${nomor} ${apa}`,
  isi: [`Laporan ${nomor} ${apa}.`, `Alasan: ${clean(alasan)}`],
})

/** Mails the pejabat penghubung of a unit that a report is theirs to answer. */
export const kabariPenghubung: TellUnit = async (trx, kit, berkas, { unitKerjaId, batas }) => {
  const unit = clean((await findUnit(trx, unitKerjaId))?.nama ?? '')
  const said = `Laporan ${berkas.nomor} diteruskan kepada ${unit}.\nPerihal: ${clean(berkas.perihal)}\nTanggapi paling lambat ${day(batas)}.`
  const link = `Buka: ${kit.config.origin}/meja/pengaduan/${berkas.nomor}`
  const words = letter(`Laporan baru: ${berkas.nomor}`, [`Yth. ${unit},`, said, link])
  for (const { email } of await contactsOf(trx, unitKerjaId, ['pejabat_penghubung']))
    await queueMail(
      trx,
      kit.jobs,
      { berkasId: berkas.id, kepada: email, suratId: null, ...words },
      kit.clock,
    )
}

const day = (instant: Date) => hariTanggal(dateOf(instant)).replaceAll('\u00A0', ' ')
