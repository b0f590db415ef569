// On the embedded database too.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { trailOf } from '../../access/trail/queries.ts'
import type { Visitor } from '../../access/visitor.ts'
import { bookPerson } from '../../bookings/commands/bookings.ts'
import { seatsAsked } from '../../bookings/rules/events.ts'
import { changeOccasion } from '../../courses/commands/save-occasion.ts'
import { sessionsOf } from '../../courses/queries.ts'
import { addDays } from '../../foundation/dates.ts'
import { guarding } from '../../foundation/guards.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { peopleKeep } from '../../people/commands/kept.ts'
import { protectPerson } from '../../people/commands/protect-person.ts'
import { newPersonForm } from '../../people/rules/new-person-form.ts'
import { protectedCode } from '../../people/rules/protected-code.ts'
import { attendanceListener } from '../listener.ts'
import { hoursAwaited } from '../queries/hours-awaited.ts'
import { sessionNow } from '../queries/sessions-now.ts'
import { unansweredWalkIns, waitingWalkIns, walkInsOf } from '../queries/walk-ins.ts'
import type { Returned } from '../rules/walk-in.ts'
import { closeOccasion } from './close-occasion.ts'
import { completeWalkIn, completeWithNew, returnWalkIn } from './complete-walk-in.ts'
import { attendanceKeeps } from './kept.ts'
import { noteProtectedWalkIn } from './protected.ts'
import { chooseCompany, letWalkInGo } from './settle-walk-in.ts'
import { removeWalkIn, takeWalkIn } from './take-walk-in.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const opened = await openTestGround()
/** As much aid as a company has left: a seat of two at 23 000 kronor reaches it, and one at two kronor more passes it. */
const ceiling = guarding(seatsAsked, {
  refuses: async (_, { aid_ore }) => (aid_ore > 1_150_000n ? refuse('aid-ceiling') : null),
  tells: async () => null,
})
const ground = { ...opened.ground, listeners: [attendanceListener], guards: [ceiling] }
const { database, fresh } = opened
after(() => database.close())

/** An occasion that was yesterday (four hours, two seats), Åsa's company with its own visitor, and Bea's. */
async function room() {
  const made = await fresh()
  const { programme_id, companies, first, leader, occasion_id } = made
  const [company_id, other_id] = companies as [number, number]
  const own = visitorIn(programme_id, 'company', { company_id })
  const others = visitorIn(programme_id, 'company', { company_id: other_id })
  const provider = visitorIn(programme_id, 'provider', { provider_id: made.provider_id })
  const as = <T>(visitor: Visitor, work: Parameters<typeof transact<T>>[2]) => transact(ground, visitor, work)
  const take = (
    name: string,
    company = 'AB 5566778899',
    { quarters = 8, word = randomUUID() as string } = {},
  ) =>
    as(provider, async tx => {
      const [given_name = '', family_name = ''] = name.split(' ')
      const session = (await sessionNow(tx.db, first))!
      return takeWalkIn(tx, session, { word, given_name, family_name, company, quarters })
    })
  const waiting = (visitor: Visitor = leader) => reading(ground, visitor, db => walkInsOf(db, visitor))
  const sum = () => reading(ground, leader, db => waitingWalkIns(db, leader, occasion_id))
  const complete = (walk_in_id: number, person_id: number, { visitor = own, busy_known = false } = {}) =>
    as(visitor, tx =>
      completeWalkIn(tx, visitor, {
        company_id: visitor.company ?? company_id,
        walk_in_id,
        person_id,
        busy_known,
      }),
    )
  const giveBack = (walk_in_id: number, because: Returned, visitor = own) =>
    as(visitor, tx => returnWalkIn(tx, visitor, { company_id: visitor.company!, walk_in_id, because }))
  const noted = (person_id: number) =>
    reading(ground, houseScope, db =>
      db
        .selectFrom('attendance')
        .select(['quarters', 'signed_at'])
        .where('session_id', '=', first)
        .where('person_id', '=', person_id)
        .executeTakeFirst(),
    )
  const names = () =>
    reading(ground, houseScope, db =>
      db.selectFrom('taken_down').select('given_name').where('programme_id', '=', programme_id).execute(),
    )
  return {
    ...{ ...made, as, company_id, other_id, own, others, provider },
    ...{ take, waiting, sum, complete, giveBack, noted, names },
  }
}

