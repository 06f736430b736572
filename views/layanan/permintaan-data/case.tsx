import { BANTUAN_KEDINASAN, kanalData } from '#src/layanan/permintaan-data/form.ts'
import type { PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import { MinutesCard } from '#views/desk/minutes.tsx'
import { CaseParts } from '#views/layanan/permintaan-data/parts.tsx'
import { type Sent, Steps } from '#views/layanan/permintaan-data/steps/index.tsx'
import { CaseLayout, kanalWords, NewKode } from '#views/desk/case.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

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
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Permintaan data"
    crumbs={[{ label: 'Permintaan data', href: '/meja/permintaan-data' }]}
    sebutan={sebutan}
    hasil={['Hasil', view.hasil]}
    facts={[
      ['Pemohon', view.pemohon?.nama],
      ['Lembaga', view.asked.lembaga],
      ['Masuk', `${kanalWords(view.berkas.kanal, kanalData)}, ${view.masuk}`],
      ['30 menit', view.menit && !view.menit.sisa && (view.menit.tepat ? 'tepat' : 'lewat')],
      ['Petugas', view.petugas],
      ['Asal', view.berkas.asal],
    ]}
    head={
      <>
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
        <NewKode kode={kodeLacak} siapa="pemohon" />
      </>
    }
  >
    {view.menit?.sisa && <MinutesCard menit={view.menit} />}
    <Steps view={view} units={units} sent={sent} />
    <CaseParts view={view} />
  </CaseLayout>
)
