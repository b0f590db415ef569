import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { addDays } from '../../foundation/dates.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { employmentOn } from '../../people/rules/employment-on.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)
const change = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, houseScope, work)

type Kept = 'participation' | 'company_participation'
type Sought = 'participation_in_attendance' | 'company_participation_in_attendance'
const rowsOf = (table: Kept | Sought) =>
  read(db =>
    sql<
      Record<string, unknown>
    >`select told.* from ${sql.table(table)} told order by person_id, company_id`.execute(db),
  ).then(told => told.rows.map(({ noted_at: _, ...row }) => row))
const kept = async () => [await rowsOf('participation'), await rowsOf('company_participation')]
const inAttendance = async () => [
  await rowsOf('participation_in_attendance'),
  await rowsOf('company_participation_in_attendance'),
]
const factsOf = (table: 'attendance' | 'session' | 'person' | 'company' | 'employment') =>
  read(db =>
    db.selectFrom(table).select('id').where('programme_id', '=', programme_id).orderBy('id').execute(),
  )
const [sessions, people, companies] = [
  await factsOf('session'),
  await factsOf('person'),
  await factsOf('company'),
]

test('what the small registers bring: the first day, the last, and the hours', async () => {
  const all = await read(db => db.selectFrom('participation').selectAll().execute())
  const anna = all.find(row => row.person_id === personId('Anna'))!
  assert.deepEqual(
    [anna.started_on, anna.last_attended_on, anna.quarters, anna.signed_quarters],
    ['2024-05-14', '2025-10-01', (4 + 3 + 3.5) * 4, (4 + 3 + 3.5) * 4],
  )
  const fia = all.find(row => row.person_id === personId('Fia'))!
  assert.deepEqual([fia.quarters, fia.signed_quarters], [4 * 4, 0])
})

// Before the registers have been changed at random.
test('the application reads it and cannot change it; a company counts from what it sees', async () => {
  await assert.rejects(change(tx => sql`update participation set quarters = 4`.execute(tx.db)))
  await assert.rejects(change(tx => sql`select participation_anew('{1}')`.execute(tx.db)))
  await assert.rejects(change(tx => sql`update company_participation set quarters = 4`.execute(tx.db)))
  const company_id = companyId('B')
  const visitor = visitorIn(programme_id, 'company', { company_id })
  const seen = (table: Kept) =>
    reading(ground, visitor, db => sql<{ company_id: number }>`select * from ${sql.table(table)}`.execute(db))
  assert.deepEqual((await seen('participation')).rows, [])
  const own = await read(db =>
    db.selectFrom('company_participation').selectAll().where('company_id', '=', company_id).execute(),
  )
  assert.ok(own.length > 0)
  assert.deepEqual((await seen('company_participation')).rows, own)
})

/** Days from the middle of 2024, or no day at all. */
const day = fc.option(fc.integer({ min: -300, max: 300 }).map(days => addDays('2024-06-01', days)))

/**
 * Attends or attends otherwise, several at once; signs or takes the signature back; moves a session; takes a job or changes one;
 * is known better; the company turns out to lie elsewhere.
 */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constant('attend' as const),
    session: fc.nat(),
    who: fc.uniqueArray(fc.nat(people.length - 1), { minLength: 1, maxLength: 4 }),
    quarters: fc.nat(16),
  }),
  fc.record({ what: fc.constant('sign' as const), attendance: fc.nat(), is_signed: fc.boolean() }),
  fc.record({
    what: fc.constant('move' as const),
    session: fc.nat(),
    days: fc.integer({ min: -100, max: 100 }),
  }),
  fc.record({ what: fc.constant('hire' as const), who: fc.nat(), company: fc.nat(), from: day, to: day }),
  fc.record({
    what: fc.constant('change' as const),
    job: fc.nat(),
    company: fc.nat(),
    from: day,
    category: fc.constantFrom('kollektiv' as const, 'tjansteman' as const),
    never_trained: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('know' as const),
    who: fc.nat(),
    sex: fc.constantFrom('woman' as const, 'man' as const),
    born: fc.integer({ min: 1950, max: 2007 }),
  }),
  fc.record({ what: fc.constant('hide' as const), who: fc.nat() }),
  fc.record({
    what: fc.constant('lie' as const),
    company: fc.nat(),
    municipality: fc.constantFrom('1280', '1080', '0180'),
  }),
)

test('whatever changes the attendance, the participation is what a reading of it all comes to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
      await change(async tx => {
        for (const one of steps) await carryOut(tx, one)
      })
      assert.deepEqual(await kept(), await inAttendance())
    }),
    { numRuns: 40 },
  )
})

