import { klasifikasiPengaduan, semuaKanal } from '#src/layanan/pengaduan/form.ts'
import type { Pelapor } from '#src/layanan/pengaduan/pelapor.ts'
import type { PengaduanView } from '#src/layanan/pengaduan/view.ts'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseLayout, kanalWords, NewKode } from '#views/desk/case.tsx'
import { ClockCard } from '#views/desk/clocks.tsx'
import { CaseParts, Reported } from '#views/layanan/pengaduan/parts.tsx'
import { type Sent, Steps } from '#views/layanan/pengaduan/steps/index.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type Props = {
  frame: DeskFrame
  view: PengaduanView
  sebutan: Record<string, string>
  /** A step form that came back. */
  sent?: Sent | undefined
  /** Shown once, after somebody asked for it and it was recorded. */
  pelapor?: Pelapor | undefined
  kodeLacak?: string | undefined
}

/** A report at the desk: the step that is due first, then the record, the jejak at its side. */
export const CasePage = ({ frame, view, sebutan, sent, pelapor, kodeLacak }: Props) => (
  <CaseLayout
    frame={frame}
    view={{ ...view, berkas: { ...view.berkas, perihal: view.judul } }}
    jenis={`Pengaduan${secrecy(view)}`}
    crumbs={[{ label: 'Pengaduan', href: '/meja/pengaduan' }]}
    sebutan={sebutan}
    hasil={['Hasil', view.hasil]}
    facts={[
      ['Pelapor', <Who view={view} />],
      ['Klasifikasi', view.asked.klasifikasi && klasifikasiPengaduan[view.asked.klasifikasi]],
      ['Masuk', `${kanalWords(view.berkas.kanal, semuaKanal)}, ${view.masuk}`],
      ['Petugas', view.petugas],
      ['Asal', view.berkas.asal && <CaseLink nomor={view.berkas.asal} />],
      ['Dibuka lagi', view.asked.dibukaLagi > 0 && `${view.asked.dibukaLagi} kali`],
      ['Penilaian', view.asked.penilaian && `${view.asked.penilaian} dari 5`],
    ]}
    head={
      <>
        {view.lapor && <FromLapor view={view} />}
        {view.lokasi.diketik !== null && <Unsure view={view} />}
        {pelapor && <Reporter pelapor={pelapor} />}
        <NewKode kode={kodeLacak} siapa="pelapor" />
        <div class="cards">
          {[
            ...view.clocks.filter(({ open }) => open),
            ...view.bagian.flatMap(({ clock }) => clock ?? []),
          ].map((clock) => (
            <ClockCard clock={clock} />
          ))}
        </div>
      </>
    }
  >
    <Reported view={view} />
    <Steps view={view} units={view.units} sent={sent} />
    <CaseParts view={view} sebutan={sebutan} />
  </CaseLayout>
)

const secrecy = ({ asked }: PengaduanView) =>
  [asked.anonim && ' · anonim', asked.rahasia && ' · rahasia'].filter(Boolean).join('')

/** Who asked not to be named, shown once. */
const Reporter = ({ pelapor }: { pelapor: Pelapor }) => (
  <Note role="status">
    <p>
      <b>Pelapor:</b>{' '}
      {[pelapor.nama || 'tidak menyebut nama', pelapor.telepon, pelapor.email, pelapor.alamat]
        .filter(Boolean)
        .join(' · ')}
      . Pembukaan ini tercatat di jejak.
    </p>
  </Note>
)

/** What LAPOR itself says stands beside what the city says. */
const FromLapor = ({ view: { lapor } }: Pick<Props, 'view'>) => (
  <Note>
    <p>
      SP4N-LAPOR! <b class="nomor">{lapor!.nomor}</b>: {lapor!.status}
      {lapor!.alasan && ` (${lapor!.alasan})`}
      {lapor!.instansi && `, ${lapor!.instansi}`}.
    </p>
  </Note>
)

const Unsure = ({ view: { lokasi } }: Pick<Props, 'view'>) => (
  <Note warn>
    <p>
      <b>Lokasi belum pasti.</b> Diketik “{lokasi.diketik}”
      {lokasi.dikenal ? `, kami baca sebagai ${lokasi.kata}.` : ', tidak ada di daftar wilayah.'}{' '}
      Pilih kelurahannya waktu verifikasi.
    </p>
  </Note>
)

/** An export of LAPOR tells a name and nothing by which the same person is known again. */
const Who = ({ view: { pelapor, pemohon } }: Pick<Props, 'view'>) =>
  pelapor !== null && pemohon?.teleponKetik ? (
    <PersonLink orang={pemohon} />
  ) : (
    <>{pelapor ?? 'Dirahasiakan'}</>
  )
