import { tanggal } from '#src/calendar/words.ts'
import type { TimDitetapkan } from '#src/db/schema.ts'
import { Rows } from '#views/shared/list.tsx'

type Props = {
  tim: TimDitetapkan
  judul: string
  /** The page of the case. */
  path: string
}

/** The team as the letter in force appoints it. */
export const Team = ({ tim, judul, path }: Props) => (
  <section aria-labelledby="tim">
    <h2 id="tim">{judul}</h2>
    <p>
      <a href={`${path}/surat/${tim.suratId}`}>
        Penetapan <span class="nomor">{tim.nomorSurat}</span>
      </a>
      , {tanggal(tim.tanggal)}.
    </p>
    <Rows caption={judul} columns={['Nama', 'Jabatan', 'Selaku']}>
      <tbody>
        {[tim.ketua, ...tim.anggota].map(({ nama, nip, jabatan, selaku }, index) => (
          <tr>
            <td>
              {nama}
              {nip && (
                <>
                  {' '}
                  <small>NIP {nip}</small>
                </>
              )}
            </td>
            <td>{jabatan}</td>
            <td>{index === 0 ? 'Ketua' : selaku}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </section>
)
