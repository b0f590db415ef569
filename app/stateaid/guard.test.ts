// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../access/testing.ts'
import { bookPeople } from '../bookings/commands/bookings.ts'
import { openTestGround } from '../bookings/commands/testing.ts'
import { seatsAsked } from '../bookings/rules/events.ts'
import { boundsOf } from '../foundation/guards.ts'
import { isRefusal } from '../foundation/refusal.ts'
import { houseScope, reading, transact } from '../foundation/transact.ts'
import { aidGuard } from './guard.ts'

const opened = await openTestGround()
const { database, fresh } = opened
const ground = { ...opened.ground, guards: [aidGuard] }
after(() => database.close())

/** An occasion that costs so much, with two seats, and a company that has declared so many euro cents of small aid this year. */
async function standing(cost_ore: bigint, euro_cents: bigint) {
  const { programme_id, companies, occasion_id, asa } = await fresh()
  const company_id = companies[0]!
  await transact(ground, houseScope, async ({ db }) => {
    await db.updateTable('occasion').set({ cost_ore }).where('id', '=', occasion_id).execute()
    const { id } = await db
      .selectFrom('aid_declaration')
      .select('id')
      .where('company_id', '=', company_id)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('aid_declared')
      .values({
        programme_id,
        company_id,
        declaration_id: id,
        granter: 'Region Skåne',
        granted_on: '2025-02-01',
        regulation: 'de_minimis',
        euro_cents,
        purpose: 'Utbildning',
      } as never)
      .execute()
  })
  const own = visitorIn(programme_id, 'company', { company_id })
  const book = () =>
    transact(ground, own, tx =>
      bookPeople(tx, own, { occasion_id, company_id, person_ids: [asa], wait: false, despite: '' }),
    )
  const left = () =>
    reading(ground, own, async db => {
      const asked = seatsAsked({ programme_id, company_id, occasion_id, seats: 1, aid_ore: 0n })
      return (await boundsOf(ground.guards, db, asked, '2025-10-15'))[0]!.left
    })
  const booked = () =>
    reading(ground, own, async db => (await db.selectFrom('booking').select('id').execute()).length)
  return { book, left, booked, programme_id, company_id, occasion_id, asa, own }
}

// 300 000 euros less 299 000 are 1 000 euros: at 11.50 kronor they are 11 500.
const DECLARED = 29_900_000n

test('a seat that reaches the ceiling is booked, and counts from then on', async () => {
  const { book, left, booked } = await standing(2_300_000n, DECLARED)
  assert.equal(await left(), 1_150_000n)
  assert.ok(!isRefusal(await book()))
  assert.equal(await booked(), 1)
  assert.equal(await left(), 0n)
})

test('a seat that passes it by one krona is refused with the sum and the reason, and nothing is written', async () => {
  const { book, booked } = await standing(2_300_200n, DECLARED)
  assert.deepEqual(await book(), {
    refused: 'aid-ceiling',
    field: 'form',
    about: { asked: '11\u00a0501', left: '11\u00a0500', ceiling: '300\u00a0000', years: 3 },
  })
  assert.equal(await booked(), 0)
})

test('two bookings at once at two occasions do not pass the ceiling together', async () => {
  const { programme_id, company_id, occasion_id, asa, own } = await standing(2_300_000n, DECLARED)
  const other_id = await transact(ground, houseScope, async ({ db }) => {
    const { course_id } = await db
      .selectFrom('occasion')
      .select('course_id')
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('occasion')
      .values({ programme_id, course_id, code: 'ANNAN', seats: 2, cost_ore: 2_300_000n })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('session')
      .values({ programme_id, occasion_id: id, held_on: '2025-11-20', starts_at: '08:00', ends_at: '12:00' })
      .execute()
    return id
  })
  const both = await Promise.all(
    [occasion_id, other_id].map(occasion_id =>
      transact(ground, own, tx =>
        bookPeople(tx, own, { occasion_id, company_id, person_ids: [asa], wait: false, despite: '' }),
      ),
    ),
  )
  const got = both.map(one => (isRefusal(one) ? one.refused : 'booked'))
  assert.deepEqual(got.toSorted(), ['aid-ceiling', 'booked'])
})
