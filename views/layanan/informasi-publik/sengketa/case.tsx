import type { Child } from 'hono/jsx'
import type { SengketaView } from '#src/layanan/informasi-publik/sengketa/view.ts'
import type { Settings } from '#src/office/settings.ts'
import { ClockCard } from '#views/desk/clocks.tsx'
import { CaseParts } from '#views/layanan/informasi-publik/sengketa/parts.tsx'
import { type Sent, Steps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Trail } from '#views/shared/trail.tsx'

type Props = {
  frame: DeskFrame
  view: SengketaView
  sebutan: Settings['sebutan']
  /** A step form that came back. */
  sent?: Sent | undefined
  /** Shown once, after somebody asked for it and it was recorded. */
  nik?: string | undefined
  kodeLacak?: string | undefined
}

/** A sengketa at the desk: the step that is due first, then what happened, the jejak at its side. */
export const CasePage = ({ frame, view, sebutan, sent, nik, kodeLacak }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Giliran saya', href: '/meja' },
        { label: 'Sengketa', href: '/meja/sengketa' },
        { label: view.berkas.nomor },
      ]}
    />
    <hgroup>
      <p class="soft">
        <span class="nomor">{view.berkas.nomor}</span> · Sengketa informasi
      </p>
      <h1>{view.berkas.perihal}</h1>
    </hgroup>
    <Strip
      items={[
        ['Status', <b>{view.status.label}</b>],
        ['Hasil', view.hasil],
        ['Giliran', view.giliran && <Turn view={view} sebutan={sebutan} />],
        ['Pemohon', view.pemohon?.nama],
        ['Komisi Informasi', view.asked.komisiNama],
        ['Register', view.asked.nomorRegister],
        ['Dibuka', `${view.masuk}, ${view.berkas.dicatatOleh}`],
        ['Keberatan', link('keberatan', view.asked.keberatanNomor)],
        ['Permohonan', link('permohonan', view.asked.permohonanNomor)],
      ]}
    />
    {view.jendela.lewat && (
      <Note warn>
        <p>
          <b>Lewat 14 hari kerja.</b> {view.jendela.kalimat} Sengketa tetap dicatat; Komisi
          Informasi yang menilai.
        </p>
      </Note>
    )}
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
        <Steps view={view} sebutan={sebutan} sent={sent} />
        <CaseParts view={view} sebutan={sebutan} nik={nik} />
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
    <b>{view.giliran === 'atasan_ppid' ? sebutan.atasan : sebutan.ppid}</b>
    {view.anda && ' (Anda)'}
  </>
)

const link = (prosedur: string, nomor: string | null): Child =>
  nomor && (
    <a class="nomor" href={`/meja/${prosedur}/${nomor}`}>
      {nomor}
    </a>
  )
