import { panel, type Reading } from '../../access/panel.tsx'
import { catalogueTexts } from '../../courses/messages/catalogue.ts'
import { occasionLifeTexts } from '../../courses/messages/occasion-life.ts'
import { sessionsOnce } from '../../courses/pages/occasion-at.ts'
import { mayReadLinks, mayReadNamed, mayReadTraining } from '../../courses/policy.ts'
import { keptEditionsOf } from '../../courses/queries/editions.ts'
import { companiesNamed } from '../../courses/queries/named-companies.ts'
import type { OccasionFacts } from '../../courses/queries.ts'
import { editionOn } from '../../courses/rules/editions.ts'
import { standingOf } from '../../courses/rules/occasion-life.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { capital } from '../../foundation/text.ts'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { rollTexts } from '../messages/roll.ts'
import { attendanceTexts } from '../messages.ts'
import { mayCorrectAttendance, mayReadAttendance } from '../policy.ts'
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
  load: async ({ db, visitor, ground, say, format, at }, { id, state }: OccasionFacts) => {
    const links = mayReadLinks(visitor)
    const takes = takesNobody({ state }) === null
    const sessions = await sessionsOnce(db, id)
    const today = ground.clock.today()
    const may_mark = mayCorrectAttendance(visitor)
    return {
      may_mark,
      sessions: sessions.map(one => ({
        ...sessionShown(one, { format, say: say(attendanceTexts) }),
        trainer: links ? (one.trainer ?? '') : '',
        link: links ? one.link : '',
        roll: may_mark && takes && one.held_on <= today ? at('tillfallen', id, 'lista', one.id) : null,
        day_link:
          may_mark && takes && one.held_on > today ? at('tillfallen', id, 'lista', one.id, 'lank') : null,
      })),
    }
  },
  View: function Sessions({ sessions, may_mark }) {
    const t = useTexts(attendanceTexts)
    const r = useTexts(rollTexts)
    const l = useTexts(occasionLifeTexts)
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
            ...(sessions.some(row => row.trainer)
              ? [
                  {
                    key: 'trainer',
                    label: l.trainer_id,
                    render: (row: (typeof sessions)[number]) => row.trainer,
                  },
                ]
              : []),
            ...(sessions.some(row => row.link)
              ? [
                  {
                    key: 'link',
                    label: l.link,
                    render: (row: (typeof sessions)[number]) =>
                      row.link && (
                        <a href={row.link} rel="noreferrer">
                          {l.to_meeting} <span className="visually-hidden">{row.held_on}</span>
                        </a>
                      ),
                  },
                ]
              : []),
            { key: 'length', label: t.length, numeric: true, render: row => row.length },
            ...(may_mark
              ? [
                  {
                    key: 'roll',
                    label: r.roll,
                    render: (row: (typeof sessions)[number]) => {
                      const href = row.roll ?? row.day_link
                      return (
                        href && (
                          <a href={href}>
                            {row.roll ? r.mark_all : r.day_link}{' '}
                            <span className="visually-hidden">{row.held_on}</span>
                          </a>
                        )
                      )
                    },
                  },
                ]
              : []),
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
    const { db, visitor, say, format, at } = visit
    const speech = { format, say: say(attendanceTexts) }
    const kept = occasion.edition > 1 ? await keptEditionsOf(db, occasion.course_id) : []
    const first_on = (await sessionsOnce(db, occasion.id))[0]?.held_on ?? null
    const last_on = (await sessionsOnce(db, occasion.id)).at(-1)?.held_on ?? null
    const l = say(occasionLifeTexts)
    const named = await companiesNamed(db, occasion.id)
    const standing = standingOf({ state: occasion.state, last_on }, visit.ground.clock.today())
    return {
      facts: [
        { label: l.standing, value: capital(l[`state_${standing}`]) },
        ...factsShown(occasion, await countsFor(visit, occasion), visitor, speech),
        ...(occasion.least_seats > 0
          ? [{ label: l.least_seats, value: format.number(occasion.least_seats) }]
          : []),
        ...(named.length > 0
          ? [
              {
                label: l.open_for,
                value: mayReadNamed(visitor)
                  ? named.map(company => company.name).join(', ')
                  : l.for_companies(named.length),
              },
            ]
          : []),
      ],
      // Of a course that has always been the same there is nothing to tell.
      edition: kept.length > 0 ? editionOn(first_on, { kept, current: occasion.edition }) : null,
      course: at('utbildningar', occasion.course_id),
    }
  },
  View: function Facts({ facts, edition, course }) {
    const t = useTexts(attendanceTexts)
    const c = useTexts(catalogueTexts)
    const held = edition !== null && {
      label: c.held_on_edition,
      value: <a href={`${course}#versioner`}>{c.edition(edition)}</a>,
    }
    return (
      <Panel title={t.facts}>
        <Pairs start pairs={held ? [...facts, held] : facts} />
      </Panel>
    )
  },
})
