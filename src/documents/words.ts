/** Whole rupiah → "Rp12.000", as a page says it. */
export function rupiah(amount: number): string {
  return `Rp${amount.toLocaleString('id-ID', { maximumFractionDigits: 0 })}`
}

/** Whole rupiah → "Rp12.000,00", as a paper says it: nothing can be added to it by hand. */
export function rupiahSen(amount: number): string {
  return `${rupiah(amount)},00`
}

const angka = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

const satuan: [worth: number, name: string][] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
]

/** A whole number from 0 to below 10^15, in words: 17 → "tujuh belas". Throws RangeError for any other. */
export function terbilang(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`terbilang: ${n}`)
  if (n < 12) return angka[n]!
  if (n < 20) return `${angka[n - 10]} belas`
  const [worth, name] = satuan.find(([worth]) => n >= worth)!
  const count = Math.floor(n / worth)
  // One hundred and one thousand are said in one word; one million is not.
  const head = count === 1 && worth <= 1000 ? `se${name}` : `${terbilang(count)} ${name}`
  return n % worth === 0 ? head : `${head} ${terbilang(n % worth)}`
}

/** 2, "lembar" → "2 (dua) lembar", never broken over two lines before its unit. */
export function jumlah(n: number, unit: string): string {
  return `${n.toLocaleString('id-ID')}\u00A0(${terbilang(n)})\u00A0${unit}`
}
