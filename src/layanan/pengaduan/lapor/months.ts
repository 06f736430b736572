/** How months are written in exports: Indonesian and English, short and long, old spellings too. */
const names: readonly string[] = [
  'jan januari january',
  'feb peb februari pebruari february',
  'mar mrt maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu agt ags agust agustus aug august',
  'sep sept september',
  'okt oct oktober october',
  'nov nop november nopember',
  'des dec desember december',
]

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)

/** 1 to 12 for the name of a month in small letters; 0 when it is none. */
export const monthOf = (name: string): number => months.get(name) ?? 0
