import { sql } from 'kysely'
import type { Finder } from '../../access/finder.ts'
import { beginWords } from '../../foundation/begin-words.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { peopleTexts } from '../messages.ts'
import { mayReadOwnPeople } from '../policy.ts'
import { employmentOrder } from '../queries/employment-on.ts'
import { knownPeopleOf } from '../queries.ts'

/** People by name, never by number; those with protected identity are never among them, and a company finds its own. */
export const personFinder: Finder = {
  may: mayReadOwnPeople,
  label: ({ say }) => say(peopleTexts).found_people,
  find: async ({ db, visitor, ground, at }, { words }, limit) => {
    const rows = await knownPeopleOf(db, visitor)
      .select(['person.id', 'person.given_name', 'person.family_name'])
      .select(
        sql<
          string | null
        >`(select company.name from employment join company on company.id = employment.company_id
          cross join (select ${ground.clock.today()}::date as day) today where employment.person_id = person.id
          order by ${employmentOrder('employment', 'today.day')} limit 1)`.as('company'),
      )
      .where(beginWords(sql`(person.given_name || ' ' || person.family_name)`, words))
      .orderBy(swedishOrder('person.family_name'))
      .orderBy(swedishOrder('person.given_name'))
      .orderBy('person.id')
      .limit(limit)
      .execute()
    return rows.map(row => ({
      title: `${row.given_name} ${row.family_name}`,
      facts: [row.company ?? ''],
      href: at('personer', row.id),
    }))
  },
}
