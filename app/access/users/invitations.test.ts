import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { visitorFor } from '../queries.ts'
import { forgetExpired } from '../sign-in/forget-expired.ts'
import { installationOf, letterTo, programmeFor } from '../testing-door.ts'
import { peopleAt, refusalIn } from '../testing-people.ts'
import { type Accepted, acceptInvitation } from './accept-invitation.ts'
import { invitationByToken, invitationsTo } from './invitation-queries.ts'
import { invite, revokeInvitation } from './invitations.ts'
import { invitationsOf } from './queries.ts'

const database = await openForTest()
after(() => database.close())
const ground = installationOf(database)
const { leaderOf, invitation, invitationTokenTo, linesNow } = peopleAt(ground)

const accept = (token: string, rest: Partial<Parameters<typeof acceptInvitation>[1]> = {}) =>
  acceptInvitation(ground, { by: { token }, name: 'Ny Person', language: 'sv', signed_in: null, ...rest })

test('an invitation is mailed, accepted once, and gives the role', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const before = await linesNow()
  const asked = invitation({ email: 'Ombud.Olsson@Exempel.se', name: 'Olle Olsson' })
  assert.ok(!isRefusal(await invite(ground, leader, asked)))
  assert.equal((await linesNow()) - before, 1)
  const letter = (await letterTo(ground, 'ombud.olsson@exempel.se'))!
  assert.match(letter.paragraphs.join(' '), /Lena Ledare bjuder in dig .* Din roll: Ombudsman/)
  const token = await invitationTokenTo('ombud.olsson@exempel.se')
  assert.equal((await invitationByToken(ground, token))?.state, 'waiting')
  const accepted = (await accept(token)) as Accepted
  assert.equal((await linesNow()) - before, 2)
  assert.equal(accepted.programme_slug, programme.slug)
  assert.equal(accepted.is_new, true)
  assert.equal((await visitorFor(ground, accepted.user_id, programme.slug, 'sv'))?.role, 'officer')
  assert.equal(refusalIn(await accept(token)), 'invitation-used')
  assert.equal((await invitationByToken(ground, token))?.state, 'used')
  assert.deepEqual(await reading(ground, leader, db => invitationsOf(db, leader)), [])
})

test('two who accept at once become one', async () => {
  const programme = await programmeFor(ground)
  const asked = invitation()
  await invite(ground, await leaderOf(programme), asked)
  const token = await invitationTokenTo(asked.email)
  const outcomes = await Promise.all([accept(token), accept(token), accept(token)])
  assert.equal(outcomes.filter(outcome => !isRefusal(outcome)).length, 1)
  assert.ok(
    outcomes
      .filter(isRefusal)
      .every(outcome => ['invitation-used', 'sign-in-first'].includes(outcome.refused)),
  )
  const users = database.signIn.selectFrom('auth_user').where('email', '=', asked.email)
  assert.equal((await users.select('id').execute()).length, 1)
})

test('two invitations to the same new address, accepted at once, make one user', async () => {
  const email = 'dubbel@exempel.se'
  const tokens: string[] = []
  for (const programme of [await programmeFor(ground), await programmeFor(ground)]) {
    await invite(ground, await leaderOf(programme), invitation({ email }))
    tokens.push(await invitationTokenTo(email))
  }
  const outcomes = await Promise.all(tokens.map(token => accept(token)))
  assert.deepEqual(outcomes.map(refusalIn).filter(refused => refused === 'sign-in-first').length, 1)
})

test('nobody accepts what was sent to another address', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const other = await leaderOf(await programmeFor(ground))
  const asked = invitation()
  await invite(ground, leader, asked)
  const signed_in = { user_id: other.user_id!, email: other.email }
  assert.equal(
    refusalIn(await accept(await invitationTokenTo(asked.email), { signed_in })),
    'invitation-for-another',
  )
  const [waiting] = await reading(ground, leader, db => invitationsOf(db, leader))
  assert.equal(
    refusalIn(
      await acceptInvitation(ground, {
        by: { invitation_id: waiting!.id },
        name: '',
        language: 'sv',
        signed_in,
      }),
    ),
    'invitation-for-another',
  )
  assert.equal(
    refusalIn(
      await acceptInvitation(ground, {
        by: { invitation_id: waiting!.id },
        name: 'X',
        language: 'sv',
        signed_in: null,
      }),
    ),
    'no-such-invitation',
  )
  assert.equal(await visitorFor(ground, other.user_id!, programme.slug, 'sv'), null)
})

