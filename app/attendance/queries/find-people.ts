import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { anywhere, swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { peopleOf } from '../../people/queries.ts'

const MOST_FOUND = 20

/** People by name or employer, with whether they have a seat on the occasion. None with protected identity. */
export const findPeople = (
  db: Db,
  visitor: Visitor,
  asked: { q: string; occasion_id: number; day: string },
) =>
  peopleOf(db, visitor)
    .crossJoin(sql<{ day: string }>`(select ${asked.day}::date as day)`.as('asked'))
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('employment')
          .innerJoin('company', 'company.id', 'employment.company_id')
          .whereRef('employment.person_id', '=', 'person.id')
          .orderBy(employmentOrder('employment', 'asked.day'))
          .limit(1)
          .select(['company.name as company'])
          .as('employer'),
      join => join.onTrue(),
    )
    .leftJoin('booking', join =>
      join
        .onRef('booking.person_id', '=', 'person.id')
        .on('booking.occasion_id', '=', asked.occasion_id)
        .on('booking.cancelled_at', 'is', null),
    )
    .where(eb =>
      eb.or([
        eb(sql<string>`given_name || ' ' || family_name`, 'ilike', anywhere(asked.q)),
        eb('employer.company', 'ilike', anywhere(asked.q)),
      ]),
    )
    .select(['person.id', 'given_name', 'family_name', 'employer.company', 'booking.id as booking_id'])
    .orderBy(swedishOrder('family_name'))
    .orderBy(swedishOrder('given_name'))
    .orderBy('person.id')
    .limit(MOST_FOUND)
    .execute()
