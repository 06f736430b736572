import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { HeadFields, ItemFields, type UnitChoice, WhyFields } from './fields.tsx'

type Props = {
  kunci: string
  values: Values
  errors?: Errors | undefined
  units: readonly UnitChoice[]
}

/** A new uji konsekuensi: the head of the sheet and its first line. */
export const NewUjiPage = ({ frame, ...form }: Props & { frame: DeskFrame }) => (
  <DeskLayout {...frame} problems={!!form.errors}>
    <Crumbs
      items={[
        { label: 'Informasi dikecualikan', href: '/meja/dikecualikan' },
        { label: 'Uji baru' },
      ]}
    />
    <h1>Uji konsekuensi</h1>
    <p>
      Tanpa uji konsekuensi tidak ada informasi yang boleh ditolak (UU 14/2008 Pasal 19). Informasi
      lain dapat ditambahkan sesudah lembar ini disimpan.
    </p>
    <NewUjiForm {...form} />
  </DeskLayout>
)

export const NewUjiForm = ({ units, ...form }: Props) => (
  <Form id="uji" action="/meja/dikecualikan" {...form} draf>
    <h2>Lembar uji</h2>
    <WhyFields />
    <HeadFields units={units} />
    <h2>Informasi pertama</h2>
    <ItemFields />
    <p class="actions">
      <button>Simpan lembar uji</button> <a href="/meja/dikecualikan">Batal</a>
    </p>
  </Form>
)
