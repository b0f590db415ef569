import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { trailOf } from '../../access/trail/queries.ts'
import { ROLES, type Visitor } from '../../access/visitor.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { protectedCode } from '../../people/rules/protected-code.ts'
import { addBinding } from '../../programmes/commands/add-binding.ts'
import { protectedCorrections, protectedEvidence } from '../queries/protected.ts'
import { evidenceOf } from '../queries/unproved.ts'
import { correctionsOf } from '../queries.ts'
import { keepEvidence } from './note-evidence.ts'
import {
  correctProtected,
  findProtected,
  readProtected,
  readProtectedPerson,
  readProtectedRow,
  signProtected,
} from './protected.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

// A number of Skatteverket's published test pattern.
const NUMBER = '199207172397'

const { database, ground, told, fresh } = await openTestGround()
after(() => database.close())

/** A programme in which a protected person has attended, not signed, and a leader who handles them. */
async function handled() {
  const made = await fresh()
  const { programme_id, hidden, first } = made
  const { id } = await transact(ground, houseScope, async tx => {
    await tx.db
      .insertInto('personal_number')
      .values({
        person_id: hidden,
        programme_id,
        cipher: tx.vault.seal(NUMBER),
        keyed_hash: tx.vault.keyedHash(NUMBER),
      })
      .execute()
    return tx.db
      .insertInto('attendance')
      .values({ programme_id, session_id: first, person_id: hidden, quarters: 14 })
      .returning('id')
      .executeTakeFirstOrThrow()
  })
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  const of = { code: protectedCode(ground.vault, hidden), attendance_id: id }
  const lines = async () =>
    (await reading(ground, handler, db => trailOf(db, handler, {}, 1))).lines.filter(line =>
      /^protected/.test(line.action),
    )
  return { ...made, handler, of, lines }
}

const change = { version: 1, quarters: 12, is_signed: true, reason: 'Gick hem klockan 11 enligt listan' }

test('a seat at what has been cancelled stands on the handler’s page, since no letter tells of it', async () => {
  const { as, handler, of, hidden, occasion_id, programme_id } = await handled()
  await transact(ground, houseScope, async ({ db }) => {
    await db
      .insertInto('booking')
      .values({ programme_id, occasion_id, person_id: hidden, booked_at: new Date('2025-10-01') })
      .execute()
    await db
      .updateTable('occasion')
      .set({ state: 'cancelled', why_cancelled: 'För få har bokat', state_at: new Date('2025-10-10') })
      .where('id', '=', occasion_id)
      .execute()
  })
  const { seats } = (await as(handler, tx => readProtectedPerson(tx, handler, of.code)))!
  assert.deepEqual(
    seats.map(seat => [seat.state, seat.why_cancelled, seat.first_on, seat.last_on, seat.is_cancelled]),
    [['cancelled', 'För få har bokat', '2025-10-14', '2025-10-21', false]],
  )
})

test('the handler sees the hours of the protected under a code; each reading is a line', async () => {
  const { as, handler, of, lines } = await handled()
  assert.deepEqual(await as(handler, tx => readProtected(tx, handler)), [
    { code: of.code, sessions: 1, quarters: 14, unsigned_quarters: 14 },
  ])
  const [row] = (await as(handler, tx => readProtectedPerson(tx, handler, of.code)))!.rows
  assert.deepEqual([row!.id, row!.quarters, row!.held_on], [of.attendance_id, 14, '2025-10-14'])
  assert.equal((await as(handler, tx => readProtectedRow(tx, handler, of)))!.id, of.attendance_id)
  assert.deepEqual(
    (await lines()).map(line => [line.action, line.subject_id]),
    [
      ['protected-person-read', of.code],
      ['protected-person-read', of.code],
      ['protected-list-read', String(handler.programme)],
    ],
  )
})

test('the handler comes from a number to the code; a number that nobody has is refused, and it is kept nowhere', async () => {
  const { as, handler, of, lines } = await handled()
  assert.deepEqual(await as(handler, tx => findProtected(tx, handler, '920717-2397')), { code: of.code })
  assert.deepEqual(await as(handler, tx => findProtected(tx, handler, '920717-2398')), {
    refused: 'bad-personal-number',
    field: 'number',
  })
  assert.doesNotMatch(JSON.stringify(await lines()), /2397|920717/)
})

