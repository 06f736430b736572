import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { tahunWords, wilayahData } from '#src/layanan/permintaan-data/form.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import type { Asked } from '#src/layanan/permintaan-data/queries.ts'
import { becameOf } from '#src/layanan/permintaan-data/view.ts'
import { paperOf, viewTrackedCase } from '#src/layanan/tracked.ts'
import { minutesOf } from '#src/workflow/minutes.ts'
import { moment } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { fileSize } from '#views/shared/papers.tsx'

export type TrackedView = ReturnType<typeof viewTracked>

/** A data request as its applicant sees it: nothing that is the office's own, nothing of who they are. */
export function viewTracked(whole: Whole, asked: Asked, clock: Clock) {
  return {
    ...viewTrackedCase(permintaanData, whole, words),
    punyaEmail: Boolean(whole.pemohon?.email),
    menit: minutesOf(whole.tenggat, clock),
    unit: whole.disposisi
      .filter(({ dijawabPada, dibatalkanPada }) => !dijawabPada && !dibatalkanPada)
      .map(({ unit, batas }) => ({ unit, batas: batas && hariTanggal(dateOf(batas)) })),
    judul: asked.judul,
    rincian: asked.rincian,
    cakupan: `${wilayahData[asked.wilayah]}, ${tahunWords(asked.tahunDari, asked.tahunSampai)}`,
    alasan: asked.alasan,
    menjadi: becameOf(whole),
    dokumen: handedOut(whole),
  }
}

/** Files, once they may be fetched. */
const handedOut = ({ berkas, lampiran }: Whole) =>
  ['siap_diserahkan', 'selesai'].includes(berkas.status)
    ? lampiran
        .filter(({ jenis }) => jenis === 'dokumen')
        .map(({ id, nama, ukuran, diunduhPada }) => ({
          id,
          nama,
          ukuran: fileSize(ukuran),
          diunduh: diunduhPada && moment(diunduhPada),
        }))
    : []

/** What its applicant reads of each act. */
const told: Record<string, string> = {
  terimaPermintaan: 'Diterima',
  serahkanLangsung: 'Data diserahkan',
  sediakanData: 'Data disediakan',
  teruskanKeUnit: 'Diteruskan ke unit penghasil data',
  jawabDisposisi: 'Unit menjawab',
  serahkanData: 'Data diserahkan',
  nyatakanTidakTersedia: 'Dinyatakan tidak tersedia',
  alihkan: 'Menjadi permohonan informasi publik',
  cabutPermintaan: 'Anda cabut',
}

const words = {
  told: ({ perbuatan, ke }: Whole['jejak'][number]) =>
    perbuatan === 'unduhData' && ke === 'selesai' ? 'Data Anda unduh' : told[perbuatan],
  ahead: {
    diterima: 'Petugas data mencari data',
    di_unit: 'Unit menyiapkan data',
    ditinjau: 'Petugas data meninjau jawaban unit',
    siap_diserahkan: 'Data diserahkan',
  },
}

export type AcceptedView = ReturnType<typeof viewAccepted>

/** What is told right after a request came in: number, kode lacak, until when it is answered. */
export function viewAccepted(whole: Whole, kodeLacak: string, clock: Clock) {
  const { berkas, pemohon, surat } = whole
  return {
    nomor: berkas.nomor,
    kodeLacak,
    diterima: hariTanggal(dateOf(berkas.diterimaPada)),
    batas: minutesOf(whole.tenggat, clock)?.batas ?? '',
    punyaEmail: Boolean(pemohon?.email),
    tandaBukti: paperOf(surat, 'tanda-bukti-data'),
  }
}
