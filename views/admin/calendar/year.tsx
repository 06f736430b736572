import type { Bulan, Kotak } from '#src/admin/calendar/present.ts'
import { Facts } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Filters } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'
import { factsOf, Holidays, Hours } from './lists.tsx'

export type YearProps = {
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

export type Jam = {
  judul: string
  jam: readonly { id: string; hari: string; jam: string; istirahat: string | null }[]
}

/** Kalender kerja: the days that count, and by which decree. */
export const CalendarPage = ({ frame, ...view }: YearProps) => (
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

const Notes = ({ pindah, belum, tertinggal, boleh }: YearProps | Omit<YearProps, 'frame'>) => (
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

const yearLinks = ({ tahun, tahunan }: Pick<YearProps, 'tahun' | 'tahunan'>) =>
  [...new Set([...tahunan, tahun])].sort().map((one) => ({
    label: String(one),
    href: `/meja/kalender?tahun=${one}`,
    current: one === tahun,
  }))

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
