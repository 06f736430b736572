import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Documents } from '#views/layanan/informasi-publik/permohonan/tracking/documents.tsx'
import { NowCard } from '#views/layanan/informasi-publik/permohonan/tracking/now.tsx'
import {
  type Repair,
  RepairForm,
} from '#views/layanan/informasi-publik/permohonan/tracking/repair.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import type { Office } from '#views/shared/document.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Papers } from '#views/shared/papers.tsx'
import { Trail } from '#views/shared/trail.tsx'

type Props = {
  frame: StreetFrame
  view: TrackedView
  repair: Repair
}

/** One request as its applicant follows it: where it stands, by when, why, what happened, papers. */
export const TrackedPage = ({ frame, view, repair }: Props) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Lacak berkas', href: '/lacak' }, { label: view.nomor }]} />
    <TrackedHead view={view} />
    <div class="columns">
      <div class="flow">
        <NowCard view={view}>
          {view.acts.includes('lengkapi') && <RepairForm view={view} {...repair} />}
        </NowCard>
        {view.dokumen.length > 0 && <Documents view={view} />}
        {view.keberatan.length > 0 && <Objections view={view} />}
        {view.jawaban && <Answer jawaban={view.jawaban} />}
        <Journey view={view} />
        {view.surat.length > 0 && <Letters view={view} />}
      </div>
      <aside class="flow" aria-label="Ringkasan dan bantuan">
        <Aside view={view} office={frame.office} />
      </aside>
    </div>
  </StreetLayout>
)

export const TrackedHead = ({ view }: { view: TrackedView }) => (
  <hgroup>
    <p class="soft">
      Permohonan <span class="nomor">{view.nomor}</span> atas nama {view.nama}
    </p>
    <h1>{view.kalimat}</h1>
  </hgroup>
)

export const Journey = ({ view }: { view: TrackedView }) => (
  <section aria-labelledby="perjalanan">
    <h2 id="perjalanan">Perjalanan permohonan</h2>
    <Trail items={view.langkah} headings />
  </section>
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

const Letters = ({ view }: { view: TrackedView }) => (
  <section aria-labelledby="surat">
    <h2 id="surat">Surat</h2>
    <Papers
      items={view.surat.map(({ id, judul, ket }) => ({
        label: judul,
        href: `/lacak/surat/${id}`,
        ket,
      }))}
    />
  </section>
)

const Aside = ({ view, office }: { view: TrackedView; office: Office }) => (
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
    <h2>Butuh bantuan?</h2>
    <p>
      Telepon <a href={`tel:${office.telepon.replace(/[^\d+]/g, '')}`}>{office.telepon}</a> dan
      sebutkan nomor pendaftaran, jangan kode lacak.
    </p>
    <div class="actions">
      {view.acts.includes('cabut') && (
        <a class="button second" href="/lacak/cabut">
          Cabut permohonan
        </a>
      )}
      <form method="post" action="/lacak/keluar">
        <button class="second">Tutup berkas ini</button>
      </form>
    </div>
  </>
)
