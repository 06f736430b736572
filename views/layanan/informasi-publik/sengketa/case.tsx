import type { SengketaView } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { CaseLayout, NewKode } from '#views/desk/case.tsx'
import { OpenClocks } from '#views/desk/clocks.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseParts } from '#views/layanan/informasi-publik/sengketa/parts.tsx'
import { type Sent, Steps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type Props = {
  frame: DeskFrame
  view: SengketaView
  /** A step form that came back. */
  sent?: Sent | undefined
  /** Shown once, after somebody asked for it and it was recorded. */
  nik?: string | undefined
  kodeLacak?: string | undefined
}

/** A sengketa at the desk: the step that is due first, then what happened, the jejak at its side. */
export const CasePage = ({ frame, view, sent, nik, kodeLacak }: Props) => (
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Sengketa informasi"
    crumbs={[
      { label: 'Giliran saya', href: '/meja' },
      { label: 'Sengketa', href: '/meja/sengketa' },
    ]}
    sebutan={{ atasan_ppid: view.sebutan.atasan, ppid: view.sebutan.ppid }}
    hasil={['Hasil', view.hasil]}
    facts={[
      ['Pemohon', view.pemohon && <PersonLink orang={view.pemohon} />],
      ['Komisi Informasi', view.asked.komisiNama],
      ['Register', view.asked.nomorRegister],
      ['Dibuka', `${view.masuk}, ${view.berkas.dicatatOleh}`],
      ['Keberatan', view.asked.keberatanNomor && <CaseLink nomor={view.asked.keberatanNomor} />],
      ['Permohonan', view.asked.permohonanNomor && <CaseLink nomor={view.asked.permohonanNomor} />],
    ]}
    head={
      <>
        {view.jendela.lewat && <Late view={view} />}
        <NewKode kode={kodeLacak} siapa="pemohon" />
        <OpenClocks clocks={view.clocks} />
      </>
    }
  >
    <Steps view={view} sent={sent} />
    <CaseParts view={view} nik={nik} />
  </CaseLayout>
)

const Late = ({ view: { jendela } }: Pick<Props, 'view'>) => (
  <Note warn>
    <p>
      <b>Lewat 14 hari kerja.</b> {jendela.kalimat} Sengketa tetap dicatat; Komisi Informasi yang
      menilai.
    </p>
  </Note>
)
