import { kanalMeja } from '#src/layanan/informasi-publik/keberatan/form.ts'
import { hasilKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanView } from '#src/layanan/informasi-publik/keberatan/view.ts'
import { ClockCard } from '#views/desk/clocks.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseParts } from '#views/layanan/informasi-publik/keberatan/parts.tsx'
import { type Sent, Steps } from '#views/layanan/informasi-publik/keberatan/steps/index.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Trail } from '#views/shared/trail.tsx'

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
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Giliran saya', href: '/meja' },
        { label: 'Keberatan', href: '/meja/keberatan' },
        { label: view.berkas.nomor },
      ]}
    />
    <hgroup>
      <p class="soft">
        <span class="nomor">{view.berkas.nomor}</span> · Keberatan
      </p>
      <h1>{view.berkas.perihal}</h1>
    </hgroup>
    <Strip
      items={[
        ['Status', <b>{view.status.label}</b>],
        ['Putusan', hasilOf(view)],
        ['Giliran', view.giliran && <Turn view={view} sebutan={sebutan} />],
        ['Pengaju', view.pemohon && <PersonLink orang={view.pemohon} />],
        ['Masuk', `${kanalWords(view.berkas.kanal)}, ${view.masuk}`],
        ['Dicatat', view.dicatatBelakangan && `${view.dicatat}, ${view.berkas.dicatatOleh}`],
        ['Petugas', view.petugas ?? undefined],
        ['Permohonan', view.asked.asalNomor && <CaseLink nomor={view.asked.asalNomor} />],
      ]}
    />
    {view.asked.jangka === 'lewat' && <Late view={view} />}
    {kodeLacak && (
      <Note role="status">
        <p>
          Kode lacak pengaju: <b class="nomor">{kodeLacak}</b>. Berikan hanya kepada pengaju.
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
      </div>
      <aside aria-labelledby="jejak">
        <h2 id="jejak">Jejak</h2>
        <Trail items={view.trail} newestFirst />
      </aside>
    </div>
  </DeskLayout>
)

const hasilOf = ({ berkas }: KeberatanView) =>
  berkas.hasil && hasilKeberatan[berkas.hasil as keyof typeof hasilKeberatan]

const Turn = ({ view, sebutan }: Pick<Props, 'view' | 'sebutan'>) => (
  <>
    <b>{sebutan[view.giliran!] ?? view.giliran}</b>
    {view.anda && ' (Anda)'}
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
      Alasan keterlambatan: {asked.jangkaAlasan ? `“${asked.jangkaAlasan}”` : 'tidak disebutkan.'}
    </p>
  </Note>
)

/** How it came, in words. */
const kanalWords = (kanal: string) =>
  (({ ...kanalMeja, web: 'Web' }) as Record<string, string>)[kanal] ?? kanal
