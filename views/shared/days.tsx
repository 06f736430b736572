import { tanggal as inWords } from '#src/calendar/words.ts'

/** One day of a clock; `keterangan` says why a day is off ("libur Natal"). */
export type Hari = {
  tanggal: string
  keadaan: 'past' | 'now' | 'off' | ''
  end?: boolean
  keterangan?: string | undefined
}

/** Garis hari: the days of a clock on one line, up to 17; a longer clock shows only chip and dates. */
export const Days = ({ label, days }: { label: string; days: readonly Hari[] }) =>
  days.length > 17 ? null : (
    <ol class="days" aria-label={label}>
      {days.map((day, index) => (
        <li
          class={[day.keadaan, day.end && 'end'].filter(Boolean).join(' ') || undefined}
          aria-current={day.keadaan === 'now' ? 'date' : undefined}
        >
          {String(Number(day.tanggal.slice(8)))}
          <Aside words={aside(day, days[index - 1])} />
        </li>
      ))}
    </ol>
  )

const Aside = ({ words }: { words: string }) =>
  words ? <span class="hidden"> {words}</span> : null

// The month is said where it begins anew; the eye has the sentence beside the line.
function aside(day: Hari, before: Hari | undefined): string {
  const newMonth = before && before.tanggal.slice(0, 7) !== day.tanggal.slice(0, 7)
  const words = [
    newMonth && inWords(day.tanggal).split(/\s/)[1],
    day.keterangan,
    day.keadaan === 'off' && 'tidak dihitung',
    day.keadaan === 'now' && 'hari ini',
    day.end && 'batas',
  ]
  return words.filter(Boolean).join(', ')
}
