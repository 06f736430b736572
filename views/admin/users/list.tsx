import { Room } from '#views/auth/room.tsx'
import { Chip } from '#views/shared/chip.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Empty, Filters, Rows, type Saringan } from '#views/shared/list.tsx'

export type UserRow = {
  id: string
  nama: string
  email: string
  jabatan: string
  peran: string
  unit: string | null
  sandiSementara: boolean
}

type Props = { frame: DeskFrame; users: readonly UserRow[]; saringan: readonly Saringan[] }

/** Pengguna: who may work here. */
export const UsersPage = ({ frame, users, saringan }: Props) => (
  <Room frame={{ desk: frame }}>
    <div class="row">
      <h1>Pengguna</h1>
      <a class="button" href="/kelola/pengguna/baru">
        Pengguna baru
      </a>
    </div>
    <Filters items={saringan} />
    {users.length === 0 ? (
      <Empty judul="Tidak ada pengguna di sini." />
    ) : (
      <Rows caption="Pengguna" columns={['Nama', 'Jabatan', 'Peran', 'Unit', 'Email']}>
        <tbody>
          {users.map((user) => (
            <UserRow {...user} />
          ))}
        </tbody>
      </Rows>
    )}
  </Room>
)

const UserRow = ({ id, nama, email, jabatan, peran, unit, sandiSementara }: UserRow) => (
  <tr>
    <td>
      <a href={`/kelola/pengguna/${id}`}>{nama}</a>
      {sandiSementara && (
        <>
          {' '}
          <Chip kind="wait">belum ganti sandi</Chip>
        </>
      )}
    </td>
    <td>{jabatan}</td>
    <td class="wide">{peran}</td>
    <td data-label="Unit">{unit ?? '–'}</td>
    <td>{email}</td>
  </tr>
)
