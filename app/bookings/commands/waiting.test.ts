// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { cancelOccasion } from '../../courses/commands/move-occasion.ts'
import { takeSeat } from '../../courses/commands/seats.ts'
import { clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { mailerOf, type NewMail } from '../../foundation/mail.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { protectPerson } from '../../people/commands/protect-person.ts'
import { bookingsListener } from '../listener.ts'
import { bookableOf } from '../queries/bookable.ts'
import { placesOf, queueAt, seatsOf } from '../queries/waiting.ts'
import { acceptOffer, leaveList } from './answer-offer.ts'
import { bookPeople, cancelBooking } from './bookings.ts'
import { offerSeats } from './offer-seats.ts'
import { swapSeat } from './swap-seat.ts'
import { openTestGround, refusedAs } from './testing.ts'

const opened = await openTestGround()
const { database, fresh } = opened
const ground = { ...opened.ground, listeners: [bookingsListener] }
after(() => database.close())

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }
const letters: NewMail[] = []
const mailer = mailerOf({ ground, config: readConfig({}), log: silentLog, jobs: noJobs })
const post: Post = {
  config: readConfig({}),
  mailer: {
    ...mailer,
    queue: (tx, mail) => {
      letters.push(mail)
      return mailer.queue(tx, mail)
    },
  },
}
const offer = (day = '2025-10-15') => offerSeats({ ...ground, clock: clockAt(`${day}T09:00:00Z`) }, post)

/** An occasion to come with so many seats, and companies with so many people each, named after the company and their number. */
async function setting(seats: number, sizes: readonly number[]) {
  const { programme_id, leader, companies } = await fresh()
  const made = await transact(ground, houseScope, async ({ db }) => {
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('programme_id', '=', programme_id)
      .executeTakeFirstOrThrow()
    const { id: occasion_id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, code: 'KO', seats, cost_ore: 0n })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('session')
      .values({ programme_id, occasion_id, held_on: '2025-11-20', starts_at: '08:00', ends_at: '12:00' })
      .execute()
    const people: number[][] = []
    for (const [nth, size] of sizes.entries()) {
      const common = {
        programme_id,
        sex: 'man' as const,
        born_on: '1990-01-01',
        education: 'isced_unknown' as const,
      }
      const rows = await db
        .insertInto('person')
        .values(
          Array.from({ length: size }, (_, one) => ({
            ...common,
            given_name: `P${one}`,
            family_name: `F${nth}`,
          })),
        )
        .returning('id')
        .execute()
      await db
        .insertInto('employment')
        .values(
          rows.map(({ id }) => ({
            programme_id,
            person_id: id,
            company_id: companies[nth]!,
            category: 'kollektiv' as const,
          })),
        )
        .execute()
      people.push(rows.map(row => row.id))
    }
    return { occasion_id, people }
  })
  const { occasion_id } = made
  const at = (nth: number) => {
    const company_id = companies[nth]!
    const own = visitorIn(programme_id, 'company', { company_id })
    return {
      own,
      company_id,
      book: (person_ids: number[]) =>
        transact(ground, own, tx =>
          bookPeople(tx, own, { occasion_id, company_id, person_ids, wait: true, despite: '' }),
        ),
      places: () => reading(ground, own, db => placesOf(db, own, { company_id })),
      accept: (waiting_id: number, person_ids: number[], day = '2025-10-15') =>
        transact({ ...ground, clock: clockAt(`${day}T09:00:00Z`) }, own, tx =>
          acceptOffer(tx, own, { company_id, waiting_id, person_ids }),
        ),
      cancel: (person_id: number) =>
        transact(ground, own, tx => cancelBooking(tx, own, { occasion_id, person_id, because: 'Sjuk' })),
      swap: (from: number, to: number) =>
        transact(ground, own, tx =>
          swapSeat(tx, own, { occasion_id, company_id, from, to, because: 'Byte' }),
        ),
    }
  }
  const seatsNow = () => reading(ground, leader, db => seatsOf(db, occasion_id))
  return { ...made, programme_id, leader, at, seatsNow }
}

test('thirteen for twelve, two at once: one seat and one place on the list', async () => {
  const { at, people, seatsNow, leader, occasion_id, programme_id } = await setting(12, [12, 1])
  assert.ok(!isRefusal(await at(0).book(people[0]!.slice(0, 11))))
  const both = await Promise.all([at(0).book([people[0]![11]!]), at(1).book([people[1]![0]!])])
  const got = both.map(one => (isRefusal(one) ? one.refused : `${one.booked} ${one.waiting}`))
  assert.deepEqual(got.toSorted(), ['0 1', '1 0'])
  assert.deepEqual(await seatsNow(), { seats: 12, booked: 12, held: 0 })
  const queue = await reading(ground, leader, db =>
    queueAt(db, { programme_id, occasion_id, today: '2025-10-15' }),
  )
  assert.deepEqual(
    queue.map(one => [one.seats, one.offered]),
    [[1, 0]],
  )
})

