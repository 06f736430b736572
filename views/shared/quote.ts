/** What somebody wrote, in quotes, as the end of a sentence: its own stop is the sentence's, and stands once. */
export function quoteEnd(text: string): string {
  const said = text.trim()
  return /[.!?…]$/.test(said) ? `“${said}”` : `“${said}”.`
}
