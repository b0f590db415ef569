import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { Db } from '../../foundation/database.ts'
import { anywhere, swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { knownPeopleOf } from '../../people/queries.ts'

const MOST_FOUND = 20

/** People by name or by the name of an employer, with whether they have a seat on the occasion. None with protected identity. */
export const findPeople = (
  db: Db,
  visitor: Visitor,
  asked: { q: string; occasion_id: number; day: string },
) =>
  db
    .selectFrom(first(db, visitor, asked).as('person'))
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('employment')
          .innerJoin('company', 'company.id', 'employment.company_id')
          .whereRef('employment.person_id', '=', 'person.id')
          .orderBy(employmentOrder('employment', 'person.day'))
          .limit(1)
          .select([nameApart.as('company'), 'company.id as company_id'])
          .as('employer'),
      join => join.onTrue(),
    )
    .leftJoin('booking', join =>
      join
        .onRef('booking.person_id', '=', 'person.id')
        .on('booking.occasion_id', '=', asked.occasion_id)
        .on(takesSeat),
    )
    .select([
      'person.id',
      'given_name',
      'family_name',
      'employer.company',
      'employer.company_id',
      'booking.id as booking_id',
    ])
    .orderBy('person.place')
    .execute()

/** The first ones by name; only for them is the employer looked up. */
const first = (db: Db, visitor: Visitor, { q, day }: { q: string; day: string }) =>
  knownPeopleOf(db, visitor)
    .where(eb =>
      eb.or([
        eb(sql<string>`given_name || ' ' || family_name`, 'ilike', anywhere(q)),
        eb(
          'person.id',
          'in',
          eb
            .selectFrom('employment')
            .where(
              'company_id',
              'in',
              eb.selectFrom('company').select('company.id').where('name', 'ilike', anywhere(q)),
            )
            .select('employment.person_id'),
        ),
      ]),
    )
    .select(['person.id', 'given_name', 'family_name'])
    .select([
      sql<string>`${day}::date`.as('day'),
      sql<number>`row_number() over (order by ${NAME})`.as('place'),
    ])
    .orderBy(NAME)
    .limit(MOST_FOUND)

const NAME = sql`${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id`
