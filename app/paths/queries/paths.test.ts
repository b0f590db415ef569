// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { visitorIn } from '../../access/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { NOTED_STAGES } from '../rules/forms.ts'
import { type PathDates, standingOf } from '../rules/stages.ts'
import { undated } from '../rules/testing.ts'
import { pathOf, pathsInSum, pathsOf } from './paths.ts'

/** Some of the days lie ahead of it. */
const TODAY = '2025-02-01'
const database = await openForTest()
after(() => database.close())
const ground = groundOf(database, { clock: clockAt(`${TODAY}T10:00:00Z`) })

const made = await transact(ground, houseScope, tx =>
  createProgramme(tx, { slug: 'vagen', name: 'Vägen', starts_on: '2024-01-01', ends_on: '2026-12-31' }),
)
assert.ok(!isRefusal(made))
const programme_id = made.id
const leader = visitorIn(programme_id, 'project_leader')

/** A course with a session on each of the first forty days. */
const FIRST = '2025-01-01'
const sessions = await transact(ground, houseScope, async ({ db }) => {
  const course = await db
    .insertInto('course')
    .values({ programme_id, code: 'K', title: 'Kurs', kind: 'broad', quarters: 28 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const occasion = await db
    .insertInto('occasion')
    .values({ programme_id, course_id: course.id, code: 'T', seats: 9 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return db
    .insertInto('session')
    .values(
      Array.from({ length: 40 }, (_, nth) => ({
        programme_id,
        occasion_id: occasion.id,
        held_on: addDays(FIRST, nth),
        starts_at: '08:00',
        ends_at: '12:00',
      })),
    )
    .returning(['id', 'held_on'])
    .execute()
})

const HELD_KINDS = ['visit', 'workshop_1', 'workshop_2', 'follow_up', 'meeting'] as const
const HELD_STAGE = {
  visit: 'contacted_on',
  workshop_1: 'workshop_1_on',
  workshop_2: 'workshop_2_on',
  follow_up: 'followed_up_on',
  meeting: null,
} as const
const user_id = await transact(ground, houseScope, async ({ db }) => {
  const row = {
    id: 'lina',
    name: 'Lina',
    email: 'lina@exempel.se',
    email_verified: true,
    created_at: new Date(),
    updated_at: new Date(),
  }
  await db.insertInto('auth_user').values(row).execute()
  return row.id
})

const day = fc.integer({ min: 0, max: 39 }).map(nth => addDays(FIRST, nth))
const maybe = fc.option(day)
const company = fc.record({
  tip_on: maybe,
  accepted_on: maybe,
  agreed_on: maybe,
  milestones: fc.uniqueArray(
    fc.record({ stage: fc.constantFrom(...NOTED_STAGES), on: day, stands: fc.boolean() }),
    {
      selector: one => `${one.stage}`,
      maxLength: 6,
    },
  ),
  visits: fc.array(
    fc.record({
      on: day,
      made_as: fc.constantFrom('officer' as const, 'process_leader' as const),
      kind: fc.constantFrom('visit' as const, 'call' as const, 'follow_up' as const),
    }),
    { maxLength: 3 },
  ),
  appointments: fc.array(
    fc.record({
      on: day,
      kind: fc.constantFrom(...HELD_KINDS),
      came: fc.option(fc.boolean()),
      cancelled: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  departure: fc.option(
    fc.record({ kind: fc.constantFrom('declined' as const, 'left' as const), on: day, stands: fc.boolean() }),
  ),
  people: fc.array(
    fc
      .record({
        hidden: fc.boolean(),
        from: maybe,
        to: maybe,
        came: fc.uniqueArray(day, { minLength: 1, maxLength: 3 }),
        quarters: fc.constantFrom<number>(0, 4),
      })
      .filter(({ from, to }) => from === null || to === null || from <= to),
    { maxLength: 3 },
  ),
})
type Facts = typeof company extends fc.Arbitrary<infer T> ? T : never
let numbers = 5_000_000_000

/** What the view ought to say, from the facts themselves. */
function expected(facts: Facts): PathDates {
  const noted: Record<string, string> = Object.fromEntries(
    facts.milestones.filter(one => one.stands).map(({ stage, on }) => [`${stage}_on`, on]),
  )
  const steps = [
    ...facts.visits
      .filter(one => one.made_as !== 'officer' && one.kind !== 'follow_up')
      .map(one => ['contacted_on', one.on] as const),
    ...facts.appointments
      .filter(one => one.came && !one.cancelled)
      .map(one => [HELD_STAGE[one.kind], one.on] as const),
  ]
  for (const [step, on] of steps) if (step && !(noted[step]! <= on)) noted[step] = on
  const came = facts.people
    .filter(one => !one.hidden && one.quarters > 0)
    .flatMap(one => one.came.filter(on => (one.from ?? '') <= on && (one.to ?? '9') >= on))
    .sort()
  const gone = facts.departure?.stands ? facts.departure : null
  const hasGone = gone !== null && gone.on <= TODAY
  return undated({
    ...Object.fromEntries(
      Object.entries({
        tip_on: facts.tip_on,
        referred_on: facts.accepted_on,
        agreed_on: facts.agreed_on,
        ...noted,
        training_on: came[0] ?? null,
      }).filter(([, on]) => on !== null && on <= TODAY),
    ),
    left_on: hasGone ? gone.on : null,
    left_kind: hasGone ? gone.kind : null,
  })
}

async function keep(facts: Facts): Promise<number> {
  return transact(ground, houseScope, async ({ db, clock }) => {
    const { tip_on: referred_on, accepted_on, agreed_on } = facts
    const { id } = await db
      .insertInto('company')
      .values({
        ...{ programme_id, referred_on, accepted_on, agreed_on, municipality_code: '1290' },
        ...{ organisation_number: String(++numbers), name: `AB ${numbers}` },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const at = clock.now()
    for (const { stage, on, stands } of facts.milestones)
      await db
        .insertInto('milestone')
        .values({
          ...{ programme_id, company_id: id, stage, reached_on: on, noted_at: at },
          withdrawn_at: stands ? null : at,
        })
        .execute()
    for (const { on, ...visit } of facts.visits)
      await db
        .insertInto('visit')
        .values({ ...visit, programme_id, company_id: id, held_on: on, made_by: user_id, noted_at: at })
        .execute()
    for (const { on, kind, came, cancelled } of facts.appointments)
      await keepAppointment(on, kind, came, cancelled)
    if (facts.departure)
      await db
        .insertInto('departure')
        .values({
          ...{ programme_id, company_id: id, kind: facts.departure.kind, happened_on: facts.departure.on },
          ...{ because: 'other', noted_at: at, undone_at: facts.departure.stands ? null : at },
        })
        .execute()
    for (const person of facts.people) await keepPerson(id, person)
    return id

    async function keepAppointment(on: string, kind: string, attended: boolean | null, cancelled: boolean) {
      const before = addDays(on, -1)
      const times = { starts_at: new Date(`${before}T23:30:00Z`), ends_at: new Date(`${before}T23:45:00Z`) }
      // Half past eleven at night by the world's clock is past midnight here, and another day.
      const { id: appointment_id } = await db
        .insertInto('appointment')
        .values({
          ...{ programme_id, company_id: id, kind: kind as 'visit', title: 'Träff', ...times },
          ...{ made_at: at, changed_at: at, cancelled_at: cancelled ? at : null },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('appointment_guest')
        .values({ programme_id, appointment_id, user_id, attended })
        .execute()
    }

    async function keepPerson(company_id: number, person: Facts['people'][number]) {
      const { id: person_id } = await db
        .insertInto('person')
        .values({
          ...{ programme_id, is_protected: person.hidden, sex: 'woman', born_on: '1990-01-01' },
          education: 'isced_3_4',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const { from: starts_on, to: ends_on } = person
      await db
        .insertInto('employment')
        .values({ programme_id, person_id, company_id, category: 'kollektiv', starts_on, ends_on })
        .execute()
      const attended = sessions.filter(one => person.came.includes(one.held_on))
      await db
        .insertInto('attendance')
        .values(
          attended.map(({ id: session_id }) => ({
            programme_id,
            person_id,
            session_id,
            quarters: person.quarters,
          })),
        )
        .execute()
    }
  })
}

test('the view says what the facts come to, and the rule places a company where the view does', async () => {
  await fc.assert(
    fc.asyncProperty(company, async facts => {
      const id = await keep(facts)
      const told = await reading(ground, leader, db => pathOf(db, leader, { company_id: id, today: TODAY }))
      const { rows } = await reading(ground, leader, db =>
        sql<{ stage: string }>`select stage from company_path where company_id = ${id}`.execute(db),
      )
      const sought = expected(facts)
      assert.deepEqual({ ...sought, ...pick(told!, sought) }, sought)
      assert.equal(standingOf(told!), rows[0]!.stage)
    }),
    { numRuns: 100 },
  )
})

const pick = (row: object, like: object) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key in like))

test('a company that has become another is nowhere on the way', async () => {
  const bare = {
    tip_on: FIRST,
    accepted_on: null,
    agreed_on: null,
    milestones: [],
    visits: [],
    appointments: [],
    departure: null,
    people: [],
  }
  const [one, other] = [await keep(bare), await keep(bare)]
  await transact(ground, houseScope, ({ db, clock }) =>
    db
      .updateTable('company')
      .set({ merged_into: other, merged_at: clock.now() })
      .where('id', '=', one)
      .execute(),
  )
  const known = await reading(ground, leader, db => pathOf(db, leader, { company_id: one, today: TODAY }))
  assert.equal(known, undefined)
})

test('an officer sees the companies it is named for; a foreign programme has none', async () => {
  const bare = {
    tip_on: FIRST,
    accepted_on: null,
    agreed_on: null,
    milestones: [],
    visits: [],
    appointments: [],
    departure: null,
    people: [],
  }
  const [own] = [await keep(bare), await keep(bare)]
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('contact')
      .values({ programme_id, company_id: own, function: 'officer', email: 'Officer@Exempel.se' })
      .execute(),
  )
  const officer = visitorIn(programme_id, 'officer')
  const seen = await reading(ground, officer, db => pathsOf(db, officer, TODAY))
  assert.deepEqual(
    seen.map(path => path.company_id),
    [own],
  )
  const sums = await reading(ground, officer, db => pathsInSum(db, officer, TODAY))
  assert.ok(sums.length > 2, 'the sums are of all')
  assert.ok(sums.every(path => !('name' in path)))
  const stranger = visitorIn(programme_id + 1000, 'project_leader')
  assert.deepEqual(await reading(ground, stranger, db => pathsOf(db, stranger, TODAY)), [])
})

test('a company’s own visitor sees its own path and when its own people began, nobody else’s', async () => {
  const person = { hidden: false, from: null, to: null, came: [FIRST], quarters: 4 }
  const bare = {
    tip_on: FIRST,
    accepted_on: null,
    agreed_on: null,
    milestones: [],
    visits: [],
    appointments: [],
    departure: null,
  }
  const [own, other] = [await keep({ ...bare, people: [person] }), await keep({ ...bare, people: [person] })]
  const visitor = visitorIn(programme_id, 'company', { company_id: own })
  const seen = await reading(ground, visitor, db => pathsInSum(db, visitor, TODAY))
  assert.deepEqual(
    seen.map(path => path.training_on),
    [FIRST],
  )
  assert.equal(
    await reading(ground, visitor, db => pathOf(db, visitor, { company_id: other, today: TODAY })),
    undefined,
  )
})
