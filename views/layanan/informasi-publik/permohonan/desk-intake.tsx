import type { Child } from 'hono/jsx'
import { kanalMeja } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { DipWatch } from '#views/layanan/informasi-publik/daftar-informasi/matches.tsx'
import { RequestFields } from '#views/layanan/informasi-publik/permohonan/request-fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Choices, Form, type FormState, TextField } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty } from '#views/shared/list.tsx'

export type IntakeProps = FormState & {
  frame: DeskFrame
  nikLama?: string | undefined
}

/** A request typed by an officer, as it came: on foot, by letter, by telephone. */
export const DeskIntakePage = ({ frame, ...form }: IntakeProps) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Giliran saya', href: '/meja' }, { label: 'Permohonan baru' }]} />
    <h1>Permohonan baru</h1>
    <PersonSearch asal={form.values?.asal} />
    <DeskIntakeForm {...form} />
  </DeskLayout>
)

export const DeskIntakeForm = ({
  kunci,
  values = {},
  errors,
  received,
  nikLama,
}: Omit<IntakeProps, 'frame'>) => (
  <Form
    id="permohonan-meja"
    action="/meja/baru"
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <fieldset>
      <legend class="part">Bagaimana permohonan datang</legend>
      <Choices name="kanal" legend="Lewat" options={kanalMeja} side />
      <div class="cards">
        <TextField
          name="tanggalDiterima"
          label="Diterima tanggal"
          hint="Boleh lebih awal dari hari ini. Tenggat dihitung dari sini."
          type="date"
        />
        <TextField name="jamDiterima" label="Pukul" type="time" />
      </div>
      <TextField
        name="asal"
        label="Berasal dari berkas"
        hint="Nomor berkas lain, bila ada."
        optional
        short
      />
    </fieldset>
    {values.orang && <input type="hidden" name="orang" value={values.orang} />}
    <RequestFields room="desk" received={received} nikLama={nikLama} cocok={besideDip} />
    <p class="actions">
      <button>Daftarkan dan beri nomor</button> <a href="/meja">Batal</a>
    </p>
  </Form>
)

// What fits in the DIP is handed over at once, while the applicant is still at the counter.
const besideDip = (wish: Child) => <DipWatch ruang="meja">{wish}</DipWatch>

type Person = {
  id: string
  nama: string
  nikSamar: string | null
  alamat: string
  teleponKetik: string | null
}

/** Who came before is found by NIK or telephone, so that nobody types twice. */
const PersonSearch = ({ asal }: { asal: string | undefined }) => (
  <details>
    <summary>Pemohon pernah datang? Cari dengan NIK atau telepon</summary>
    <form
      id="cari-orang"
      class="inline"
      method="post"
      action="/meja/orang"
      hx-post="/meja/orang"
      hx-target="#orang"
    >
      {asal && <input type="hidden" name="asal" value={asal} />}
      <label for="cari-nik">NIK</label>
      <input
        id="cari-nik"
        name="nik"
        inputmode="numeric"
        autocomplete="off"
        class="short"
        data-private=""
      />
      <label for="cari-telepon">Telepon</label>
      <input
        id="cari-telepon"
        name="telepon"
        type="tel"
        autocomplete="off"
        class="short"
        data-private=""
      />
      <button class="second">Cari</button>
    </form>
    <div id="orang"></div>
  </details>
)

type Found = {
  people: Person[]
  /** The case that the new one comes from: it is not lost by looking for somebody. */
  asal: string
}

export const PersonMatches = ({ people, asal }: Found) =>
  people.length === 0 ? (
    <Empty judul="Belum pernah tercatat">Isi formulir di bawah.</Empty>
  ) : (
    <ul class="papers">
      {people.map(({ id, nama, nikSamar, alamat, teleponKetik }) => (
        <li>
          <span>
            <b>{nama}</b>{' '}
            <small>{[nikSamar, teleponKetik, alamat].filter(Boolean).join(' · ')}</small>
          </span>
          <a class="button second" href={formUrl({ orang: id, asal })}>
            Pakai data ini
          </a>
        </li>
      ))}
    </ul>
  )

/** The same without script: a page of its own. */
export const PersonPage = ({ frame, ...found }: Found & { frame: IntakeProps['frame'] }) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Permohonan baru', href: formUrl({ asal: found.asal }) },
        { label: 'Cari pemohon' },
      ]}
    />
    <h1>Pemohon yang pernah datang</h1>
    <PersonMatches {...found} />
    <p>
      <a href={formUrl({ asal: found.asal })}>Kembali ke formulir</a>
    </p>
  </DeskLayout>
)

function formUrl(parts: Record<string, string>) {
  const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
  return query.size > 0 ? `/meja/baru?${query}` : '/meja/baru'
}
