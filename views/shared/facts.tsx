import type { Child } from 'hono/jsx'

/** A label and what stands behind it; a fact without a value is not shown. */
export type Fact = readonly [label: string, value: Child | undefined]

/** Label and value, under each other. */
export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl class="facts">
    {items.filter(known).map(([label, value]) => (
      <>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </>
    ))}
  </dl>
)

/** The head of a case: label and value, side by side. */
export const Strip = ({ items }: { items: readonly Fact[] }) => (
  <dl class="strip">
    {items.filter(known).map(([label, value]) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

const known = ([, value]: Fact) =>
  value !== undefined && value !== null && value !== '' && value !== false
