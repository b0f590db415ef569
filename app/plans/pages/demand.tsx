import { page } from '../../access/web.ts'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { demandTexts } from '../messages/demand.ts'
import { mayReadDemand } from '../policy.ts'
import { DEMAND_PER_PAGE, demandAsked } from './demand-list.ts'

/** What companies ask for, over all of them: what purchases and schedules start from. */
export const loader = page(mayReadDemand, async visit => {
  const { at, say, format } = visit
  const t = say(demandTexts)
  const { list, rows, items, limit, outside, shared, has_more, shown, filters } = await demandAsked(visit)
  const people = items.reduce((sum, one) => sum + (one.people ?? 0), 0)
  const distinct = (of: 'key' | 'company_id') => new Set(items.map(one => one[of])).size
  return {
    title: t.title,
    path: at('behov'),
    verdict: isFiltered(list)
      ? t.chosen(rows.length)
      : outside
        ? t.verdict_told(shared)
        : t.verdict(format.number(people), distinct('key'), distinct('company_id')),
    is_empty: rows.length === 0 && !isFiltered(list),
    how: outside
      ? [t.how_told(format.number(limit)), has_more ? t.has_more : ''].filter(Boolean).join(' ')
      : '',
    list,
    total: rows.length,
    shown: shown(rows.slice((list.page - 1) * DEMAND_PER_PAGE, list.page * DEMAND_PER_PAGE)),
    filters: filters(),
  }
})

export default function Demand({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(demandTexts)
  return (
    <>
      <PageHead list eyebrow={d.title} verdict={d.verdict} />
      {d.is_empty ? (
        <Empty title={t.none}>{t.none_why}</Empty>
      ) : (
        <>
          <Filters list={d.list} search={t.search} filters={d.filters} />
          <ListTable caption={t.title} captionHidden list={d.list} shown={d.shown} />
          <Pagination list={d.list} total={d.total} perPage={DEMAND_PER_PAGE} />
          <ExportLinks path={d.path} list={d.list} />
          <p className="small secondary">
            {t.how} {d.how} {t.file_how}
          </p>
        </>
      )}
    </>
  )
}
