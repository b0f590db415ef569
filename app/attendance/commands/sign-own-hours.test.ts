// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkFor } from '../../access/participants/link.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { addBinding } from '../../programmes/commands/add-binding.ts'
import { hoursAwaited } from '../queries/hours-awaited.ts'
import { linksFor } from '../queries/links-for.ts'
import { type OwnHours, ownHoursOf } from '../queries/own-hours.ts'
import { readIn, readKey } from '../rules/own-hours.ts'
import { digestOf, textOf } from '../rules/own-hours-text.ts'
import { correctAttendance } from './correct-attendance.ts'
import { signAttendance } from './sign-attendance.ts'
import { objectToHours, signOwnHours, takeObjectionBack } from './sign-own-hours.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

/** Åsa was there for three and a half hours and has a link. */
async function waiting() {
  const place = await opened.fresh()
  const { programme_id, leader, as, asa, record } = place
  const { ground } = opened
  const attendance_id = idOf(await record(asa, 14))
  const { link_id } = await as(leader, tx => linkFor(tx, programme_id, { person_id: asa, purpose: 'hours' }))
  const own = { programme_id, person_id: asa }
  const scope = { ...houseScope, programme: programme_id }
  const hours = () => reading(ground, scope, db => ownHoursOf(db, { ...own, now: ground.clock.now() }))
  /** Signs rows as they stand on a page that was read. */
  const sign = (rows: readonly OwnHours[]) => {
    const digest = digestOf(textOf(rows, 'sv'))
    const sent = { ...own, by: { link_id }, read: readIn(rows.map(readKey)), language: 'sv' as const, digest }
    return transact(ground, scope, tx => signOwnHours(tx, sent))
  }
  const object = (id = attendance_id) =>
    transact(ground, scope, tx => objectToHours(tx, { ...own, attendance_id: id, because: 'shorter' }))
  const takeBack = () => transact(ground, scope, tx => takeObjectionBack(tx, { ...own, attendance_id }))
  const signatures = () =>
    reading(ground, scope, db =>
      db.selectFrom('attendance_signature').selectAll().where('person_id', '=', asa).execute(),
    )
  const correct = (quarters: number, is_signed = false) =>
    as(leader, async tx => {
      const row = await tx.db
        .selectFrom('attendance')
        .select('version')
        .where('id', '=', attendance_id)
        .executeTakeFirstOrThrow()
      const { occasion_id } = place
      const change = { quarters, is_signed, reason: 'Gick tidigare', version: row.version }
      return correctAttendance(tx, leader, { occasion_id, attendance_id, ...change })
    })
  opened.told.length = 0
  return { ...place, attendance_id, hours, sign, object, takeBack, signatures, correct }
}

test('own hours are signed once however often it is sent, and what was read is kept with its digest', async () => {
  const { hours, sign, signatures } = await waiting()
  const read = await hours()
  assert.deepEqual(await sign(read), { signed: 1 })
  assert.deepEqual(await sign(read), { signed: 0 })
  const [signature, ...others] = await signatures()
  assert.equal(others.length, 0)
  assert.equal(
    signature!.text,
    'Jag var med så här länge:\n14 oktober 2025, 08:00–12:00, Kurs: 3,5 timmar\nTillsammans 3,5 timmar\nDet stämmer. Jag skriver under 3,5 timmar.',
  )
  assert.equal(signature!.text_digest, digestOf(signature!.text))
  assert.equal(opened.told.length, 1)
  assert.ok((await hours())[0]!.signed_at)
})

test('hours that are changed after they were read are not signed unread', async () => {
  const { hours, sign, correct } = await waiting()
  const read = await hours()
  idOf(await correct(12))
  assert.deepEqual(await sign(read), { refused: 'hours-changed' })
  assert.deepEqual(await sign([{ ...read[0]!, attendance_id: 999_999 }]), { refused: 'hours-changed' })
  assert.deepEqual(await sign([]), { refused: 'nothing-to-sign' })
  // A course that is called something else has not been read either.
  const [row] = await hours()
  assert.deepEqual(await sign([{ ...row!, course: 'En annan' }]), { refused: 'hours-changed' })
  assert.equal((await hours())[0]!.signed_at, null)
})

test('a signature does not cover other hours: they wait for another, and the first is kept', async () => {
  const { hours, sign, signatures, correct } = await waiting()
  await sign(await hours())
  idOf(await correct(10))
  const [row] = await hours()
  assert.deepEqual([row!.quarters, row!.signed_at], [10, null])
  assert.deepEqual(await sign([row!]), { signed: 1 })
  assert.equal((await signatures()).length, 2)
})

test('an objection stands until the hours are others, and nobody objects to what is signed or another’s', async () => {
  const { bea, hours, sign, object, takeBack, correct, record } = await waiting()
  idOf(await object())
  const objected = await hours()
  assert.equal(objected[0]!.objection, 'shorter')
  // Another phone, on which nothing was said, signs nothing over it.
  assert.deepEqual(await sign(objected), { refused: 'hours-changed' })
  idOf(await takeBack())
  idOf(await takeBack())
  assert.equal((await hours())[0]!.objection, null)
  idOf(await object())
  idOf(await correct(10))
  const [row] = await hours()
  assert.equal(row!.objection, null)
  await sign([row!])
  assert.deepEqual(await object(), { refused: 'already-signed' })
  const others = idOf(await record(bea, 14))
  assert.deepEqual(await object(others), { refused: 'not-found' })
  assert.deepEqual(await sign([{ ...row!, attendance_id: others, quarters: 14 }]), {
    refused: 'hours-changed',
  })
})

test('where the portal or paper binds on the day, nobody signs here', async () => {
  for (const binds of ['portal', 'paper'] as const) {
    const { programme_id, leader, as, hours, sign, attendance_id, occasion_id } = await waiting()
    await as(leader, tx =>
      addBinding(tx, programme_id, {
        ...{ binds, valid_from: '2025-10-01', answered_on: '2025-10-01' },
        ...{ answer: 'Så här gäller det.', answered_by: 'Dnr 1' },
      }),
    )
    const read = await hours()
    assert.deepEqual(
      read.map(row => row.binds),
      [binds],
    )
    assert.equal(refusedAs((await sign(read)) as never), 'hours-changed')
    const noted = await as(leader, tx =>
      signAttendance(tx, leader, { occasion_id, attendance_id, version: 1, signed_how: 'paper' }),
    )
    assert.equal(refusedAs(noted), 'other-signature-binds')
    // Nobody is written to about it, and the occasion does not wait for it.
    const asked = { occasion_id, clock: opened.ground.clock, hasSms: false }
    const people = await as(leader, tx => linksFor(tx.db, asked))
    assert.deepEqual(
      people.filter(one => one.waits),
      [],
    )
    assert.equal((await as(leader, tx => hoursAwaited(tx.db, occasion_id))).unsigned, 0)
  }
})
