import type { TrackedView } from '#src/layanan/call-center/telepon-masuk/tracked/view.ts'
import { TrackedLayout } from '#views/public/tracked.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'

type Part = { view: TrackedView }

/** One call as its caller follows it: until when we call back, the answer, what was asked. */
export const TrackedPage = ({
  frame,
  view,
  telepon,
}: Part & { frame: StreetFrame; telepon: string }) => (
  <TrackedLayout
    frame={frame}
    view={view}
    jenis="Telepon"
    apa="pertanyaan"
    telepon={telepon}
    ringkasan={
      <>
        <h2>Yang Anda tanyakan</h2>
        <p class="typed">{view.pertanyaan}</p>
      </>
    }
  >
    <NowCard view={view} />
    {view.jawaban && <Answer view={view} />}
  </TrackedLayout>
)

/** What holds now: by when, and what the caller must do, even when that is nothing. */
export const NowCard = ({ view }: Part) => (
  <section class="card now" aria-labelledby="berikut">
    <h2 id="berikut">{headline(view)}</h2>
    <p>{todo(view)}</p>
  </section>
)

function headline({ status, janji, lewat, menjadi }: TrackedView): string {
  if (status === 'dialihkan') return `Menjadi berkas ${menjadi ?? 'lain'}`
  if (status === 'tidak_terhubung') return 'Kami belum berhasil menghubungi Anda'
  if (status === 'dijawab' || status === 'selesai') return 'Tidak ada yang berjalan lagi'
  if (lewat) return 'Maaf, kami terlambat menghubungi Anda'
  return janji ? `Kami menghubungi Anda paling lambat ${janji}` : 'Kami sedang melayani Anda'
}

function todo({ status, unit, lewat, jawaban }: TrackedView): string {
  if (status === 'dialihkan')
    return 'Nomor dan kode lacaknya ada di tanda bukti berkas itu, yang kami berikan atau kirim kepada Anda.'
  if (status === 'tidak_terhubung')
    return jawaban
      ? 'Jawabannya di bawah. Bila kurang jelas, telepon kami.'
      : 'Telepon kami dan sebutkan nomor ini.'
  if (status === 'dijawab' || status === 'selesai')
    return 'Bila masih ada yang ingin ditanyakan, telepon kami lagi.'
  if (lewat)
    return 'Pertanyaan Anda masih kami kerjakan. Anda juga boleh menelepon kami dan menyebut nomor ini.'
  if (status === 'siap_dihubungi')
    return 'Jawabannya sudah ada. Pastikan telepon Anda aktif, atau telepon kami dan sebutkan nomor ini.'
  if (unit.length > 0)
    return `Kami menunggu jawaban ${unit.join(' dan ')}. Anda tidak perlu melakukan apa pun.`
  return 'Anda tidak perlu melakukan apa pun. Pastikan telepon Anda aktif.'
}

const Answer = ({ view: { jawaban, terbit } }: Part) => (
  <section aria-labelledby="jawaban">
    <h2 id="jawaban">Jawaban kami</h2>
    <p class="typed">{jawaban}</p>
    <Facts items={[['Tanya Jawab', terbit && <a href={`/tanya-jawab/${terbit}`}>{terbit}</a>]]} />
  </section>
)
