import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { companyOccasions, companyTime } from '../../attendance/queries/one-company.ts'
import { participationOf, personSeats } from '../../attendance/queries/one-person.ts'
import {
  type PeopleFilter,
  type PeopleOrder,
  peopleChosen,
  peopleCounts,
  peopleRows,
} from '../../attendance/queries/people-list.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { peopleAt } from '../../people/queries.ts'
import { employmentChanged } from '../../people/rules/events.ts'
import { companyMonths, companySums } from './one-company.ts'
import { personSessions } from './one-person.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const leader = visitorIn(programme_id, 'project_leader')
const all: PeopleFilter = {
  q: '',
  companies: null,
  category: '',
  sex: '',
  participated: '',
  today: '2025-10-15',
}
const rows = (filter: Partial<PeopleFilter> = {}, order: Partial<PeopleOrder> = {}, visitor = leader) =>
  reading(ground, visitor, db =>
    peopleRows(db, visitor, { ...all, ...filter }, { sort: 'name', direction: 'ascending', ...order }),
  )
const names = async (...args: Parameters<typeof rows>) =>
  (await rows(...args)).map(row => row.given_name).join(' ')

test('everyone but the protected person, in order', async () => {
  assert.equal(await names(), 'Anna Bea Carl Dan Eva Fia Gun Hans Ivan Jon')
  assert.equal(await names({}, { direction: 'descending', limit: 2, offset: 1 }), 'Ivan Hans')
  assert.equal(await names({}, { sort: 'hours', direction: 'descending', limit: 1 }), 'Anna')
  assert.equal(await names({}, { sort: 'latest', direction: 'descending', limit: 2 }), 'Anna Hans')
  assert.equal(await names({}, { sort: 'company', direction: 'descending', limit: 3 }), 'Ivan Gun Hans')
})

test('searched and narrowed', async () => {
  assert.equal(await names({ q: 'annas anna' }), 'Anna')
  // A list finds what the search does: the beginning of a word.
  assert.equal(await names({ q: 'sson anna' }), '')
  assert.equal(await names({ q: 'hemlig' }), '')
  assert.equal(await names({ companies: [companyId('B')] }), 'Gun Hans')
  assert.equal(await names({ category: 'tjansteman' }), 'Eva Fia')
  assert.equal(await names({ sex: 'man', participated: 'yes' }), 'Carl Dan Hans Ivan')
  assert.equal(await names({ participated: 'no' }), 'Jon')
  assert.equal(await names({ participated: 'unsigned' }), 'Fia')
  assert.equal(
    await reading(ground, leader, db => peopleChosen(db, leader, { ...all, category: 'kollektiv' })),
    8,
  )
  assert.deepEqual(await reading(ground, leader, db => peopleCounts(db, leader)), {
    all: 10,
    participated: 9,
    protected: 1,
  })
})

test('a row tells of the job and the time', async () => {
  const [anna] = await rows({ q: 'Anna' })
  const { id: _, company_id: __, organisation_number, ...told } = anna!
  assert.match(organisation_number!, /^\d{10}$/)
  assert.deepEqual(told, {
    given_name: 'Anna',
    family_name: 'Annasson',
    forgotten_at: null,
    sex: 'woman',
    company: 'Almbo Mekaniska AB',
    title: 'Operatör',
    category: 'kollektiv',
    quarters: 42,
    signed_quarters: 42,
    started_on: '2024-05-14',
    last_attended_on: '2025-10-01',
  })
})

test('a company sees its own people only', async () => {
  assert.equal(
    await names({}, {}, visitorIn(programme_id, 'company', { company_id: companyId('B') })),
    'Gun Hans',
  )
})

test('one person: sessions with signature and ledger, and one participation', async () => {
  const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, leader, work)
  const gun = await read(db => personSessions(db, leader, personId('Gun')))
  assert.deepEqual(
    gun.map(({ held_on, quarters, signed_how, not_counted_because, amount_ore }) => [
      held_on,
      quarters,
      signed_how,
      not_counted_because,
      amount_ore,
    ]),
    [['2024-05-14', 8, 'register', 'before_agreement', 0n]],
  )
  const anna = await read(db => participationOf(db, leader, personId('Anna')))
  assert.deepEqual(anna, {
    started_on: '2024-05-14',
    ended_on: '2025-10-01',
    has_left: false,
    quarters: 42,
    signed_quarters: 42,
  })
  assert.equal(await read(db => participationOf(db, leader, personId('Jon'))), null)
  assert.deepEqual(await read(db => personSessions(db, leader, personId('Hemlig'))), [])
  assert.equal(await read(db => participationOf(db, leader, personId('Hemlig'))), null)
})