test('what the handler corrects and signs goes to the ledger; the trail tells neither day, occasion nor reason', async () => {
  const { as, handler, of, lines, occasion_id } = await handled()
  told.length = 0
  idOf(await as(handler, tx => signProtected(tx, handler, { ...of, version: 1, signed_how: 'paper' })))
  idOf(await as(handler, tx => correctProtected(tx, handler, { ...of, change: { ...change, version: 2 } })))
  assert.deepEqual(
    told.map(one => one.what),
    ['attendance-changed', 'attendance-changed'],
  )
  const [row] = (await as(handler, tx => readProtectedPerson(tx, handler, of.code)))!.rows
  assert.deepEqual([row!.quarters, row!.signed_how, row!.version], [12, 'paper', 3])
  const [correction] = await reading(ground, handler, db =>
    protectedCorrections(db, ground.vault, of.attendance_id),
  )
  const [stored] = await reading(ground, handler, db => correctionsOf(db, of.attendance_id))
  assert.equal(stored!.reason, '–', 'what was typed is under the seal')
  assert.equal(correction!.reason, change.reason)
  const written = JSON.stringify(await lines())
  assert.doesNotMatch(written, /2025-10-14|listan|attendance_id/)
  assert.ok(!(await lines()).some(line => line.detail?.about?.occasion_id === occasion_id))
})

test('signed as does not bind it waits still, and what proved it before is under the seal', async () => {
  const { as, handler, of, programme_id } = await handled()
  idOf(await as(handler, tx => signProtected(tx, handler, { ...of, version: 1, signed_how: 'phone' })))
  await as(handler, tx =>
    addBinding(tx, programme_id, {
      ...{ binds: 'paper', valid_from: '2025-10-01', answered_on: '2025-10-01' },
      ...{ answer: 'Papper gäller.', answered_by: 'Dnr 1' },
    }),
  )
  const waiting = async () => (await as(handler, tx => readProtected(tx, handler)))[0]!.unsigned_quarters
  assert.equal(await waiting(), 14)
  idOf(await as(handler, tx => signProtected(tx, handler, { ...of, version: 2, signed_how: 'phone' })))
  assert.equal(await waiting(), 0)
  const [row] = (await as(handler, tx => readProtectedPerson(tx, handler, of.code)))!.rows
  assert.deepEqual([row!.signed_how, row!.is_bound], ['paper', true])
  assert.equal(
    refusedAs(
      await as(handler, tx => signProtected(tx, handler, { ...of, version: 3, signed_how: 'paper' })),
    ),
    'already-signed',
  )

  for (const given_on of ['2025-10-14', '2025-10-15'])
    await transact(ground, houseScope, tx =>
      keepEvidence(tx, programme_id, {
        ...{ kind: 'paper' as const, reference: 'Hos Karin, pärm 3', given_on },
        rows: [{ attendance_id: of.attendance_id, quarters: 14 }],
      }),
    )
  idOf(await as(handler, tx => correctProtected(tx, handler, { ...of, change: { ...change, version: 3 } })))
  const stored = await reading(ground, handler, db => evidenceOf(db, of.attendance_id))
  assert.deepEqual(
    stored.map(one => one.reference),
    ['–', '–'],
  )
  const opened = await reading(ground, handler, db => protectedEvidence(db, ground.vault, of.attendance_id))
  assert.deepEqual(
    opened.map(one => one.reference),
    ['Hos Karin, pärm 3', 'Hos Karin, pärm 3'],
  )
})

test('a correction that comes too late, or without a reason, is refused', async () => {
  const { as, handler, of } = await handled()
  const correct = (wrong: Partial<typeof change>) =>
    as(handler, tx => correctProtected(tx, handler, { ...of, change: { ...change, ...wrong } }))
  assert.equal(refusedAs(await correct({ version: 7 })), 'changed-by-other')
  assert.equal(refusedAs(await correct({ reason: ' ' })), 'reason-missing')
  assert.equal(refusedAs(await correct({ quarters: 40 })), 'longer-than-session')
})

test('nobody but the one who is named finds anything, whatever the role, nor in another programme', async () => {
  const { as, of, programme_id } = await handled()
  const other = await handled()
  const visitors: Visitor[] = [
    ...ROLES.map(role => visitorIn(programme_id, role)),
    // Named once, and no longer a leader.
    visitorIn(programme_id, 'economist', { handles_protected: true }),
    other.handler,
  ]
  for (const visitor of visitors) {
    const own = visitor === other.handler ? [other.of.code] : []
    assert.deepEqual(
      (await as(visitor, tx => readProtected(tx, visitor))).map(one => one.code),
      own,
      visitor.role,
    )
    assert.equal(await as(visitor, tx => readProtectedPerson(tx, visitor, of.code)), null)
    assert.equal(await as(visitor, tx => readProtectedRow(tx, visitor, of)), null)
    const outcomes = [
      await as(visitor, tx => correctProtected(tx, visitor, { ...of, change })),
      await as(visitor, tx => signProtected(tx, visitor, { ...of, version: 1, signed_how: 'paper' })),
    ]
    assert.deepEqual(outcomes.map(refusedAs), ['not-found', 'not-found'])
    if (visitor !== other.handler)
      assert.ok(isRefusal(await as(visitor, tx => findProtected(tx, visitor, NUMBER))))
  }
})
