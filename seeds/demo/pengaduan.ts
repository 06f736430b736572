import type { Calendar } from '#src/calendar/calendar.ts'
import type { Kit } from '#src/kit.ts'
import { momentOn, workDays } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { people } from '#seeds/demo/people.ts'
import { type Case, type StepOf, steps } from '#seeds/demo/pengaduan/steps.ts'
import { pengaduanStories, type Story } from '#seeds/demo/pengaduan/stories.ts'
import { chanceOf } from '#seeds/demo/random.ts'

type Happening = { at: Date; it: Case; langkah: number; step: StepOf }

/** The complaints of the demo, made through the acts, each at its own moment in the past. */
export async function seedPengaduan(
  kitAt: (at: Date) => Promise<Kit>,
  desk: Desk,
  now: Date,
  calendar: Calendar,
) {
  const days = workDays(now, calendar, 46)
  const all = pengaduanStories.flatMap((story, urut) =>
    happenings(story, urut, days, now, calendar),
  )
  for (const { at, it, langkah, step } of all.sort((a, b) => a.at.getTime() - b.at.getTime()))
    await steps[step]({
      kit: await kitAt(at),
      desk,
      it,
      kunci: keyOf('pengaduan', it.urut, langkah),
    })
}

function happenings(
  story: Story,
  urut: number,
  days: string[],
  now: Date,
  calendar: Calendar,
): Happening[] {
  const it = { urut, story, person: people[(urut * 11 + 5) % people.length]!, nomor: '' }
  const last = days.length - 1
  const chance = chanceOf(`pengaduan ${urut}`)
  const first = momentOn(days[last - story.lalu]!, now, calendar, chance)
  const found: Happening[] = [{ at: first, it, langkah: 0, step: 'terima' }]
  let before = first
  for (const [index, [hari, step]] of story.langkah.entries()) {
    const drawn = momentOn(days[last - story.lalu + hari]!, now, calendar, chance)
    // Two steps of one morning happen one after the other.
    const at = drawn > before ? drawn : new Date(before.getTime() + 7 * 60_000)
    before = at
    found.push({ at, it, langkah: index + 1, step })
  }
  return found
}
