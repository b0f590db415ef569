import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  type MadeParticipantLink,
  participantByCode,
  participantByToken,
  revokeParticipantLink,
} from '../../access/participants/link.ts'
import { CODE_BY_CLIENT } from '../../access/rules.ts'
import { visitorIn } from '../../access/testing.ts'
import { programmeFor } from '../../access/testing-door.ts'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { makeParticipantLink } from './make-participant-link.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
const later: Ground = { ...ground, clock: clockAt('2025-12-20T09:00:00Z') }
const programme = await programmeFor(ground)
const leader = visitorIn(programme.id, 'process_leader')

const newPerson = (programme_id = programme.id) =>
  transact(ground, houseScope, tx =>
    tx.db
      .insertInto('person')
      .values({ programme_id, sex: 'woman', born_on: '1980-01-01', education: 'isced_3_4' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )

async function linkFor(person_id: number, days?: number): Promise<MadeParticipantLink> {
  const made = await makeParticipantLink(ground, leader, {
    person_id,
    purpose: 'attendance',
    ...(days ? { days } : {}),
  })
  assert.ok('token' in made)
  return made
}

let clients = 0
const client = () => `192.0.2.${++clients}`

test('a participant is found by the link and by the code, however it is typed', async () => {
  const person = await newPerson()
  const { link_id, token, code } = await linkFor(person.id)
  const found = { link_id, programme_id: programme.id, person_id: person.id, purpose: 'attendance' }
  assert.deepEqual(await participantByToken(ground, token), found)
  assert.deepEqual(
    await participantByCode(ground, `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase(), client()),
    found,
  )
  const lines = await reading(ground, houseScope, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['action', 'person_id'])
      .where('subject', '=', 'participant_link')
      .execute(),
  )
  assert.deepEqual(lines, [{ action: 'participant-link-made', person_id: person.id }])
})

test('only hashes are kept', async () => {
  const { token, code } = await linkFor((await newPerson()).id)
  await transact(ground, houseScope, async tx => {
    const kept = await tx.db.selectFrom('participant_link').selectAll().execute()
    const all = kept
      .flatMap(row => [
        row.token_hash.toString('utf8'),
        row.code_hash.toString('utf8'),
        row.token_hash.toString('hex'),
      ])
      .join(' ')
    assert.ok(!all.includes(token) && !all.includes(code))
    assert.ok(kept.every(row => row.token_hash.length === 32 && row.code_hash.length === 32))
  })
})

test('a link that is revoked, too old or unknown answers the same', async () => {
  const person = await newPerson()
  const revoked = await linkFor(person.id)
  assert.deepEqual(await revokeParticipantLink(ground, leader, revoked.link_id), { link_id: revoked.link_id })
  assert.deepEqual(await revokeParticipantLink(ground, leader, revoked.link_id), { refused: 'no-such-link' })
  const old = await linkFor(person.id)
  assert.equal(await participantByToken(ground, revoked.token), null)
  assert.equal(await participantByToken(later, old.token), null)
  assert.equal(await participantByToken(ground, 'something else'), null)
  for (const code of [revoked.code, 'HJ4K7QRT', 'for short', '00000000'])
    assert.deepEqual(await participantByCode(ground, code, client()), {
      refused: 'no-such-code',
      field: 'code',
    })
  assert.deepEqual(await participantByToken(ground, old.token).then(found => found?.person_id), person.id)
})

test('a new link ends the former ones of the same purpose, and no other', async () => {
  const person = await newPerson()
  const lost = await linkFor(person.id)
  const other = await makeParticipantLink(ground, leader, { person_id: person.id, purpose: 'levels' })
  assert.ok('token' in other)
  const found = await linkFor(person.id)
  const opens = async (token: string) => (await participantByToken(ground, token)) !== null
  assert.deepEqual(
    [await opens(lost.token), await opens(other.token), await opens(found.token)],
    [false, true, true],
  )
})

test('codes cannot be guessed: a place may try as many as a room has phones in a quarter of an hour', async () => {
  const { code } = await linkFor((await newPerson()).id)
  const place = client()
  for (let time = 0; time < CODE_BY_CLIENT.most; time++) await participantByCode(ground, 'HJ4K7QRT', place)
  assert.deepEqual(await participantByCode(ground, code, place), { refused: 'too-many-tries', field: 'code' })
  assert.ok(!isRefusal(await participantByCode(ground, code, client())))
})

test('links are made by those who meet the participants, for people of their own programme', async () => {
  const person = await newPerson()
  const foreign = await newPerson((await programmeFor(ground)).id)
  const make = (visitor: typeof leader, person_id: number) =>
    makeParticipantLink(ground, visitor, { person_id, purpose: 'plan' })
  assert.deepEqual(await make(visitorIn(programme.id, 'economist'), person.id), {
    refused: 'may-not-make-link',
  })
  assert.deepEqual(await make(leader, foreign.id), { refused: 'no-such-person' })
  const own = await linkFor(person.id)
  const other = visitorIn((await programmeFor(ground)).id, 'project_leader')
  assert.deepEqual(await revokeParticipantLink(ground, other, own.link_id), { refused: 'no-such-link' })
})

test('a link says when it was last used', async () => {
  const { token, link_id } = await linkFor((await newPerson()).id, 90)
  const lastUse = () =>
    transact(ground, houseScope, tx =>
      tx.db
        .selectFrom('participant_link')
        .select('last_used_at')
        .where('id', '=', link_id)
        .executeTakeFirstOrThrow(),
    )
  assert.equal((await lastUse()).last_used_at, null)
  await participantByToken(later, token)
  assert.deepEqual((await lastUse()).last_used_at, later.clock.now())
})