test('what is open is what nobody has and nobody who came before waits for', async () => {
  const { at, people, seatsNow, leader, occasion_id, programme_id } = await setting(2, [2, 3])
  const open = () => reading(ground, leader, async db => (await bookableOf(db, leader, occasion_id))!.open)
  // The twin: what is free, less what those want who came before and have not been offered it.
  const agrees = async (sum: number) => {
    const { seats, booked, held } = await seatsNow()
    const queue = await reading(ground, leader, db =>
      queueAt(db, { programme_id, occasion_id, today: '2025-10-15' }),
    )
    const wanted = queue.reduce((all, one) => all + one.seats - one.offered, 0)
    assert.deepEqual([await open(), Math.max(0, seats - booked - held - wanted)], [sum, sum])
  }
  const seatsAre = (seats: number) =>
    transact(ground, houseScope, tx =>
      tx.db.updateTable('occasion').set({ seats }).where('id', '=', occasion_id).execute(),
    )
  await agrees(2)
  await at(0).book([people[0]![0]!])
  await agrees(1)
  await at(1).book(people[1]!)
  await agrees(0)
  // One is free, and the two who wait are before: none is open, until there are more seats than they want.
  await at(0).cancel(people[0]![0]!)
  await agrees(0)
  await offer()
  await agrees(0)
  await seatsAre(5)
  await agrees(2)
  assert.equal(await offer(), 1)
  await agrees(2)
})

test('when it is cancelled whoever only waits gets one letter, and waits no longer', async () => {
  const { at, people, occasion_id, programme_id, leader } = await setting(1, [3, 3])
  await transact(ground, houseScope, async ({ db }) => {
    for (const nth of [0, 1])
      await db
        .insertInto('contact')
        .values({
          programme_id,
          company_id: at(nth).company_id,
          name: 'Kim',
          email: `kim${nth}@foretag.se`,
          function: 'hr',
        })
        .execute()
  })
  await at(0).book(people[0]!)
  await at(1).book(people[1]!.slice(0, 1))
  await at(1).book(people[1]!.slice(1))
  letters.length = 0
  await transact(ground, leader, tx =>
    cancelOccasion(tx, leader, post, { occasion_id, why: 'För få har bokat.' }),
  )
  await offer()
  // The first has a seat as well, and is told of that; the second waits in two places.
  assert.deepEqual(
    letters.map(one => one.to),
    ['kim0@foretag.se', 'kim1@foretag.se'],
  )
  assert.deepEqual([await at(0).places(), await at(1).places()], [[], []])
  await offer()
  assert.equal(letters.length, 2)
})

test('a seat that is given back is held for who is next, and lapses to the one after', async () => {
  const { at, people, seatsNow } = await setting(1, [2, 2])
  const [one, other] = [at(0), at(1)]
  await one.book([people[0]![0]!])
  await other.book([people[1]![0]!])
  await one.book([people[0]![1]!])
  assert.ok(!isRefusal(await one.cancel(people[0]![0]!)))
  // Nobody who comes now goes before those who wait, whether they have been offered a seat or not.
  assert.deepEqual(await other.book([people[1]![1]!]), {
    id: (await other.places())[0]!.occasion_id,
    booked: 0,
    waiting: 1,
  })
  assert.equal(await offer(), 1)
  assert.equal(await offer(), 0, 'what is offered is not offered again')
  assert.deepEqual(await seatsNow(), { seats: 1, booked: 0, held: 1 })
  const offered = (await other.places()).find(place => place.offered > 0)!
  // Two workdays from Wednesday the fifteenth: Friday. On Saturday it is over.
  assert.equal(refusedAs(await other.accept(offered.id, [people[1]![0]!], '2025-10-18')), 'offer-over')
  assert.equal(refusedAs(await other.accept(offered.id, [people[1]![1]!])), 'people-gone')
  assert.equal(await offer('2025-10-17'), 0)
  assert.equal(await offer('2025-10-18'), 1)
  const next = (await one.places()).find(place => place.offered > 0)!
  assert.deepEqual(
    next.people.map(person => person.id),
    [people[0]![1]],
  )
  assert.ok(!isRefusal(await one.accept(next.id, [people[0]![1]!], '2025-10-20')))
  assert.deepEqual(await seatsNow(), { seats: 1, booked: 1, held: 0 })
  assert.deepEqual(await one.places(), [])
})

test('of several in one place those who are chosen go, and the rest keep it', async () => {
  const { at, people, seatsNow } = await setting(2, [2, 3])
  const [one, other] = [at(0), at(1)]
  await one.book(people[0]!)
  await other.book(people[1]!)
  await one.cancel(people[0]![0]!)
  await one.cancel(people[0]![1]!)
  assert.equal(await offer(), 1)
  const [place] = await other.places()
  assert.equal(place!.offered, 2)
  assert.equal(refusedAs(await other.accept(place!.id, people[1]!)), 'more-than-offered')
  assert.equal(refusedAs(await one.accept(place!.id, [people[1]![0]!])), 'not-found', 'somebody else’s offer')
  assert.ok(!isRefusal(await other.accept(place!.id, [people[1]![2]!])))
  assert.deepEqual(await seatsNow(), { seats: 2, booked: 1, held: 0 })
  const [left] = await other.places()
  assert.deepEqual([left!.id, left!.people.length, left!.offered], [place!.id, 2, 0])
  const gone = await transact(ground, other.own, tx =>
    leaveList(tx, other.own, { company_id: other.company_id, waiting_id: place!.id }),
  )
  assert.ok(!isRefusal(gone))
  assert.deepEqual(await other.places(), [])
})

