import { Room } from '#views/auth/room.tsx'
import { Choices } from '#views/shared/choices.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Select, TextField } from '#views/shared/fields.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type Option = { value: string; label: string }

export type UserFields = {
  action: string
  kunci?: string
  values?: Values
  /** The roles that are ticked. */
  peran: readonly string[]
  errors?: Errors
  roles: readonly Option[]
  units: readonly Option[]
}

/** A new user. */
export const NewUserPage = ({ frame, ...form }: UserFields & { frame: DeskFrame }) => (
  <Room frame={{ desk: frame }} problems={!!form.errors}>
    <Where here="Pengguna baru" />
    <h1>Pengguna baru</h1>
    <p>Sesudah disimpan Anda melihat kata sandi pertamanya, satu kali saja.</p>
    <UserForm {...form} />
  </Room>
)

export const UserForm = ({ roles, units, peran, values, ...form }: UserFields) => (
  <Form id="pengguna" values={values} {...form}>
    <TextField name="nama" label="Nama lengkap dan gelar" maxlength={200} />
    <TextField
      name="surel"
      label="Email dinas"
      type="email"
      autocapitalize="none"
      maxlength={254}
    />
    <TextField name="jabatan" label="Jabatan" maxlength={200} />
    <TextField name="pangkat" label="Pangkat, golongan" maxlength={100} optional />
    <TextField name="nip" label="NIP" inputmode="numeric" maxlength={25} optional short />
    <TextField name="telepon" label="Telepon" type="tel" maxlength={30} optional short />
    <Choices name="peran" legend="Peran" options={roles} selected={peran} side />
    <Select
      name="unitKerjaId"
      label="Unit kerja"
      hint="Perlu diisi bagi pejabat yang hanya melihat berkas unitnya."
      options={units}
      blank="Tidak terikat satu unit"
      optional
    />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </Form>
)

export const Where = ({ here }: { here: string }) => (
  <Crumbs items={[{ label: 'Pengguna', href: '/kelola/pengguna' }, { label: here }]} />
)
