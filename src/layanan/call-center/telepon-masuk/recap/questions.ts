import { contentWords } from '#src/db/search/words.ts'

/** A question that no entry answers, as it was first asked, and how often its like was asked. */
export type Asked = { pertanyaan: string; jumlah: number }

const SHOWN = 10
/** Shared among all telling words of two questions from which they count as one. */
const ALIKE = 0.5

/**
 * The questions asked most, those that say the same in other words together. In: questions in the
 * order they were asked. Out: at most ten, the most asked first.
 */
export function frequent(questions: readonly string[]): Asked[] {
  const groups: { pertanyaan: string; words: Set<string>; jumlah: number }[] = []
  for (const pertanyaan of questions) {
    const words = new Set(contentWords(pertanyaan, 14))
    const like = groups.find((group) => alike(group.words, words) >= ALIKE)
    if (like) like.jumlah += 1
    else groups.push({ pertanyaan, words, jumlah: 1 })
  }
  return groups
    .toSorted((a, b) => b.jumlah - a.jumlah)
    .slice(0, SHOWN)
    .map(({ pertanyaan, jumlah }) => ({ pertanyaan, jumlah }))
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared || 1)
}
