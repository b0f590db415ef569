import { panel, type Reading } from '../../../access/panel.tsx'
import type { StateOfPlay } from '../../../competences/pages/company/state-shown.ts'
import type { Shortfall } from '../../../competences/rules/shortfalls.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { outcomeTexts } from '../../messages/outcomes.ts'
import { mayCountEveryone, mayReadSeatPrice } from '../../policy.ts'
import { coursesLeadingTo, type Leading, occasionsWithSeats, type WithSeats } from '../../queries/outcomes.ts'
import { costPerSeat } from '../../rules/cost-per-seat.ts'
import { takesFurther } from '../../rules/outcomes.ts'

/** Which courses lead to what the people of a company fall short of, when there are seats open to it and what they cost for exactly those people. */
export const gapCourses = panel({
  may: mayReadSeatPrice,
  load: async (visit, { company, shortfalls }: StateOfPlay) => {
    const { db, visitor, ground } = visit
    const leading = await coursesLeadingTo(
      db,
      visitor,
      shortfalls.map(shortfall => shortfall.competence_id),
    )
    const useful = shortfalls.flatMap(shortfall =>
      leading
        .filter(
          one => one.competence_id === shortfall.competence_id && takesFurther(shortfall, one.level) > 0,
        )
        .map(one => ({ shortfall, one })),
    )
    const occasions = await occasionsWithSeats(db, visitor, {
      course_ids: [...new Set(useful.map(({ one }) => one.course_id))],
      company_id: company.id,
      today: ground.clock.today(),
    })
    return {
      has_shortfalls: shortfalls.length > 0,
      rows: useful.map(({ shortfall, one }) =>
        rowShown(
          visit,
          shortfall,
          one,
          occasions.filter(each => each.course_id === one.course_id),
        ),
      ),
      without: shortfalls
        .filter(shortfall => !useful.some(each => each.shortfall === shortfall))
        .map(shortfall => `${shortfall.name} (${shortfall.people.length})`)
        .join(', '),
    }
  },
  View: GapCourses,
})

/**
 * One shortfall and one course; the price is that of the nearest occasion with free seats. How many are booked is not told day by day to who
 * does not count everyone.
 */
function rowShown(
  { say, format, at, visitor }: Reading,
  shortfall: Shortfall,
  { course_id, title, level, quarters }: Leading,
  [next, ...more]: readonly WithSeats[],
) {
  const t = say(outcomeTexts)
  const people = takesFurther(shortfall, level)
  const each = next ? costPerSeat(next.cost_ore, next.seats) : null
  return {
    key: `${shortfall.competence_id} ${course_id}`,
    shortfall: shortfall.name,
    people: t.need_people(people),
    course: title,
    href: at('utbildningar', course_id),
    leads: level === null ? t.to_permit : t.to_level(level),
    next: next
      ? {
          href: at('tillfallen', next.id),
          when: format.day(next.first_on),
          where: [
            next.place,
            mayCountEveryone(visitor) ? t.free(next.open) : t.has_free(format.number(next.seats)),
            (mayCountEveryone(visitor) ? next.open : next.seats) < people ? t.too_few : '',
            more.length > 0 ? t.more(more.length) : '',
          ]
            .filter(Boolean)
            .join('; '),
        }
      : null,
    each: each === null ? '–' : format.kronor(each),
    all: each === null ? '–' : format.kronor(each * BigInt(people)),
    hours: t.hours_for_them(format.hours(quarters * people)),
  }
}

type Shown = {
  has_shortfalls: boolean
  rows: ReturnType<typeof rowShown>[]
  without: string
}

function GapCourses({ has_shortfalls, rows, without }: Shown) {
  const t = useTexts(outcomeTexts)
  if (!has_shortfalls)
    return (
      <Panel title={t.courses_for}>
        <p>{t.no_needs}</p>
      </Panel>
    )
  return (
    <Panel title={t.courses_for} intro={t.courses_for_intro}>
      <Stack>
        {rows.length > 0 && (
          <Table
            caption={t.courses_for}
            captionHidden
            rows={rows}
            rowKey={row => row.key}
            columns={[
              {
                key: 'need',
                label: t.need,
                render: row => (
                  <span>
                    {row.shortfall} <span className="sub">{row.people}</span>
                  </span>
                ),
              },
              {
                key: 'course',
                label: t.course,
                render: row => (
                  <span>
                    <a href={row.href}>{row.course}</a> <span className="sub">{row.leads}</span>
                  </span>
                ),
              },
              {
                key: 'next',
                label: t.next,
                render: row =>
                  row.next ? (
                    <span>
                      <a href={row.next.href}>{row.next.when}</a>{' '}
                      <span className="sub">{row.next.where}</span>
                    </span>
                  ) : (
                    <span className="muted">{t.none_free}</span>
                  ),
              },
              { key: 'each', label: t.per_seat, numeric: true, render: row => row.each },
              {
                key: 'all',
                label: t.for_them,
                numeric: true,
                render: row => (
                  <span>
                    {row.all} <span className="sub">{row.hours}</span>
                  </span>
                ),
              },
            ]}
          />
        )}
        {without && (
          <p>
            <strong>{t.none_leads}</strong> {without}
          </p>
        )}
        {rows.length > 0 && <p className="small secondary">{t.what_price}</p>}
      </Stack>
    </Panel>
  )
}
