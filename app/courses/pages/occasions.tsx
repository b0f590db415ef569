import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { uiTexts } from '../../ui/messages.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { courseTexts } from '../messages.ts'
import { mayCountEveryone, mayEditTraining, mayReadTraining } from '../policy.ts'
import { monthsOf, OCCASIONS_PER_PAGE, scheduleOf } from '../queries/occasion-list.ts'
import { courseChoicesOf } from '../queries.ts'
import { scheduleVerdict } from '../rules/verdict.ts'
import { occasionsAsked } from './occasion-list.ts'

export const loader = page(mayReadTraining, async visit => {
  const { db, visitor, ground, at, format, say } = visit
  const t = say(courseTexts)
  const { list, rows, total, shown, filters } = await occasionsAsked(visit)
  const schedule = await scheduleOf(db, visitor, ground.clock.today())
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
    may_count: mayCountEveryone(visitor),
    list,
    total,
    shown: shown(rows),
    filters: filters({
      courses: (await courseChoicesOf(db, visitor)).map(({ id, title }) => ({
        value: String(id),
        label: title,
      })),
      months: (await monthsOf(db, visitor)).map(month => ({
        value: month,
        label: format.month(`${month}-01`),
      })),
    }),
  }
})

export default function Occasions({ loaderData }: Shown<typeof loader>) {
  const { base, verdict, may_edit, may_count, is_empty, list, total, shown, filters } = loaderData
  const t = useTexts(courseTexts)
  const ui = useTexts(uiTexts)
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
          <ListTable
            caption={t.occasions}
            captionHidden
            shown={shown}
            list={list}
            empty={<Empty title={t.verdict_nothing_coming} action={<a href="?time=all">{ui.show_all}</a>} />}
          />
          <Pagination list={list} total={total} perPage={OCCASIONS_PER_PAGE} />
          <ExportLinks path={`${base}/tillfallen`} list={list} />
          {may_count && (
            <p>
              <a href={`${base}/tillfallen/uteblivna`}>{t.not_used}</a>
            </p>
          )}
        </>
      )}
    </>
  )
}
