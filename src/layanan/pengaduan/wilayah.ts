/** A row of the reference tables, with how else it is written. */
export type Tempat = { kode: string; nama: string; ejaan: readonly string[] }
export type Kelurahan = Tempat & { kecamatanKode: string }
export type Wilayah = { kecamatan: readonly Tempat[]; kelurahan: readonly Kelurahan[] }

export type Dikenali = {
  kecamatanKode: string | null
  kelurahanKode: string | null
  /** False where a near spelling was taken, or the two do not fit: an officer must look. */
  pasti: boolean
}

/**
 * The kecamatan and kelurahan that a report means, however they are written: "Kel. Sei Bangkong",
 * "SUNGAIBANGKONG", "sungai bangkng". A kelurahan brings its kecamatan; where both are written and
 * contradict each other, the kelurahan stands and is not certain. What fits nothing is null and not
 * certain; what is empty is null and certain.
 */
export function kenali(
  typed: { kecamatan: string; kelurahan: string },
  wilayah: Wilayah,
): Dikenali {
  const kecamatan = match(typed.kecamatan, wilayah.kecamatan)
  const inside = wilayah.kelurahan.filter((one) => one.kecamatanKode === kecamatan.found?.kode)
  const near = match(typed.kelurahan, inside)
  const kelurahan = near.found ? near : match(typed.kelurahan, wilayah.kelurahan)
  const own = kelurahan.found?.kecamatanKode ?? null
  const fits = !own || !kecamatan.found || own === kecamatan.found.kode
  return {
    kecamatanKode: own ?? kecamatan.found?.kode ?? null,
    kelurahanKode: kelurahan.found?.kode ?? null,
    pasti: kecamatan.pasti && kelurahan.pasti && fits,
  }
}

/** One place among these; `pasti` when it is written as it is known, or nothing was written. */
function match<T extends Tempat>(typed: string, all: readonly T[]) {
  const wanted = fold(typed)
  if (wanted === '') return { found: null, pasti: true }
  const exact = all.filter((one) => [one.nama, ...one.ejaan].some((name) => fold(name) === wanted))
  if (exact.length === 1) return { found: exact[0]!, pasti: true }
  const near = all
    .map((one) => ({ one, jarak: distance(fold(one.nama), wanted) }))
    .sort((a, b) => a.jarak - b.jarak)
  const [best, next] = near
  const isNear = best !== undefined && best.jarak <= Math.max(1, Math.floor(wanted.length / 6))
  // Two that are as near, as "Bansir Laut" and "Bansir Darat" may be, are none.
  if (!isNear || next?.jarak === best.jarak) return { found: null, pasti: false }
  return { found: best.one, pasti: false }
}

/** Letters and digits alone, without what stands before a name; "Sei" and "S." are Sungai. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .trim()
    .replace(/^-+$/, '')
    .replace(/^(kelurahan|kecamatan|kel|kec)\b\.?\s*/, '')
    .replace(/\b(sei|sui|sg|s)\b\.?\s*/g, 'sungai')
    .replace(/\b(pontianak|ptk)\b\.?\s*/g, 'pontianak')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^(selatan|timur|barat|utara|kota|tenggara)$/, 'pontianak$1')

/** How many letters must be changed, put in or taken out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length]!
}
