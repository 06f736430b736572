import { keberatan as objection } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { kanalMeja } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { hasilPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { PermohonanView } from '#src/layanan/informasi-publik/permohonan/view.ts'
import { ClockCard } from '#views/desk/clocks.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseParts } from '#views/layanan/informasi-publik/permohonan/parts.tsx'
import { type Sent, Steps } from '#views/layanan/informasi-publik/permohonan/steps/index.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Trail } from '#views/shared/trail.tsx'

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
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Giliran saya', href: '/meja' },
        { label: 'Permohonan', href: '/meja/semua?prosedur=permohonan' },
        { label: view.berkas.nomor },
      ]}
    />
    <hgroup>
      <p class="soft">
        <span class="nomor">{view.berkas.nomor}</span> · Permohonan informasi publik
      </p>
      <h1>{view.berkas.perihal}</h1>
    </hgroup>
    <Strip
      items={[
        ['Status', <b>{view.status.label}</b>],
        [
          'Hasil',
          view.berkas.hasil && hasilPermohonan[view.berkas.hasil as keyof typeof hasilPermohonan],
        ],
        ['Giliran', view.giliran && <Turn view={view} sebutan={sebutan} />],
        ['Pemohon', view.pemohon && <PersonLink orang={view.pemohon} />],
        ['Masuk', `${kanalWords(view.berkas.kanal)}, ${view.masuk}`],
        ['Dicatat', view.dicatatBelakangan && `${view.dicatat}, ${view.berkas.dicatatOleh}`],
        ['Petugas', view.petugas ?? undefined],
        ['Asal', view.berkas.asal && <CaseLink nomor={view.berkas.asal} />],
        ['Keberatan', keberatan.length > 0 && <Objections items={keberatan} />],
      ]}
    />
    {kodeLacak && (
      <Note role="status">
        <p>
          Kode lacak pemohon: <b class="nomor">{kodeLacak}</b>. Berikan hanya kepada pemohon.
        </p>
      </Note>
    )}
    <div class="cards">
      {view.clocks
        .filter(({ open }) => open)
        .map((clock) => (
          <ClockCard clock={clock} />
        ))}
    </div>
    <div class="columns">
      <div class="flow">
        <Steps view={view} units={units} sent={sent} />
        <CaseParts view={view} nik={nik} />
        {view.canIssueCode && (
          <p class="actions">
            <a class="button second" href={`/meja/keberatan/baru?asal=${view.berkas.nomor}`}>
              Ajukan keberatan
            </a>
          </p>
        )}
      </div>
      <aside aria-labelledby="jejak">
        <h2 id="jejak">Jejak</h2>
        <Trail items={view.trail} newestFirst />
      </aside>
    </div>
  </DeskLayout>
)

const Turn = ({ view, sebutan }: Pick<Props, 'view' | 'sebutan'>) => (
  <>
    <b>{sebutan[view.giliran!] ?? view.giliran}</b>
    {view.anda && ' (Anda)'}
  </>
)

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

/** How it came, in words. */
export const kanalWords = (kanal: string) =>
  (({ ...kanalMeja, web: 'Web', kios: 'Kios' }) as Record<string, string>)[kanal] ?? kanal
