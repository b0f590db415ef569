import { found, numberIn } from '../../access/answers.ts'
import { holds } from '../../access/visitor.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { courseTexts } from '../messages.ts'
import { mayCountEveryone, mayCountOwn, mayEditTraining, mayReadTraining } from '../policy.ts'
import { attendedInCourses } from '../queries/course-list.ts'
import { attendedOf, occasionsOf } from '../queries/occasion-list.ts'
import { courseOf } from '../queries.ts'
import { countShown } from '../rules/counts.ts'
import { useOccasionColumns } from './occasion-columns.tsx'
import { occasionList } from './occasion-filters.ts'
import { spokenCount, spokenOccasion } from './spoken.ts'
import { countingOf } from './spoken-course.ts'

export const loader = page(mayReadTraining, async ({ db, visitor, ground, params, at, format, say }) => {
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  const t = say(courseTexts)
  const today = ground.clock.today()
  const asked = new URLSearchParams({ course: String(course.id), time: 'all', sort: '-held_on' })
  const list = readList(asked, occasionList(asked))
  const { rows, total } = await occasionsOf(db, visitor, list, today)
  const counts = mayCountEveryone(visitor) || mayCountOwn(visitor)
  const attended = counts
    ? await attendedOf(
        db,
        rows.map(row => row.id),
      )
    : new Map()
  const all = (await attendedInCourses(db, visitor, [course.id])).get(course.id) ?? {
    participants: 0,
    quarters: 0,
  }
  const people = countShown(all.participants, await countingOf(db, visitor, today))
  return {
    title: course.title,
    base: at(),
    id: course.id,
    may_edit: mayEditTraining(visitor),
    verdict:
      people && 'count' in people
        ? t.course_verdict(all.participants, format.hoursSaid(all.quarters))
        : t.course_few(spokenCount(people, format, t)),
    facts: [
      course.code,
      capital(t[`kind_${course.kind}`]),
      format.hours(course.quarters),
      course.is_required_by_law ? t.by_law : t.not_by_law,
    ],
    counts,
    own: !mayCountEveryone(visitor) && holds(visitor, 'company'),
    total,
    rows: rows.map(row => spokenOccasion(row, attended.get(row.id), { format, say: t, at, today })),
    all_href: `${at('tillfallen')}?course=${course.id}&time=all`,
  }
})

export default function Course({ loaderData }: Shown<typeof loader>) {
  const { title, base, id, may_edit, verdict, facts, total, rows, all_href } = loaderData
  const t = useTexts(courseTexts)
  const columns = useOccasionColumns({ ...loaderData, within: 'course' })
  const add = (
    <ButtonLink icon="plus" href={`${base}/tillfallen/ny?utbildning=${id}`}>
      {t.new_occasion}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        crumbs={[{ href: `${base}/utbildningar`, label: t.courses }]}
        here={title}
        title={title}
        lede={verdict}
        facts={facts}
        actions={
          may_edit && (
            <>
              <ButtonLink kind="second" icon="pen" href={`${base}/utbildningar/${id}/andring`}>
                {t.edit_course}
              </ButtonLink>
              {add}
            </>
          )
        }
      />
      <Panel
        title={t.held}
        link={total > rows.length ? { href: all_href, label: t.all_occasions_of } : undefined}
      >
        <Table
          caption={t.occasions_of}
          captionHidden
          rows={rows}
          rowKey={row => row.id}
          columns={columns}
          empty={<Empty title={t.no_occasions}>{t.no_occasions_why}</Empty>}
        />
      </Panel>
    </>
  )
}
