import { dateOf, timeOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import {
  BANTUAN_KEDINASAN,
  formatData,
  jenisPemohonData,
  tahunWords,
  tujuanData,
  wilayahData,
} from '#src/layanan/permintaan-data/form.ts'
import { tandaBuktiData } from '#src/layanan/permintaan-data/letters/tanda-bukti.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import type { Asked, factsOf } from '#src/layanan/permintaan-data/queries.ts'
import { trackingCode } from '#src/secrets.ts'

/** What every paper of a data request speaks of. */
export type Facts = Awaited<ReturnType<typeof factsOf>>

/** The receipt of a data request, its date counted as the case stood at intake. */
export function suratTandaBukti(
  kit: Kit,
  { berkas, asked, pemohon }: Facts,
  petugas: Signer,
): Issue {
  const data = {
    nomor: berkas.nomor,
    kodeLacak: trackingCode(kit.keys, berkas.id, berkas.kodeVersi),
    nama: pemohon.nama,
    kategori: jenisPemohonData[asked.jenisPemohon].label.toLowerCase(),
    lembaga: asked.lembaga ?? '',
    alamat: pemohon.alamat,
    kontak: [pemohon.teleponKetik, pemohon.email].filter(Boolean).join(' / ') || '–',
    diterima: { ...saatOf(berkas.diterimaPada), kanal: kanal[berkas.kanal] ?? berkas.kanal },
    surat: suratOf(asked),
    data: {
      judul: asked.judul,
      rincian: asked.rincian,
      wilayah: wilayahData[asked.wilayah],
      tahun: tahunWords(asked.tahunDari, asked.tahunSampai),
      format: formatData[asked.format],
      tujuan: tujuanWords(asked),
    },
    batas: saatOf(dueAt(berkas.diterimaPada, permintaanData.clocks.layanan, kit.clock.calendar)),
    kedinasan: kedinasanOf(asked),
    laman: `${kit.config.origin.replace(/^https:\/\//, '')}/lacak`,
    petugas,
  }
  return {
    berkasId: berkas.id,
    jenis: 'tanda-bukti-data',
    judul: 'Tanda bukti permintaan data',
    perihal: 'Permintaan data',
    penandaTangan: petugas,
    nomor: berkas.nomor,
    paper: (_nomor, office) => tandaBuktiData(data, office),
  }
}

const kanal: Record<string, string> = {
  meja: 'meja layanan',
  web: 'laman',
  email: 'pos-el',
  telepon: 'telepon',
  whatsapp: 'WhatsApp',
  surat: 'surat',
}

/** Day and time on the city's clock. */
export const saatOf = (instant: Date) => ({ tanggal: dateOf(instant), jam: timeOf(instant) })

/** Number and date of the surat permintaan data; empty where they are not known. */
export const suratOf = ({ nomorSurat, tanggalSurat }: Asked) => ({
  nomor: nomorSurat ?? '',
  tanggal: tanggalSurat ?? '',
})

/** "Penelitian: genangan di Pontianak Tenggara" */
export const tujuanWords = ({ tujuan, keteranganTujuan }: Asked) =>
  [tujuanData[tujuan], keteranganTujuan].filter(Boolean).join(': ')

/** Perki 1/2021 Pasal 54–55: what is said where a public body asks. */
export const kedinasanOf = ({ jenisPemohon }: Asked) =>
  jenisPemohon === 'instansi' ? BANTUAN_KEDINASAN : ''
