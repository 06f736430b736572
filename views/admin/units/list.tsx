import { Room } from '#views/auth/room.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Rows } from '#views/shared/list.tsx'

export type UnitRow = {
  id: string
  kode: string
  nama: string
  singkatan: string
  petugas: number
  /** "1 Januari 2017", or "1 Januari 2017 sampai 3 Maret 2026". */
  masa: string
  tutup: boolean
}

/** Unit kerja: all of them, those that are closed at the end. */
export const UnitsPage = ({ frame, units }: { frame: DeskFrame; units: readonly UnitRow[] }) => (
  <Room frame={{ desk: frame }}>
    <div class="row">
      <h1>Unit kerja</h1>
      <a class="button" href="/kelola/unit/baru">
        Unit baru
      </a>
    </div>
    <p>Unit yang sudah tutup tidak ditawarkan lagi, tetapi berkas lamanya tetap memakai namanya.</p>
    <Rows
      caption="Unit kerja"
      columns={['Nama', 'Singkatan', 'Kode', { label: 'Petugas', num: true }, 'Ada sejak']}
    >
      <tbody>
        {units.map((unit) => (
          <tr>
            <td>
              <a href={`/kelola/unit/${unit.id}`}>{unit.nama}</a>
              {unit.tutup && ' (tutup)'}
            </td>
            <td>{unit.singkatan}</td>
            <td>{unit.kode}</td>
            <td class="num" data-label="Petugas">
              {String(unit.petugas)}
            </td>
            <td>{unit.masa}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </Room>
)
