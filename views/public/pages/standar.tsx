import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Rows } from '#views/shared/list.tsx'
import { Contact, type Kantor, type Sebutan } from './office.tsx'

type Props = {
  frame: StreetFrame
  kantor: Kantor
  sebutan: Sebutan
  biaya: { kalimat: string }
}

/** The office's standards in short, with the law's own time beside them where the two differ. */
export const StandarPage = ({ frame, kantor, sebutan, biaya }: Props) => (
  <StreetLayout {...frame}>
    <hgroup>
      <p class="soft">{kantor.singkat}</p>
      <h1>Standar pelayanan</h1>
    </hgroup>
    <p>
      Lima layanan kami, apa yang perlu Anda siapkan, dan berapa lama. Di mana undang-undang memberi
      waktu yang lain, kami menulis keduanya: yang mengikat kami adalah undang-undang.
    </p>
    <h2>Layanan informasi publik ({sebutan.ppid})</h2>
    <h3>Yang perlu disiapkan</h3>
    <ul>
      <li>Informasi apa yang Anda minta, dan untuk apa.</li>
      <li>
        KTP atau surat keterangan kependudukan. Badan hukum: akta pendirian yang sudah disahkan.
        Kuasa atau kelompok: surat kuasa dan identitas pemberi kuasa.
      </li>
    </ul>
    <h3>Langkahnya</h3>
    <ol>
      <li>
        Cari di daftar informasi. Yang sudah terdaftar dapat langsung diunduh, atau diberikan di
        meja layanan.
      </li>
      <li>
        Yang belum terdaftar diajukan dengan formulir, di sini atau di meja layanan. Anda menerima
        nomor dan tanda bukti.
      </li>
      <li>Kami memeriksa kelengkapannya. Bila ada yang kurang, Anda diberi tahu dan melengkapi.</li>
      <li>
        {sebutan.ppid} meminta informasinya kepada perangkat daerah yang menguasainya, lalu
        memutuskan dan memberi tahu Anda secara tertulis.
      </li>
      <li>
        Informasi diserahkan dengan tanda bukti penerimaan. Mengunduh dengan kode lacak sama dengan
        menerimanya.
      </li>
      <li>
        Tidak puas? Ajukan keberatan kepada {sebutan.atasan}, lalu sengketa ke Komisi Informasi.
      </li>
    </ol>
    <h3>Berapa lama</h3>
    <Rows
      caption="Waktu layanan informasi publik"
      columns={['Apa', 'Standar kantor ini', 'Menurut hukum']}
    >
      <tbody>
        {waktu.map(({ apa, standar, hukum, dasar }) => (
          <tr>
            <td class="wide">{apa}</td>
            <td class="wide" data-label="Standar kantor ini">
              {standar}
            </td>
            <td class="wide" data-label="Menurut hukum">
              <b>{hukum}</b>
              <br />
              <small>{dasar}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
    <h3>Biaya dan hasilnya</h3>
    <p>{biaya.kalimat}</p>
    <p>Hasilnya: dokumen atau informasi yang Anda minta, dengan surat dan tanda bukti.</p>
    <h2>Empat layanan lain</h2>
    <Rows
      caption="Empat layanan lain"
      columns={['Layanan', 'Yang perlu disiapkan', 'Standar kantor ini', 'Menurut hukum', 'Biaya']}
    >
      <tbody>
        {lain(kantor).map((one) => (
          <tr>
            <td class="wide">
              <b>{one.nama}</b>
              <br />
              <small>{one.cara}</small>
            </td>
            <td class="wide">{one.syarat}</td>
            <td class="wide" data-label="Standar kantor ini">
              {one.standar}
            </td>
            <td class="wide" data-label="Menurut hukum">
              {one.hukum}
            </td>
            <td data-label="Biaya">Rp0</td>
          </tr>
        ))}
      </tbody>
    </Rows>
    <h2>Pengaduan, saran, dan masukan</h2>
    <p>
      Sampaikan di kotak pengaduan, lewat media sosial kami, kepada pejabat pengelola pengaduan di
      kantor, atau ke:
    </p>
    <Contact {...kantor} />
  </StreetLayout>
)

const waktu = [
  {
    apa: 'Permohonan informasi',
    standar: '10 hari kerja',
    hukum: '10 hari kerja sejak diterima',
    dasar: 'UU 14/2008 Pasal 22 ayat (7)',
  },
  {
    apa: 'Pemeriksaan kelengkapan',
    standar: 'tidak disebut',
    hukum: '3 hari kerja',
    dasar: 'Perki 1/2021 Pasal 31 ayat (2)',
  },
  {
    apa: 'Perpanjangan, satu kali',
    standar: '7 hari sejak pemberitahuan tertulis',
    hukum: '7 hari kerja sesudah 10 hari kerja itu',
    dasar: 'UU 14/2008 Pasal 22 ayat (8)',
  },
  {
    apa: 'Mengajukan keberatan',
    standar: 'dalam 10 hari kerja',
    hukum: 'dalam 30 hari kerja sejak alasannya ditemukan',
    dasar: 'UU 14/2008 Pasal 36 ayat (1)',
  },
  {
    apa: 'Jawaban atas keberatan',
    standar: '30 hari kerja',
    hukum: '30 hari kerja sejak diterima',
    dasar: 'UU 14/2008 Pasal 36 ayat (2)',
  },
  {
    apa: 'Sengketa ke Komisi Informasi',
    standar: '14 hari kerja',
    hukum: 'Anda mengajukannya dalam 14 hari kerja sejak menerima jawaban keberatan',
    dasar: 'UU 14/2008 Pasal 37 ayat (2)',
  },
]

const lain = ({ telepon }: Kantor) => [
  {
    nama: 'Pengaduan (SP4N-LAPOR!)',
    cara: 'lapor.go.id, aplikasi SP4N-LAPOR!, atau SMS 1708',
    syarat: 'Laporan kejadian dengan lokasi dan foto, serta identitas pelapor.',
    standar: 'Verifikasi 3 hari kerja; selesai 60 hari kerja ditambah waktu perangkat daerah',
    hukum: 'Diputuskan paling lambat 60 hari sejak lengkap (UU 25/2009 Pasal 50)',
  },
  {
    nama: 'Call center',
    cara: `Telepon ${telepon}, berbayar sesuai pulsa Anda`,
    syarat: 'Nama, alamat, nomor telepon, dan pertanyaan atau pengaduan Anda.',
    standar: '1–2 jam',
    hukum: 'tidak diatur tersendiri',
  },
  {
    nama: 'Permintaan data',
    cara: 'Datang langsung, tertulis, atau di laman ini',
    syarat: 'Surat permintaan data.',
    standar: '30 menit',
    hukum: 'Bila belum tersedia, dilayani sebagai permohonan informasi: 10 hari kerja',
  },
  {
    nama: 'Tamu',
    cara: 'Datang ke sekretariat',
    syarat: 'Surat, atau cukup disampaikan lisan.',
    standar: '35 menit',
    hukum: 'tidak diatur tersendiri',
  },
]
