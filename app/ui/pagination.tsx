import { Icon } from './icon.tsx'
import { useTexts } from './language.tsx'
import { exportHref, type ListState, pageHref, pagesAround } from './list-url.ts'
import { uiTexts } from './messages.ts'

export type PaginationProps = { list: ListState; total: number; perPage: number }

/** Nothing at all when one page holds every row. */
export function Pagination({ list, total, perPage }: PaginationProps) {
  const t = useTexts(uiTexts)
  const { page } = list
  const last = Math.ceil(total / perPage)
  if (last <= 1) return null
  return (
    <nav className="pagination" aria-label={t.pages}>
      <span className="secondary">
        {t.showing_range((page - 1) * perPage + 1, Math.min(page * perPage, total), total)}
      </span>
      {page > 1 && (
        <a href={pageHref(list, page - 1)} rel="prev">
          {t.previous_page}
        </a>
      )}
      <ul className="links">
        {pagesAround(page, last).map((n, at) => (
          <li key={n ?? `gap-${at}`}>{n === null ? '…' : <PageLink list={list} n={n} />}</li>
        ))}
      </ul>
      {page < last && (
        <a href={pageHref(list, page + 1)} rel="next">
          {t.next_page}
        </a>
      )}
    </nav>
  )
}

function PageLink({ list, n }: { list: ListState; n: number }) {
  const t = useTexts(uiTexts)
  return (
    <a href={pageHref(list, n)} aria-label={t.page(n)} aria-current={n === list.page ? 'page' : undefined}>
      {n}
    </a>
  )
}

/** What is filtered, as files: every row, in the order of the screen. `path` is the list's own, without ending. */
export function ExportLinks({ path, list }: { path: string; list: ListState }) {
  const t = useTexts(uiTexts)
  return (
    <ul className="exports" aria-label={t.export_rows}>
      {(['csv', 'xlsx'] as const).map(format => (
        <li key={format}>
          <a href={exportHref(path, format, list)} download>
            <Icon name="download" />
            {format === 'csv' ? t.as_csv : t.as_xlsx}
          </a>
        </li>
      ))}
    </ul>
  )
}
