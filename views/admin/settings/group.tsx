import type { Child } from 'hono/jsx'
import { type Field, fieldOf, type Group } from '#src/admin/settings/form.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import {
  CheckBox,
  Choices,
  type Errors,
  FileField,
  Form,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type PageProps = { frame: DeskFrame; judul: string; problems: boolean; children?: Child }

/** One group of settings. */
export const GroupPage = ({ frame, judul, problems, children }: PageProps) => (
  <DeskLayout {...frame} problems={problems}>
    <Crumbs items={[{ label: 'Pengaturan', href: '/kelola/pengaturan' }, { label: judul }]} />
    <h1>{judul}</h1>
    {children}
  </DeskLayout>
)

type Props = {
  action: string
  group: Group
  kunci: string
  versi: number
  values: Values
  errors?: Errors | undefined
  /** Numbers as their patterns make them, by path. */
  contoh: Record<string, string>
  lambang?: { ada: boolean } | undefined
  /** Somebody else changed the settings since the form was read. */
  basi?: boolean | undefined
}

/** The form of a group. */
export const GroupFields = ({
  action,
  group,
  kunci,
  versi,
  values,
  errors,
  contoh,
  lambang,
  basi,
}: Props) => (
  <Form
    id="pengaturan"
    action={action}
    kunci={kunci}
    versi={versi}
    values={values}
    errors={errors}
    files={lambang !== undefined}
  >
    {basi && (
      <Note warn role="alert">
        <p>
          <b>Pengaturan baru saja diubah orang lain.</b> Isian Anda masih ada dan belum disimpan.{' '}
          <a href={action}>Lihat isi yang terbaru</a>, atau simpan lagi isian Anda.
        </p>
      </Note>
    )}
    <p>{group.uraian}</p>
    {group.fields.map((field) => (
      <Setting field={field} values={values} contoh={contoh[field.path]} />
    ))}
    {lambang && <Arms {...lambang} />}
    <p class="actions">
      <button>Simpan</button>
      <a href="/kelola/pengaturan">Batal</a>
    </p>
  </Form>
)

const Setting = ({
  field,
  values,
  contoh,
}: {
  field: Field
  values: Values
  contoh: string | undefined
}) => {
  const { path, label, kind, optional, short, options = [] } = field
  const name = fieldOf(path)
  const hint = [field.hint, contoh && `Sekarang: ${contoh}.`].filter(Boolean).join(' ') || undefined
  const said = { name, label, hint, ...(optional && { optional }) }
  if (kind === 'flag') return <CheckBox name={name} label={label} checked={values[name] === 'ya'} />
  if (kind === 'choice')
    return (
      <Choices
        name={name}
        legend={label}
        options={options.map((value) => ({ value, label: value }))}
        side
      />
    )
  if (kind === 'area' || kind === 'lines') return <TextArea {...said} />
  return (
    <TextField
      {...said}
      {...(kind === 'number' && { inputmode: 'numeric' as const })}
      {...(short && { short })}
    />
  )
}

const Arms = ({ ada }: { ada: boolean }) => (
  <fieldset>
    <legend class="part">Lambang</legend>
    {ada && (
      <p>
        <img src="/lambang.png" alt="Lambang yang dipakai sekarang" height="64" />
      </p>
    )}
    <FileField
      name="lambang"
      label={ada ? 'Ganti lambang' : 'Lambang daerah'}
      hint="Gambar PNG, paling besar 300 KB, sebaiknya dengan latar tembus pandang."
      accept="image/png"
      optional
    />
    <TextField
      name="alt"
      label="Lambang ini menggambarkan"
      hint="Dibacakan kepada yang tidak melihatnya, misalnya: Lambang Kota Pontianak."
      maxlength={100}
      optional
    />
    {ada && <CheckBox name="lepas" label="Lepas lambang" />}
  </fieldset>
)