test('whoever comes unbooked waits once, however often it is sent, as no attendance; 8 and 6 quarters are three and a half hours', async () => {
  const { take, sum, waiting, leader, occasion_id } = await room()
  const word = randomUUID()
  const id = idOf(await take('Åsa Ek', undefined, { word }))
  assert.ok(!isRefusal(await take('Åsa Ek', undefined, { word })))
  idOf(await take('Kim Lind', 'Okända Svets', { quarters: 6 }))
  // 8 + 6 = 14 quarters, 3.5 hours; only Kim's company is to be found.
  assert.deepEqual(await sum(), { people: 2, quarters: 14, to_arrange: 1 })
  const attended = await reading(ground, leader, db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'attendance.session_id')
      .select(eb => eb.fn.countAll<bigint>().as('rows'))
      .where('session.occasion_id', '=', occasion_id)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(Number(attended.rows), 0)
  assert.deepEqual(
    (await waiting()).map(one => [one.family_name, one.company, one.company_said]),
    [
      ['Lind', null, 'Okända Svets'],
      ['Ek', 'AB 5566778899', 'AB 5566778899'],
    ],
  )
  const { lines } = await reading(ground, leader, db => trailOf(db, leader, {}, 1))
  const told = JSON.stringify(lines.filter(line => line.action === 'walk-in-taken'))
  assert.ok(told.includes(String(id)))
  assert.ok(!/Åsa|Lind|Kim|Okända/.test(told), told)
})

test('the word is looked up first: sent again it is done though nothing more is taken, and with something else in it it is told', async () => {
  const { take, as, leader, occasion_id, first, programme_id, names } = await room()
  const [one, two] = [randomUUID(), randomUUID()]
  const id = idOf(await take('Åsa Ek', undefined, { word: one }))
  const gone = idOf(await take('Kim Lind', undefined, { word: two }))
  assert.equal(refusedAs(await take('Åsa Berg', undefined, { word: one })), 'already-sent')
  assert.equal(refusedAs(await take('Åsa Ek', undefined, { word: one, quarters: 4 })), 'already-sent')
  const session = { id: first, programme_id, occasion_id, held_on: '2025-10-14' }
  idOf(await as(leader, tx => removeWalkIn(tx, session, gone)))
  await as(leader, tx =>
    tx.db.updateTable('occasion').set({ state: 'closed' }).where('id', '=', occasion_id).execute(),
  )
  assert.equal(idOf(await take('Åsa Ek', undefined, { word: one })), id)
  assert.equal(idOf(await take('Kim Lind', undefined, { word: two })), gone)
  assert.equal(refusedAs(await take('Bea Alm')), 'occasion-closed')
  assert.deepEqual(await names(), [{ given_name: 'Åsa' }])
})

test('a session stays as long as what somebody waits for, and is not removed while they do', async () => {
  const { take, as, leader, occasion_id, first } = await room()
  const id = idOf(await take('Åsa Ek', undefined, { quarters: 8 }))
  const change = async (ends_at: string | null) => {
    const { version, ...facts } = await reading(ground, leader, db =>
      db
        .selectFrom('occasion')
        .select(['version', 'code', 'course_id', 'provider_id', 'seats', 'cost_ore'])
        .where('id', '=', occasion_id)
        .executeTakeFirstOrThrow(),
    )
    const saved = await reading(ground, leader, db => sessionsOf(db, occasion_id))
    const sessions = saved
      .filter(one => one.id !== first || ends_at !== null)
      .map(({ id, held_on, starts_at, ends_at: until, place }) => ({
        ...{ id, held_on, starts_at, place },
        ends_at: id === first ? ends_at! : until,
      }))
    return as(leader, tx => changeOccasion(tx, { ...facts, id: occasion_id, version, sessions }))
  }
  // From eight to a quarter to ten is seven quarters, and eight wait.
  assert.equal(refusedAs(await change('09:45')), 'shorter-than-attended')
  assert.equal(refusedAs(await change(null)), 'session-has-attendance')
  idOf(await change('10:00'))
  idOf(await as(leader, tx => letWalkInGo(tx, leader, { walk_in_id: id, because: 'nobody' })))
  idOf(await change('09:45'))
})

