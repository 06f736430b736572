import type { Calendar } from '#src/calendar/calendar.ts'
import { addDays, type DateOnly, dateOf, instantOf } from '#src/calendar/date.ts'
import { momentOn, soonAfter, workDays } from '#seeds/demo/days.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { people } from '#seeds/demo/people.ts'
import { chanceOf } from '#seeds/demo/random.ts'
import { terima } from '#seeds/demo/steps/intake.ts'
import type { Kasus, Step } from '#seeds/demo/steps/step.ts'
import { type Story, stories } from '#seeds/demo/stories.ts'
import { rahasia, topics } from '#seeds/demo/topics.ts'

/** Something that happens: a step of a case, or the night's work. */
export type Happening = { at: Date; kasus: Kasus; urutLangkah: number; step: Step } | { at: Date }

/** Hari kerja before the first case on which the office is set up. */
const BEFORE = 3
/** The work days of the three months, and of the setting up. */
const LENGTH = Math.max(...stories.map(({ lalu }) => lalu)) + 1 + BEFORE

/** When the office was set up: before the first case. */
export const dayOfOpening = (now: Date, calendar: Calendar): Date =>
  instantOf(workDays(now, calendar, LENGTH)[0]!, '09:00')

/** Everything that happened at this desk until `now`, in the order in which it happened. */
export function agendaOf(desk: Desk, now: Date, calendar: Calendar): Happening[] {
  const days = workDays(now, calendar, LENGTH)
  const told = stories.flatMap((story, urut) =>
    happenings(story, kasusOf(story, urut, desk), days, now, calendar),
  )
  return [...told, ...nights(days[0]!, now)].sort((a, b) => a.at.getTime() - b.at.getTime())
}

function happenings(story: Story, kasus: Kasus, days: DateOnly[], now: Date, calendar: Calendar) {
  const { chance } = kasus
  let index = days.length - 1 - story.lalu
  let at = momentOn(days[index]!, now, calendar, chance)
  // Who asks on the web does so in the evening as well.
  if (story.kanal === 'web' && story.lalu > 0 && chance.between(0, 2) === 0)
    at = instantOf(days[index]!, `${chance.between(18, 21)}:${chance.between(10, 59)}`)
  const found: Happening[] = [{ at, kasus, urutLangkah: 0, step: terima }]
  for (const [place, [hari, step]] of story.langkah.entries()) {
    index += hari
    const day = days[index]
    if (!day) throw new Error(`story ${kasus.urut} goes on after the last day`)
    at = hari === 0 ? soonAfter(at, now, calendar, chance) : momentOn(day, now, calendar, chance)
    found.push({ at, kasus, urutLangkah: place + 1, step })
  }
  return found
}

function kasusOf(story: Story, urut: number, desk: Desk): Kasus {
  const topic = story.rahasia
    ? rahasia[urut % rahasia.length]!
    : topics[(urut * 11) % topics.length]!
  const second = story.unit === topic.unit ? 'dpupr' : story.unit
  return {
    urut,
    kanal: story.kanal,
    jenis: story.jenis,
    kurang: story.kurang,
    person: people[(urut * 5) % people.length]!,
    topic,
    unit: second ? [topic.unit, second] : [topic.unit],
    petugas: desk.petugas[urut % desk.petugas.length]!,
    chance: chanceOf(`perkara ${urut}`),
    nomor: '',
    keberatan: '',
  }
}

/** Half past midnight of every day, as the office's nightly work has it. */
function nights(first: DateOnly, now: Date): Happening[] {
  const found: Happening[] = []
  for (let day = addDays(first, 1); day <= dateOf(now); day = addDays(day, 1))
    found.push({ at: instantOf(day, '00:30') })
  return found.filter(({ at }) => at < now)
}
