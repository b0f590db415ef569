import type { Installation } from '../../app/access/installation.ts'
import { takeWalkIn } from '../../app/attendance/commands/take-walk-in.ts'
import { sessionsOn } from '../../app/attendance/queries/sessions-now.ts'
import { quartersHeld } from '../../app/attendance/rules/walk-in.ts'
import { peopleToBook } from '../../app/bookings/queries/people-to-book.ts'
import { companyNamed } from '../../app/companies/queries/meant.ts'
import { houseScope, reading } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

/**
 * Two came without a seat to what was held last: one of the company that the demonstration visits, heard with an initial, and one from a
 * company that nobody has found.
 */
export async function comeWithoutSeats(
  installation: Installation,
  { programme_id, slug, day }: Demonstrated & { programme_id: number },
): Promise<void> {
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const lina = await visitorNamed(installation, 'lina.berglund@exempel.example', slug)
  const company_id = marit.company!
  const held = await reading(installation, lina, db =>
    db
      .selectFrom('session')
      .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
      .select(['session.occasion_id', 'session.held_on'])
      .where('session.programme_id', '=', programme_id)
      .where('session.held_on', '<', day)
      .where('occasion.state', '=', 'confirmed')
      .where('occasion.id', 'not in', db.selectFrom('occasion_company').select('occasion_id'))
      .orderBy('session.held_on', 'desc')
      .orderBy('session.id', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!held) return
  const [session] = await reading(installation, houseScope, db => sessionsOn(db, held))
  const people = await reading(installation, lina, db =>
    peopleToBook(db, lina, { company_id, occasion_id: held.occasion_id }),
  )
  const company = await reading(installation, lina, db => companyNamed(db, lina, company_id))
  const heard = people.find(one => !one.has_seat && one.given_name !== '')
  const take = (word: string, typed: { given_name: string; family_name: string; company: string }) =>
    carriedOut(installation, lina, held.held_on, tx =>
      takeWalkIn(tx, session!, { word, quarters: Math.min(8, quartersHeld(session!)), ...typed }),
    )
  if (heard)
    await take('7d2b8c1e-0f5a-4b3d-9c64-1a2e5f708192', {
      given_name: `${heard.given_name[0]}.`,
      family_name: heard.family_name,
      company,
    })
  await take('7d2b8c1e-0f5a-4b3d-9c64-1a2e5f708193', {
    given_name: 'Kim',
    family_name: 'Lindqvist',
    company: 'Svetsverkstan i Höör',
  })
}