test('what was open when it was read and has been closed since takes nobody', async () => {
  const { as, leader, occasion_id, first, names } = await room()
  const read = (await reading(ground, leader, db => sessionNow(db, first)))!
  await as(leader, tx =>
    tx.db.updateTable('occasion').set({ state: 'closed' }).where('id', '=', occasion_id).execute(),
  )
  const typed = { word: randomUUID(), given_name: 'A', family_name: 'B', company: 'C', quarters: 1 }
  assert.equal(refusedAs(await as(leader, tx => takeWalkIn(tx, read, typed))), 'occasion-closed')
  assert.deepEqual(await names(), [])
})

test('a session is as long as it is, and what is cancelled or to come takes nobody', async () => {
  const { take, as, leader, second, waiting } = await room()
  assert.equal(refusedAs(await take('Åsa Ek', undefined, { quarters: 17 })), 'longer-than-session')
  const coming = await as(leader, async tx =>
    takeWalkIn(tx, (await sessionNow(tx.db, second))!, {
      ...{ word: randomUUID(), given_name: 'A', family_name: 'B', company: 'C', quarters: 1 },
    }),
  )
  assert.equal(refusedAs(coming), 'not-yet')
  assert.deepEqual(await waiting(), [])
})

test('the company says who it was: a seat after the fact, over and full, and the hours unsigned like everyone’s; the name is gone', async () => {
  const { take, complete, asa, own, others, noted, names, waiting, as, leader, occasion_id } = await room()
  const id = idOf(await take('Asa Ekk'))
  assert.deepEqual(await waiting(others), [], 'another company reads nothing of it')
  assert.deepEqual(
    (await waiting(own)).map(one => one.id),
    [id],
  )
  assert.equal(refusedAs(await complete(id, asa, { visitor: others })), 'walk-in-gone')
  // Both seats are given away: whoever has been there has sat there all the same.
  await as(leader, tx =>
    tx.db.updateTable('occasion').set({ seats: 1 }).where('id', '=', occasion_id).execute(),
  )
  idOf(await complete(id, asa))
  assert.deepEqual(await noted(asa), { quarters: 8, signed_at: null })
  const seat = await reading(ground, own, db =>
    db.selectFrom('booking').select('person_id').where('occasion_id', '=', occasion_id).execute(),
  )
  assert.deepEqual(seat, [{ person_id: asa }])
  assert.deepEqual(await names(), [])
  assert.deepEqual(await waiting(), [])
  assert.equal(refusedAs(await complete(id, asa)), 'walk-in-gone', 'twice is told')
  assert.deepEqual(await reading(ground, leader, db => hoursAwaited(db, occasion_id)), {
    unsigned: 1,
    unmarked: 0,
  })
})

test('a company chooses nobody else’s, and nobody of whom something is noted already', async () => {
  const { take, complete, asa, bea, record, noted, sum } = await room()
  const id = idOf(await take('Bea Alm'))
  assert.equal(refusedAs(await complete(id, bea)), 'people-gone')
  idOf(await record(asa, 4))
  assert.equal(refusedAs(await complete(id, asa)), 'already-recorded')
  assert.equal((await noted(asa))!.quarters, 4)
  assert.equal((await sum()).quarters, 8, 'what is refused waits on, and nobody has been booked')
})

test('a seat elsewhere at the same time is told, and taken knowingly', async () => {
  const { take, complete, asa, as, leader, programme_id, occasion_id } = await room()
  const elsewhere = await transact(ground, houseScope, async ({ db }) => {
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, code: 'ANNAT', seats: 5, cost_ore: 0n })
      .returning('id')
      .executeTakeFirstOrThrow()
    const session = { programme_id, occasion_id: id, place: 'Osby' }
    await db
      .insertInto('session')
      .values([
        { ...session, held_on: '2025-10-14', starts_at: '10:00', ends_at: '14:00' },
        { ...session, held_on: '2025-11-14', starts_at: '10:00', ends_at: '14:00' },
      ])
      .execute()
    return id
  })
  idOf(await as(leader, tx => bookPerson(tx, leader, { occasion_id: elsewhere, person_id: asa })))
  const id = idOf(await take('Åsa Ek'))
  const told = await complete(id, asa)
  assert.ok(isRefusal(told))
  assert.deepEqual([told.refused, told.field, told.about!.busy], ['people-cannot', 'person', 'Åsa Ek'])
  idOf(await complete(id, asa, { busy_known: true }))
})

