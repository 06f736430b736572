import type { Bulan, Kotak } from '#src/admin/calendar/present.ts'
import { Filters, Rows } from '#views/shared/list.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type DeskFrame = Omit<Parameters<typeof DeskLayout>[0], 'children' | 'problems'>

type Props = {
  frame: DeskFrame
  tahun: number
  /** The reader may change the calendar. */
  boleh: boolean
  bulan: readonly Bulan[]
  libur: readonly {
    tanggal: string
    hari: string
    nama: string
    jenis: string
    dasar: string | null
  }[]
  jumlah: { hariKerja: number; libur: number; cutiBersama: number; lokal: number }
  /** The decree of the year shown. */
  dasar: string | null
  /** Years with a decree, and the last of them. */
  tahunan: readonly number[]
  terakhir: number
  cutiBersamaLibur: boolean
  jam: readonly Jam[]
  /** How many cases the last change moved, just after it. */
  pindah: number | null
  belum: { dari: number; sampai: number; berkas: number } | null
  tertinggal: number
}

type Jam = {
  judul: string
  jam: readonly { id: string; hari: string; jam: string; istirahat: string | null }[]
}

/** Kalender kerja: the days that count, and by which decree. */
export const CalendarPage = ({ frame, ...view }: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Kalender kerja {String(view.tahun)}</h1>
      {view.boleh && (
        <p class="actions">
          <a class="button" href="/meja/kalender/libur/baru">
            Hari libur baru
          </a>
          <a class="button second" href="/meja/kalender/tahun/baru">
            Kalender {String(view.terakhir + 1)}
          </a>
        </p>
      )}
    </div>
    <Notes {...view} />
    <Filters label="Tahun" items={yearLinks(view)} />
    <Facts items={factsOf(view)} />
    <div class="cards">
      {view.bulan.map((one) => (
        <Month {...one} tahun={view.tahun} />
      ))}
    </div>
    <Holidays {...view} />
    <Hours {...view} />
  </DeskLayout>
)

const Notes = ({ pindah, belum, tertinggal, boleh }: Props | Omit<Props, 'frame'>) => (
  <>
    {pindah !== null && (
      <Note role="status">
        <p>
          <b>Tersimpan.</b>{' '}
          {pindah === 0
            ? 'Tidak ada berkas yang bergeser.'
            : `${count(pindah)} berkas dihitung ulang.`}
        </p>
      </Note>
    )}
    {belum && (
      <Note warn>
        <p>
          <b>
            Kalender {belum.dari === belum.sampai ? belum.dari : `${belum.dari}–${belum.sampai}`}{' '}
            belum ditetapkan.
          </b>{' '}
          {count(belum.berkas)} berkas berjalan melewati tahun itu. Tanggalnya dapat bergeser
          setelah hari liburnya diisi.
        </p>
      </Note>
    )}
    {tertinggal > 0 && boleh && (
      <Note warn>
        <p>{count(tertinggal)} tenggat dicatat saat kalender sedang diubah.</p>
        <form method="post" action="/meja/kalender/hitung-ulang">
          <button class="second">Hitung ulang</button>
        </form>
      </Note>
    )}
  </>
)

const Month = ({ judul, minggu, tahun }: Bulan & { tahun: number }) => (
  <table>
    <caption>
      {judul} <span class="hidden">{String(tahun)}</span>
    </caption>
    <thead>
      <tr>
        {days.map(([short, long]) => (
          <th scope="col" class="num" abbr={long}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {minggu.map((week) => (
        <tr>
          {week.map((square) => (
            <Square square={square} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Square = ({ square }: { square: Kotak }) => {
  if (!square) return <td></td>
  const { n, libur, akhirPekan, kini } = square
  return (
    <td class={akhirPekan && !libur ? 'num soft' : 'num'} aria-current={kini ? 'date' : undefined}>
      {kini && <span class="hidden">hari ini, </span>}
      {libur ? (
        <mark>
          {String(n)}
          <span class="hidden">, {libur}</span>
        </mark>
      ) : kini ? (
        <strong>
          <u>{String(n)}</u>
        </strong>
      ) : (
        String(n)
      )}
    </td>
  )
}

const Holidays = ({ tahun, libur, boleh }: Pick<Props, 'tahun' | 'libur' | 'boleh'>) => (
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

const Hours = ({ jam, boleh }: Pick<Props, 'jam' | 'boleh'>) => (
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

const yearLinks = ({ tahun, tahunan }: Pick<Props, 'tahun' | 'tahunan'>) =>
  [...new Set([...tahunan, tahun])].sort().map((one) => ({
    label: String(one),
    href: `/meja/kalender?tahun=${one}`,
    current: one === tahun,
  }))

const factsOf = ({
  jumlah,
  dasar,
  tahun,
  terakhir,
  boleh,
  cutiBersamaLibur,
}: Omit<Props, 'frame'>) => [
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

const days = [
  ['Sen', 'Senin'],
  ['Sel', 'Selasa'],
  ['Rab', 'Rabu'],
  ['Kam', 'Kamis'],
  ['Jum', 'Jumat'],
  ['Sab', 'Sabtu'],
  ['Min', 'Minggu'],
] as const

const count = (n: number) => n.toLocaleString('id-ID')
