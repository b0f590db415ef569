import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { asked } from '../foundation/asked.ts'
import { clockAt } from '../foundation/clock.ts'
import { openForTest } from '../foundation/testing.ts'
import { houseScope, reading, transact } from '../foundation/transact.ts'
import { programmesOf, visitorFor } from './queries.ts'
import { companyFor, installationOf, partnerFor, programmeFor } from './testing-door.ts'
import { grantMembership } from './users/memberships.ts'
import type { Role } from './visitor.ts'

const database = await openForTest()
after(() => database.close())
const ground = installationOf(database)

let people = 0
async function someoneWith(
  ...grants: {
    role: Role
    programme_id?: number
    company_id?: number
    provider_id?: number
    partner_id?: number
    until_on?: string
  }[]
) {
  const email = `person-${++people}@exempel.se`
  let user_id = ''
  for (const grant of grants) {
    const granted = await grantMembership(ground, { email, name: `Person ${people}`, ...grant })
    assert.ok('user_id' in granted, JSON.stringify(granted))
    user_id = granted.user_id
  }
  return user_id
}

test('within a programme only the roles there count, the strongest first', async () => {
  const here = await programmeFor(ground)
  const there = await programmeFor(ground)
  const user_id = await someoneWith(
    { role: 'officer', programme_id: here.id },
    { role: 'economist', programme_id: here.id },
    { role: 'project_leader', programme_id: there.id },
  )
  const visitor = await visitorFor(ground, user_id, here.slug, 'en')
  assert.equal(visitor?.role, 'economist')
  assert.deepEqual(
    visitor.held.map(held => held.role),
    ['economist', 'officer'],
  )
  assert.deepEqual(visitor.programmes, [here.id])
  assert.equal(visitor.programme, here.id)
  assert.equal(visitor.programme_slug, here.slug)
  assert.equal(visitor.language, 'en')
  assert.equal(visitor.is_house, false)
})

test('a foreign programme and one that is not there look the same', async () => {
  const here = await programmeFor(ground)
  const foreign = await programmeFor(ground)
  const user_id = await someoneWith({ role: 'project_leader', programme_id: here.id })
  assert.equal(await visitorFor(ground, user_id, foreign.slug, 'sv'), null)
  assert.equal(await visitorFor(ground, user_id, 'finns-inte', 'sv'), null)
  assert.equal(await visitorFor(ground, 'nobody', here.slug, 'sv'), null)
  assert.equal(await visitorFor(ground, 'nobody', null, 'sv'), null)
})

test('an administrator comes into every programme, as administrator', async () => {
  const any = await programmeFor(ground)
  const user_id = await someoneWith({ role: 'administrator' })
  const visitor = await visitorFor(ground, user_id, any.slug, 'sv')
  assert.equal(visitor?.role, 'administrator')
  assert.deepEqual(visitor.programmes, [any.id])
  assert.equal(await visitorFor(ground, user_id, 'finns-inte', 'sv'), null)
  const outside = await visitorFor(ground, user_id, null, 'sv')
  assert.ok(outside!.programmes.includes(any.id))
  assert.ok((await programmesOf(ground, outside!)).some(programme => programme.slug === any.slug))
})

test('a company’s visitor is bound to the company, unless they are something more there', async () => {
  const programme = await programmeFor(ground)
  const company = await companyFor(ground, programme.id)
  const bound = await visitorFor(
    ground,
    await someoneWith({ role: 'company', programme_id: programme.id, company_id: company.id }),
    programme.slug,
    'sv',
  )
  assert.equal(bound?.company, company.id)
  const free = await visitorFor(
    ground,
    await someoneWith(
      { role: 'company', programme_id: programme.id, company_id: company.id },
      { role: 'project_leader', programme_id: programme.id },
    ),
    programme.slug,
    'sv',
  )
  assert.equal(free?.company, null)
})

