/** Links to the same list with one thing changed; what is empty does not stand in them. */
export function linksTo(path: string, now: Record<string, string>) {
  return (change: Record<string, string>): string => {
    const all = Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')
    const query = new URLSearchParams(all).toString()
    return query ? `${path}?${query}` : path
  }
}

type Link = ReturnType<typeof linksTo>

/** Which rows a page of a list shows, from `?hal=`, counted from 1; nonsense is the first page. */
export function pageOf(hal: string | undefined, limit: number) {
  const number = /^\d{1,5}$/.test(hal ?? '') ? Math.max(1, Number(hal)) : 1
  const offset = (number - 1) * limit
  const links = (total: number, shown: number, link: Link) => ({
    dari: Math.min(offset + 1, total),
    sampai: offset + shown,
    prev: number > 1 ? link({ hal: number > 2 ? String(number - 1) : '' }) : undefined,
    next: offset + shown < total ? link({ hal: String(number + 1) }) : undefined,
  })
  return { limit, offset, links }
}
