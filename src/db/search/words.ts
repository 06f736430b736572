/** What was typed into a search, fit for the database: no NUL, no lone surrogates, at most 200 letters. */
export const typedQuery = (typed: string | undefined): string =>
  (typed ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, 200)

/**
 * What was typed as `websearch_to_tsquery` may read it: a dash says "without" before a word alone. Of
 * a row of them, as of a line that somebody drew, PostgreSQL takes 32 and then fails.
 */
export const webQuery = (q: string): string => q.replace(/-(?!["\p{L}\p{N}])/gu, ' ')

/**
 * The words of a text that say what it is about: lower case, each once, without words that stand
 * in every request. A text of nothing but such words keeps them.
 */
export function contentWords(text: string, max: number): string[] {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? [])]
  const telling = words.filter((word) => !common.has(word))
  return (telling.length > 0 ? telling : words).slice(0, max)
}

/** A word that may be misspelt: long enough, and no number. */
export const isLoose = (word: string): boolean => word.length >= 5 && !/\d/.test(word)

/** The reader used signs of the search itself: "in quotes", -without, or. Then nothing is guessed. */
export const hasOperators = (q: string): boolean => /"|(?:^|\s)-\S|\sor\s/i.test(q)

const common: ReadonlySet<string> = new Set(
  `yang dan di ke dari untuk dengan pada dalam atau adalah ini itu saya kami anda ingin mau minta
  meminta mohon memohon permohonan permintaan data informasi dokumen salinan berkas tentang mengenai
  terkait soal tahun bulan kota pontianak pemerintah apa apakah berapa bagaimana siapa mana kapan ada
  akan oleh sebagai para tersebut serta juga agar supaya guna bagi secara tolong bisa dapat boleh
  butuh membutuhkan perlu memerlukan cari mencari tahu mengetahui publik seluruh semua setiap berupa
  yaitu antara sampai hingga per lengkap terbaru terakhir penelitian skripsi tugas kuliah keperluan
  bahan selama sejak sudah belum tidak`.split(/\s+/),
)
