import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isReachedAlone, reachOf } from '../../people/queries/reach.ts'
import { STILL_ASKED_DAYS } from '../rules/days.ts'
import type { Moment } from '../rules/questions.ts'

type At = { programme_id: number; now: Date; today: LocalDate; hasSms: boolean }
export type Due = { occasion_id: number; moment: Moment }

/** What is over since so many months: its last day, and from when on it is asked about. */
const isDue = ({ now, today }: Pick<At, 'now' | 'today'>, months: number) => sql`
  (max(session_ends(held_on, starts_at, ends_at)) <= ${now}
    and (max(held_on) + make_interval(months => ${months}))::date <= ${today}::date
    and (max(held_on) + make_interval(months => ${months}))::date > ${today}::date - ${STILL_ASKED_DAYS}::integer)`

/** Who was there and can be asked: nobody with protected identity, nobody forgotten and nobody who has left, nor who is reached by what is several people’s. `session` is a table of the query. */
const cameThere = ({ today, hasSms }: Pick<At, 'today' | 'hasSms'>) => sql`
  attendance join person on person.id = attendance.person_id and not person.is_protected and person.forgotten_at is null
    and ${reachOf(hasSms)} <> 'none' and ${isReachedAlone}
    and not exists (select from participation_exit gone where gone.person_id = person.id and gone.left_on <= ${today}::date)`

/** Occasions of which somebody is still to be asked at a moment. */
export async function dueToAsk(
  db: Db,
  at: At,
  { moment, months }: { moment: Moment; months: number },
): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with over as (
      select session.occasion_id from session join occasion on occasion.id = session.occasion_id
      where session.programme_id = ${at.programme_id} and occasion.state <> 'cancelled'
      group by session.occasion_id having ${isDue(at, months)})
    select over.occasion_id, ${moment} as moment from over
    left join evaluation_round round on round.occasion_id = over.occasion_id and round.moment = ${moment}
    where (round.id is null or (not round.is_closed and round.closes_on >= ${at.today}::date)) and exists (
      select from ${cameThere(at)} join session on session.id = attendance.session_id
      where session.occasion_id = over.occasion_id and attendance.quarters > 0
        and not exists (select from evaluation_asked asked where asked.round_id = round.id and asked.person_id = person.id))
    order by over.occasion_id`.execute(db)
  return rows
}

/** Who was at an occasion, by number. */
export async function whoCame(
  db: Db,
  { occasion_id, ...at }: Pick<At, 'today' | 'hasSms'> & { occasion_id: number },
): Promise<number[]> {
  const { rows } = await sql<{ person_id: number }>`
    select distinct person.id as person_id from ${cameThere(at)} join session on session.id = attendance.session_id
    where session.occasion_id = ${occasion_id} and attendance.quarters > 0 order by person.id`.execute(db)
  return rows.map(row => row.person_id)
}

/** What an occasion leads to that one can know more or less of, by name: no permits. */
export async function ledTo(db: Db, occasion_id: number): Promise<string[]> {
  const rows = await db
    .selectFrom('occasion_outcome')
    .innerJoin('competence', 'competence.id', 'occasion_outcome.competence_id')
    .select('competence.name')
    .where('occasion_id', '=', occasion_id)
    .where('is_permit', '=', false)
    .orderBy('competence.name')
    .execute()
  return rows.map(row => row.name)
}
