import { holds } from '../../access/visitor.ts'
import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { isFiltered, readList } from '../../ui/list-url.ts'
import { uiTexts } from '../../ui/messages.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { Table } from '../../ui/table.tsx'
import { courseTexts } from '../messages.ts'
import { mayCountEveryone, mayCountOwn, mayEditTraining, mayReadTraining } from '../policy.ts'
import {
  attendedOf,
  monthsOf,
  OCCASIONS_PER_PAGE,
  occasionsOf,
  scheduleOf,
} from '../queries/occasion-list.ts'
import { courseChoicesOf } from '../queries.ts'
import { scheduleVerdict } from '../rules/verdict.ts'
import { useOccasionColumns } from './occasion-columns.tsx'
import { occasionFilters, occasionList } from './occasion-filters.ts'
import { spokenOccasion } from './spoken.ts'

export const loader = page(mayReadTraining, async ({ db, visitor, ground, url, at, format, say }) => {
  const t = say(courseTexts)
  const today = ground.clock.today()
  const list = readList(url.searchParams, occasionList(url.searchParams))
  const { rows, total } = await occasionsOf(db, visitor, list, today)
  const counts = mayCountEveryone(visitor) || mayCountOwn(visitor)
  const attended = counts
    ? await attendedOf(
        db,
        rows.map(row => row.id),
      )
    : new Map()
  const schedule = await scheduleOf(db, visitor, today)
  const { all, coming, next_on } = schedule
  return {
    title: t.occasions,
    base: at(),
    verdict: isFiltered(list)
      ? t.occasions_chosen(total)
      : {
          no_occasions: t.verdict_no_occasions,
          nothing_coming: t.verdict_nothing_coming,
          next_is: t.verdict_next_is(coming, next_on ? format.day(next_on) : ''),
        }[scheduleVerdict(schedule)],
    is_empty: all === 0,
    may_edit: mayEditTraining(visitor),
    counts,
    own: !mayCountEveryone(visitor) && holds(visitor, 'company'),
    list,
    total,
    rows: rows.map(row => spokenOccasion(row, attended.get(row.id), { format, say: t, at, today })),
    filters: occasionFilters(t, await courseChoicesOf(db, visitor), await monthsOf(db, visitor), {
      format,
      counts_everyone: mayCountEveryone(visitor),
    }),
  }
})

export default function Occasions({ loaderData }: Shown<typeof loader>) {
  const { base, verdict, may_edit, is_empty, list, total, rows, filters } = loaderData
  const t = useTexts(courseTexts)
  const ui = useTexts(uiTexts)
  const columns = useOccasionColumns(loaderData)
  const add = (
    <ButtonLink icon="plus" href={`${base}/tillfallen/ny`}>
      {t.new_occasion}
    </ButtonLink>
  )
  return (
    <>
      <PageHead list eyebrow={t.occasions} verdict={verdict} actions={may_edit && !is_empty && add} />
      {is_empty ? (
        <Empty title={t.no_occasions} action={may_edit && add}>
          {t.no_occasions_why}
        </Empty>
      ) : (
        <>
          <Filters list={list} search={t.search_occasions} filters={filters} />
          <Table
            caption={t.occasions}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={row => row.id}
            list={list}
            empty={<Empty title={t.verdict_nothing_coming} action={<a href="?time=all">{ui.show_all}</a>} />}
          />
          <Pagination list={list} total={total} perPage={OCCASIONS_PER_PAGE} />
          <ExportLinks path={`${base}/tillfallen`} list={list} />
        </>
      )}
    </>
  )
}
