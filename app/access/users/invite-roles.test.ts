import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { visitorFor } from '../queries.ts'
import { visitorIn } from '../testing.ts'
import { companyFor, installationOf, programmeFor } from '../testing-door.ts'
import { peopleAt, refusalIn } from '../testing-people.ts'
import { type Accepted, acceptInvitation } from './accept-invitation.ts'
import { invite } from './invitations.ts'
import { companyPlaceMeant, placesOf } from './queries.ts'

const database = await openForTest()
after(() => database.close())
const ground = installationOf(database)
const { leaderOf, invitation, invitationTokenTo, linesNow } = peopleAt(ground)

const accept = (token: string, rest: Partial<Parameters<typeof acceptInvitation>[1]> = {}) =>
  acceptInvitation(ground, { by: { token }, name: 'Ny Person', language: 'sv', signed_in: null, ...rest })

test('who may give what', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const administrator = await leaderOf(programme, 'administrator')
  const before = await linesNow()
  assert.equal(
    refusalIn(await invite(ground, leader, invitation({ role: 'administrator' }))),
    'may-not-give-role',
  )
  for (const role of [
    'process_leader',
    'officer',
    'economist',
    'company',
    'provider',
    'steering',
    'evaluator',
    'auditor',
  ] as const)
    assert.equal(
      refusalIn(await invite(ground, visitorIn(programme.id, role), invitation())),
      'may-not-give-role',
      role,
    )
  assert.equal(await linesNow(), before)
  const asked = invitation({ role: 'administrator' })
  assert.ok(!isRefusal(await invite(ground, administrator, asked)))
  const accepted = (await accept(await invitationTokenTo(asked.email))) as Accepted
  assert.equal(accepted.programme_slug, null)
  assert.equal((await visitorFor(ground, accepted.user_id, programme.slug, 'sv'))?.role, 'administrator')
})

test('a role is for a company of the same programme and needs what it is for', async () => {
  const programme = await programmeFor(ground)
  const leader = await leaderOf(programme)
  const company = await companyFor(ground, programme.id)
  const foreign = await companyFor(ground, (await programmeFor(ground)).id)
  const toCompany = (company_id: number | null) =>
    invite(ground, leader, invitation({ role: 'company', company_id }))
  assert.equal(refusalIn(await toCompany(null)), 'needs-company')
  assert.equal(refusalIn(await toCompany(foreign.id)), 'unknown-place')
  assert.ok(!isRefusal(await toCompany(company.id)))
  assert.equal(refusalIn(await invite(ground, leader, invitation({ role: 'auditor' }))), 'needs-last-day')
  assert.deepEqual(
    (await reading(ground, leader, db => placesOf(db, leader))).filter(place => place.kind === 'company'),
    [],
    'companies are not offered but looked for',
  )
  const named = (typed: string) => reading(ground, leader, db => companyPlaceMeant(db, leader, typed))
  const { name } = await reading(ground, houseScope, db =>
    db
      .selectFrom('place')
      .select('name')
      .where('id', '=', company.id)
      .where('kind', '=', 'company')
      .executeTakeFirstOrThrow(),
  )
  assert.deepEqual(await named(` ${name.toUpperCase()}`), [{ id: company.id }])
  assert.deepEqual(await named(`${name} HB`), [])
})
