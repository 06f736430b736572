import type { TanyaJawabView } from '#src/layanan/call-center/tanya-jawab/view.ts'
import { type Sent, Steps } from '#views/layanan/call-center/tanya-jawab/steps.tsx'
import { CaseLayout } from '#views/desk/case.tsx'
import type { UnitChoice } from '#views/desk/steps.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type Props = {
  frame: DeskFrame
  view: TanyaJawabView
  units: UnitChoice[]
  sebutan: Record<string, string>
  sent?: Sent | undefined
}

/** An entry at the desk: what it says, what can be done, its history at its side. */
export const EntryPage = ({ frame, view, units, sebutan, sent }: Props) => (
  <CaseLayout
    frame={frame}
    view={view}
    jenis="Tanya Jawab"
    crumbs={[{ label: 'Tanya Jawab', href: '/meja/tanya-jawab' }]}
    sebutan={sebutan}
    hasil={['Unit', view.entry.unit]}
    facts={[
      ['Berlaku sejak', view.berlaku],
      ['Diperiksa terakhir', view.diperiksa],
      ['Dibacakan', view.entry.dipakai > 0 && `${view.entry.dipakai} kali`],
    ]}
    head={view.basi && <Stale diperiksa={view.diperiksa!} />}
  >
    <section aria-labelledby="isi-jawaban">
      <h2 id="isi-jawaban">Isi</h2>
      <Facts
        items={[
          ['Pertanyaan', view.entry.pertanyaan],
          ['Jawaban', <span class="typed">{view.entry.jawaban}</span>],
          ['Layanan', view.entry.layanan],
          ['Kata lain', view.entry.kataKunci],
          ['Sumber', view.entry.sumber],
          [
            'Dari telepon',
            view.entry.asal && (
              <a class="nomor" href={`/meja/call-center/${view.entry.asal}`}>
                {view.entry.asal}
              </a>
            ),
          ],
          [
            'Laman publik',
            view.entry.terbit && (
              <a
                href={`/tanya-jawab/${view.berkas.nomor}`}
              >{`/tanya-jawab/${view.berkas.nomor}`}</a>
            ),
          ],
        ]}
      />
    </section>
    <Steps view={view} units={units} sent={sent} />
  </CaseLayout>
)

const Stale = ({ diperiksa }: { diperiksa: string }) => (
  <Note>
    <p>
      <b>Perlu diperiksa.</b> Terakhir diperiksa {diperiksa}. Pastikan masih benar, atau tandai
      usang.
    </p>
  </Note>
)
