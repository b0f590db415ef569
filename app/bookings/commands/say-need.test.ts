import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { needsAt } from '../queries/needs.ts'
import { bookPeople } from './bookings.ts'
import { forgetNeeds, sayNeed } from './say-need.ts'
import { openTestGround, refusedAs } from './testing.ts'

const { database, ground, fresh } = await openTestGround()
after(() => database.close())

const holdsRole = (programme_id: number, role: 'project_leader' | 'economist') =>
  transact(ground, houseScope, async ({ db, clock }) => {
    const [id, now] = [`test-${role}`, clock.now()]
    const user = {
      id,
      name: id,
      email: `${id}@exempel.se`,
      email_verified: true,
      created_at: now,
      updated_at: now,
    }
    await db.insertInto('auth_user').values(user).execute()
    return db
      .insertInto('membership')
      .values({ user_id: id, programme_id, role, granted_at: now })
      .returning('id')
      .executeTakeFirstOrThrow()
  })

test('what somebody needs is read by whoever arranges, never by the company, and is gone when it is over', async () => {
  const { asa, bea, leader, companies, programme_id, occasion_id } = await fresh()
  const company_id = companies[0]!
  const own = visitorIn(programme_id, 'company', { company_id })
  const say = (person_id: number, need: string) =>
    transact(ground, own, tx => sayNeed(tx, own, { occasion_id, company_id, person_id, need }))
  const needs = (visitor = leader) =>
    reading(ground, visitor, async db =>
      (await needsAt(db, ground.vault, occasion_id)).map(one => [one.id, one.need]),
    )
  assert.equal(refusedAs(await say(asa, 'Hörslinga')), 'no-seat')
  const booked = await transact(ground, own, tx =>
    bookPeople(tx, own, { occasion_id, company_id, person_ids: [asa], wait: false, despite: '' }),
  )
  assert.ok(!isRefusal(booked))
  assert.ok(!isRefusal(await say(asa, 'Hörslinga')))
  assert.equal(refusedAs(await say(bea, 'Tolk')), 'no-seat', 'somebody else’s')
  // Who arranges is what the database knows of the user, not what is said of the role.
  assert.deepEqual(await needs(), [])
  for (const role of ['project_leader', 'economist'] as const) await holdsRole(programme_id, role)
  assert.deepEqual(await needs(), [[asa, 'Hörslinga']])
  for (const other of [own, visitorIn(programme_id, 'economist'), visitorIn(programme_id, 'auditor')])
    assert.deepEqual(await needs(other), [], other.role)
  const kept = await transact(ground, houseScope, tx =>
    tx.db.selectFrom('booking_need').select('cipher').executeTakeFirstOrThrow(),
  )
  assert.ok(!kept.cipher.includes('Hörslinga'))
  const onDay = (day: string) => forgetNeeds({ ...ground, clock: clockAt(`${day}T22:30:00Z`) })
  // The last session is on the twenty-first; half past midnight the night after it, it is the twenty-second.
  assert.equal(await onDay('2025-10-20'), 0)
  assert.equal(await onDay('2025-10-21'), 1)
  assert.deepEqual(await needs(), [])
})
