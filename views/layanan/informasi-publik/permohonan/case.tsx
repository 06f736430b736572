import { keberatan as objection } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { kanalMeja } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { hasilPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { PermohonanView } from '#src/layanan/informasi-publik/permohonan/view.ts'
import { OpenClocks } from '#views/desk/clocks.tsx'
import { CaseParts } from '#views/layanan/informasi-publik/permohonan/parts.tsx'
import { type Sent, Steps } from '#views/layanan/informasi-publik/permohonan/steps/index.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseLayout, kanalWords, NewKode } from '#views/desk/case.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type Props = {
  frame: DeskFrame
  view: PermohonanView
  units: UnitChoice[]
  sebutan: Record<string, string>
  /** Objections to this case. */
  keberatan: readonly { nomor: string; status: string }[]
  /** A step form that came back. */
  sent?: Sent | undefined
  /** Shown once, after somebody asked for it and it was recorded. */
  nik?: string | undefined
  kodeLacak?: string | undefined
}

/** A permohonan at the desk: the step that is due first, then the record, the jejak at its side. */
export const CasePage = ({
  frame,
  view,
  units,
  sebutan,
  keberatan,
  sent,
  nik,
  kodeLacak,
}: Props) => (
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Permohonan informasi publik"
    crumbs={[
      { label: 'Giliran saya', href: '/meja' },
      { label: 'Permohonan', href: '/meja/semua?prosedur=permohonan' },
    ]}
    sebutan={sebutan}
    hasil={['Hasil', hasilOf(view)]}
    facts={[
      ['Pemohon', view.pemohon && <PersonLink orang={view.pemohon} />],
      ['Masuk', `${kanalWords(view.berkas.kanal, kanalMeja)}, ${view.masuk}`],
      ['Dicatat', view.dicatatBelakangan && `${view.dicatat}, ${view.berkas.dicatatOleh}`],
      ['Petugas', view.petugas ?? undefined],
      ['Asal', view.berkas.asal && <CaseLink nomor={view.berkas.asal} />],
      ['Keberatan', keberatan.length > 0 && <Objections items={keberatan} />],
    ]}
    head={
      <>
        <NewKode kode={kodeLacak} siapa="pemohon" />
        <OpenClocks clocks={view.clocks} />
      </>
    }
  >
    <Steps view={view} units={units} sent={sent} />
    <CaseParts view={view} nik={nik} />
    {view.canIssueCode && (
      <p class="actions">
        <a class="button second" href={`/meja/keberatan/baru?asal=${view.berkas.nomor}`}>
          Ajukan keberatan
        </a>
      </p>
    )}
  </CaseLayout>
)

const hasilOf = ({ berkas }: PermohonanView) =>
  berkas.hasil && hasilPermohonan[berkas.hasil as keyof typeof hasilPermohonan]

const Objections = ({ items }: { items: Props['keberatan'] }) => (
  <>
    {items.map(({ nomor, status }) => (
      <>
        <a class="nomor" href={`/meja/keberatan/${nomor}`}>
          {nomor}
        </a>{' '}
        {objection.statuses[status as keyof typeof objection.statuses].label}{' '}
      </>
    ))}
  </>
)
