import { linksTo } from '#src/http/links.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  BERJALAN,
  type Line,
  type Tally,
} from '#src/layanan/call-center/telepon-masuk/recap/tally.ts'
import type { Days } from '#src/recap/days.ts'

export type RecapView = ReturnType<typeof viewRecap>

/** The sums as the page shows them: a number leads to its rows where the list of cases can show them. */
export function viewRecap(tally: Tally, days: Days) {
  const link = linksTo('/meja/semua', { prosedur: teleponMasuk.name, ...days })
  const plain = (lines: readonly Line[]) => lines.map(({ label, jumlah }) => ({ label, jumlah }))
  const { waktu } = tally
  return {
    total: tally.total,
    semua: link({}),
    median: tally.median,
    waktu,
    hasil: tally.hasil.map(({ kunci, label, jumlah }) => ({
      label,
      jumlah,
      href: kunci === BERJALAN ? '/meja/call-center' : link({ hasil: kunci }),
    })),
    kebutuhan: plain(tally.kebutuhan),
    unit: plain(tally.unit),
    percobaan: plain(tally.percobaan),
    jam: plain(tally.jam),
    pertanyaan: tally.pertanyaan,
  }
}
