export type Share = {
  jumlah: number
  /** Full, hatched, empty: told apart without colour. */
  isi: 'penuh' | 'arsir' | 'kosong'
}

/** One bar made of shares, in percent of their sum; `label` says in words what it shows. */
export const StackedBar = ({ label, shares }: { label: string; shares: readonly Share[] }) => {
  const total = shares.reduce((sum, { jumlah }) => sum + jumlah, 0)
  const starts = shares.map((_, at) =>
    shares.slice(0, at).reduce((sum, one) => sum + one.jumlah, 0),
  )
  return (
    <svg class="chart" height="46" role="img" aria-label={label}>
      <Hatch />
      {total === 0 ? (
        <rect class="open" x="0" y="4" width="100%" height="38" />
      ) : (
        shares
          .map((share, at) => ({ ...share, x: percent(starts[at]!, total) }))
          .filter(({ jumlah }) => jumlah > 0)
          .map(({ jumlah, isi, x }) => (
            <rect
              x={x}
              y="4"
              width={percent(jumlah, total)}
              height="38"
              {...(isi === 'arsir'
                ? { fill: `url(#${HATCH})` }
                : { class: isi === 'penuh' ? 'bar' : 'open' })}
            />
          ))
      )}
    </svg>
  )
}

/** Share of a whole, "82.6%". */
export const percent = (part: number, whole: number) =>
  whole === 0 ? '0%' : `${((part * 100) / whole).toFixed(1)}%`

const HATCH = 'garis'

const Hatch = () => (
  <defs>
    <pattern
      id={HATCH}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="bar2" width="8" height="8" />
      <path class="hatch" d="M0 0v8" />
    </pattern>
  </defs>
)
