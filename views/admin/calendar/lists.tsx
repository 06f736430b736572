import { Rows } from '#views/shared/list.tsx'
import type { YearProps } from './year.tsx'

/** The days off of a year with their decrees. */
export const Holidays = ({ tahun, libur, boleh }: Pick<YearProps, 'tahun' | 'libur' | 'boleh'>) => (
  <section aria-labelledby="libur-judul">
    <h2 id="libur-judul">Hari libur {String(tahun)}</h2>
    {libur.length === 0 ? (
      <p>Belum ada hari libur yang diisi untuk tahun ini.</p>
    ) : (
      <Rows
        caption={`Hari libur ${tahun}`}
        columns={['Tanggal', 'Nama', 'Jenis', ...(boleh ? ['Tindakan'] : [])]}
      >
        <tbody>
          {libur.map((one) => (
            <tr>
              <td>{one.hari}</td>
              <td class="wide">
                {one.nama}
                {one.dasar && (
                  <>
                    <br />
                    <small>{one.dasar}</small>
                  </>
                )}
              </td>
              <td>{one.jenis}</td>
              {boleh && (
                <td>
                  <Links
                    href={`/meja/kalender/libur/${one.tanggal}`}
                    apa={`${one.nama}, ${one.hari}`}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Rows>
    )}
  </section>
)

/** Service hours, by range. */
export const Hours = ({ jam, boleh }: Pick<YearProps, 'jam' | 'boleh'>) => (
  <section aria-labelledby="jam-judul">
    <div class="row">
      <h2 id="jam-judul">Jam layanan</h2>
      {boleh && <a href="/meja/kalender/jam/baru">Jam layanan baru</a>}
    </div>
    <Rows
      caption="Jam layanan"
      columns={['Hari', 'Jam (WIB)', 'Istirahat', ...(boleh ? ['Tindakan'] : [])]}
    >
      {jam.map((range) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={boleh ? 4 : 3}>
              {range.judul}
            </th>
          </tr>
          {range.jam.map((one) => (
            <tr>
              <td>{one.hari}</td>
              <td>{one.jam}</td>
              <td data-label="Istirahat">{one.istirahat ?? '–'}</td>
              {boleh && (
                <td>
                  <Links
                    href={`/meja/kalender/jam/${one.id}`}
                    apa={`jam ${one.hari}, ${range.judul}`}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </Rows>
  </section>
)

const Links = ({ href, apa }: { href: string; apa: string }) => (
  <span class="inline">
    <a href={href}>
      Ubah<span class="hidden"> {apa}</span>
    </a>
    <a href={`${href}/hapus`}>
      Hapus<span class="hidden"> {apa}</span>
    </a>
  </span>
)

/** The year in figures, and what the count goes by. */
export const factsOf = ({
  jumlah,
  dasar,
  tahun,
  terakhir,
  boleh,
  cutiBersamaLibur,
}: Omit<YearProps, 'frame'>) => [
  ['Hari kerja', `${jumlah.hariKerja} hari`] as const,
  [
    'Hari libur',
    [
      `${jumlah.libur} libur nasional`,
      `${jumlah.cutiBersama} cuti bersama${cutiBersamaLibur ? '' : ' (dihitung sebagai hari kerja)'}`,
      ...(jumlah.lokal > 0 ? [`${jumlah.lokal} libur daerah`] : []),
    ].join(', '),
  ] as const,
  [
    'Dasar',
    dasar ? (
      <>
        {dasar}
        {boleh && tahun === terakhir && (
          <>
            {' '}
            <a href={`/meja/kalender/tahun/${tahun}/hapus`}>Cabut</a>
          </>
        )}
      </>
    ) : (
      'belum ditetapkan'
    ),
  ] as const,
]
