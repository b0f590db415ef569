import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { openedNow } from '../app/referrals/pages/opened.ts'
import { fileOf } from './registers.ts'
import { formIn } from './sending.ts'
import { type Asking, openWorld, type World } from './world.ts'

// A company from a municipality outside the programme's counties gets one answer wherever it comes: with a reason.

const GOTHENBURG = '1480'
const BECAUSE = 'Flyttar till Osby i vår'

let world: World
const people = new Map<string, Asking>()

before(async () => {
  world = await openWorld()
  for (const who of ['project_leader', 'officer', 'stranger'] as const) people.set(who, await world.as(who))
})
after(() => world.close())

const reasonOf = (name: string) =>
  world.read(async db => {
    const company = await db
      .selectFrom('company')
      .select(['municipality_code', 'outside_because'])
      .where('name', '=', name)
      .executeTakeFirst()
    return company && [company.municipality_code, company.outside_because]
  })

const idOf = (name: string) =>
  world.read(db => db.selectFrom('company').select('id').where('name', '=', name).executeTakeFirstOrThrow())

const formAt = async (asking: Asking, path: string) => formIn(await (await asking.get(path)).text())!

/** Sent without a reason, it is asked for beside its field and nothing is kept; with one it is. */
async function asksWhy(asking: Asking, path: string, typed: Record<string, string>) {
  const form = { ...Object.fromEntries(await formAt(asking, path)), ...typed, municipality_code: GOTHENBURG }
  const refused = await asking.post(path, { ...form, outside_because: ' ' })
  const html = await refused.text()
  assert.equal(refused.status, 422, path)
  assert.match(html, /Göteborg ligger utanför Skåne, Blekinge\. Skriv varför/)
  const again = formIn(html)!
  assert.ok(again.has('outside_because'), 'the field stands there')
  assert.notDeepEqual((await reasonOf(typed.name ?? typed.company!))?.[0], GOTHENBURG)
  const taken = await asking.post(path, { ...form, ...Object.fromEntries(again), outside_because: BECAUSE })
  assert.equal(taken.status, 303, path)
  assert.deepEqual(await reasonOf(typed.name ?? typed.company!), [GOTHENBURG, BECAUSE])
}

test('the project leader’s new company, and a company that moves', async () => {
  const leader = people.get('project_leader')!
  const name = 'Göteborgs Svets AB'
  await asksWhy(leader, '/demo/foretag/nytt', { name, organisation_number: '556677-8899' })
  const { id } = await idOf(name)
  const path = `/demo/foretag/${id}/andring`
  const inside: Record<string, string> = {
    ...Object.fromEntries(await formAt(leader, path)),
    municipality_code: '1273',
  }
  assert.equal(inside.outside_because, BECAUSE, 'the reason stands in its form')
  assert.equal((await leader.post(path, inside)).status, 303)
  assert.deepEqual(await reasonOf(name), ['1273', null])
  await asksWhy(leader, path, { name })
})

test('the officer’s form', async () => {
  await asksWhy(people.get('officer')!, '/demo/ombud/formedling', { company: 'Hisingens Plåt' })
})

test('the outbox of the officer’s phone', async () => {
  const officer = people.get('officer')!
  const sent = (rest: object) =>
    officer.post('/demo/ombud/utkorg', {
      kind_of_form: 'refer',
      company: 'Mölndals Verktyg',
      municipality_code: GOTHENBURG,
      ...rest,
    })
  const refused = await sent({ once: crypto.randomUUID() })
  assert.equal(refused.status, 422)
  assert.match(
    ((await refused.json()) as { errors: Record<string, string> }).errors.outside_because!,
    /Skriv varför företaget ändå ska vara med/,
  )
  assert.equal(await reasonOf('Mölndals Verktyg'), undefined)
  assert.equal((await sent({ once: crypto.randomUUID(), outside_because: BECAUSE })).status, 200)
  assert.deepEqual(await reasonOf('Mölndals Verktyg'), [GOTHENBURG, BECAUSE])
})

test('the open door, which asks the same whether the company is known or not', async () => {
  const { vault, clock } = world.installation
  const then = { ...clock, now: () => new Date(clock.now().getTime() - 60_000) }
  const typed = {
    opened: openedNow({ vault, clock: then }),
    name: 'Kungälvs Gjuteri AB',
    contact_name: 'Anneli',
    contact_email: 'anneli@exempel.se',
    wishes: 'Vi vill lära oss mer.',
  }
  const stranger = people.get('stranger')!
  await asksWhy(stranger, '/demo/oppet', typed)
  const form = Object.fromEntries(await formAt(stranger, '/demo/oppet'))
  const known = { ...form, ...typed, municipality_code: GOTHENBURG }
  assert.equal((await stranger.post('/demo/oppet', known)).status, 422)
})

test('a register: a row without a reason is told what to write in which column, and comes in with it', async () => {
  const header = ['Organisationsnummer', 'Företag', 'Kommun', 'Skäl utanför området']
  const read = async (because: string) => {
    const outcome = await importFiles(world.installation, houseScope, {
      programme_id: world.programme_id,
      files: [
        fileOf('foretag.csv', { header, rows: [['559990-0015', 'Partille Press AB', 'Göteborg', because]] }),
      ],
    })
    if (isRefusal(outcome)) assert.fail(outcome.refused)
    return outcome.report
  }
  const rejected = await read('')
  assert.deepEqual(rejected.account.foretag.rejected, { 'unknown-municipality': 1 })
  assert.deepEqual(
    rejected.closer?.map(one => one.closer),
    ['outside-area'],
  )
  assert.equal(await reasonOf('Partille Press AB'), undefined)
  assert.equal((await read(BECAUSE)).account.foretag.accepted, 1)
  assert.deepEqual(await reasonOf('Partille Press AB'), [GOTHENBURG, BECAUSE])
})
