import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf, type NewMail } from '../../foundation/mail.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { protectPerson } from '../../people/commands/protect-person.ts'
import { bookingsListener } from '../listener.ts'
import { ownCoursesOf } from '../queries/own-courses.ts'
import { companiesAsked, requestsOf } from '../queries/requests.ts'
import { type Reason, standingOf } from '../rules/request.ts'
import { answerRequest } from './answer-request.ts'
import { askForSeat, takeRequestBack } from './ask-for-seat.ts'
import { bookPeople } from './bookings.ts'
import { tellOfRequests } from './tell-of-requests.ts'
import { openTestGround, refusedAs } from './testing.ts'

const opened = await openTestGround()
const { database, fresh } = opened
const ground = { ...opened.ground, listeners: [bookingsListener] }
after(() => database.close())

const TODAY = '2025-10-15'

/** Two people of a company that is open, both with a line in its plan to which a course with one seat leads; one more company without. */
async function setting() {
  const { programme_id, leader, companies, asa, bea } = await fresh()
  const [company_id, other] = companies as [number, number]
  const occasion_id = await transact(ground, houseScope, async ({ db, clock }) => {
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('programme_id', '=', programme_id)
      .executeTakeFirstOrThrow()
    const { id: competence_id } = await db
      .insertInto('competence')
      .values({ programme_id, name: 'Svets', key: 'svets' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('course_outcome')
      .values({ programme_id, course_id, competence_id, level: 3 })
      .execute()
    const { id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, code: 'SV1', seats: 1, cost_ore: 0n })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('session')
      .values({
        programme_id,
        occasion_id: id,
        held_on: '2025-11-20',
        starts_at: '08:00',
        ends_at: '12:00',
        place: 'Osby',
      })
      .execute()
    await db.updateTable('employment').set({ company_id }).where('person_id', '=', bea).execute()
    await db
      .insertInto('level_ground')
      .values({
        programme_id,
        company_id,
        heard: 'employees',
        unions: '',
        heard_how: 'informed',
        heard_on: '2025-01-10',
        purpose: 'Utbildning',
        controller: 'Bolaget',
        processing_agreed_on: '2025-01-11',
        legal_ground: 'legitimate_interest',
        legal_why: 'Behövs',
        assessed: 'not_needed',
        assessed_why: 'Få uppgifter',
        told_on: '2025-01-12',
        noted_at: clock.now(),
      })
      .execute()
    await db.insertInto('plan').values({ programme_id, company_id }).execute()
    const { id: line_id } = await db
      .insertInto('plan_line')
      .values({ programme_id, company_id, competence_id, name: 'Svets', place: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const person_id of [asa, bea])
      await db
        .insertInto('plan_person')
        .values({ programme_id, company_id, line_id, person_id, chosen_on: TODAY })
        .execute()
    return id
  })
  const own = visitorIn(programme_id, 'company', { company_id })
  const house = { ...houseScope, programme: programme_id }
  const of = (person_id: number) => ({ programme_id, person_id, occasion_id })
  return {
    programme_id,
    company_id,
    asa,
    bea,
    own,
    leader,
    former: other,
    other: visitorIn(programme_id, 'company', { company_id: other }),
    occasion_id,
    ask: (person_id: number) => transact(ground, house, tx => askForSeat(tx, of(person_id))),
    takeBack: (person_id: number) => transact(ground, house, tx => takeRequestBack(tx, of(person_id))),
    shown: (person_id: number, today = TODAY) =>
      reading(ground, house, db => ownCoursesOf(db, { programme_id, person_id, today })),
    waits: (visitor = own, at = company_id) =>
      reading(ground, visitor, db => requestsOf(db, visitor, { company_id: at, today: TODAY })),
    yes: (request_id: number, wait = false) =>
      transact(ground, own, tx => answerRequest(tx, own, { company_id, request_id, answer: 'yes', wait })),
    no: (request_id: number, because: Reason) =>
      transact(ground, own, tx => answerRequest(tx, own, { company_id, request_id, answer: 'no', because })),
    book: (person_id: number) =>
      transact(ground, own, tx =>
        bookPeople(tx, own, { occasion_id, company_id, person_ids: [person_id], wait: false, despite: '' }),
      ),
  }
}

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }
const letters: NewMail[] = []
const mailer = mailerOf({ ground, config: readConfig({}), log: silentLog, jobs: noJobs })
const queue: Mailer['queue'] = (tx, mail) => {
  letters.push(mail)
  return mailer.queue(tx, mail)
}
const post: Post = { config: readConfig({}), mailer: { ...mailer, queue } }

const refusedWith = (made: object) => ('refused' in made ? made.refused : null)
const onlyOf = <T>(all: readonly T[]): T => {
  assert.equal(all.length, 1)
  return all[0]!
}

test('an employee asks by their link, once however often it is sent, and takes it back', async () => {
  const { asa, ask, takeBack, shown, waits, other, occasion_id } = await setting()
  const course = onlyOf(await shown(asa))
  assert.deepEqual(
    [course.occasion_id, course.line, course.starts_at, course.places, standingOf(course)],
    [occasion_id, 'Svets', '8.00', ['Osby'], 'free'],
  )
  assert.deepEqual(await ask(asa), { occasion_id })
  assert.deepEqual(await ask(asa), { occasion_id })
  assert.equal(standingOf(onlyOf(await shown(asa))), 'asked')
  const asked = onlyOf(await waits())
  assert.deepEqual([asked.person_id, asked.given_name], [asa, 'Åsa'])
  assert.deepEqual(await waits(other), [], 'another company sees nothing of it')
  await takeBack(asa)
  await takeBack(asa)
  assert.deepEqual(await waits(), [])
  assert.equal(standingOf(onlyOf(await shown(asa))), 'free')
  await ask(asa)
  assert.equal((await waits()).length, 1)
})

test('yes books with the same refusals, and what is refused waits on', async () => {
  const { asa, bea, ask, shown, waits, yes } = await setting()
  await ask(asa)
  await ask(bea)
  const [first, second] = (await waits()).toSorted((one, two) => one.person_id - two.person_id)
  assert.ok(!isRefusal(await yes(first!.id)))
  assert.equal(standingOf(onlyOf(await shown(asa))), 'seat')
  assert.deepEqual(await yes(second!.id), { refused: 'request-full', field: 'request', about: { seats: 1 } })
  assert.equal(standingOf(onlyOf(await shown(bea))), 'asked')
  assert.ok(onlyOf(await shown(bea)).is_full)
  assert.ok(!isRefusal(await yes(second!.id, true)))
  assert.equal(standingOf(onlyOf(await shown(bea))), 'waits')
  assert.equal(refusedAs(await yes(second!.id)), 'request-gone')
  assert.deepEqual(await waits(), [])
})

test('no has a reason, and is read on the link; a seat that comes all the same goes before it', async () => {
  const { asa, ask, shown, waits, no, book, other } = await setting()
  await ask(asa)
  const { id } = onlyOf(await waits())
  const foreign = await transact(ground, other, tx =>
    answerRequest(tx, other, {
      company_id: other.company!,
      request_id: id,
      answer: 'no',
      because: 'other_day',
    }),
  )
  assert.equal(refusedAs(foreign), 'request-gone')
  assert.ok(!isRefusal(await no(id, 'other_day')))
  const answered = onlyOf(await shown(asa))
  assert.deepEqual([standingOf(answered), answered.because], ['no', 'other_day'])
  await ask(asa)
  assert.equal(standingOf(onlyOf(await shown(asa))), 'no', 'asked again it is as it was')
  assert.ok(!isRefusal(await book(asa)))
  assert.equal(standingOf(onlyOf(await shown(asa))), 'seat')
})

test('nobody with protected identity asks, and what they asked is gone', async () => {
  const { asa, ask, shown, waits, leader } = await setting()
  await ask(asa)
  await transact(ground, leader, tx => protectPerson(tx, leader, asa))
  assert.deepEqual([await waits(), await shown(asa)], [[], []])
  assert.equal(refusedWith(await ask(asa)), 'not-found')
  const kept = await transact(ground, houseScope, ({ db }) =>
    db.selectFrom('seat_request').select('id').where('person_id', '=', asa).execute(),
  )
  assert.deepEqual(kept, [])
})

test('what is taken back is not granted, and what is refused by the seats waits on', async () => {
  const { asa, bea, ask, takeBack, waits, yes, book } = await setting()
  await ask(asa)
  const { id } = onlyOf(await waits())
  await takeBack(asa)
  assert.equal(refusedAs(await yes(id)), 'request-gone')
  await ask(bea)
  assert.ok(!isRefusal(await book(asa)))
  assert.equal(refusedAs(await yes(onlyOf(await waits()).id)), 'request-full')
  assert.equal(onlyOf(await waits()).person_id, bea, 'the answer is undone with the seat')
})

test('what was asked of a former employer is asked of the present one', async () => {
  const { asa, own, ask, shown, waits, no, former, occasion_id } = await setting()
  await ask(asa)
  await no(onlyOf(await waits()).id, 'others_first')
  await transact(ground, houseScope, ({ db }) =>
    db
      .updateTable('seat_request')
      .set({ company_id: former })
      .where('occasion_id', '=', occasion_id)
      .where('person_id', '=', asa)
      .execute(),
  )
  assert.equal(standingOf(onlyOf(await shown(asa))), 'free')
  await ask(asa)
  assert.equal(standingOf(onlyOf(await shown(asa))), 'asked')
  assert.equal(onlyOf(await waits(own)).person_id, asa)
})

test('the company gets one letter of all who ask, and one more when somebody asks again; nobody is named', async () => {
  const { programme_id, company_id, leader, asa, bea, ask, takeBack } = await setting()
  await ask(asa)
  letters.length = 0
  await tellOfRequests(ground, post)
  assert.equal(letters.length, 0, 'nobody to write to yet')
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('contact')
      .values({ programme_id, company_id, function: 'hr', name: 'Kim Ek', email: 'kim@exempel.se' })
      .execute(),
  )
  await ask(bea)
  await Promise.all([tellOfRequests(ground, post), tellOfRequests(ground, post)])
  const { to, paragraphs } = onlyOf(letters)
  assert.equal(to, 'kim@exempel.se')
  assert.match(paragraphs.join(' '), /Antal: 2\..*Kurs, SV1/)
  assert.doesNotMatch(paragraphs.join(' '), /Åsa|Bea/)
  await takeBack(bea)
  await tellOfRequests(ground, post)
  assert.equal(letters.length, 1)
  await ask(bea)
  assert.equal(await tellOfRequests(ground, post, 'soon'), 0, 'it begins in a while')
  await tellOfRequests(ground, post)
  assert.equal(letters.length, 2)
  const waiting = () => reading(ground, leader, db => companiesAsked(db, leader, TODAY))
  assert.deepEqual(
    (await waiting()).map(one => [one.id, one.requests]),
    [[company_id, 2]],
  )
})

test('what nobody answered before it began is told to be too late, for a while, and waits for nobody', async () => {
  const { asa, bea, leader, ask, shown, waits, no } = await setting()
  await ask(asa)
  await ask(bea)
  const { id } = (await waits()).find(one => one.person_id === bea)!
  await no(id, 'other_day')
  assert.equal(standingOf(onlyOf(await shown(asa, '2025-11-19'))), 'asked')
  assert.equal(standingOf(onlyOf(await shown(asa, '2025-11-20'))), 'late')
  assert.deepEqual(await shown(bea, '2025-11-20'), [])
  assert.deepEqual(await shown(asa, '2025-12-20'), [])
  const later = await reading(ground, leader, db => companiesAsked(db, leader, '2025-11-20'))
  assert.deepEqual(later, [])
})
