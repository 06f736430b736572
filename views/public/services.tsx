import type { Child } from 'hono/jsx'
import { Icon, type IconName } from '#views/shared/icon.tsx'
import { telOf } from './telephone.ts'

/** The five services: what each offers, and how one comes to it. */
export const Services = ({ telepon }: { telepon: string }) => {
  const call = <a href={telOf(telepon)}>Telepon {telepon}</a>
  return (
    <section id="layanan" aria-labelledby="layanan-judul">
      <h2 id="layanan-judul">Lima layanan, semuanya gratis</h2>
      <ul class="services">
        <Service
          icon="file"
          judul="Informasi publik (PPID)"
          isi="Minta dokumen atau informasi yang dikuasai Pemerintah Kota."
          cara={
            <>
              <a href="/permohonan/baru">Ajukan permohonan</a>
              <br />
              <a href="/keberatan/baru">Ajukan keberatan</a>
            </>
          }
          waktu="10 hari kerja"
        />
        <Service
          icon="speak"
          judul="Pengaduan masyarakat"
          isi="Laporkan layanan atau sarana kota yang bermasalah lewat SP4N-LAPOR!"
          cara={
            <>
              Buka <a href="https://www.lapor.go.id">lapor.go.id</a> atau SMS ke 1708
            </>
          }
          waktu="verifikasi 3 hari kerja"
        />
        <Service
          icon="phone"
          judul="Call center"
          isi="Tanya jawab lewat telepon. Berlaku pulsa telepon biasa."
          cara={
            <>
              {call}
              <br />
              <a href="/tanya-jawab">Cari di Tanya Jawab</a>
            </>
          }
          waktu="1–2 jam"
        />
        <Service
          icon="data"
          judul="Permintaan data"
          isi="Data statistik sektoral untuk tugas, penelitian, atau perencanaan."
          cara={<a href="/permintaan-data/baru">Minta data</a>}
          waktu="30 menit bila tersedia"
        />
        <Service
          icon="guest"
          judul="Pelayanan tamu"
          isi="Isi buku tamu di Sekretariat; kami mengantar Anda ke bidang yang dituju."
          cara="Datang ke Sekretariat pada jam layanan"
          waktu="35 menit"
        />
      </ul>
    </section>
  )
}

type Props = { icon: IconName; judul: string; isi: string; cara: Child; waktu: string }

const Service = ({ icon, judul, isi, cara, waktu }: Props) => (
  <li>
    <Icon name={icon} />
    <div>
      <h3>{judul}</h3>
      <p>{isi}</p>
    </div>
    <p>
      {cara}
      <br />
      <small>Waktu: {waktu}</small>
    </p>
  </li>
)
