import type { Calendar } from '#src/calendar/calendar.ts'
import type { Kit } from '#src/kit.ts'
import { momentOn, workDays } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { people } from '#seeds/demo/people.ts'
import { type Case, type StepOf, steps } from '#seeds/demo/permintaan-data/steps.ts'
import { type DataStory, dataStories } from '#seeds/demo/permintaan-data/stories.ts'
import { chanceOf } from '#seeds/demo/random.ts'
import { topics } from '#seeds/demo/topics.ts'

type Happening = { at: Date; it: Case; langkah: number; step: StepOf }
const MINUTE = 60_000

/** The data requests of the demo, made through the acts, each at its own moment in the past. */
export async function seedPermintaanData(
  kitAt: (at: Date) => Promise<Kit>,
  desk: Desk,
  now: Date,
  calendar: Calendar,
) {
  const days = workDays(now, calendar, 46)
  const all = dataStories.flatMap((story, urut) => happenings(story, urut, days, now, calendar))
  for (const { at, it, langkah, step } of all.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const scene = { kit: await kitAt(at), desk, it, kunci: keyOf('data', it.urut, langkah) }
    await steps[step](scene)
  }
}

function happenings(
  story: DataStory,
  urut: number,
  days: string[],
  now: Date,
  calendar: Calendar,
): Happening[] {
  const it = {
    urut,
    story,
    person: people[(urut * 7 + 3) % people.length]!,
    topic: topicOf(story, urut),
    nomor: '',
  }
  const last = days.length - 1
  const chance = chanceOf(`permintaan data ${urut}`)
  const dayAt = (back: number) => momentOn(days[last - back]!, now, calendar, chance)
  let at = story.menitLalu ? new Date(now.getTime() - story.menitLalu * MINUTE) : dayAt(story.lalu)
  const found: Happening[] = [{ at, it, langkah: 0, step: 'terima' }]
  for (const [index, { hari = 0, menit = 0, step }] of story.langkah.entries()) {
    at = hari > 0 ? dayAt(story.lalu - hari) : new Date(at.getTime() + menit * MINUTE)
    found.push({ at, it, langkah: index + 1, step })
  }
  return found
}

const topicOf = ({ unit }: DataStory, urut: number) =>
  topics.find((topic) => topic.unit === unit[0]) ?? topics[(urut * 5) % topics.length]!
