import { kanalData } from '#src/layanan/permintaan-data/form.ts'
import { RequestFields, type UnitChoice } from '#views/layanan/permintaan-data/request-fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Choices, Form, type FormState, TextField } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty } from '#views/shared/list.tsx'

export type IntakeForm = FormState & { units: readonly UnitChoice[] }

const QUEUE = '/meja/permintaan-data'

/** A data request typed by an officer, as it came: on foot, by letter, by telephone. */
export const DeskIntakePage = ({ frame, ...form }: IntakeForm & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[{ label: 'Permintaan data', href: QUEUE }, { label: 'Permintaan data baru' }]}
    />
    <h1>Permintaan data baru</h1>
    <p class="soft">
      Untuk data yang ada pada kami: dijawab dalam 30 menit layanan. Dokumen atau informasi lain:{' '}
      <a href="/meja/baru">permohonan informasi</a>.
    </p>
    <PersonSearch />
    <DeskIntakeForm {...form} />
  </DeskLayout>
)

export const DeskIntakeForm = ({ kunci, values, errors, received, units }: IntakeForm) => (
  <Form
    id="permintaan-meja"
    action={`${QUEUE}/baru`}
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <fieldset>
      <legend class="part">Bagaimana permintaan datang</legend>
      <Choices name="kanal" legend="Lewat" options={kanalData} side />
      <div class="cards">
        <TextField
          name="tanggalDiterima"
          label="Diterima tanggal"
          hint="30 menit layanan dihitung dari sini."
          type="date"
        />
        <TextField name="jamDiterima" label="Pukul" type="time" />
        <TextField
          name="asal"
          label="Berasal dari berkas"
          hint="Nomor berkas lain, bila ada."
          optional
        />
      </div>
    </fieldset>
    <RequestFields room="desk" units={units} received={received} />
    <p class="actions">
      <button>Daftarkan dan beri nomor</button> <a href={QUEUE}>Batal</a>
    </p>
  </Form>
)

type Person = { id: string; nama: string; alamat: string; teleponKetik: string | null }

/** Who came before is found by telephone, so that nobody types twice. */
const PersonSearch = () => (
  <details>
    <summary>Pemohon pernah datang? Cari dengan telepon</summary>
    <form
      id="cari-orang"
      class="inline"
      method="post"
      action={`${QUEUE}/orang`}
      hx-post={`${QUEUE}/orang`}
      hx-target="#orang"
    >
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

export const PersonMatches = ({ people }: { people: Person[] }) =>
  people.length === 0 ? (
    <Empty judul="Belum pernah tercatat">Isi formulir di bawah.</Empty>
  ) : (
    <ul class="papers">
      {people.map(({ id, nama, alamat, teleponKetik }) => (
        <li>
          <span>
            <b>{nama}</b> <small>{[teleponKetik, alamat].filter(Boolean).join(' · ')}</small>
          </span>
          <a class="button second" href={`${QUEUE}/baru?orang=${id}`}>
            Pakai data ini
          </a>
        </li>
      ))}
    </ul>
  )

/** The same without script: a page of its own. */
export const PersonPage = ({ frame, people }: { frame: DeskFrame; people: Person[] }) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[{ label: 'Permintaan data baru', href: `${QUEUE}/baru` }, { label: 'Cari pemohon' }]}
    />
    <h1>Pemohon yang pernah datang</h1>
    <PersonMatches people={people} />
    <p>
      <a href={`${QUEUE}/baru`}>Kembali ke formulir</a>
    </p>
  </DeskLayout>
)
