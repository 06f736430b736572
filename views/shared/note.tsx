import type { Child } from 'hono/jsx'

type Props = {
  warn?: boolean
  /** `status` when it answers what the reader just did. */
  role?: 'status' | 'alert'
  children?: Child
}

/** Tells something beside the page's own matter; `warn` warns. */
export const Note = ({ warn, role, children }: Props) => (
  <div class={warn ? 'note warn' : 'note'} role={role}>
    {children}
  </div>
)
