import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import type { TeleponView } from '#src/layanan/call-center/telepon-masuk/view.ts'
import type { KodeView } from '#src/layanan/call-center/telepon-masuk/code.ts'
import { CodeCard } from '#views/layanan/call-center/telepon-masuk/code.tsx'
import { CaseParts } from '#views/layanan/call-center/telepon-masuk/parts.tsx'
import { type Sent, Steps } from '#views/layanan/call-center/telepon-masuk/steps/index.tsx'
import { PersonLink } from '#views/desk/links.tsx'
import { CaseLayout } from '#views/desk/case.tsx'
import { MinutesCard } from '#views/desk/minutes.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import { Chip } from '#views/shared/chip.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type Props = {
  frame: DeskFrame
  view: TeleponView
  units: UnitChoice[]
  sebutan: Record<string, string>
  sent?: Sent | undefined
  /** What is read out to the caller. */
  kode: KodeView | null
}

/** A call at the desk: the answer to be read out or found, the record, the jejak at its side. */
export const CasePage = ({ frame, view, units, sebutan, sent, kode }: Props) => (
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Call center"
    crumbs={[{ label: 'Call center', href: '/meja/call-center' }]}
    sebutan={sebutan}
    hasil={['Hasil', view.hasil]}
    facts={[
      [
        'Penelepon',
        view.canSeePerson
          ? view.pemohon && <PersonLink orang={view.pemohon} />
          : 'tidak ditampilkan',
      ],
      ['Telepon', view.canSeePerson && view.pemohon?.teleponKetik],
      ['Kebutuhan', kebutuhan[view.asked.kebutuhan]],
      ['Masuk', view.masuk],
      [
        'Janji',
        view.janji && (view.janji.lewat ? <Late>{view.janji.kata}</Late> : view.janji.kata),
      ],
      ['Batas', view.menit && !view.menit.sisa && (view.menit.tepat ? 'tepat' : 'lewat')],
      ['Petugas', view.petugas],
    ]}
    head={
      view.menjadi && (
        <Note>
          <p>
            Dilanjutkan sebagai{' '}
            <a class="nomor" href={view.menjadi.href}>
              {view.menjadi.nomor}
            </a>
            .
          </p>
        </Note>
      )
    }
  >
    {view.menit?.sisa && <MinutesCard menit={view.menit} />}
    <Steps view={view} units={units} sent={sent} />
    {kode && <CodeCard kode={kode} />}
    <CaseParts view={view} />
  </CaseLayout>
)

const Late = ({ children }: { children?: string }) => <Chip kind="late">{children} lewat</Chip>
