import { Facts } from '#views/shared/facts.tsx'
import { fileSize } from '#views/shared/papers.tsx'

export type SuratView = {
  judul: string
  nomorSurat: string
  perihal: string
  penandaTangan: string
  jabatan: string
  segel: string
  kode: string
  sidik: string
  ukuran: number
  pada: string
  digantiOleh: string | null
}

/** Number, date, subject, signer, and what kind of certificate signed it. */
export const SuratFacts = (surat: SuratView) => (
  <Facts
    items={[
      ['Surat', surat.judul],
      ['Nomor', <b>{surat.nomorSurat}</b>],
      ['Hal', surat.perihal],
      ['Tanggal', surat.pada],
      ['Oleh', `${surat.penandaTangan}, ${surat.jabatan}`],
      ['Sertifikat', segel[surat.segel] ?? surat.segel],
      ['Berkas', `PDF, ${fileSize(surat.ukuran)}`],
      ['Sidik', <code>{surat.sidik}</code>],
    ]}
  />
)

const segel: Record<string, string> = {
  sendiri:
    'Dibuat sendiri oleh instansi ini, bukan dari Penyelenggara Sertifikasi Elektronik Indonesia. Menurut PP 71/2019 Pasal 60 ini tanda tangan elektronik tidak tersertifikasi; keasliannya dijamin lewat halaman ini.',
  instansi:
    'Sertifikat milik instansi ini. Nama penerbitnya dapat dilihat di panel tanda tangan pembaca PDF.',
  bsre: 'Sertifikat elektronik dari Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara. Dapat juga diperiksa di tte.komdigi.go.id/verifyPDF.',
}
