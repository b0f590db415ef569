import { sql } from 'kysely'
import { type Finder, foundIn, inAll } from '../../access/finder.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { peopleTexts } from '../messages.ts'
import { mayReadOwnPeople } from '../policy.ts'
import { employmentOrder } from '../queries/employment-on.ts'
import { isPersonSought } from '../queries/sought.ts'
import { knownPeopleOf } from '../queries.ts'

/** People by name, never by number; those with protected identity are never among them, and a company finds its own. */
export const personFinder: Finder = {
  may: mayReadOwnPeople,
  label: ({ say }) => say(peopleTexts).found_people,
  find: async ({ db, visitor, ground, at }, typed, limit) => {
    const rows = await knownPeopleOf(db, visitor)
      .select(['person.id', 'person.given_name', 'person.family_name', inAll])
      .select(
        sql<
          string | null
        >`(select company.name from employment join company on company.id = employment.company_id
          cross join (select ${ground.clock.today()}::date as day) today where employment.person_id = person.id
          order by ${employmentOrder('employment', 'today.day')} limit 1)`.as('company'),
      )
      .where(isPersonSought(typed))
      .orderBy(swedishOrder('person.family_name'))
      .orderBy(swedishOrder('person.given_name'))
      .orderBy('person.id')
      .limit(limit)
      .execute()
    return foundIn(rows, row => ({
      title: `${row.given_name} ${row.family_name}`,
      facts: [row.company ?? ''],
      href: at('personer', row.id),
    }))
  },
  list: ({ at }, q) => `${at('personer')}?${new URLSearchParams({ q })}`,
}