test('who has an account signs in first; then the number of the invitation is enough', async () => {
  const programme = await programmeFor(ground)
  const known = await leaderOf(await programmeFor(ground))
  await invite(ground, await leaderOf(programme), invitation({ email: known.email }))
  assert.equal(refusalIn(await accept(await invitationTokenTo(known.email))), 'sign-in-first')
  const [waiting] = await invitationsTo(ground, known.email)
  const signed_in = { user_id: known.user_id!, email: known.email }
  const accepted = (await acceptInvitation(ground, {
    by: { invitation_id: waiting!.id },
    name: '',
    language: 'sv',
    signed_in,
  })) as Accepted
  assert.deepEqual([accepted.user_id, accepted.is_new], [known.user_id, false])
})

test('an invitation runs out, is taken back, and is replaced by a newer one', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const asked = invitation()
  await invite(ground, leader, asked)
  const first = await invitationTokenTo(asked.email)
  const later = { ...ground, clock: clockAt('2025-10-29T09:00:01Z') }
  assert.equal((await invitationByToken(later, first))?.state, 'too-old')
  assert.equal(
    refusalIn(
      await acceptInvitation(later, { by: { token: first }, name: 'X', language: 'sv', signed_in: null }),
    ),
    'invitation-too-old',
  )
  await invite(ground, leader, asked)
  assert.equal(refusalIn(await accept(first)), 'no-such-invitation')
  const [waiting, ...none] = await reading(ground, leader, db => invitationsOf(db, leader))
  assert.equal(none.length, 0)
  assert.ok(!isRefusal(await revokeInvitation(ground, leader, waiting!.id)))
  assert.equal(refusalIn(await accept(await invitationTokenTo(asked.email))), 'no-such-invitation')
  assert.equal(refusalIn(await revokeInvitation(ground, leader, waiting!.id)), 'no-such-invitation')
})

test('the same form sent twice mails once', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const asked = invitation()
  const form = { id: crypto.randomUUID(), digest: '' }
  const first = await invite(ground, leader, asked, form)
  assert.deepEqual(await invite(ground, leader, asked, form), first)
  assert.equal((await reading(ground, leader, db => invitationsOf(db, leader))).length, 1)
})

test('whom an invitation was to is forgotten when it is answered, taken back or long too old, and kept while it waits', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const ask = async (email: string) => {
    const made = await invite(ground, leader, invitation({ email, name: 'Inbjuden Inbjudsson' }))
    assert.ok(!isRefusal(made))
    return made.invitation_id
  }
  const used = await ask('glom-svarad@exempel.se')
  const token = await invitationTokenTo('glom-svarad@exempel.se')
  assert.ok(!isRefusal(await accept(token)))
  const taken_back = await ask('glom-tillbaka@exempel.se')
  await revokeInvitation(ground, leader, taken_back)
  const unanswered = [await ask('glom-vantar@exempel.se'), await ask('glom-vantar-ocksa@exempel.se')]
  const whomAfter = async (night: string) => {
    await forgetExpired({ ...ground, clock: clockAt(night) })
    const rows = await reading(ground, houseScope, db =>
      db
        .selectFrom('invitation')
        .select(['email', 'name'])
        .where('id', 'in', [used, taken_back, ...unanswered])
        .orderBy('id')
        .execute(),
    )
    return rows.map(({ email, name }) => email && `${name} ${email}`)
  }
  const waiting = [
    'Inbjuden Inbjudsson glom-vantar@exempel.se',
    'Inbjuden Inbjudsson glom-vantar-ocksa@exempel.se',
  ]
  assert.deepEqual(await whomAfter('2025-10-16T03:15:00Z'), [null, null, ...waiting])
  assert.deepEqual(
    await whomAfter('2025-11-28T03:15:00Z'),
    [null, null, ...waiting],
    'it ran out on 29 October',
  )
  assert.deepEqual(await whomAfter('2025-11-30T03:15:00Z'), [null, null, null, null])
  const later = { ...ground, clock: clockAt('2025-12-01T09:00:00Z') }
  assert.deepEqual(await reading(later, leader, db => invitationsOf(db, leader)), [])
  assert.equal((await invitationByToken(later, token))?.state, 'used')
  const signed_in = { user_id: leader.user_id!, email: leader.email }
  assert.equal(refusalIn(await accept(token, { signed_in })), 'invitation-used')
})

test('after all of it the trail is unbroken and names no address', async () => {
  const proof = await reading(ground, houseScope, db => verifyTrail(db))
  assert.equal(proof.broken_at, null)
  const details = await reading(ground, houseScope, db =>
    db.selectFrom('trail_detail').select('detail').execute(),
  )
  assert.doesNotMatch(JSON.stringify(details), /@/)
})
