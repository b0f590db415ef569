import { holds } from '../../access/visitor.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { isFiltered, readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { Table } from '../../ui/table.tsx'
import { courseTexts } from '../messages.ts'
import { mayCountEveryone, mayEditTraining, mayReadTraining } from '../policy.ts'
import { attendedInCourses, COURSES_PER_PAGE, coursesOf } from '../queries/course-list.ts'
import { scheduleOf } from '../queries/occasion-list.ts'
import { COURSE_KINDS } from '../rules/kinds.ts'
import { useCourseColumns } from './course-columns.tsx'
import { courseList } from './course-list.ts'
import { countingOf, spokenCourse } from './spoken-course.ts'

export const loader = page(mayReadTraining, async ({ db, visitor, ground, url, at, format, say }) => {
  const t = say(courseTexts)
  const today = ground.clock.today()
  const list = readList(url.searchParams, courseList)
  const { rows, total } = await coursesOf(db, visitor, list, today)
  const attended = await attendedInCourses(
    db,
    visitor,
    rows.map(row => row.id),
  )
  const counting = await countingOf(db, visitor, today)
  const { coming } = await scheduleOf(db, visitor, today)
  return {
    title: t.courses,
    base: at(),
    verdict: isFiltered(list) ? t.courses_chosen(total) : t.courses_verdict(total, coming),
    is_empty: total === 0 && !isFiltered(list),
    may_edit: mayEditTraining(visitor),
    own: !mayCountEveryone(visitor) && holds(visitor, 'company'),
    list,
    total,
    rows: rows.map(row => spokenCourse(row, attended.get(row.id), counting, { format, say: t, at })),
    kinds: COURSE_KINDS.map(kind => ({ value: kind as string, label: capital(t[`kind_${kind}`]) })),
  }
})

export default function Courses({ loaderData }: Shown<typeof loader>) {
  const { base, verdict, may_edit, is_empty, own, list, total, rows, kinds } = loaderData
  const t = useTexts(courseTexts)
  const columns = useCourseColumns(own)
  const add = (
    <ButtonLink icon="plus" href={`${base}/utbildningar/ny`}>
      {t.new_course}
    </ButtonLink>
  )
  return (
    <>
      <PageHead list eyebrow={t.courses} verdict={verdict} actions={may_edit && !is_empty && add} />
      {is_empty ? (
        <Empty title={t.no_courses} action={may_edit && add}>
          {t.no_courses_why}
        </Empty>
      ) : (
        <>
          <Filters
            list={list}
            search={t.search_courses}
            filters={[{ name: 'kind', label: t.kind, options: [{ value: '', label: t.any_kind }, ...kinds] }]}
          />
          <Table
            caption={t.courses}
            captionHidden
            rows={rows}
            rowKey={row => row.id}
            list={list}
            columns={columns}
          />
          <Pagination list={list} total={total} perPage={COURSES_PER_PAGE} />
          <ExportLinks path={`${base}/utbildningar`} list={list} />
        </>
      )}
    </>
  )
}
