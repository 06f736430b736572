/**
 * The library that reads and draws pictures (sharp). Read with the first picture: 23 MB that a day
 * without one does not hold. A desk sends one picture at a time: the queue is short, and the
 * pages must not wait for it.
 */
export async function openPictures() {
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}