test('an occasion for named companies and a ceiling hold afterwards too', async () => {
  const { leader, take, complete, asa, waiting, programme_id, occasion_id, other_id, sum } = await room()
  const id = idOf(await take('Åsa Ek'))
  const house = <T>(work: Parameters<typeof transact<T>>[2]) => transact(ground, houseScope, work)
  await house(({ db }) =>
    db.insertInto('occasion_company').values({ programme_id, occasion_id, company_id: other_id }).execute(),
  )
  assert.equal(
    refusedAs(await complete(id, asa)),
    'walk-in-gone',
    'the occasion does not exist for the company',
  )
  const refused = await complete(id, asa, { visitor: leader })
  assert.deepEqual(isRefusal(refused) && [refused.refused, refused.field], ['not-for-company', 'form'])
  // Whoever comes from there is not taken to the company that it is not for: it would learn of the occasion.
  const later = idOf(await take('Åsa Ek'))
  assert.equal((await waiting()).find(one => one.id === later)!.company_id, null)
  await house(({ db }) => db.deleteFrom('occasion_company').where('occasion_id', '=', occasion_id).execute())
  await house(({ db }) =>
    db.updateTable('occasion').set({ cost_ore: 2_300_200n }).where('id', '=', occasion_id).execute(),
  )
  assert.equal(refusedAs(await complete(id, asa)), 'aid-ceiling')
  assert.equal((await sum()).people, 2)
})

test('none of ours: it goes back with the reason, and waits for the company that whoever arranges chooses', async () => {
  const { take, giveBack, own, others, leader, as, waiting, bea, complete, noted, other_id } = await room()
  const id = idOf(await take('Bea Alm'))
  assert.equal(refusedAs(await giveBack(id, 'not_ours', others)), 'walk-in-gone')
  idOf(await giveBack(id, 'not_ours'))
  assert.deepEqual(await waiting(own), [])
  const [back] = await waiting()
  assert.deepEqual([back!.company_id, back!.returned_because], [null, 'not_ours'])
  const choose = (company: string, visitor: Visitor = leader) =>
    as(visitor, tx => chooseCompany(tx, visitor, { walk_in_id: id, company }))
  assert.equal(refusedAs(await choose('Finns inte')), 'unknown-company')
  assert.equal(refusedAs(await choose('AB')), 'several-companies')
  assert.equal(refusedAs(await choose('5594342262', own)), 'not-found')
  idOf(await choose('559434-2262'))
  assert.deepEqual(
    (await waiting(others)).map(one => [one.company_id, one.returned_because]),
    [[other_id, null]],
  )
  idOf(await complete(id, bea, { visitor: others }))
  assert.equal((await noted(bea))!.quarters, 8)
})

test('what is nobody’s is let go, and what was written wrongly is taken away: the name goes with it, and an occasion that waits is not closed', async () => {
  const { take, as, leader, names, first, programme_id, occasion_id, sum } = await room()
  const [one, two] = [idOf(await take('Kim Lind')), idOf(await take('Lo Dahl'))]
  await as(leader, tx =>
    tx.db
      .updateTable('session')
      .set({ held_on: '2025-10-13' })
      .where('occasion_id', '=', occasion_id)
      .where('id', '<>', first)
      .execute(),
  )
  const close = () => as(leader, tx => closeOccasion(tx, leader, occasion_id))
  const refused = await close()
  assert.deepEqual(isRefusal(refused) && [refused.refused, refused.about], ['walk-ins-wait', { people: 2 }])
  idOf(await as(leader, tx => letWalkInGo(tx, leader, { walk_in_id: one, because: 'nobody' })))
  const session = { id: first, programme_id, occasion_id, held_on: '2025-10-14' }
  idOf(await as(leader, tx => removeWalkIn(tx, session, two)))
  idOf(await as(leader, tx => removeWalkIn(tx, session, two)))
  assert.deepEqual(await names(), [])
  assert.deepEqual(await sum(), { people: 0, quarters: 0, to_arrange: 0 })
  idOf(await close())
})

