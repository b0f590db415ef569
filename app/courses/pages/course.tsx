import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import { capital } from '../../foundation/text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel } from '../../ui/panel.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { courseTexts } from '../messages.ts'
import { mayCount, mayEditTraining, mayReadTraining } from '../policy.ts'
import { attendedInCourses } from '../queries/course-list.ts'
import { courseOf } from '../queries.ts'
import { CourseAbout } from './course-about.tsx'
import { CourseEditions, CourseParts } from './course-parts.tsx'
import { courseShown, editionsShown } from './course-shown.ts'
import { occasionsAsked } from './occasion-list.ts'
import { ProgressPanel, progressShown } from './progress-panel.tsx'

export const loader = page(mayReadTraining, async visit => {
  const { db, visitor, params, at, format, say } = visit
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  const t = say(courseTexts)
  const c = say(catalogueTexts)
  const about = await courseShown(visit, course)
  const asked = new URLSearchParams({ course: String(course.id), time: 'all', sort: '-held_on' })
  const { rows, total, shown } = await occasionsAsked(visit, { params: asked, ofCourse: true })
  const attended = mayCount(visitor) ? await attendedInCourses(db, visitor, [course.id]) : null
  const all = attended?.get(course.id) ?? { participants: 0, quarters: 0 }
  return {
    title: course.title,
    base: at(),
    id: course.id,
    may_edit: mayEditTraining(visitor),
    verdict: attended && t.course_verdict(all.participants, format.hoursSaid(all.quarters)),
    facts: [
      course.code,
      capital(t[`kind_${course.kind}`]),
      course.quarters > 0 ? format.hours(course.quarters) : c.length_missing,
      course.is_required_by_law ? t.by_law : t.not_by_law,
      ...(course.edition_after
        ? [c.edition_since(course.edition, format.day(addDays(course.edition_after, 1)))]
        : []),
    ],
    archived: course.archived_at && c.archived_since(format.day(localDateOf(course.archived_at))),
    about,
    progress: await progressShown(visit, { id: course.id, parts: about.parts.length }),
    editions: await editionsShown(visit, course.id),
    shown: shown(rows),
    more: total > rows.length,
    all_href: `${at('tillfallen')}?course=${course.id}&time=all`,
  }
})

export default function Course({ loaderData }: Shown<typeof loader>) {
  const { title, base, id, may_edit, verdict, facts, archived, about, progress, shown, more, all_href } =
    loaderData
  const t = useTexts(courseTexts)
  const c = useTexts(catalogueTexts)
  const here = `${base}/utbildningar/${id}`
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
        lede={verdict ?? undefined}
        facts={facts}
        actions={
          may_edit && (
            <>
              <ButtonLink kind="quiet" href={`${here}/arkivering`}>
                {archived ? c.unarchive : c.archive}
              </ButtonLink>
              <ButtonLink kind="quiet" href={`${here}/kopia`}>
                {c.copy}
              </ButtonLink>
              <ButtonLink kind="second" icon="pen" href={`${here}/andring`}>
                {t.edit_course}
              </ButtonLink>
              {!archived && add}
            </>
          )
        }
      />
      {archived && (
        <Notice tone="warn" title={archived}>
          {c.archived_note}
        </Notice>
      )}
      <CourseAbout shown={about} />
      {about.parts.length > 0 && (
        <Cols kind="even">
          <CourseParts parts={about.parts} />
          {progress && <ProgressPanel {...progress} />}
        </Cols>
      )}
      <Panel title={t.held} link={more ? { href: all_href, label: t.all_occasions_of } : undefined}>
        <ListTable
          caption={t.occasions_of}
          captionHidden
          shown={shown}
          empty={<Empty title={t.no_occasions}>{t.no_occasions_why}</Empty>}
        />
      </Panel>
      {loaderData.editions.length > 0 && <CourseEditions editions={loaderData.editions} />}
    </>
  )
}
