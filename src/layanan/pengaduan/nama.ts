/**
 * Whether a text holds the name of who reports, or a word of it: what an anonim report says is read by
 * everybody who sees the case. Words of three letters and less are too common to tell anybody.
 */
export function tellsName(nama: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const said = new Set(texts.flatMap((text) => wordsOf(text ?? '')))
  return wordsOf(nama).some((word) => word.length > 3 && said.has(word))
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
