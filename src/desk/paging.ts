import { type ListQuery, withQuery } from '#src/desk/filters.ts'
import { COUNTED, PAGE } from '#src/desk/queries.ts'

/** What stands under a page of a list: which rows of how many, the pages beside it, all as a workbook. */
export function pagingOf(
  path: string,
  query: ListQuery & { terbuka: boolean },
  { rows, total }: { rows: readonly unknown[]; total: number },
) {
  const before = (query.hal - 1) * PAGE
  // Beyond what was counted, a full page is the only sign that there is more.
  const isMore = rows.length === PAGE && (total > COUNTED || query.hal * PAGE < total)
  return {
    dari: before + 1,
    sampai: before + rows.length,
    total: Math.min(total, COUNTED),
    lebih: total > COUNTED,
    prev: query.hal > 1 ? withQuery(path, query, { hal: query.hal - 1 }) : undefined,
    next: isMore ? withQuery(path, query, { hal: query.hal + 1 }) : undefined,
    unduh: {
      href: withQuery('/meja/semua.xlsx', query, query.terbuka ? ({ terbuka: 'ya' } as never) : {}),
    },
  }
}
