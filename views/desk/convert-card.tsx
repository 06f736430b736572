import type { Child } from 'hono/jsx'

type Props = {
  lanjut: readonly { label: string; href: string }[]
  /** What is filled in there, and that this case ends with it. */
  children: Child
}

/** What a case may become: links to the form of the new one, which is filled in already. */
export const ConvertCard = ({ lanjut, children }: Props) => (
  <div class="card">
    <p>{children}</p>
    <p class="actions">
      {lanjut.map(({ label, href }) => (
        <a class="button second" href={href}>
          {label}
        </a>
      ))}
    </p>
  </div>
)
