import type { Child } from 'hono/jsx'
import type { TrackedView } from '#src/layanan/pengaduan/tracked/view.ts'
import { Photos } from '#views/layanan/pengaduan/photos.tsx'
import {
  CompleteForm,
  ReplyForm,
  type TrackedSent,
} from '#views/layanan/pengaduan/tracking/forms.tsx'
import { TrackedLayout } from '#views/public/tracked.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'

export type { TrackedSent } from '#views/layanan/pengaduan/tracking/forms.tsx'

type Props = {
  frame: StreetFrame
  view: TrackedView
  sent?: TrackedSent | undefined
  kunci: string
}

const FOTO = '/lacak/pengaduan/foto'

/** One report as its reporter follows it: where it stands, what was answered, what they can do. */
export const TrackedPage = ({ frame, view, sent, kunci }: Props) => (
  <TrackedLayout
    frame={frame}
    view={view}
    jenis="Laporan"
    apa="laporan"
    ringkasan={
      <>
        <h2>Laporan Anda</h2>
        <Facts
          items={[
            ['Judul', view.judul],
            ['Uraian', <span class="typed">{view.isi}</span>],
            ['Lokasi', view.lokasi],
          ]}
        />
        {view.foto.length > 0 && (
          <Photos id="foto" judul="Foto Anda" path={FOTO} items={view.foto} />
        )}
      </>
    }
    actions={
      view.acts.includes('cabutLaporan') && (
        <a class="button second" href="/lacak/pengaduan/cabut">
          Cabut laporan
        </a>
      )
    }
  >
    {/* What is to be replied to is read first. */}
    {view.tanggapan.length > 0 && <Answers view={view} />}
    <NowCard view={view}>
      {view.acts.includes('lengkapiLaporan') && (
        <CompleteForm view={view} {...formOf('lengkapiLaporan', sent, kunci)} />
      )}
      {view.acts.includes('balasTanggapan') && (
        <ReplyForm view={view} {...formOf('balasTanggapan', sent, kunci)} />
      )}
    </NowCard>
  </TrackedLayout>
)

/** What holds now: by when, and what the reporter can do, even when that is nothing. */
export const NowCard = ({ view, children }: { view: TrackedView; children?: Child }) => (
  <section class="card now" aria-labelledby="berikut">
    <h2 id="berikut">{headline(view)}</h2>
    {view.catatan && <p>“{view.catatan}”</p>}
    <p>{todo(view)}</p>
    {children}
  </section>
)

const formOf = (act: TrackedSent['act'], sent: TrackedSent | undefined, kunci: string) =>
  sent?.act === act ? { sent, kunci: sent.kunci } : { kunci }

function headline({ status, unit, batas, lewat, berakhir }: TrackedView): string {
  if (berakhir) return `Jangka waktu Anda berakhir ${batas ?? ''}`
  if (status === 'diverifikasi')
    return lewat ? 'Maaf, pemeriksaan kami terlambat' : `Diperiksa paling lambat ${batas ?? ''}`
  if (status === 'dilengkapi') return `Lengkapi paling lambat ${batas ?? ''}`
  if (status === 'dianalisis') return 'Kami menentukan siapa yang menanganinya'
  if (status === 'terverifikasi')
    return lewat
      ? `Maaf, ${unit.join(' dan ')} terlambat menanggapi`
      : `Menunggu ${unit.join(' dan ')}`
  if (status === 'proses') return `Balas paling lambat ${batas ?? ''}`
  if (status === 'dibalas') return 'Balasan Anda kami tinjau'
  return status === 'selesai' ? 'Laporan selesai' : 'Tidak ada yang berjalan lagi'
}

function todo({ status, batas, lewat, acts }: TrackedView): string {
  const here = acts.includes('balasTanggapan')
  if (status === 'dilengkapi')
    return 'Sesudah tanggal itu laporan dianggap dicabut. Anda dapat melapor lagi kapan saja.'
  if (status === 'terverifikasi')
    return lewat
      ? 'Kami mengingatkan unit itu. Anda tidak perlu melakukan apa pun.'
      : `Ditanggapi paling lambat ${batas ?? ''}. Anda tidak perlu melakukan apa pun.`
  if (status === 'proses')
    return `${here ? 'Baca tanggapannya di atas.' : 'Baca dan balas tanggapannya dari telepon Anda sendiri.'} Tanpa balasan, laporan dinyatakan selesai.`
  if (status === 'selesai')
    return `Bila masalahnya belum teratasi, balas ${here ? 'di sini' : 'dari telepon Anda sendiri'}.`
  if (status === 'dicabut') return 'Anda dapat melapor lagi kapan saja.'
  if (status === 'bukan_wewenang' || status === 'diarsipkan')
    return 'Bila Anda tidak setuju, hubungi kami.'
  return 'Anda tidak perlu melakukan apa pun. Lacak lagi nanti.'
}

/** What the units answered, with their photos. */
const Answers = ({ view }: { view: TrackedView }) => (
  <section aria-labelledby="tanggapan">
    <h2 id="tanggapan">Tanggapan</h2>
    {view.tanggapan.map(({ unit, keadaan, jawaban, pada, foto }, index) => (
      <div class="card">
        <h3>{unit}</h3>
        <p class="soft">
          {keadaan} · {pada}
        </p>
        <p class="typed">{jawaban}</p>
        {foto.length > 0 && (
          <Photos
            id={`foto-tanggapan-${index}`}
            judul="Foto tindak lanjut"
            path={FOTO}
            items={foto}
          />
        )}
      </div>
    ))}
  </section>
)
