import { isInvalid, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { ownAction, ownPage } from '../../../competences/pages/own/door.ts'
import { dayIn, hoursIn } from '../../../foundation/participant-languages.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { askForSeat, takeRequestBack } from '../../commands/ask-for-seat.ts'
import { ownCoursesWords } from '../../messages/own-courses.ts'
import { ownCoursesOf } from '../../queries/own-courses.ts'
import { askForm } from '../../rules/forms.ts'
import { mayAsk, standingOf } from '../../rules/request.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

/** What is to come that leads to what is planned for one person, by their own link: they ask for a seat, and read the answer. */
export const loader = ownPage(async ({ db, asked, person, ground, home, tongue, says }) => {
  const t = ownCoursesWords[tongue.language]
  const courses = await ownCoursesOf(db, { ...person, today: ground.clock.today() })
  return {
    title: t.title,
    tongue,
    company: asked.company,
    home,
    back: says.title,
    lede: courses.length > 0 ? t.lede : t.nothing,
    who_sees: t.who_sees,
    words: { ask: t.ask, take_back: t.take_back, for_line: t.for_line },
    courses: courses.map(one => {
      const standing = standingOf(one)
      return {
        id: one.occasion_id,
        title: one.title,
        line: one.line,
        begins: t.begins(dayIn(tongue.language, one.first_on), one.starts_at),
        where: one.places?.join(', ') ?? '',
        hours: hoursIn(tongue.language, one.quarters),
        said: standing === 'free' ? null : t[standing],
        tone: TONES[standing],
        because: standing === 'no' && one.because ? t.because[one.because] : null,
        full: mayAsk(one) && one.is_full ? t.full : null,
        does: mayAsk(one) ? ('ask' as const) : standing === 'asked' ? ('take_back' as const) : null,
      }
    }),
  }
})

const TONES = {
  free: 'open',
  asked: 'now',
  seat: 'ok',
  waits: 'now',
  no: 'plain',
  gone: 'warn',
  late: 'warn',
} as const

export const action = ownAction(async ({ ground, scope, person, form, tongue, home }) => {
  const says = ownCoursesWords[tongue.language]
  const typed = valueIn(askForm, form, { not_found: says.not_found })
  if (isInvalid(typed)) return typed
  const { occasion, does } = typed
  const of = { programme_id: person.programme_id, person_id: person.person_id, occasion_id: occasion }
  const outcome = await transact(ground, scope, tx =>
    does === 'take_back' ? takeRequestBack(tx, of) : askForSeat(tx, of),
  )
  return isRefusal(outcome)
    ? refusedAs(form, { ...outcome, field: 'form' }, { not_found: says.not_found })
    : seeOther(`${home}/kurser`)
})

export default function OwnCourses({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead
        crumbs={[{ href: d.home, label: d.back }]}
        eyebrow={d.company}
        title={d.title}
        lede={d.lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <Stack gap="wide">
        {d.courses.map(one => (
          <CourseShown key={one.id} course={one} words={d.words} />
        ))}
      </Stack>
      <p className="small secondary">{d.who_sees}</p>
    </Tongued>
  )
}

type Loaded = Awaited<ReturnType<typeof loader>>

/** One course: when and where, what has been answered, and the one thing that can be done. What people have written stands in Swedish. */
const CourseShown = ({ course, words }: { course: Loaded['courses'][number]; words: Loaded['words'] }) => (
  <Panel
    title={
      <span lang="sv" dir="auto">
        {course.title}
      </span>
    }
  >
    <div className="stack is-tight">
      <p>
        <strong>{course.begins}</strong>
      </p>
      <p>
        {course.hours}
        {course.where && (
          <>
            {', '}
            <bdi>{course.where}</bdi>
          </>
        )}
      </p>
      {course.line && (
        <p>
          {words.for_line} <bdi lang="sv">{course.line}</bdi>
        </p>
      )}
      {course.said && (
        <p>
          <Tag tone={course.tone}>{course.said}</Tag>
        </p>
      )}
      {course.because && <p>{course.because}</p>}
      {course.full && <p>{course.full}</p>}
      {course.does && (
        <Form>
          <input type="hidden" name="occasion" value={course.id} />
          <Button
            size="phone"
            kind={course.does === 'ask' ? undefined : 'second'}
            name="does"
            value={course.does}
            aria-label={`${words[course.does]}: ${course.title}`}
          >
            {words[course.does]}
          </Button>
        </Form>
      )}
    </div>
  </Panel>
)
