import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Rows } from '#views/shared/list.tsx'
import { Contact, type Kantor, type Sebutan } from './office.tsx'

type Props = {
  frame: StreetFrame
  kantor: Kantor
  sebutan: Sebutan
  retensiIdentitasHari: number
  tamu: { foto: boolean; fotoHari: number }
}

/** What is kept of whoever asks, and why: UU 27/2022 Pasal 21. */
export const PrivacyPage = ({ frame, kantor, sebutan, retensiIdentitasHari, tamu }: Props) => (
  <StreetLayout {...frame}>
    <h1>Data pribadi Anda</h1>
    <p>
      Kami menyimpan hanya yang perlu untuk melayani permohonan Anda. Kami tidak menjualnya, tidak
      mengumumkannya, dan tidak memakainya untuk hal lain.
    </p>
    <h2>Atas dasar apa</h2>
    <p>
      Kewajiban hukum dan pelaksanaan pelayanan publik (UU 27/2022 Pasal 20 ayat (2) huruf c dan
      huruf e), untuk menjalankan UU 14/2008 dan Perki 1/2021. Karena itu kami tidak meminta
      persetujuan, dan hanya meminta apa yang disebut peraturan itu.
    </p>
    {tamu.foto && (
      <p>
        Hanya foto tamu memerlukan persetujuan Anda. Tanpa foto Anda dilayani sama saja, dan
        persetujuan dapat Anda tarik kapan saja di meja Sekretariat (UU 27/2022 Pasal 9).
      </p>
    )}
    <h2>Apa yang disimpan, dan untuk apa</h2>
    <Rows caption="Data yang disimpan" columns={['Data', 'Untuk apa', 'Bagaimana dijaga']}>
      <tbody>
        {[...data, ...(tamu.foto ? [fotoTamu] : [])].map(({ apa, untuk, jaga }) => (
          <tr>
            <td class="wide">{apa}</td>
            <td class="wide">{untuk}</td>
            <td class="wide">{jaga}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
    <p>
      Anda dapat membaca daftar informasi tanpa menyebut nama. Unduhan dihitung jumlahnya, bukan
      siapa yang mengunduh. Isian yang belum dikirim hanya ada di tab Anda. Peramban Anda hanya
      menyimpan satu kuki, selama Anda membuka berkas Anda dengan kode lacak.
    </p>
    <h2>Siapa yang melihatnya</h2>
    <ul>
      <li>
        {sebutan.petugas}, {sebutan.ppid}, dan {sebutan.atasan} yang menangani permohonan Anda.
      </li>
      <li>Unit kerja yang diminta menjawab, hanya untuk permohonan yang ditanyakan kepadanya.</li>
      <li>
        Komisi Informasi atau pengadilan, bila Anda mengajukan sengketa, dan pihak yang berwenang
        menurut undang-undang.
      </li>
    </ul>
    <p>
      NIK dan pindaian identitas tertutup. Setiap kali petugas membukanya, tercatat siapa dan kapan.
      Halaman <a href="/verifikasi">periksa keaslian surat</a> tidak pernah menyebut siapa
      pemohonnya, dan laporan kami hanya memuat jumlah.
    </p>
    <h2>Berapa lama</h2>
    <p>
      Register permohonan dan suratnya adalah arsip negara dan disimpan menurut jadwal retensi arsip
      (UU 43/2009).{' '}
      {retensiIdentitasHari > 0
        ? `Pindaian identitas dihapus ${retensiIdentitasHari} hari sesudah permohonan selesai, atau sesudah keberatan dan sengketa atasnya selesai bila itu kemudian. Bahwa dan kapan dihapus dicatat; NIK tetap di register, disandikan.`
        : 'Pindaian identitas mengikuti jadwal yang sama.'}{' '}
      {tamu.foto &&
        `Foto tamu terhapus sendiri sesudah ${tamu.fotoHari} hari, atau begitu persetujuannya ditarik. `}
      Berkas yang Anda kirim untuk diperiksa keasliannya tidak disimpan.
    </p>
    <h2>Hak Anda</h2>
    <ul>
      <li>Tahu data apa yang kami simpan tentang Anda, dan mendapat salinannya.</li>
      <li>Meminta yang salah atau kurang diperbaiki.</li>
      <li>
        Meminta pemrosesan dibatasi, atau data dihapus, sejauh peraturan tentang arsip
        mengizinkannya.
      </li>
      <li>Mengadu dan menuntut ganti rugi bila data Anda disalahgunakan.</li>
    </ul>
    <p>
      Permintaan melihat dan memperbaiki data kami jawab paling lambat 3 × 24 jam (UU 27/2022 Pasal
      30 dan Pasal 32). Bila ada kebocoran, Anda kami beri tahu secara tertulis dalam waktu yang
      sama (Pasal 46).
    </p>
    <h2>Kepada siapa</h2>
    <p>Pengendali data pribadi: {frame.office.nama}. Sampaikan permintaan Anda ke:</p>
    <Contact {...kantor} />
  </StreetLayout>
)

const fotoTamu = {
  apa: 'Foto tamu, bila disetujui',
  untuk: 'Mengenali tamu di gedung.',
  jaga: 'Disandikan; hanya dilihat penerima tamu, dan setiap kali dicatat.',
}

const data = [
  {
    apa: 'Nama, alamat, pekerjaan',
    untuk: 'Formulir permohonan dan surat jawaban (Perki 1/2021 Lampiran VI).',
    jaga: 'Hanya dapat dibuka petugas yang berwenang.',
  },
  {
    apa: 'Email dan nomor telepon',
    untuk: 'Mengabari Anda dan mengirim surat.',
    jaga: 'Hanya dapat dibuka petugas yang berwenang.',
  },
  {
    apa: 'NIK',
    untuk: 'Membuktikan siapa pemohon (Perki 1/2021 Pasal 29 ayat (5)).',
    jaga: 'Disandikan; di layar hanya sebagian angkanya.',
  },
  {
    apa: 'Pindaian KTP, akta, surat kuasa',
    untuk: 'Syarat permohonan (Perki 1/2021 Pasal 27).',
    jaga: 'Pindaian identitas disandikan; data tersembunyi di dalam foto dibuang.',
  },
  {
    apa: 'Isi permohonan dan tujuannya',
    untuk: 'Mencari dan menjawab apa yang Anda minta.',
    jaga: 'Hanya untuk petugas dan unit yang menjawab.',
  },
  {
    apa: 'Tanda tangan di layar',
    untuk: 'Bukti bahwa Anda sudah menerima dokumen.',
    jaga: 'Menjadi gambar di tanda bukti, bukan tanda tangan elektronik.',
  },
]
