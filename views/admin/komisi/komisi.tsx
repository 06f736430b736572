import { tingkatKomisi } from '#src/admin/komisi/form.ts'
import type { KomisiInformasi } from '#src/db/schema.ts'
import { Room } from '#views/auth/room.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import {
  CheckBox,
  Choices,
  type Errors,
  Form,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Rows } from '#views/shared/list.tsx'

const LIST = '/kelola/komisi-informasi'

type ListProps = { frame: DeskFrame; rows: readonly KomisiInformasi[] }

/** Every Komisi Informasi, those that are not offered at the end. */
export const KomisiListPage = ({ frame, rows }: ListProps) => (
  <Room frame={{ desk: frame }}>
    <div class="row">
      <h1>Komisi Informasi</h1>
      <a class="button" href={`${LIST}/baru`}>
        Tambah
      </a>
    </div>
    <p>Yang dapat dipilih di berkas sengketa. Yang utama terpilih lebih dulu.</p>
    <Rows caption="Komisi Informasi" columns={['Nama', 'Tingkat', 'Alamat', 'Kontak']}>
      <tbody>
        {rows.map(({ id, nama, tingkat, alamat, telepon, email, aktif, utama }) => (
          <tr>
            <td>
              <a href={`${LIST}/${id}`}>{nama}</a>
              {utama && ' (utama)'}
              {!aktif && ' (tidak ditawarkan)'}
            </td>
            <td>{tingkatKomisi[tingkat]}</td>
            <td data-label="Alamat">{alamat || 'belum diisi'}</td>
            <td data-label="Kontak">{[telepon, email].filter(Boolean).join(', ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </Room>
)

type EditProps = { action: string; kunci: string; values: Values; errors?: Errors }

/** One of them, or a new one. */
export const KomisiEditPage = ({
  frame,
  judul,
  ...form
}: EditProps & { frame: DeskFrame; judul: string }) => (
  <Room frame={{ desk: frame }} problems={!!form.errors}>
    <Crumbs items={[{ label: 'Komisi Informasi', href: LIST }, { label: judul }]} />
    <h1>{judul}</h1>
    <KomisiEdit {...form} />
  </Room>
)

export const KomisiEdit = ({ action, ...form }: EditProps) => (
  <Form id="komisi" action={action} {...form}>
    <TextField name="nama" label="Nama" maxlength={200} />
    <Choices name="tingkat" legend="Tingkat" options={tingkatKomisi} side />
    <TextArea name="alamat" label="Alamat" optional />
    <TextField name="telepon" label="Telepon" short optional />
    <TextField name="email" label="Email" type="email" optional />
    <CheckBox name="aktif" label="Dapat dipilih" />
    <CheckBox
      name="utama"
      label="Terpilih lebih dulu"
      small="Hanya satu; yang sebelumnya dilepas."
    />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </Form>
)
