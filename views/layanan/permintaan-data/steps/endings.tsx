import { ConvertCard } from '#views/desk/convert-card.tsx'
import { textStep, withdrawStep } from '#views/desk/text-step.tsx'
import type { StepProps } from './index.tsx'

/** What is no data but information: its permohonan is filled in already, and this case ends with it. */
export const ConvertLink = ({ view }: StepProps) => (
  <ConvertCard
    lanjut={[
      {
        label: 'Jadikan permohonan informasi',
        href: `/meja/baru?asal=${view.berkas.nomor}`,
      },
    ]}
  >
    Bila yang diminta dokumen atau informasi, bukan data yang ada: permohonan informasi punya jangka
    waktu 10 hari kerja dan pemberitahuan tertulis (UU 14/2008 Pasal 22). Nama, kontak, dan uraian
    sudah terisi; permintaan ini berakhir saat permohonan didaftarkan.
  </ConvertCard>
)

/** There are no such data: the applicant reads why. */
export const UnavailableForm = textStep({
  id: 'ketiadaan',
  judul: 'Nyatakan tidak tersedia',
  to: 'ketiadaan',
  field: {
    name: 'alasan',
    label: 'Mengapa tidak tersedia',
    hint: 'Pemohon membacanya. Sebut siapa yang punya data ini, bila tahu.',
    rows: 3,
  },
  tombol: 'Nyatakan tidak tersedia',
  jenis: 'second',
})

/** The applicant takes the request back; an officer notes it. */
export const WithdrawForm = withdrawStep({ siapa: 'pemohon', apa: 'Permintaan' })
