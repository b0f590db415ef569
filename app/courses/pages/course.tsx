import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { capital } from '../../foundation/text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { mayCount, mayEditTraining, mayReadTraining } from '../policy.ts'
import { attendedInCourses } from '../queries/course-list.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { courseOf } from '../queries.ts'
import { occasionsAsked } from './occasion-list.ts'

export const loader = page(mayReadTraining, async visit => {
  const { db, visitor, params, at, format, say } = visit
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  const t = say(courseTexts)
  const o = say(outcomeTexts)
  const outcomes = await outcomesOf(db, [course.id])
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
      format.hours(course.quarters),
      course.is_required_by_law ? t.by_law : t.not_by_law,
    ],
    leads_to: outcomes.map(({ name, level }) => (level === null ? name : o.at_level(name, level))).join('; '),
    shown: shown(rows),
    more: total > rows.length,
    all_href: `${at('tillfallen')}?course=${course.id}&time=all`,
  }
})

export default function Course({ loaderData }: Shown<typeof loader>) {
  const { title, base, id, may_edit, verdict, facts, leads_to, shown, more, all_href } = loaderData
  const t = useTexts(courseTexts)
  const o = useTexts(outcomeTexts)
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
              <ButtonLink kind="second" icon="pen" href={`${base}/utbildningar/${id}/andring`}>
                {t.edit_course}
              </ButtonLink>
              {add}
            </>
          )
        }
      />
      {leads_to && (
        <p>
          <strong>{o.leads_to}:</strong> {leads_to}
        </p>
      )}
      <Panel title={t.held} link={more ? { href: all_href, label: t.all_occasions_of } : undefined}>
        <ListTable
          caption={t.occasions_of}
          captionHidden
          shown={shown}
          empty={<Empty title={t.no_occasions}>{t.no_occasions_why}</Empty>}
        />
      </Panel>
    </>
  )
}