test('whoever arranges enters a new employee with the hours; a company is not asked for personal numbers', async () => {
  const { take, as, leader, own, company_id, sum, programme_id } = await room()
  const id = idOf(await take('Ny Person'))
  const form = newPersonForm.schema.parse({
    ...{ number: '199207172397', given_name: 'Ny', family_name: 'Person', education: 'isced_3_4' },
    ...{ category: 'kollektiv', title: 'Svetsare', starts_on: '2025-01-01', trained: 'unknown' },
  })
  const enter = (visitor: Visitor) =>
    as(visitor, tx => completeWithNew(tx, visitor, { company_id, walk_in_id: id, form }))
  assert.equal(refusedAs(await enter(own)), 'not-allowed')
  idOf(await enter(leader))
  assert.equal((await sum()).people, 0)
  const { quarters } = await reading(ground, leader, db =>
    db
      .selectFrom('attendance')
      .innerJoin('person', 'person.id', 'attendance.person_id')
      .select('quarters')
      .where('person.programme_id', '=', programme_id)
      .where('given_name', '=', 'Ny')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(quarters, 8)
})

test('a protected person is nobody’s to choose but their handler’s, by the code; whoever becomes protected waits nowhere by name', async () => {
  const { take, complete, hidden, asa, as, leader, programme_id, names, noted, giveBack } = await room()
  const id = idOf(await take('Heta Hemlig'))
  assert.equal(refusedAs(await complete(id, hidden)), 'people-gone')
  idOf(await giveBack(id, 'not_ours'))
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  const code = protectedCode(ground.vault, hidden)
  const give = (visitor: Visitor) =>
    as(visitor, tx => noteProtectedWalkIn(tx, visitor, { code, walk_in_id: id }))
  assert.equal(refusedAs(await give(leader)), 'no-one-protected')
  idOf(await give(handler))
  assert.deepEqual(await noted(hidden), { quarters: 8, signed_at: null })
  const { lines } = await reading(ground, handler, db => trailOf(db, handler, {}, 1))
  assert.deepEqual(
    lines.filter(line => line.subject === 'protected_person'),
    [],
    'no line ties the code to the moment',
  )

  idOf(await take('Asa Ek'))
  idOf(await as(leader, tx => protectPerson(tx, leader, asa)))
  assert.deepEqual(await names(), [])
  assert.equal((await noted(asa))!.quarters, 8)
})

test('whoever becomes protected leaves no name and no line that is missing, however often they were taken down', async () => {
  const { take, asa, hidden, as, leader, programme_id, names, noted, sum } = await room()
  const twice = [idOf(await take('Åsa Ek', undefined, { quarters: 6 })), idOf(await take('Ek Åsa'))]
  const others = idOf(await take('Heta Hemlig'))
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  const code = protectedCode(ground.vault, hidden)
  idOf(await as(handler, tx => noteProtectedWalkIn(tx, handler, { code, walk_in_id: others })))
  idOf(await as(leader, tx => protectPerson(tx, leader, asa)))
  assert.deepEqual(await names(), [])
  assert.deepEqual(await sum(), { people: 0, quarters: 0, to_arrange: 0 })
  assert.equal((await noted(asa))!.quarters, 6)

  // What the company had said was theirs before ends as the others do, for whoever does not handle them.
  const next = await room()
  const before = idOf(await next.take('Åsa Ek'))
  idOf(await next.complete(before, next.asa))
  idOf(await next.as(next.leader, tx => protectPerson(tx, next.leader, next.asa)))
  for (const [who, ids] of [
    [leader, [...twice, others]],
    [next.leader, [before]],
  ] as const) {
    const { lines } = await reading(ground, who, db => trailOf(db, who, { subject: 'walk_in' }, 1))
    for (const id of ids)
      assert.deepEqual(
        lines.filter(line => line.subject_id === String(id)).map(line => line.action),
        ['walk-in-let-go', 'walk-in-taken'],
      )
  }
})

test('a day holds no more for whoever is protected than for others', async () => {
  const { take, as, asa, hidden, programme_id, second, names, leader, noted } = await room()
  // Two sessions of four hours are 32 quarters of a day; of 28 noted in one, 4 are left for the other.
  await transact(ground, houseScope, async ({ db }) => {
    const afternoon = { held_on: '2025-10-14', starts_at: '13:00', ends_at: '17:00' }
    await db.updateTable('session').set(afternoon).where('id', '=', second).execute()
    const at = { programme_id, session_id: second, quarters: 28 }
    await db
      .insertInto('attendance')
      .values([
        { ...at, person_id: hidden },
        { ...at, person_id: asa },
      ])
      .execute()
  })
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  const code = protectedCode(ground.vault, hidden)
  const give = (walk_in_id: number) =>
    as(handler, tx => noteProtectedWalkIn(tx, handler, { code, walk_in_id }))
  const refused = await give(idOf(await take('Heta Hemlig', 'Okända')))
  assert.deepEqual(isRefusal(refused) && [refused.refused, refused.about], ['day-is-full', { most: 1 }])
  idOf(await take('Åsa Ek'))
  idOf(await as(leader, tx => protectPerson(tx, leader, asa)))
  assert.deepEqual(await names(), [{ given_name: 'Heta' }])
  assert.equal(await noted(asa), undefined)
})

test('what a company has not answered in two weeks is to be settled by whoever arranges, and what has no company at once', async () => {
  const { take, leader } = await room()
  const unanswered = (until: string) => reading(ground, leader, db => unansweredWalkIns(db, leader, until))
  const today = ground.clock.today()
  idOf(await take('Kim Lind', 'Okända Svets'))
  assert.equal(await unanswered(today), 0)
  idOf(await take('Åsa Ek'))
  assert.equal(await unanswered(today), 1)
  assert.equal(await unanswered(addDays(today, -1)), 0)
})

test('what waits is nobody’s who had left by then, and without a company it is told and left alone', async () => {
  const { take, as, leader, asa, programme_id, names } = await room()
  idOf(await take('Åsa Ek', 'Okända Svets'))
  const person = {
    ...{ programme_id, id: asa, number: '', given_name: 'Åsa', family_name: 'Ek' },
    ...{ born_on: '1990-01-01', started_on: null, today: '2025-10-15' },
  }
  const told = async () => (await as(leader, tx => attendanceKeeps.export(tx, person))).walk_ins!.length
  const forget = () =>
    as(leader, async tx => {
      await peopleKeep.forget!(tx, person)
      await attendanceKeeps.forget!(tx, person)
    })
  assert.equal(await told(), 1)
  await forget()
  assert.equal((await names()).length, 1)
  idOf(await take('Åsa Ek'))
  assert.equal(await told(), 2)
  const leaves = (ends_on: string) =>
    transact(ground, houseScope, ({ db }) =>
      db.updateTable('employment').set({ ends_on }).where('person_id', '=', asa).execute(),
    )
  await leaves('2025-10-13')
  assert.equal(await told(), 0)
  await forget()
  assert.equal((await names()).length, 2)
  await leaves('2025-10-14')
  await forget()
  assert.equal((await names()).length, 1)
})

test('what waits under somebody’s name is told to them, and forgotten with them; a namesake’s waits on', async () => {
  const { take, as, leader, asa, programme_id, names, company_id } = await room()
  idOf(await take('Åsa Ek', undefined, { quarters: 6 }))
  const person = {
    ...{ programme_id, id: asa, number: '', given_name: 'Åsa', family_name: 'Ek' },
    ...{ born_on: '1990-01-01', started_on: null, today: '2025-10-15' },
  }
  const told = await as(leader, tx => attendanceKeeps.export(tx, person))
  assert.deepEqual(
    told.walk_ins!.map(one => [one.family_name, one.quarters, one.company_said]),
    [['Ek', 6, 'AB 5566778899']],
  )
  await as(leader, async tx => {
    await peopleKeep.forget!(tx, person)
    await attendanceKeeps.forget!(tx, person)
  })
  assert.deepEqual(await names(), [])
  await transact(ground, houseScope, async ({ db }) => {
    const { id } = await db
      .insertInto('person')
      .values({
        ...{ programme_id, given_name: 'Åsa', family_name: 'Ek', sex: 'woman', born_on: '1980-01-01' },
        education: 'isced_3_4',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('employment')
      .values({ programme_id, person_id: id, company_id, category: 'kollektiv' })
      .execute()
  })
  idOf(await take('Åsa Ek'))
  await as(leader, tx => attendanceKeeps.forget!(tx, person))
  assert.equal((await names()).length, 1)
})
