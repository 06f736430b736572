import { kanalMeja } from '#src/layanan/informasi-publik/keberatan/form.ts'
import { hasilKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanView } from '#src/layanan/informasi-publik/keberatan/view.ts'
import { OpenClocks } from '#views/desk/clocks.tsx'
import { CaseParts } from '#views/layanan/informasi-publik/keberatan/parts.tsx'
import { type Sent, Steps } from '#views/layanan/informasi-publik/keberatan/steps/index.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseLayout, kanalWords, NewKode } from '#views/desk/case.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { quoteEnd } from '#views/shared/quote.ts'

type Props = {
  frame: DeskFrame
  view: KeberatanView
  units: UnitChoice[]
  sebutan: Record<string, string>
  /** A step form that came back. */
  sent?: Sent | undefined
  /** Shown once, after somebody asked for it and it was recorded. */
  nik?: string | undefined
  kodeLacak?: string | undefined
}

/** A keberatan at the desk: the step that is due first, then the record, the jejak at its side. */
export const CasePage = ({ frame, view, units, sebutan, sent, nik, kodeLacak }: Props) => (
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Keberatan"
    crumbs={[
      { label: 'Giliran saya', href: '/meja' },
      { label: 'Keberatan', href: '/meja/keberatan' },
    ]}
    sebutan={sebutan}
    hasil={['Putusan', hasilOf(view)]}
    facts={[
      ['Pengaju', view.pemohon && <PersonLink orang={view.pemohon} />],
      ['Masuk', `${kanalWords(view.berkas.kanal, kanalMeja)}, ${view.masuk}`],
      ['Dicatat', view.dicatatBelakangan && `${view.dicatat}, ${view.berkas.dicatatOleh}`],
      ['Petugas', view.petugas ?? undefined],
      ['Permohonan', view.asked.asalNomor && <CaseLink nomor={view.asked.asalNomor} />],
      ['Sengketa', view.asked.sengketa.length > 0 && <Disputes view={view} />],
    ]}
    head={
      <>
        {view.dapatDisengketakan && (
          <p>
            <a class="button second" href={`/meja/sengketa/baru?asal=${view.berkas.nomor}`}>
              Buka sengketa
            </a>
          </p>
        )}
        {view.asked.jangka === 'lewat' && <Late view={view} />}
        <NewKode kode={kodeLacak} siapa="pengaju" />
        <OpenClocks clocks={view.clocks} />
      </>
    }
  >
    <Steps view={view} units={units} sent={sent} />
    <CaseParts view={view} nik={nik} />
  </CaseLayout>
)

const hasilOf = ({ berkas }: KeberatanView) =>
  berkas.hasil && hasilKeberatan[berkas.hasil as keyof typeof hasilKeberatan]

const Disputes = ({ view }: Pick<Props, 'view'>) => (
  <>
    {view.asked.sengketa.map(({ nomor }) => (
      <>
        <CaseLink nomor={nomor} />{' '}
      </>
    ))}
  </>
)

/** It came after the window in law: accepted, and for the Atasan PPID to weigh. */
const Late = ({ view: { asked, jangka } }: Pick<Props, 'view'>) => (
  <Note warn>
    <p>
      <b>Diajukan lewat 30 hari kerja.</b> {jangka.kalimat} Keberatan tetap diterima; Atasan PPID
      yang memutuskan.
    </p>
    <p>
      Alasan keterlambatan:{' '}
      {asked.jangkaAlasan ? quoteEnd(asked.jangkaAlasan) : 'tidak disebutkan.'}
    </p>
  </Note>
)
