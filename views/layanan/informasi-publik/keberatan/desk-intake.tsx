import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import { kanalMeja } from '#src/layanan/informasi-publik/keberatan/form.ts'
import { ChooseCase } from '#views/desk/choose.tsx'
import {
  accept,
  AgentFields,
  GroundFields,
  IdentityFiles,
  LateField,
  PersonFields,
  StoryField,
} from '#views/layanan/informasi-publik/keberatan/fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import {
  Choices,
  FileField,
  Form,
  type FormState,
  TextArea,
  TextField,
} from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'

export type IntakeProps = FormState & {
  frame: DeskFrame
  lists: { alasan?: string[] }
  /** The permohonan that it is about; undefined for ground b. */
  asal?:
    | { nomor: string; perihal: string; nikSamar: string | null; diberitahukanPada: Date | null }
    | undefined
}

const crumbs = [
  { label: 'Giliran saya', href: '/meja' },
  { label: 'Keberatan', href: '/meja/keberatan' },
  { label: 'Keberatan baru' },
]

/** An objection typed by an officer: Perki 1/2021 Lampiran X. */
export const DeskObjectionPage = ({ frame, ...form }: IntakeProps) => (
  <DeskLayout {...frame}>
    <Crumbs items={crumbs} />
    <h1>Keberatan baru</h1>
    <p>
      {form.asal ? (
        <>
          Atas permohonan{' '}
          <a class="nomor" href={`/meja/permohonan/${form.asal.nomor}`}>
            {form.asal.nomor}
          </a>
          : {form.asal.perihal}
        </>
      ) : (
        'Tanpa permohonan: hanya alasan b, informasi berkala tidak disediakan.'
      )}
    </p>
    <DeskObjectionForm {...form} />
  </DeskLayout>
)

export const DeskObjectionForm = ({
  kunci,
  values = {},
  lists,
  errors,
  received = {},
  asal,
}: Omit<IntakeProps, 'frame'>) => (
  <Form
    id="keberatan-meja"
    action="/meja/keberatan/baru"
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    {values.asal && <input type="hidden" name="asal" value={values.asal} />}
    {values.orang && <input type="hidden" name="orang" value={values.orang} />}
    <fieldset>
      <legend class="part">Bagaimana keberatan datang</legend>
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
      <FileField
        name="suratKeberatan"
        label="Email atau surat keberatan"
        hint="Perlu bila datang lewat email atau surat. Paling banyak 5 berkas."
        accept={`${accept},.docx,.odt`}
        multiple
        optional
        received={received.suratKeberatan}
      />
    </fieldset>
    <fieldset>
      <legend class="part">A. Pengaju keberatan</legend>
      <PersonFields desk nikLama={asal?.nikSamar ?? undefined} />
      <AgentFields received={received} open={Boolean(values.kuasaNama || errors?.suratKuasa)} />
      <TextArea name="informasi" label="Informasi yang diminta" rows={3} />
      <TextArea name="tujuan" label="Tujuan penggunaan informasi" />
    </fieldset>
    <fieldset>
      <legend class="part">B. Alasan</legend>
      <GroundFields selected={lists.alasan ?? []} desk />
      <TextField
        name="alasanSejak"
        label="Alasan ditemukan tanggal"
        hint={sinceHint(asal)}
        type="date"
        short
        optional
      />
      <LateField lewat={false} />
    </fieldset>
    <fieldset>
      <legend class="part">C. Kasus posisi</legend>
      <StoryField />
    </fieldset>
    <fieldset>
      <legend class="part">Berkas</legend>
      <IdentityFiles desk received={received} />
    </fieldset>
    <p class="actions">
      <button>Daftarkan dan beri nomor</button> <a href="/meja/keberatan">Batal</a>
    </p>
  </Form>
)

const sinceHint = (asal: IntakeProps['asal']) => {
  if (!asal) return 'Boleh kosong: alasan b tidak bertanggal.'
  const told = asal.diberitahukanPada
    ? `pemberitahuan tertulis ${tanggal(dateOf(asal.diberitahukanPada))}`
    : 'belum ada pemberitahuan tertulis'
  return `Kosong: dihitung dari permohonannya (${told}). Isi bila pemohon tahu tanggal lain.`
}

/** First of all: what the objection is about. */
export const ChoosePage = (props: { frame: DeskFrame; typed?: string | undefined }) => (
  <ChooseCase
    {...props}
    crumbs={crumbs}
    judul="Keberatan baru"
    action="/meja/keberatan/baru"
    label="Nomor permohonan"
    hint="Misalnya PI-2026-0587. Isian keberatan diambil dari permohonan itu."
    unknown="Tidak ada permohonan dengan nomor ini."
  >
    Tanpa permohonan, keberatan hanya dapat diajukan karena informasi berkala tidak disediakan (UU
    14/2008 Pasal 35 ayat (1) huruf b).{' '}
    <a href="/meja/keberatan/baru?tanpa=ya">Keberatan tanpa permohonan</a>
  </ChooseCase>
)
