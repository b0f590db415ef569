import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { mayEditTraining, mayReadTraining } from '../../courses/policy.ts'
import { occasionOf, sessionsOf } from '../../courses/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Cols, Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { attendanceTexts } from '../messages.ts'
import { mayBookPeople, mayReadAttendance } from '../policy.ts'
import { countsOf } from '../queries/grid.ts'
import { AttendanceGrid } from './attendance-grid.tsx'
import { gridShown } from './grid-shown.ts'
import { factsShown, sessionShown, verdictShown } from './occasion-shown.ts'

export const loader = page(mayReadTraining, async visit => {
  const { db, visitor, params, ground, format, say, at } = visit
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const sessions = await sessionsOf(db, occasion.id)
  const seesAttendance = mayReadAttendance(visitor)
  const counts = seesAttendance ? await countsOf(db, occasion.id) : null
  const speech = { format, say: say(attendanceTexts) }
  const today = ground.clock.today()
  return {
    title: `${occasion.title}, ${occasion.code}`,
    name: occasion.title,
    code: occasion.code,
    list: at('tillfallen'),
    here: at('tillfallen', occasion.id),
    course: at('utbildningar', occasion.course_id),
    may_edit: mayEditTraining(visitor),
    may_book: mayBookPeople(visitor) && (sessions.at(-1)?.held_on ?? today) >= today,
    verdict: verdictShown({ occasion, sessions, counts, today }, speech),
    facts: factsShown(occasion, counts, visitor, speech),
    sessions: sessions.map(session => sessionShown(session, speech)),
    grid: counts ? await gridShown(visit, { occasion, sessions }) : null,
  }
})

export default function Occasion({ loaderData }: Shown<typeof loader>) {
  const { name, code, list, here, course, may_edit, may_book, verdict, facts, sessions, grid } = loaderData
  const t = useTexts(attendanceTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: list, label: t.occasions }]}
        here={code}
        eyebrow={<a href={course}>{name}</a>}
        verdict={verdict}
        actions={
          <>
            {may_edit && (
              <ButtonLink kind="second" icon="pen" href={`${here}/andring`}>
                {t.edit_occasion}
              </ButtonLink>
            )}
            {may_book && (
              <ButtonLink icon="plus" href={`${here}/bokning`}>
                {t.book}
              </ButtonLink>
            )}
          </>
        }
      />
      {grid && (
        <Panel title={t.attendance}>
          <AttendanceGrid here={here} {...grid} />
        </Panel>
      )}
      <Cols>
        <Panel title={t.sessions}>
          <Table
            caption={t.sessions}
            captionHidden
            rows={sessions}
            rowKey={row => row.id}
            columns={[
              { key: 'held_on', label: t.held_on, render: row => row.held_on },
              { key: 'times', label: t.times, render: row => row.times },
              { key: 'place', label: t.place, render: row => row.place },
              { key: 'length', label: t.length, numeric: true, render: row => row.length },
            ]}
          />
        </Panel>
        <Panel title={t.facts}>
          <Pairs start pairs={facts} />
        </Panel>
      </Cols>
    </>
  )
}
