import { BANTUAN_KEDINASAN, kanalData } from '#src/layanan/permintaan-data/form.ts'
import type { PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import { MinutesCard } from '#views/layanan/permintaan-data/minutes.tsx'
import { CaseLink, PersonLink } from '#views/desk/links.tsx'
import { CaseParts } from '#views/layanan/permintaan-data/parts.tsx'
import { type Sent, Steps } from '#views/layanan/permintaan-data/steps/index.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Trail } from '#views/shared/trail.tsx'

type Props = {
  frame: DeskFrame
  view: PermintaanView
  units: UnitChoice[]
  sebutan: Record<string, string>
  /** A step form that came back. */
  sent?: Sent | undefined
  /** Shown once, after somebody asked for it and it was recorded. */
  kodeLacak?: string | undefined
}

/** A data request at the desk: the step that is due first, then the record, the jejak at its side. */
export const CasePage = ({ frame, view, units, sebutan, sent, kodeLacak }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Permintaan data', href: '/meja/permintaan-data' },
        { label: view.berkas.nomor },
      ]}
    />
    <hgroup>
      <p class="soft">
        <span class="nomor">{view.berkas.nomor}</span> · Permintaan data
      </p>
      <h1>{view.berkas.perihal}</h1>
    </hgroup>
    <Strip
      items={[
        ['Status', <b>{view.status.label}</b>],
        ['Hasil', view.hasil],
        ['Giliran', view.giliran && <Turn view={view} sebutan={sebutan} />],
        ['Pemohon', view.pemohon && <PersonLink orang={view.pemohon} />],
        ['Lembaga', view.asked.lembaga],
        ['Masuk', `${kanalWords(view.berkas.kanal)}, ${view.masuk}`],
        ['30 menit', view.menit && !view.menit.sisa && (view.menit.tepat ? 'tepat' : 'lewat')],
        ['Petugas', view.petugas],
        ['Asal', view.berkas.asal && <CaseLink nomor={view.berkas.asal} />],
      ]}
    />
    {view.asked.jenisPemohon === 'instansi' && (
      <Note>
        <p>
          <b>Bantuan kedinasan.</b> {BANTUAN_KEDINASAN}
        </p>
      </Note>
    )}
    {view.menjadi && (
      <Note>
        <p>
          Dilanjutkan sebagai permohonan informasi{' '}
          <a class="nomor" href={`/meja/permohonan/${view.menjadi}`}>
            {view.menjadi}
          </a>
          .
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
    <div class="columns">
      <div class="flow">
        {view.menit?.sisa && <MinutesCard menit={view.menit} />}
        <Steps view={view} units={units} sent={sent} />
        <CaseParts view={view} />
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

const kanalWords = (kanal: string) =>
  (({ ...kanalData, web: 'Web', kios: 'Kios' }) as Record<string, string>)[kanal] ?? kanal
