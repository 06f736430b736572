/** Where this page stands; the last one is the page itself and has no link. */
export const Crumbs = ({ items }: { items: readonly { label: string; href?: string }[] }) => (
  <nav class="crumbs" aria-label="Lokasi">
    <ol>
      {items.map(({ label, href }) => (
        <li>{href ? <a href={href}>{label}</a> : label}</li>
      ))}
    </ol>
  </nav>
)
