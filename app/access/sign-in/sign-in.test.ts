import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { mailbox } from '../../foundation/mail.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { visitorFor } from '../queries.ts'
import { cookieJar, installationOf, letterTo, requestWith } from '../testing-door.ts'
import { peopleAt } from '../testing-people.ts'
import { invite } from '../users/invitations.ts'
import { grantMembership, revokeMembership } from '../users/memberships.ts'
import { sessionOf } from './session.ts'
import { askForLink, confirmLink, signInUser } from './sign-in.ts'

const database = await openForTest()
after(() => database.close())
const ground = installationOf(database)
const { someone, newClient, linkFor, tokenFor, askFor, signedIn } = peopleAt(ground)

test('a mailed link signs in, once', async () => {
  const { email, user_id, programme } = await someone()
  assert.deepEqual(await askFor(email.toUpperCase(), `/${programme.slug}/foretag`), { asked: true })
  const link = await linkFor(email)
  assert.equal(link.pathname, '/logga-in/lank')
  assert.equal(link.searchParams.get('till'), `/${programme.slug}/foretag`)
  const token = link.searchParams.get('token')!
  const cookies = await confirmLink(ground, newClient(), token)
  assert.ok(!isRefusal(cookies))
  const jar = cookieJar()
  jar.keep(cookies)
  const session = await sessionOf(ground.auth, requestWith(jar.header()))
  assert.equal(session?.user_id, user_id)
  assert.deepEqual(await confirmLink(ground, newClient(), token), { refused: 'link-not-valid' })
  assert.deepEqual(await confirmLink(ground, newClient(), 'something-else'), { refused: 'link-not-valid' })
})

test('only a hash of the link’s secret is kept', async () => {
  const { email } = await someone()
  await askFor(email)
  const token = await tokenFor(email)
  const rows = await database.signIn.selectFrom('auth_verification').select(['identifier', 'value']).execute()
  assert.ok(rows.length > 0)
  assert.ok(!JSON.stringify(rows).includes(token))
})

test('the answer and its time are the same whether the address is known or not', async () => {
  const { email } = await someone()
  const timed = async (address: string) => {
    const started = performance.now()
    const outcome = await askFor(address)
    return { outcome, took: performance.now() - started }
  }
  const known = await timed(email)
  const unknown = await timed('okand@exempel.se')
  assert.deepEqual(known.outcome, unknown.outcome)
  assert.ok(known.took >= 399 && unknown.took >= 399, `${known.took} and ${unknown.took}`)
  assert.equal(await letterTo(ground, 'okand@exempel.se'), undefined)
})

test('nobody gets in without a role: not by link, not once it has run out or been revoked', async () => {
  const auditor = await someone('auditor', { until_on: '2025-10-20' })
  const late = installationOf(database, { clock: clockAt('2025-10-21T09:00:00Z') })
  await askForLink(late, newClient(), { email: auditor.email, till: '/', language: 'sv' })
  assert.equal(await letterTo(ground, auditor.email), undefined)
  assert.equal(await signInUser(late, newClient(), auditor.user_id), null)
  assert.ok(await signInUser(ground, newClient(), auditor.user_id))

  const revoked = await someone()
  const token = await askFor(revoked.email).then(() => linkFor(revoked.email))
  const administrator = await someone('project_leader')
  await grantMembership(ground, {
    email: administrator.email,
    name: '',
    role: 'project_leader',
    programme_id: revoked.programme.id,
  })
  const leader = (await visitorFor(ground, administrator.user_id, revoked.programme.slug, 'sv'))!
  assert.ok(!isRefusal(await revokeMembership(ground, leader, revoked.membership_id)))
  assert.deepEqual(await confirmLink(ground, newClient(), token.searchParams.get('token')!), {
    refused: 'link-not-valid',
  })
})

test('someone invited may sign in before accepting, and then has no role yet', async () => {
  const { user_id, programme } = await someone('project_leader')
  const leader = (await visitorFor(ground, user_id, programme.slug, 'sv'))!
  const email = 'inbjuden@exempel.se'
  await invite(ground, leader, {
    email,
    name: '',
    role: 'officer',
    language: 'sv',
    partner_id: null,
    company_id: null,
    provider_id: null,
    until_on: null,
  })
  const jar = await signedIn(email)
  const session = (await sessionOf(ground.auth, requestWith(jar.header())))!
  assert.deepEqual((await visitorFor(ground, session.user_id, null, 'sv'))?.held, [])
})

test('an address from one place, and a place, are let try only so often', async () => {
  const { email } = await someone()
  const home = newClient()
  const ask = (at = ground, from = home) => askForLink(at, from, { email, till: '/', language: 'sv' })
  const outcomes = []
  for (let time = 0; time < 6; time++) outcomes.push(await ask())
  assert.deepEqual(outcomes.map(isRefusal), [false, false, false, false, false, true])
  const later = installationOf(database, { clock: clockAt('2025-10-15T09:16:00Z') })
  assert.deepEqual(await ask(later), { asked: true })

  const place = newClient()
  const many = await Promise.all(
    Array.from({ length: 31 }, (_, at) =>
      askForLink(ground, place, { email: `x${at}@exempel.se`, till: '/', language: 'sv' }),
    ),
  )
  assert.equal(many.filter(isRefusal).length, 1)
})

test('nobody locks another’s sign-in by asking in their name', async () => {
  const { email } = await someone()
  const letters = async () => (await mailbox(ground, 1000)).filter(letter => letter.to === email)
  const answers = await Promise.all(Array.from({ length: 20 }, () => askFor(email)))
  assert.ok(answers.every(answer => !isRefusal(answer)))
  // The letters are few, and the latest of them lets its owner in.
  assert.equal((await letters()).length, 10)
  assert.ok(!isRefusal(await confirmLink(ground, newClient(), await tokenFor(email))))
})

test('where no letter can leave, none is said to have been sent', async () => {
  const { email } = await someone()
  const real = installationOf(database, { is_demonstration: false })
  assert.deepEqual(await askForLink(real, newClient(), { email, till: '/', language: 'sv' }), {
    refused: 'no-mail-server',
  })
  assert.equal(await letterTo(ground, email), undefined)
})
