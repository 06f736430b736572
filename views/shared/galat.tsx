import type { Child } from 'hono/jsx'
import { type Office, StreetLayout } from './layout.tsx'

export type RefusalStatus = 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503

type Props = {
  status: RefusalStatus
  office: Office
  /** The reference by which staff find it in the log, "7F3K-92QD". */
  kode: string
  /** "Selasa, 22 Desember 2026, 10.05.41 WIB" */
  waktu: string
  /** More, for the reader: why this case refuses, how long to wait. */
  pesan?: string | undefined
  /** The page to try again, when trying again can help. */
  lagi?: string | undefined
}

/** A refusal in plain words: what happened, what the reader can do, a code to mention. */
export const RefusalPage = ({ status, office, kode, waktu, pesan, lagi }: Props) => {
  const { judul, isi, coba } = refusals[status]
  return (
    <StreetLayout title={judul} office={office}>
      <div class="narrow flow">
        <h1>{judul}</h1>
        <p>{pesan ?? isi}</p>
        <h2>Yang dapat Anda lakukan</h2>
        <ul>
          {coba && (
            <li>{lagi ? coba(<a href={lagi}>Coba sekali lagi</a>) : coba('Coba sekali lagi')}</li>
          )}
          <li>
            Kembali ke <a href="/">beranda</a> atau <a href="/lacak">lacak berkas Anda</a>.
          </li>
          <li>
            Telepon <a href={`tel:${dial(office.telepon)}`}>{office.telepon}</a> pada jam kerja dan
            sebutkan kode rujukan di bawah.
          </li>
        </ul>
        <p class="note">
          Kode rujukan: <b class="nomor">{kode}</b>
          <br />
          <small>{waktu}. Petugas dapat menemukan kejadian ini dengan kode itu.</small>
        </p>
      </div>
    </StreetLayout>
  )
}

/** "(0561) 8181771" as a telephone dials it from anywhere: "+625618181771". */
export const dial = (telepon: string) => telepon.replace(/[^\d+]/g, '').replace(/^0/, '+62')

type Words = { judul: string; isi: string; coba?: (link: Child) => Child }

const refusals: Record<RefusalStatus, Words> = {
  400: {
    judul: 'Kiriman ini tidak dapat kami baca',
    isi: 'Yang sampai kepada kami terpotong atau bukan dari halaman kami. Tidak ada yang tersimpan.',
    coba: (link) => <>{link} dari halaman isian, bukan dari tautan yang disimpan.</>,
  },
  403: {
    judul: 'Anda tidak dapat membuka halaman ini',
    isi: 'Halaman ini hanya untuk petugas yang menangani berkasnya, atau waktu masuk Anda sudah habis.',
    coba: (link) => <>{link} setelah masuk kembali, atau minta petugas lain yang berwenang.</>,
  },
  404: {
    judul: 'Halaman ini tidak ada',
    isi: 'Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.',
    coba: () => <>Periksa alamatnya. Nomor berkas ditulis seperti PI-2026-0587.</>,
  },
  409: {
    judul: 'Langkah ini tidak dapat dilakukan sekarang',
    isi: 'Keadaan berkas sudah berubah sejak halaman Anda dibuka. Tidak ada yang tersimpan dua kali.',
    coba: (link) => <>{link}: buka berkasnya lagi dan lihat langkah yang sekarang terbuka.</>,
  },
  413: {
    judul: 'Berkas yang Anda kirim terlalu besar',
    isi: 'Ukuran kiriman melebihi batas. Tidak ada yang tersimpan.',
    coba: (link) => (
      <>{link} dengan berkas yang lebih kecil, misalnya foto dengan resolusi lebih rendah.</>
    ),
  },
  429: {
    judul: 'Terlalu banyak percobaan',
    isi: 'Kami berhenti sebentar menerima kiriman dari sambungan Anda. Ini melindungi data semua orang.',
    coba: (link) => <>{link} beberapa menit lagi.</>,
  },
  500: {
    judul: 'Maaf, ada yang rusak di pihak kami',
    isi: 'Halaman ini tidak dapat ditampilkan. Bukan kesalahan Anda, dan permohonan yang sudah punya nomor tetap tersimpan.',
    coba: (link) => <>{link}. Mengirim dua kali tidak membuat permohonan ganda.</>,
  },
  503: {
    judul: 'Layanan sedang berhenti sebentar',
    isi: 'Kami sedang memperbarui sistem atau terlalu banyak yang mengirim bersamaan. Permohonan yang sudah punya nomor tetap tersimpan.',
    coba: (link) => (
      <>{link} beberapa menit lagi. Mengirim dua kali tidak membuat permohonan ganda.</>
    ),
  },
}
