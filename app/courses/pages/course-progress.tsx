import { page } from '../../access/web.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { progressTexts } from '../messages/progress.ts'
import { courseTexts } from '../messages.ts'
import { PROGRESS_PER_PAGE, progressCounts } from '../queries/progress.ts'
import { progressAsked } from './course-progress-list.ts'
import { progressSaid } from './progress-panel.tsx'

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, at, say } = visit
  const t = say(progressTexts)
  const { course, parts, of, list, rows, total, shown, filters } = await progressAsked(visit)
  const here = at('utbildningar', course.id)
  return {
    title: `${t.title}: ${course.title}`,
    crumbs: [
      { href: at('utbildningar'), label: say(courseTexts).courses },
      { href: here, label: course.title },
    ],
    verdict: isFiltered(list)
      ? t.chosen(total)
      : progressSaid(await progressCounts(db, visitor, of), parts.length, t),
    is_empty: total === 0 && !isFiltered(list),
    path: `${here}/framsteg`,
    list,
    total,
    shown: shown(rows),
    filters: filters(),
  }
})

export default function CourseProgress({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(progressTexts)
  return (
    <>
      <PageHead list crumbs={d.crumbs} here={t.title} verdict={d.verdict} />
      {d.is_empty ? (
        <Empty title={t.nobody}>{t.how}</Empty>
      ) : (
        <>
          <Filters list={d.list} search={t.search} filters={d.filters} />
          <ListTable caption={t.title} captionHidden list={d.list} shown={d.shown} />
          <Pagination list={d.list} total={d.total} perPage={PROGRESS_PER_PAGE} />
          <ListNote>{t.how}</ListNote>
          <ExportLinks path={d.path} list={d.list} />
        </>
      )}
    </>
  )
}