test('one company: time, sums, months and occasions agree, the protected person in none', async () => {
  const a = companyId('A')
  const told = await reading(ground, leader, async db => ({
    people: await peopleAt(db, leader, a),
    time: await companyTime(db, leader, { company_id: a, today: '2025-10-15' }),
    sums: await companySums(db, leader, a),
    months: await companyMonths(db, leader, a),
    occasions: await companyOccasions(db, leader, a),
  }))
  assert.equal(told.people, 7)
  assert.deepEqual(told.time, {
    participants: 6,
    quarters: 122,
    signed_quarters: 106,
    next_on: null,
    first_on: '2024-05-14',
    last_on: '2025-10-01',
  })
  assert.deepEqual(told.sums, [{ not_counted_because: null, quarters: 106, amount_ore: 1_105_050n }])
  assert.deepEqual(
    told.months.map(month => [month.month, month.quarters]),
    [
      ['2025-10', 14],
      ['2024-05', 92],
    ],
  )
  assert.deepEqual(
    told.occasions.map(({ code, people, quarters, signed_quarters }) => [
      code,
      people,
      quarters,
      signed_quarters,
    ]),
    [
      ['T3', 1, 14, 14],
      ['T1', 6, 108, 92],
    ],
  )
})

test('seats to come are told, cancelled and protected ones are not', async () => {
  const other = await smallProgramme(database)
  const visitor = visitorIn(other.programme_id, 'project_leader')
  const a = other.companyId('A')
  const book = (who: 'Jon' | 'Fia' | 'Hemlig', cancelled_at: Date | null = null) =>
    transact(other.ground, houseScope, async tx => {
      const occasion = await tx.db
        .selectFrom('occasion')
        .select('id')
        .where('programme_id', '=', other.programme_id)
        .where('code', '=', 'T3')
        .executeTakeFirstOrThrow()
      const seat = {
        programme_id: other.programme_id,
        occasion_id: occasion.id,
        person_id: other.personId(who),
      }
      await tx.db
        .insertInto('booking')
        .values({ ...seat, booked_at: tx.clock.now(), cancelled_at })
        .execute()
    })
  await book('Hemlig')
  await book('Fia', new Date('2025-09-01'))
  const told = (today: string) =>
    reading(other.ground, visitor, async db => ({
      next_on: (await companyTime(db, visitor, { company_id: a, today })).next_on,
      jon: (await personSeats(db, visitor, { person_id: other.personId('Jon'), today })).map(seat => [
        seat.occasion,
        seat.first_on,
      ]),
      hemlig: await personSeats(db, visitor, { person_id: other.personId('Hemlig'), today }),
    }))
  assert.deepEqual(await told('2025-09-15'), { next_on: null, jon: [], hemlig: [] })
  await book('Jon')
  assert.deepEqual(await told('2025-09-15'), {
    next_on: '2025-10-01',
    jon: [['T3', '2025-10-01']],
    hemlig: [],
  })
  assert.deepEqual(await told('2025-10-01'), { next_on: null, jon: [], hemlig: [] })
})

test('an employer sees what is held while the person works there, and no more', async () => {
  const anna = personId('Anna')
  const [a, b] = [companyId('A'), companyId('B')]
  const seenBy = (visitor: Visitor) =>
    reading(ground, visitor, async db => ({
      days: (await personSessions(db, visitor, anna)).map(session => session.held_on),
      quarters: (await participationOf(db, visitor, anna))?.quarters ?? 0,
      listed: (
        await peopleRows(db, visitor, { ...all, q: 'Anna' }, { sort: 'hours', direction: 'ascending' })
      )[0]!,
      seats: (await personSeats(db, visitor, { person_id: anna, today: '2024-01-01' })).map(
        seat => seat.first_on,
      ),
    }))
  await bookAgain(anna)
  const everything = await seenBy(leader)
  const [last, first] = [everything.days[0]!, everything.days.at(-1)!]
  assert.ok(first < last)
  await moveOn(anna, { to: b, on: last })
  const own = (company_id: number) => visitorIn(programme_id, 'company', { company_id })
  const [before, since] = [await seenBy(own(a)), await seenBy(own(b))]
  assert.deepEqual(
    [before.days, since.days],
    [everything.days.filter(day => day < last), everything.days.filter(day => day >= last)],
  )
  assert.equal(before.quarters + since.quarters, everything.quarters)
  assert.deepEqual([before.listed.quarters, since.listed.quarters], [before.quarters, since.quarters])
  assert.equal(since.listed.started_on, last)
  assert.deepEqual([...since.seats, ...before.seats].sort(), everything.seats.sort())
  assert.ok(before.seats.length > 0 && since.seats.length > 0)
  for (const company_id of [a, b]) {
    const told = (visitor: Visitor) =>
      reading(ground, visitor, db => companyTime(db, visitor, { company_id, today: '2025-10-15' }))
    assert.deepEqual(await told(own(company_id)), await told(leader))
  }
})

/** Anna has a seat at every occasion that she has been to. */
const bookAgain = (person_id: number) =>
  transact(ground, houseScope, tx =>
    sql`insert into booking (programme_id, occasion_id, person_id, booked_at)
      select distinct attendance.programme_id, session.occasion_id, person_id, ${tx.clock.now()}::timestamptz
      from attendance join session on session.id = session_id where person_id = ${person_id}
      on conflict do nothing`.execute(tx.db),
  )

const moveOn = (person_id: number, { to, on }: { to: number; on: LocalDate }) =>
  transact(ground, houseScope, async tx => {
    await sql`update employment set ends_on = ${on}::date - 1 where person_id = ${person_id}`.execute(tx.db)
    await sql`insert into employment (programme_id, person_id, company_id, category, starts_on)
      values (${programme_id}, ${person_id}, ${to}, 'kollektiv', ${on})`.execute(tx.db)
    await tx.tell(employmentChanged({ programme_id, person_id }))
  })
