import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { addDays } from '../../foundation/dates.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)
const change = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, houseScope, work)

const kept = () => read(db => db.selectFrom('participation').selectAll().orderBy('person_id').execute())
const inAttendance = () =>
  read(db => db.selectFrom('participation_in_attendance').selectAll().orderBy('person_id').execute())
const factsOf = (table: 'attendance' | 'session' | 'person') =>
  read(db =>
    db.selectFrom(table).select('id').where('programme_id', '=', programme_id).orderBy('id').execute(),
  )
const [sessions, people] = [await factsOf('session'), await factsOf('person')]

test('what the small registers bring: the first day, the last, and the hours', async () => {
  const anna = (await kept()).find(row => row.person_id === personId('Anna'))!
  assert.deepEqual(
    [anna.started_on, anna.last_attended_on, anna.quarters, anna.signed_quarters],
    ['2024-05-14', '2025-10-01', (4 + 3 + 3.5) * 4, (4 + 3 + 3.5) * 4],
  )
  const fia = (await kept()).find(row => row.person_id === personId('Fia'))!
  assert.deepEqual([fia.quarters, fia.signed_quarters], [4 * 4, 0])
})

/** Attends or attends otherwise, several at once; signs or takes the signature back; moves a session. */
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
  await Promise.all(sessions.map((_, at) => add(at)))
  assert.deepEqual(await kept(), await inAttendance())
})

test('the application reads it and cannot change it; a company counts from what it sees', async () => {
  await assert.rejects(change(tx => sql`update participation set quarters = 4`.execute(tx.db)))
  await assert.rejects(change(tx => sql`select participation_anew('{1}')`.execute(tx.db)))
  const visitor = visitorIn(programme_id, 'company', { company_id: companyId('B') })
  const seen = (table: 'participation' | 'participation_in_attendance') =>
    reading(ground, visitor, db => db.selectFrom(table).select('person_id').orderBy('person_id').execute())
  assert.deepEqual(await seen('participation'), [])
  assert.deepEqual(
    (await seen('participation_in_attendance')).map(row => row.person_id),
    [personId('Gun'), personId('Hans')].sort((one, other) => one - other),
  )
})

type Step =
  | { what: 'attend'; session: number; who: number[]; quarters: number }
  | { what: 'sign'; attendance: number; is_signed: boolean }
  | { what: 'move'; session: number; days: number }

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
}
