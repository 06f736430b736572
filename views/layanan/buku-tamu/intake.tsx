import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { DeskPhotoFields, type PhotoAsked } from '#views/layanan/buku-tamu/photo.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Choices, type Errors, Form, Select, TextField, type Values } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'

const HERE = '/meja/buku-tamu'

/** Somebody who came before. */
export type Known = { id: string; nama: string; dari: string; teleponKetik: string | null }

export type IntakeProps = {
  kunci: string
  values: Values
  errors?: Errors
  foto?: PhotoAsked | undefined
  /** Was looked for by telephone: whether somebody was found, and who else has this number. */
  dicari?: { ada: boolean; others: Known[] }
}

/** A guest is entered: the telephone first, because who came before is filled in by it. */
export const IntakePage = ({ frame, ...form }: IntakeProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Buku tamu', href: HERE }, { label: 'Catat tamu' }]} />
    <h1>Catat tamu</h1>
    <PhoneSearch telepon={form.values.telepon} dicari={form.dicari} />
    <IntakeForm {...form} />
  </DeskLayout>
)

const PhoneSearch = ({
  telepon,
  dicari,
}: {
  telepon?: string | undefined
  dicari?: IntakeProps['dicari']
}) => (
  <section aria-label="Pernah bertamu">
    <form class="inline" method="post" action={`${HERE}/orang`}>
      <label for="cari-telepon">Pernah bertamu? Telepon</label>
      <input
        id="cari-telepon"
        name="telepon"
        type="tel"
        class="short"
        autocomplete="off"
        autofocus={!dicari}
        value={dicari ? telepon : undefined}
      />
      <button class="second">Cari</button>
    </form>
    {dicari && <Found {...dicari} />}
  </section>
)

const Found = ({ ada, others }: NonNullable<IntakeProps['dicari']>) => (
  <div role="status">
    <p>
      {ada
        ? 'Nama dan asal terisi dari kunjungan terakhir dengan nomor ini. Pastikan orangnya sama.'
        : 'Nomor ini belum pernah tercatat. Isi nama dan asalnya.'}
    </p>
    {others.length > 0 && (
      <ul class="papers">
        {others.map(({ id, nama, dari }) => (
          <li>
            <span>
              <b>{nama}</b> <small>{dari}</small>
            </span>
            <a class="button second" href={`${HERE}/baru?orang=${id}`}>
              Pakai data ini
            </a>
          </li>
        ))}
      </ul>
    )}
  </div>
)

export const IntakeForm = ({ kunci, values, errors, dicari, foto }: IntakeProps) => (
  <Form
    id="tamu-baru"
    action={`${HERE}/baru`}
    kunci={kunci}
    values={values}
    errors={errors}
    files={foto !== undefined}
  >
    <div class="cards">
      <TextField name="nama" label="Nama" autofocus={Boolean(dicari && !dicari.ada)} />
      <TextField name="dari" label="Dari instansi atau alamat" optional />
      <TextField name="telepon" label="Telepon" type="tel" optional />
    </div>
    <div class="cards">
      <PurposeSelect autofocus={dicari?.ada} />
      <TextField name="keperluan" label="Keperluan" optional />
      <TextField name="ditemui" label="Ingin bertemu" optional />
    </div>
    <div class="cards">
      <WayChoices />
      <TextField name="nomorSurat" label="Nomor surat" optional short />
      <TextField name="jumlah" label="Berapa orang" inputmode="numeric" short />
    </div>
    {foto && <DeskPhotoFields foto={foto} />}
    <LateFields open={hasLate(values, errors)} />
    <p class="actions">
      <button>Catat tamu</button> <a href={HERE}>Batal</a>
    </p>
  </Form>
)

/** What guests come for, one of a few. */
export const PurposeSelect = ({ autofocus = false }: { autofocus?: boolean | undefined }) => (
  <Select
    name="tujuan"
    label="Maksud"
    blank="Pilih maksud"
    options={Object.entries(tujuanTamu).map(([value, label]) => ({ value, label }))}
    autofocus={autofocus}
  />
)

/** Standar Pelayanan 5.1: surat or lisan. */
export const WayChoices = ({ legend = 'Cara' }: { legend?: string }) => (
  <Choices
    name="cara"
    legend={legend}
    options={Object.entries(caraTamu).map(([value, label]) => ({ value, label }))}
    side
  />
)

/** A guest who is typed afterwards has the true times; empty is now. */
const LateFields = ({ open }: { open: boolean }) => (
  <details open={open}>
    <summary>Dicatat kemudian: datang lebih awal, atau sudah pulang</summary>
    <div class="cards">
      <TextField
        name="tanggalDatang"
        label="Datang tanggal"
        hint="Kosong: hari ini."
        type="date"
        optional
        short
      />
      <TextField
        name="jamDatang"
        label="Datang pukul"
        hint="Kosong: sekarang. 35 menit layanan dihitung dari sini."
        type="time"
        optional
        short
      />
      <TextField
        name="jamPulang"
        label="Pulang pukul"
        hint="Kosong: masih di gedung."
        type="time"
        optional
        short
      />
    </div>
  </details>
)

const late = ['tanggalDatang', 'jamDatang', 'jamPulang']
const hasLate = (values: Values, errors: Errors = {}) =>
  late.some((name) => values[name] || errors[name])
