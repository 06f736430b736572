import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Contact, type Kantor, type Sebutan } from './office.tsx'

type Props = {
  frame: StreetFrame
  kantor: Kantor
  sebutan: Sebutan
  penandaTangan: { atasan: { jabatan: string; nama: string } }
  biaya: { kalimat: string }
}

/** Maklumat Pelayanan Informasi Publik: Perki 1/2021 Pasal 47. */
export const MaklumatPage = ({ frame, kantor, sebutan, penandaTangan, biaya }: Props) => (
  <StreetLayout {...frame}>
    <hgroup>
      <p class="soft">{kantor.singkat}</p>
      <h1>Maklumat pelayanan informasi publik</h1>
    </hgroup>
    <section class="card now" aria-labelledby="janji">
      <h2 id="janji">Kami sanggup</h2>
      <p>
        menyelenggarakan pelayanan informasi publik menurut standar pelayanan yang sudah ditetapkan.
        Bila kami tidak menepatinya, kami bersedia menerima keberatan dan sanksi sesuai peraturan
        perundang-undangan.
      </p>
      <p class="soft">
        {[penandaTangan.atasan.nama, penandaTangan.atasan.jabatan].filter(Boolean).join(', ')}
      </p>
    </section>
    <h2>Yang kami janjikan</h2>
    <ol>
      <li>
        Setiap orang dilayani sama, tanpa ditanya untuk apa kecuali yang diminta undang-undang.
      </li>
      <li>Permohonan diberi nomor dan tanda bukti pada saat kami terima.</li>
      <li>Informasi yang sudah ada di Daftar Informasi Publik diberikan saat itu juga.</li>
      <li>
        Jawaban tertulis paling lambat 10 hari kerja. Bila perlu, diperpanjang satu kali 7 hari
        kerja, dengan surat dan alasannya.
      </li>
      <li>Bila permohonan belum lengkap, kami beri tahu dalam 3 hari kerja apa yang kurang.</li>
      <li>
        Penolakan selalu tertulis, menyebut pasalnya, hasil uji konsekuensinya, dan cara mengajukan
        keberatan.
      </li>
      <li>{biaya.kalimat}</li>
      <li>Data pribadi Anda dilindungi, dan setiap surat dapat diperiksa keasliannya.</li>
      <li>Keberatan kepada {sebutan.atasan} dijawab tertulis paling lambat 30 hari kerja.</li>
    </ol>
    <h2>Bagaimana caranya</h2>
    <p>
      Cari dahulu di <a href="/">daftar informasi</a>. Bila tidak ada,{' '}
      <a href="/permohonan/baru">ajukan permohonan</a> di sini, di meja layanan, lewat surat, email,
      atau telepon. Dengan nomor pendaftaran dan kode lacak Anda melihat{' '}
      <a href="/lacak">sampai di mana permohonan Anda</a>. Langkah, syarat, dan waktunya ada di{' '}
      <a href="/standar">standar pelayanan</a>.
    </p>
    <h2>Bagaimana kami dinilai</h2>
    <p>
      Lama setiap permohonan dan setiap alasan penolakan dicatat dan dilaporkan dalam laporan
      tahunan layanan informasi publik, tanpa nama pemohon. Standar pelayanan dievaluasi setiap
      tahun.
    </p>
    <h2>Dasar hukum</h2>
    <ul>
      <li>Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik</li>
      <li>Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik</li>
      <li>Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi</li>
      <li>Peraturan Pemerintah Nomor 61 Tahun 2010</li>
      <li>
        Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik
      </li>
    </ul>
    <h2>Hubungi kami</h2>
    <Contact {...kantor} />
  </StreetLayout>
)
