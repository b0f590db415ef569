import { panel, type Reading } from '../../access/panel.tsx'
import { sessionsOnce } from '../../courses/pages/occasion-at.ts'
import { mayReadTraining } from '../../courses/policy.ts'
import type { OccasionFacts } from '../../courses/queries.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { attendanceTexts } from '../messages.ts'
import { mayReadAttendance } from '../policy.ts'
import { countsOf } from '../queries/grid.ts'
import { AttendanceGrid } from './attendance-grid.tsx'
import { gridShown } from './grid-shown.ts'
import { factsShown, sessionShown, verdictShown } from './occasion-shown.ts'

const countsOnce = askedOnce((occasion_id: number) => occasion_id, countsOf)

const countsFor = ({ db, visitor }: Reading, { id }: OccasionFacts) =>
  mayReadAttendance(visitor) ? countsOnce(db, id) : null

/** The one sentence that opens the page of an occasion. */
export async function occasionSaid(visit: Reading, occasion: OccasionFacts): Promise<string> {
  const { db, ground, say, format } = visit
  const [sessions, counts] = [await sessionsOnce(db, occasion.id), await countsFor(visit, occasion)]
  const whole = { occasion, sessions, counts, today: ground.clock.today() }
  return verdictShown(whole, { format, say: say(attendanceTexts) })
}

/** Who was there, session by session. */
export const gridPanel = panel({
  may: mayReadAttendance,
  load: async (visit: Reading, occasion: OccasionFacts) => ({
    here: visit.at('tillfallen', occasion.id),
    ...(await gridShown(visit, { occasion, sessions: await sessionsOnce(visit.db, occasion.id) })),
  }),
  View: function Grid(shown) {
    const t = useTexts(attendanceTexts)
    return (
      <Panel title={t.attendance}>
        <AttendanceGrid {...shown} />
      </Panel>
    )
  },
})

/** When and where. */
export const occasionSessions = panel({
  may: mayReadTraining,
  load: async ({ db, say, format }, { id }: OccasionFacts) => {
    const sessions = await sessionsOnce(db, id)
    return { sessions: sessions.map(one => sessionShown(one, { format, say: say(attendanceTexts) })) }
  },
  View: function Sessions({ sessions }) {
    const t = useTexts(attendanceTexts)
    return (
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
    )
  },
})

/** Seats, provider and, for those whom it concerns, the cost. */
export const occasionFacts = panel({
  may: mayReadTraining,
  load: async (visit: Reading, occasion: OccasionFacts) => {
    const { visitor, say, format } = visit
    const speech = { format, say: say(attendanceTexts) }
    return { facts: factsShown(occasion, await countsFor(visit, occasion), visitor, speech) }
  },
  View: function Facts({ facts }) {
    const t = useTexts(attendanceTexts)
    return (
      <Panel title={t.facts}>
        <Pairs start pairs={facts} />
      </Panel>
    )
  },
})
