import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining, mayReadTraining } from '../policy.ts'
import { isCatalogueOpen } from '../queries/catalogue.ts'
import { COURSES_PER_PAGE } from '../queries/course-list.ts'
import { scheduleOf } from '../queries/occasion-list.ts'
import { outcomesLedTo } from '../queries/outcomes.ts'
import { coursesAsked } from './course-list.ts'

export const loader = page(mayReadTraining, async visit => {
  const { db, visitor, ground, at, say } = visit
  const t = say(courseTexts)
  const { list, rows, total, shown, filters } = await coursesAsked(visit)
  const { coming } = await scheduleOf(db, visitor, ground.clock.today())
  return {
    title: t.courses,
    base: at(),
    verdict: isFiltered(list) ? t.courses_chosen(total) : t.courses_verdict(total, coming),
    catalogue: (await isCatalogueOpen(db, visitor.programme!, ground.clock.today())) ? at('katalog') : null,
    is_empty: total === 0 && !isFiltered(list),
    may_edit: mayEditTraining(visitor),
    list,
    total,
    shown: shown(rows),
    filters: filters({
      competences: (await outcomesLedTo(db, visitor)).map(({ id, name }) => ({
        value: String(id),
        label: name,
      })),
    }),
  }
})

export default function Courses({ loaderData }: Shown<typeof loader>) {
  const { base, verdict, catalogue, may_edit, is_empty, list, total, shown, filters } = loaderData
  const c = useTexts(catalogueTexts)
  const t = useTexts(courseTexts)
  const add = (
    <ButtonLink icon="plus" href={`${base}/utbildningar/ny`}>
      {t.new_course}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        list
        eyebrow={t.courses}
        verdict={verdict}
        actions={
          <>
            {catalogue && (
              <ButtonLink kind="quiet" href={catalogue}>
                {c.see_catalogue}
              </ButtonLink>
            )}
            {may_edit && !is_empty && add}
          </>
        }
      />
      {is_empty ? (
        <Empty title={t.no_courses} action={may_edit && add}>
          {t.no_courses_why}
        </Empty>
      ) : (
        <>
          <Filters list={list} search={t.search_courses} filters={filters} />
          <ListTable caption={t.courses} captionHidden list={list} shown={shown} />
          <Pagination list={list} total={total} perPage={COURSES_PER_PAGE} />
          <ExportLinks path={`${base}/utbildningar`} list={list} />
        </>
      )}
    </>
  )
}
