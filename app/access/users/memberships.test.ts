import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { chooseLanguage } from '../account/own.ts'
import { visitorFor } from '../queries.ts'
import { visitorIn } from '../testing.ts'
import { companyFor, installationOf, letterTo, programmeFor } from '../testing-door.ts'
import { peopleAt, refusalIn } from '../testing-people.ts'
import type { Visitor } from '../visitor.ts'
import { invite } from './invitations.ts'
import { createAdministrator, extendAuditor, grantMembership, revokeMembership } from './memberships.ts'
import { userRolesOf } from './queries.ts'

const database = await openForTest()
after(() => database.close())
const ground = installationOf(database)
const { leaderOf, invitation, newAddress, linesNow } = peopleAt(ground)

test('a revoked role is gone at once, its sessions too, and the row stands', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const colleague = await leaderOf(programme)
  await ground.auth.current().api.signInAs({ body: { user_id: colleague.user_id! }, headers: new Headers() })
  const roles = await reading(ground, leader, db => userRolesOf(db, leader))
  const own = roles.find(role => role.user_id === leader.user_id)!
  const theirs = roles.find(role => role.user_id === colleague.user_id)!
  const before = await linesNow()
  assert.equal(refusalIn(await revokeMembership(ground, leader, own.id)), 'may-not-revoke')
  assert.equal(
    refusalIn(await revokeMembership(ground, await leaderOf(await programmeFor(ground)), theirs.id)),
    'no-such-role',
  )
  assert.ok(!isRefusal(await revokeMembership(ground, leader, theirs.id)))
  assert.equal(refusalIn(await revokeMembership(ground, leader, theirs.id)), 'no-such-role')
  assert.equal((await linesNow()) - before, 2) // one of them granted the foreign leader
  assert.equal(await visitorFor(ground, colleague.user_id!, programme.slug, 'sv'), null)
  const sessions = database.signIn.selectFrom('auth_session').where('user_id', '=', colleague.user_id!)
  assert.deepEqual(await sessions.select('id').execute(), [])
  const kept = await reading(ground, houseScope, db =>
    db.selectFrom('membership').select('revoked_by').where('id', '=', theirs.id).executeTakeFirst(),
  )
  assert.equal(kept?.revoked_by, leader.user_id)
})

test('a project leader neither sees nor revokes an administrator', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const administrator = await leaderOf(programme, 'administrator')
  const seenBy = (visitor: Visitor) => reading(ground, visitor, db => userRolesOf(db, visitor))
  assert.ok((await seenBy(leader)).every(role => role.role !== 'administrator'))
  const theirs = (await seenBy(administrator)).find(role => role.user_id === administrator.user_id)!
  assert.equal(refusalIn(await revokeMembership(ground, leader, theirs.id)), 'may-not-revoke')
})

test('an auditor’s last day is moved, within reason', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const granted = await grantMembership(ground, {
    email: newAddress(),
    name: 'Rut Revisor',
    role: 'auditor',
    programme_id: programme.id,
    until_on: '2025-10-16',
  })
  assert.ok('membership_id' in granted)
  const extend = (day: string) => extendAuditor(ground, leader, granted.membership_id, day)
  assert.equal(refusalIn(await extend('2025-10-14')), 'needs-last-day')
  assert.equal(refusalIn(await extend('2027-01-01')), 'last-day-too-far')
  assert.ok(!isRefusal(await extend('2025-12-31')))
  const later = { ...ground, clock: clockAt('2025-12-01T09:00:00Z') }
  assert.equal(
    (await visitorFor(later, granted.user_id, programme.slug, 'sv'))?.held[0]?.until_on,
    '2025-12-31',
  )
})

test('a role given again changes nothing and writes no line', async () => {
  const programme = await programmeFor(ground)
  const grant = { email: newAddress(), name: 'Eva', role: 'economist', programme_id: programme.id } as const
  const first = await grantMembership(ground, grant)
  const before = await linesNow()
  assert.deepEqual(await grantMembership(ground, grant), first)
  assert.equal(await linesNow(), before)
  assert.equal(refusalIn(await grantMembership(ground, { ...grant, role: 'company' })), 'needs-company')
})

test('the first administrator comes from the command line, with a link to sign in by', async () => {
  const made = await createAdministrator(ground, ground.auth, 'Chef@Exempel.se', 'Carl Chef')
  assert.ok('link' in made)
  const url = new URL(made.link)
  assert.equal(url.pathname, '/logga-in/lank')
  const answer = await ground.auth.current().api.magicLinkVerify({
    query: { token: url.searchParams.get('token')! },
    headers: new Headers(),
    asResponse: true,
  })
  assert.equal(answer.status, 200)
  assert.equal(((await answer.json()) as { user: { id: string } }).user.id, made.user_id)
  assert.equal(await letterTo(ground, 'chef@exempel.se'), undefined)
})

test('the language is kept for letters and new devices', async () => {
  const leader = await leaderOf(await programmeFor(ground))
  const before = await linesNow()
  assert.deepEqual(await chooseLanguage(ground, leader, 'en'), { language: 'en' })
  assert.equal((await linesNow()) - before, 1)
  const answer = await ground.auth
    .current()
    .api.signInAs({ body: { user_id: leader.user_id! }, headers: new Headers(), asResponse: true })
  assert.ok(answer.headers.getSetCookie().some(cookie => cookie.startsWith('language=en')))
})

test('row security keeps memberships and letters from a company and from other programmes', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  await invite(ground, leader, invitation())
  const company = await companyFor(ground, programme.id)
  const seen = (visitor: Visitor) =>
    reading(ground, visitor, async db => [
      (await db.selectFrom('membership').select('id').where('programme_id', 'is not', null).execute()).length,
      (await db.selectFrom('invitation').select('id').where('programme_id', 'is not', null).execute()).length,
      (await db.selectFrom('mail').select('id').execute()).length,
    ])
  assert.deepEqual(await seen(leader), [1, 1, 0])
  assert.deepEqual(await seen(visitorIn(programme.id, 'company', { company_id: company.id })), [0, 0, 0])
  assert.deepEqual(await seen(visitorIn((await programmeFor(ground)).id, 'project_leader')), [0, 0, 0])
})
