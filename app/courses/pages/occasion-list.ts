import { holds } from '../../access/visitor.ts'
import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { capital } from '../../foundation/text.ts'
import { listOf } from '../../ui/described-list.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { courseTexts } from '../messages.ts'
import { mayCount, mayCountEveryone, mayReadCost } from '../policy.ts'
import { attendedOf, type OccasionRow, type OccasionSort, occasionsOf } from '../queries/occasion-list.ts'
import { COURSE_KINDS, TIMES } from '../rules/kinds.ts'
import { standingOf } from '../rules/occasion-life.ts'
import { OCCASION_STATES } from '../rules/takes-nobody.ts'
import { spokenDays } from './spoken.ts'

type Listed = OccasionRow & { attended: { participants: number; quarters: number; unsigned: number } }

/** The list of occasions: the nearest first, of those past the latest. On the page of a course the course need not be said. */
const occasionList = (
  { visitor, ground, say, format, at }: Visit,
  params: URLSearchParams,
  ofCourse: boolean,
) => {
  const t = say(courseTexts)
  const l = say(occasionLifeTexts)
  const today = ground.clock.today()
  const everyone = mayCountEveryone(visitor)
  const own = !everyone && holds(visitor, 'company')
  const counts = mayCount(visitor)
  const kind = (row: Listed) => t[`kind_${row.kind}`]
  const free = ({ free, first_on }: Listed) =>
    free !== null && first_on && first_on > today ? t.free_seats(Math.max(0, free)) : null
  // What is plain is not said: most are confirmed, or have been held.
  const standing = (row: Listed) => (row.state === 'confirmed' ? null : l[`state_${standingOf(row, today)}`])
  return listOf<Listed, OccasionSort>(format)({
    key: row => row.id,
    order: params.get('time') === 'past' ? '-held_on' : 'held_on',
    columns: {
      held_on: {
        label: t.day,
        text: row => spokenDays(row, format, t),
        sub: row => t.sessions_count(row.sessions ?? 0),
        sorts: true,
        phone: 'below',
      },
      code: {
        label: t.code,
        text: row => row.code,
        href: row => (ofCourse ? at('tillfallen', row.id) : null),
        sub: row => (ofCourse ? standing(row) : null),
        sorts: true,
      },
      title: {
        label: t.title,
        text: row => row.title,
        href: row => at('tillfallen', row.id),
        sub: row => [capital(kind(row)), standing(row)].filter(Boolean).join(' · '),
        sorts: true,
      },
      kind: { label: t.kind, text: kind },
      first_day: { label: t.first_day, day: row => row.first_on },
      last_day: { label: t.last_day, day: row => row.last_on },
      sessions: { label: t.sessions, number: row => row.sessions ?? 0 },
      length: { label: t.length, hours: row => row.quarters ?? 0 },
      place: {
        label: t.place,
        text: row => row.places?.join(', ') ?? '',
        shows: row => row.places?.join(', ') || null,
      },
      provider: { label: t.provider, text: row => row.provider },
      seats: {
        label: t.seats,
        number: row => row.seats,
        sub: free,
        sorts: true,
        phone: 'corner',
        named: true,
      },
      state: {
        label: l.standing,
        text: row => capital(l[`state_${standingOf(row, today)}`]),
      },
      cost: { label: t.cost, kronor: row => row.cost_ore, when: mayReadCost(visitor) },
      participants: {
        label: own ? t.own_participants : t.participants,
        head: t.participants,
        number: row => row.attended.participants,
        when: counts,
        phone: 'side',
        named: true,
      },
      attended: { label: t.attended, hours: row => row.attended.quarters, when: counts },
      unsigned: { label: t.unsigned, hours: row => row.attended.unsigned, when: counts },
    },
    screen: [
      ...(ofCourse ? (['code'] as const) : (['title', 'code'] as const)),
      ...(['held_on', 'place', 'seats', 'participants', 'unsigned'] as const),
    ],
    file: [
      ...(['code', 'title', 'kind', 'first_day', 'last_day', 'sessions', 'length', 'place'] as const),
      ...(['provider', 'state', 'seats', 'cost', 'participants', 'attended', 'unsigned'] as const),
    ],
    filters: {
      time: {
        label: t.time,
        options: TIMES.filter(time => time !== 'soon' || everyone).map(time => ({
          value: time === 'coming' ? '' : time,
          label: t[`time_${time}`],
        })),
      },
      state: {
        label: l.standing,
        any: l.any_state,
        options: OCCASION_STATES.map(value => ({ value, label: capital(l[`state_${value}`]) })),
      },
      course: { label: t.title, any: t.any_course, options: 'courses' },
      kind: {
        label: t.kind,
        any: t.any_kind,
        options: COURSE_KINDS.map(value => ({ value, label: capital(t[`kind_${value}`]) })),
      },
      month: { label: t.month, any: t.any_month, options: 'months' },
    },
  })
}

type Asked = { params?: URLSearchParams; whole?: boolean; ofCourse?: boolean }

/** The occasions that an address asks for, the same for the page and for its files: one page of them, or all. */
export async function occasionsAsked(
  visit: Visit & { db: Db },
  { params = visit.url.searchParams, whole = false, ofCourse = false }: Asked = {},
) {
  const { db, visitor, ground } = visit
  const described = occasionList(visit, params, ofCourse)
  const { list } = described.asked(params)
  const today = ground.clock.today()
  const { rows, total } = await occasionsOf(db, visitor, list, today, whole ? null : list.page)
  const counts = mayCount(visitor)
  const ids = counts ? rows.map(row => row.id) : []
  const attended = await attendedOf(db, ids)
  const nobody = { participants: 0, quarters: 0, unsigned: 0 }
  const listed = rows.map(row => ({ ...row, attended: attended.get(row.id) ?? nobody }))
  return { ...described, list, total, rows: listed }
}
