import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Documents } from '#views/layanan/informasi-publik/permohonan/tracking/documents.tsx'
import { NowCard } from '#views/layanan/informasi-publik/permohonan/tracking/now.tsx'
import {
  type Repair,
  RepairForm,
} from '#views/layanan/informasi-publik/permohonan/tracking/repair.tsx'
import type { Office } from '#views/shared/document.tsx'
import { Facts } from '#views/shared/facts.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'
import { Papers } from '#views/shared/papers.tsx'
import { TrackedLayout } from '#views/public/tracked.tsx'

type Props = {
  frame: StreetFrame
  view: TrackedView
  repair: Repair
}

/** One request as its applicant follows it: where it stands, by when, why, what happened, papers. */
export const TrackedPage = ({ frame, view, repair }: Props) => (
  <TrackedLayout
    frame={frame}
    view={view}
    jenis="Permohonan"
    apa="permohonan"
    asal={`atas nama ${view.nama}`}
    sebutanNomor="nomor pendaftaran"
    ringkasan={<Summary view={view} office={frame.office} />}
    actions={
      view.acts.includes('cabut') && (
        <a class="button second" href="/lacak/cabut">
          Cabut permohonan
        </a>
      )
    }
  >
    <NowCard view={view}>
      {view.acts.includes('lengkapi') && <RepairForm view={view} {...repair} />}
    </NowCard>
    {view.dokumen.length > 0 && <Documents view={view} />}
    {view.keberatan.length > 0 && <Objections view={view} />}
    {view.jawaban && <Answer jawaban={view.jawaban} />}
  </TrackedLayout>
)

const Answer = ({ jawaban }: { jawaban: NonNullable<TrackedView['jawaban']> }) => (
  <section aria-labelledby="jawaban">
    <h2 id="jawaban">Jawaban</h2>
    <Facts
      items={[
        ['Keputusan', <b>{jawaban.hasil}</b>],
        ['Alasan', jawaban.alasan && <span class="typed">{jawaban.alasan}</span>],
        ['Dihitamkan', jawaban.penghitaman && <span class="typed">{jawaban.penghitaman}</span>],
        ['Dikuasai oleh', jawaban.badanPublikLain],
        ['Biaya salinan', `Rp${jawaban.biaya.toLocaleString('id-ID')}`],
      ]}
    />
    <details>
      <summary>Pertimbangan tertulis</summary>
      <p class="typed">{jawaban.pertimbangan}</p>
      <p class="soft">Anda berhak membacanya (Perki 1/2021 Pasal 5).</p>
    </details>
  </section>
)

/** What became of the objections to this request. */
const Objections = ({ view }: { view: TrackedView }) => (
  <section aria-labelledby="keberatan">
    <h2 id="keberatan">Keberatan Anda</h2>
    <Papers
      items={view.keberatan.map(({ nomor, kalimat }) => ({
        label: `Keberatan ${nomor}`,
        href: `/lacak/keberatan/${nomor}`,
        ket: kalimat,
      }))}
    />
  </section>
)

const Summary = ({ view, office }: { view: TrackedView; office: Office }) => (
  <>
    <h2>Yang Anda minta</h2>
    <p class="typed">{view.rincian}</p>
    <Facts
      items={[
        ['Tujuan', view.tujuan],
        ['Cara', view.cara],
        ['Identitas', 'Tersimpan, tidak ditampilkan'],
      ]}
    />
    <h2>Tidak puas?</h2>
    <p>
      Anda dapat mengajukan keberatan kepada Atasan PPID setelah ada jawaban, atau bila batas waktu
      lewat tanpa jawaban, paling lambat 30 hari kerja. Sampaikan di sini, di meja layanan, atau
      lewat <a href={`mailto:${office.email}`}>{office.email}</a>.
    </p>
    <p>
      <a class="button second" href="/lacak/keberatan/baru">
        Ajukan keberatan
      </a>
    </p>
  </>
)
