import { MinutesCounted } from '#views/desk/minutes.tsx'
import type { TrackedView } from '#src/layanan/permintaan-data/tracked/view.ts'
import { TrackedLayout } from '#views/public/tracked.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Icon } from '#views/shared/icon.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'
import { Papers } from '#views/shared/papers.tsx'

const HERE = '/lacak/permintaan-data'

/** One data request as its applicant follows it: where it stands, by when, what happened, papers. */
export const TrackedPage = ({ frame, view }: { frame: StreetFrame; view: TrackedView }) => (
  <TrackedLayout
    frame={frame}
    view={view}
    jenis="Permintaan data"
    apa="permintaan"
    ringkasan={
      <>
        <h2>Yang Anda minta</h2>
        <Facts
          items={[
            ['Data', view.judul],
            ['Uraian', <span class="typed">{view.rincian}</span>],
            ['Wilayah dan tahun', view.cakupan],
          ]}
        />
      </>
    }
    actions={
      view.acts.includes('cabutPermintaan') && (
        <a class="button second" href={`${HERE}/cabut`}>
          Cabut permintaan
        </a>
      )
    }
  >
    <NowCard view={view} />
    {view.dokumen.length > 0 && <Documents view={view} />}
  </TrackedLayout>
)

/** What holds now: by when, and what the reader must do, even when that is nothing. */
export const NowCard = ({ view }: { view: TrackedView }) => (
  <section class="card now" aria-labelledby="berikut">
    <div class="row">
      <h2 id="berikut">{headline(view)}</h2>{' '}
      {view.menit?.sisa && <SisaChip sisa={view.menit.sisa} full />}
    </div>
    <p>{todo(view)}</p>
    {view.menit?.sisa && <MinutesCounted menit={view.menit} />}
  </section>
)

function headline({ status, menit, unit, menjadi }: TrackedView): string {
  if (status === 'diterima' && menit?.sisa?.late) return 'Maaf, jawaban kami terlambat'
  if (status === 'diterima') return `Dijawab paling lambat ${menit?.batas ?? ''}`
  if (status === 'di_unit') return `Menunggu ${unit.map((one) => one.unit).join(' dan ')}`
  if (status === 'ditinjau') return 'Petugas data menentukan langkah berikut'
  if (status === 'siap_diserahkan') return 'Unduh atau ambil data Anda'
  if (status === 'dialihkan') return `Menjadi permohonan ${menjadi ?? ''}`
  if (status === 'tidak_tersedia') return 'Mengapa tidak tersedia'
  return status === 'selesai' ? 'Data sudah diserahkan' : 'Tidak ada yang berjalan lagi'
}

function todo({ status, unit, alasan, dokumen, punyaEmail }: TrackedView): string {
  if (status === 'di_unit')
    return `Unit menyiapkan datanya paling lambat ${unit
      .map(({ batas }) => batas)
      .filter(Boolean)
      .join(' dan ')}. Anda tidak perlu melakukan apa pun.`
  if (status === 'siap_diserahkan')
    return dokumen.length > 0
      ? 'Unduhan Anda tercatat sebagai bukti penerimaan. Anda juga dapat datang ke meja layanan pada jam layanan.'
      : 'Datang ke meja layanan pada jam layanan dengan nomor permintaan ini.'
  if (status === 'tidak_tersedia') return alasan ?? ''
  if (status === 'dialihkan')
    return 'Kami menjawabnya tertulis paling lama 10 hari kerja. Nomor dan kode lacaknya ada di tanda bukti permohonan yang kami berikan atau kirim kepada Anda.'
  if (status === 'selesai')
    return 'Data dan tanda bukti tetap dapat Anda unduh di menu Lacak berkas.'
  if (status === 'dicabut') return 'Anda dapat meminta data lagi kapan saja.'
  return punyaEmail
    ? 'Anda tidak perlu melakukan apa pun. Kami mengabari lewat email.'
    : 'Anda tidak perlu melakukan apa pun. Lacak lagi nanti.'
}

/** The data, each file fetched by a form: fetching one is an act, and the log stands for the signature. */
export const Documents = ({ view: { dokumen, status } }: { view: TrackedView }) => (
  <section
    id="dokumen"
    aria-labelledby="dokumen-judul"
    hx-get={`${HERE}/dokumen`}
    hx-trigger="submit from:#dokumen delay:2s"
    hx-swap="outerHTML"
  >
    <h2 id="dokumen-judul">Data untuk Anda</h2>
    <Papers
      items={dokumen.map(({ id, nama, ukuran, diunduh }) => ({
        label: nama,
        ket: diunduh ? `${ukuran} · Anda unduh ${diunduh}` : ukuran,
        action: (
          <form class="inline" method="post" action={`${HERE}/dokumen/${id}`}>
            <button class="second">
              <Icon name="download" />
              Unduh<span class="hidden"> {nama}</span>
            </button>
          </form>
        ),
      }))}
    />
    {status === 'siap_diserahkan' && (
      <p>
        <small>
          Setelah semua diunduh, tanda bukti penerimaan ada di halaman ini.{' '}
          <a href={HERE}>Muat ulang</a>
        </small>
      </p>
    )}
  </section>
)