test('time is with the employer of its day as the rule in the people room says it, read row by row', async () => {
  const { attended, jobs } = await read(async db => ({
    attended: await db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'attendance.session_id')
      .select(['attendance.person_id', 'session.held_on', 'attendance.quarters'])
      .where('attendance.programme_id', '=', programme_id)
      .where('attendance.quarters', '>', 0)
      .execute(),
    jobs: await db.selectFrom('employment').selectAll().where('programme_id', '=', programme_id).execute(),
  }))
  const sought = new Map<string, number>()
  for (const { person_id, held_on, quarters } of attended) {
    const job = employmentOn(
      jobs.filter(one => one.person_id === person_id),
      held_on,
    )
    const key = `${person_id} at ${job?.company_id}`
    if (job) sought.set(key, (sought.get(key) ?? 0) + quarters)
  }
  const told = await read(db =>
    db.selectFrom('company_participation').select(['person_id', 'company_id', 'quarters']).execute(),
  )
  assert.deepEqual(
    told.map(row => [`${row.person_id} at ${row.company_id}`, row.quarters]).sort(),
    [...sought].sort(),
  )
})

test('what is undone was never kept', async () => {
  const before = await kept()
  await assert.rejects(
    change(async tx => {
      await carryOut(tx, { what: 'attend', session: 0, who: [0, 1, 2], quarters: 1 })
      throw new Error('changed my mind')
    }),
  )
  assert.deepEqual(await kept(), before)
})

test('two who write about one person at the same time both count', async () => {
  if (database.isEmbedded) return assert.deepEqual(await kept(), await inAttendance()) // it has one connection
  const add = (session: number) =>
    change(async tx => {
      await carryOut(tx, { what: 'attend', session, who: [0], quarters: 3 + session })
      await sql`select pg_sleep(0.1)`.execute(tx.db)
    })
  const hire = (company: number) =>
    change(async tx => {
      await carryOut(tx, { what: 'hire', who: 0, company, from: '2024-01-01', to: null })
      await sql`select pg_sleep(0.1)`.execute(tx.db)
    })
  await Promise.all([...sessions.map((_, at) => add(at)), hire(0), hire(1)])
  assert.deepEqual(await kept(), await inAttendance())
})

type Step =
  | { what: 'attend'; session: number; who: number[]; quarters: number }
  | { what: 'sign'; attendance: number; is_signed: boolean }
  | { what: 'move'; session: number; days: number }
  | { what: 'hire'; who: number; company: number; from: string | null; to: string | null }
  | {
      what: 'change'
      job: number
      company: number
      from: string | null
      category: 'kollektiv' | 'tjansteman'
      never_trained: boolean
    }
  | { what: 'know'; who: number; sex: 'woman' | 'man'; born: number }
  | { what: 'hide'; who: number }
  | { what: 'lie'; company: number; municipality: string }

const among = (rows: { id: number }[], which: number) => rows[which % rows.length]!.id

async function carryOut({ db, clock }: Tx, one: Step): Promise<void> {
  if (one.what === 'attend') {
    const values = one.who.map(who => ({
      programme_id,
      session_id: sessions[one.session % sessions.length]!.id,
      person_id: people[who]!.id,
      quarters: one.quarters,
    }))
    await db
      .insertInto('attendance')
      .values(values)
      .onConflict(clash => clash.columns(['session_id', 'person_id']).doUpdateSet({ quarters: one.quarters }))
      .execute()
  }
  if (one.what === 'sign') {
    const seen = await db
      .selectFrom('attendance')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute()
    await db
      .updateTable('attendance')
      .set({ signed_at: one.is_signed ? clock.now() : null, signed_how: one.is_signed ? 'phone' : null })
      .where('id', '=', seen[one.attendance % seen.length]!.id)
      .execute()
  }
  if (one.what === 'move') {
    const which = one.session % sessions.length
    // Never two sessions on the same day.
    const held_on = addDays('2024-06-01', one.days * sessions.length + which)
    await db.updateTable('session').set({ held_on }).where('id', '=', sessions[which]!.id).execute()
  }
  if (one.what === 'hire') {
    const [starts_on, ends_on] =
      one.from && one.to && one.from > one.to ? [one.to, one.from] : [one.from, one.to]
    const job = { programme_id, category: 'kollektiv' as const, starts_on, ends_on }
    await db
      .insertInto('employment')
      .values({ ...job, person_id: among(people, one.who), company_id: among(companies, one.company) })
      .execute()
  }
  if (one.what === 'change') {
    const jobs = await db
      .selectFrom('employment')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute()
    const { category, never_trained, from: starts_on } = one
    await db
      .updateTable('employment')
      .set({ company_id: among(companies, one.company), category, never_trained, last_training_year: null })
      .set({ starts_on, ends_on: null })
      .where('id', '=', among(jobs, one.job))
      .execute()
  }
  if (one.what === 'know') {
    const known = { sex: one.sex, born_on: `${one.born}-06-01`, education: 'isced_3_4' as const }
    await db.updateTable('person').set(known).where('id', '=', among(people, one.who)).execute()
  }
  if (one.what === 'hide') {
    const hidden = { is_protected: true, given_name: '', family_name: '', email: '', mobile: '' }
    await db.updateTable('person').set(hidden).where('id', '=', among(people, one.who)).execute()
  }
  if (one.what === 'lie') {
    await db
      .updateTable('company')
      .set({ municipality_code: one.municipality })
      .where('id', '=', among(companies, one.company))
      .execute()
  }
}
