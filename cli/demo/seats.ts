import type { Installation } from '../../app/access/installation.ts'
import { bookPeople, cancelBooking } from '../../app/bookings/commands/bookings.ts'
import { offerSeats } from '../../app/bookings/commands/offer-seats.ts'
import { setAwayLimit } from '../../app/bookings/commands/set-limit.ts'
import { bookableFrom } from '../../app/bookings/queries/bookable.ts'
import { peopleToBook } from '../../app/bookings/queries/people-to-book.ts'
import { takesSeat } from '../../app/courses/queries/seats.ts'
import { clockOn } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { reading, transact } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const [BOOKED_DAYS_AGO, WAITED_DAYS_AGO, GIVEN_BACK_DAYS_AGO] = [6, 5, 1]

/**
 * The company that the demonstration visits books two of its people, waits for two more where it is full, and has just been offered a seat
 * that another company gave back.
 */
export async function bookSeats(installation: Installation, { slug, day }: Demonstrated): Promise<void> {
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const lina = await visitorNamed(installation, 'lina.berglund@exempel.example', slug)
  const company_id = marit.company!
  const occasions = await reading(installation, marit, db =>
    bookableFrom(db, marit, { today: addDays(day, 7), competence_id: null }),
  )
  const book = async (occasion_id: number, people: number, days_ago: number) => {
    const here = await reading(installation, marit, db =>
      peopleToBook(db, marit, { company_id, occasion_id }),
    )
    const free = here.filter(one => !one.has_seat && !one.waits && one.busy_in.length === 0)
    const person_ids = free.slice(0, people).map(one => one.id)
    return transact(
      { ...installation, clock: clockOn(addDays(day, -days_ago), installation.clock.now) },
      marit,
      tx => bookPeople(tx, marit, { occasion_id, company_id, person_ids, wait: true, despite: '' }),
    )
  }
  await carriedOut(installation, marit, addDays(day, -BOOKED_DAYS_AGO), tx =>
    setAwayLimit(tx, marit, { company_id, most: 3, version: 0 }),
  )
  for (const one of occasions.filter(each => each.open >= 4)) {
    if (!isRefusal(await book(one.id, 2, BOOKED_DAYS_AGO))) break
  }
  // Where somebody else has the seats, a full occasion is made of it by as many seats as are taken.
  for (const one of occasions.toReversed()) {
    const taken = await reading(installation, lina, db =>
      db
        .selectFrom('booking')
        .innerJoin('person', 'person.id', 'booking.person_id')
        .select('booking.person_id')
        .where('booking.occasion_id', '=', one.id)
        .where(takesSeat)
        .where('person.is_protected', '=', false)
        .execute(),
    )
    if (taken.length < 2 || one.open > 0) continue
    const waited = await book(one.id, 2, WAITED_DAYS_AGO)
    if (isRefusal(waited) || waited.waiting === 0) continue
    await carriedOut(installation, lina, addDays(day, -GIVEN_BACK_DAYS_AGO), tx =>
      cancelBooking(tx, lina, {
        occasion_id: one.id,
        person_id: taken[0]!.person_id,
        because: 'Behövs i produktionen den veckan',
      }),
    )
    break
  }
  await offerSeats({ ...installation, clock: clockOn(day, installation.clock.now) }, installation)
}