test('a seat is swapped in one step, also when others wait for it', async () => {
  const { at, people, seatsNow } = await setting(1, [2, 1])
  await at(0).book([people[0]![0]!])
  await at(1).book([people[1]![0]!])
  assert.equal(refusedAs(await at(0).swap(people[0]![1]!, people[0]![0]!)), 'no-seat')
  assert.equal(refusedAs(await at(0).swap(people[0]![0]!, people[1]![0]!)), 'people-gone')
  assert.ok(!isRefusal(await at(0).swap(people[0]![0]!, people[0]![1]!)))
  assert.deepEqual(await seatsNow(), { seats: 1, booked: 1, held: 0 })
  assert.equal(await offer(), 0)
})

test('whoever becomes protected holds no offered seat, and no count tells of it', async () => {
  const { at, people, seatsNow, leader, occasion_id, programme_id } = await setting(2, [1, 2])
  await at(0).book(people[0]!)
  await transact(ground, houseScope, tx =>
    tx.db.updateTable('occasion').set({ seats: 1 }).where('id', '=', occasion_id).execute(),
  )
  await at(1).book(people[1]!)
  await transact(ground, houseScope, tx =>
    tx.db.updateTable('occasion').set({ seats: 3 }).where('id', '=', occasion_id).execute(),
  )
  assert.equal(await offer(), 1)
  assert.deepEqual(await seatsNow(), { seats: 3, booked: 1, held: 2 })
  await transact(ground, leader, tx => protectPerson(tx, leader, people[1]![0]!))
  assert.deepEqual(await seatsNow(), { seats: 3, booked: 1, held: 1 })
  const queue = await reading(ground, leader, db =>
    queueAt(db, { programme_id, occasion_id, today: '2025-10-15' }),
  )
  assert.deepEqual(
    queue.map(one => one.seats),
    [1],
  )
  // One who is protected from the beginning is in no count either.
  await transact(ground, houseScope, tx =>
    takeSeat(tx, { programme_id, occasion_id, person_id: people[1]![0]! }),
  )
  assert.deepEqual(await seatsNow(), { seats: 3, booked: 1, held: 1 })
})

test('those who wait in a place with an offer are before whoever comes now, and a swap asks no count', async () => {
  const { at, people, occasion_id, seatsNow } = await setting(1, [3, 3])
  const [one, other] = [at(0), at(1)]
  await one.book([people[0]![0]!])
  await other.book(people[1]!)
  const seatsAre = (seats: number) =>
    transact(ground, houseScope, tx =>
      tx.db.updateTable('occasion').set({ seats }).where('id', '=', occasion_id).execute(),
    )
  await seatsAre(2)
  assert.equal(await offer(), 1)
  // One more seat: of three who wait one has an offer, and the other two are still before.
  await seatsAre(3)
  assert.deepEqual(await one.book([people[0]![1]!]), { id: occasion_id, booked: 0, waiting: 1 })
  assert.equal(await offer(), 1)
  assert.deepEqual(await seatsNow(), { seats: 3, booked: 1, held: 2 })
  const [place] = await other.places()
  assert.ok(!isRefusal(await other.accept(place!.id, people[1]!.slice(0, 2))))
  // More are booked than there are seats: they are still swapped.
  await seatsAre(1)
  assert.ok(!isRefusal(await one.swap(people[0]![0]!, people[0]![2]!)))
  assert.equal((await seatsNow()).booked, 3)
})

test('whoever has left before the first day waits nowhere, and their seat is given back by whose it was', async () => {
  const { at, people, seatsNow } = await setting(1, [1, 2])
  await at(0).book(people[0]!)
  await at(1).book(people[1]!)
  await transact(ground, houseScope, tx =>
    tx.db
      .updateTable('employment')
      .set({ ends_on: '2025-11-10' })
      .where('person_id', 'in', [people[0]![0]!, people[1]![0]!])
      .execute(),
  )
  assert.ok(!isRefusal(await at(0).cancel(people[0]![0]!)))
  assert.equal(await offer(), 1)
  const [place] = await at(1).places()
  assert.deepEqual([place!.people.map(one => one.id), place!.offered], [[people[1]![1]], 1])
  assert.equal(refusedAs(await at(1).accept(place!.id, [people[1]![0]!])), 'people-gone')
  assert.deepEqual(await seatsNow(), { seats: 1, booked: 0, held: 1 })
})