test('a company’s or a provider’s role does not count beside one that needs the whole programme', async () => {
  const programme = await programmeFor(ground)
  const company = await companyFor(ground, programme.id)
  const provider = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('provider')
      .values({ programme_id: programme.id, name: 'Skolan' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const narrow = [
    { role: 'company', programme_id: programme.id, company_id: company.id },
    { role: 'provider', programme_id: programme.id, provider_id: provider.id },
  ] as const
  for (const role of ['administrator', 'officer', 'steering', 'evaluator'] as const) {
    const user_id = await someoneWith(
      ...narrow,
      role === 'administrator' ? { role } : { role, programme_id: programme.id },
    )
    const visitor = (await visitorFor(ground, user_id, programme.slug, 'sv'))!
    assert.deepEqual(
      visitor.held.map(held => held.role),
      [role],
    )
    const listed = await programmesOf(ground, (await visitorFor(ground, user_id, null, 'sv'))!)
    assert.deepEqual(listed.find(one => one.slug === programme.slug)?.roles, [role])
  }
})

test('a second, equally narrow role does not loosen the bond to the company', async () => {
  const programme = await programmeFor(ground)
  const company = await companyFor(ground, programme.id)
  const provider = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('provider')
      .values({ programme_id: programme.id, name: 'Skolan' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const user_id = await someoneWith(
    { role: 'company', programme_id: programme.id, company_id: company.id },
    { role: 'provider', programme_id: programme.id, provider_id: provider.id },
  )
  assert.equal((await visitorFor(ground, user_id, programme.slug, 'sv'))?.company, company.id)
})

test('outside all programmes a company’s visitor sees no rows, but finds the way in', async () => {
  const programme = await programmeFor(ground)
  const company = await companyFor(ground, programme.id)
  const user_id = await someoneWith({ role: 'company', programme_id: programme.id, company_id: company.id })
  const visitor = (await visitorFor(ground, user_id, null, 'sv'))!
  assert.deepEqual(visitor.programmes, [])
  assert.deepEqual(
    (await programmesOf(ground, visitor)).map(({ slug, roles }) => ({ slug, roles })),
    [{ slug: programme.slug, roles: ['company'] }],
  )
  assert.deepEqual(await reading(ground, visitor, db => db.selectFrom('company').select('id').execute()), [])
})

test('a process leader of a partner is bound to it, unless they are something more there', async () => {
  const programme = await programmeFor(ground)
  const partner = await partnerFor(ground, programme.id)
  const grants = { role: 'process_leader', programme_id: programme.id, partner_id: partner.id } as const
  assert.equal(
    (await visitorFor(ground, await someoneWith(grants), programme.slug, 'sv'))?.partner,
    partner.id,
  )
  const more = await someoneWith(grants, { role: 'project_leader', programme_id: programme.id })
  assert.equal((await visitorFor(ground, more, programme.slug, 'sv'))?.partner, null)
})

test('an auditor sees nothing after the last day', async () => {
  const programme = await programmeFor(ground)
  const user_id = await someoneWith({ role: 'auditor', programme_id: programme.id, until_on: '2025-10-20' })
  const on = (day: string) => ({ ...ground, clock: clockAt(`${day}T12:00:00Z`) })
  assert.equal((await visitorFor(on('2025-10-20'), user_id, programme.slug, 'sv'))?.role, 'auditor')
  assert.equal(await visitorFor(on('2025-10-21'), user_id, programme.slug, 'sv'), null)
  const outside = (await visitorFor(on('2025-10-21'), user_id, null, 'sv'))!
  assert.deepEqual(outside.held, [])
  assert.deepEqual(outside.programmes, [])
  assert.deepEqual(await programmesOf(on('2025-10-21'), outside), [])
})

test('who asks is found with one query', async () => {
  const programme = await programmeFor(ground)
  const user_id = await someoneWith({ role: 'officer', programme_id: programme.id })
  const work = { queries: 0, sql: [] as string[] }
  await asked.run(work, () => visitorFor(ground, user_id, programme.slug, 'sv'))
  assert.equal(work.sql.filter(sql => sql.includes('membership')).length, 1)
})
