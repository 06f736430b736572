import { Room } from '#views/auth/room.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { TextField } from '#views/shared/fields.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type FormProps = { values?: Values; errors?: Errors }

/** A new unit. */
export const NewUnitPage = ({
  frame,
  ...form
}: FormProps & { frame: DeskFrame; kunci: string }) => (
  <Room frame={{ desk: frame }} problems={!!form.errors}>
    <Where here="Unit baru" />
    <h1>Unit baru</h1>
    <NewUnitForm {...form} />
  </Room>
)

export const NewUnitForm = ({ kunci, ...form }: FormProps & { kunci: string }) => (
  <Form id="unit-baru" action="/kelola/unit" kunci={kunci} {...form}>
    <Names />
    <TextField
      name="kode"
      label="Kode"
      hint="Nama tetap untuk mesin, misalnya diskominfo. Tidak dapat diganti."
      autocapitalize="none"
      maxlength={40}
      short
    />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </Form>
)

type UnitProps = { id: string; nama: string; kode: string }
type EditProps = { unit: UnitProps; names: FormProps; tutup: FormProps }

/** One unit: its names, and its last day. */
export const UnitPage = ({ frame, unit, names, tutup }: EditProps & { frame: DeskFrame }) => (
  <Room frame={{ desk: frame }} problems={!!names.errors || !!tutup.errors}>
    <Where here={unit.nama} />
    <hgroup>
      <h1>{unit.nama}</h1>
      <p class="soft">Kode {unit.kode}</p>
    </hgroup>
    <UnitForm unit={unit} {...names} />
    <section aria-labelledby="tutup-judul" class="flow">
      <h2 id="tutup-judul">Masa berlaku</h2>
      <p>
        Unit yang diganti unit lain: isi hari terakhirnya, lalu tambahkan unit penggantinya. Nama
        pada berkas dan surat lama tidak berubah.
      </p>
      <CloseForm unit={unit} {...tutup} />
    </section>
  </Room>
)

export const UnitForm = ({ unit, ...form }: FormProps & { unit: UnitProps }) => (
  <Form id="unit" action={`/kelola/unit/${unit.id}`} {...form}>
    <Names />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </Form>
)

export const CloseForm = ({ unit, ...form }: FormProps & { unit: UnitProps }) => (
  <Form id="unit-tutup" action={`/kelola/unit/${unit.id}/tutup`} {...form}>
    <TextField
      name="berlakuSampai"
      label="Hari terakhir"
      hint="Kosongkan bila unit masih ada."
      type="date"
      optional
      short
    />
    <p class="actions">
      <button class="second">Simpan masa berlaku</button>
    </p>
  </Form>
)

const Names = () => (
  <>
    <TextField name="nama" label="Nama" maxlength={200} />
    <TextField name="singkatan" label="Singkatan" maxlength={40} short />
    <TextField name="berlakuDari" label="Ada sejak" type="date" short />
  </>
)

const Where = ({ here }: { here: string }) => (
  <Crumbs items={[{ label: 'Unit kerja', href: '/kelola/unit' }, { label: here }]} />
)
