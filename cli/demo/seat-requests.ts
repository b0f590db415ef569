import type { Installation } from '../../app/access/installation.ts'
import { askForSeat } from '../../app/bookings/commands/ask-for-seat.ts'
import { ownCoursesOf } from '../../app/bookings/queries/own-courses.ts'
import { mayAsk } from '../../app/bookings/rules/request.ts'
import { clockOn } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { houseScope, reading, transact } from '../../app/foundation/transact.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const [ASKED_DAYS_AGO, ASKING, LOOKED_AT] = [2, 2, 12]

/** Two employees of the company that the demonstration visits have asked, by their own links, to go to what their plan leads to. */
export async function askForSeats(installation: Installation, { slug, day }: Demonstrated): Promise<void> {
  const { company, programme } = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const programme_id = programme!
  const scope = { ...houseScope, programme: programme_id }
  const chosen = await reading(installation, scope, db =>
    db
      .selectFrom('plan_person')
      .select('person_id')
      .distinct()
      .where('company_id', '=', company)
      .where('person_id', 'is not', null)
      .orderBy('person_id')
      .limit(LOOKED_AT)
      .execute(),
  )
  let asking = 0
  for (const { person_id } of chosen) {
    if (asking === ASKING) break
    const whose = { programme_id, person_id: person_id! }
    const courses = await reading(installation, scope, db => ownCoursesOf(db, { ...whose, today: day }))
    const free = courses.find(mayAsk)
    if (!free) continue
    const clock = clockOn(addDays(day, -ASKED_DAYS_AGO), installation.clock.now)
    await transact({ ...installation, clock }, scope, tx =>
      askForSeat(tx, { ...whose, occasion_id: free.occasion_id }),
    )
    asking += 1
  }
}
