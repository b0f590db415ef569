import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import {
  addDays,
  addMonths,
  firstOfMonth,
  lastOfMonth,
  laterOf,
  monthsBetween,
} from '../../foundation/dates.ts'
import { countedMonths } from '../../ledger/queries/sums.ts'
import { programmeOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import type { CloseRule } from '../rules/closing.ts'
import type { Counted } from '../rules/lists.ts'
import type { PublishedFigure } from '../rules/published.ts'
import { limitOf } from '../rules/suppression.ts'
import { peopleIn } from './figures-page.ts'
import { participantTable } from './participants.ts'

/** The last day of the month before a day: the latest that can have been closed. */
export const lastClosedOn = (today: LocalDate): LocalDate => addDays(firstOfMonth(today), -1)

/** Months of the programme, by their last days, that are over on a day and have not been closed. */
export async function monthsToClose(
  db: Db,
  { programme_id, today }: { programme_id: number; today: LocalDate },
): Promise<LocalDate[]> {
  const { starts_on } = (await programmeOf(db, programme_id))!
  const kept = await db
    .selectFrom('published_figure')
    .select(({ fn }) => fn.max('until').as('until'))
    .where('programme_id', '=', programme_id)
    .executeTakeFirst()
  const first = kept?.until ? laterOf(starts_on, addMonths(firstOfMonth(kept.until), 1)) : starts_on
  return monthsBetween(first, lastClosedOn(today)).map(lastOfMonth)
}

/** Everything that has been kept of a programme's closes, also what was not told: for the next close alone. */
export const everyClose = (db: Db, programme_id: number): Promise<PublishedFigure[]> =>
  db
    .selectFrom('published_figure')
    .select(['until', 'figure', 'persons', 'told', 'told_until', 'is_few'])
    .where('programme_id', '=', programme_id)
    .execute()

/** What is counted when the last of the months is closed, as it is known now. */
export async function countedAt(
  db: Db,
  { programme_id, months }: { programme_id: number; months: readonly LocalDate[] },
): Promise<Counted> {
  const span = { programme_id, until: months.at(-1)! }
  const { rows: participants } = await sql<Counted['participants'][number]>`
    with ${participantTable(span)}
    select closed.until, (select count(*)::integer from participant where started_on <= closed.until) as persons
    from unnest(${[...months]}::date[]) as closed (until) order by closed.until`.execute(db)
  const { bySex, focus, reach } = await peopleIn(db, span)
  return { participants, bySex, focus, reach, months: await countedMonths(db, span) }
}

/** How few are few at a close, and how many participants are divided. */
export async function closeRuleOf(
  db: Db,
  { programme_id, until }: { programme_id: number; until: LocalDate },
): Promise<CloseRule> {
  const settings = await settingsOf(db, programme_id)
  const figure = (name: 'small_count' | 'least_divided') =>
    Number(figureOn(settings, name, until) ?? KNOWN_SETTINGS[name].amount)
  return { limit: limitOf(figure('small_count')), least_divided: figure('least_divided') }
}
