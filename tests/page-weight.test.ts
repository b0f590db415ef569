// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { type Asking, openWorld, type World } from './world.ts'

/** Of each company there are first so many more, so that every list has a full page; then a programme of a thousand. */
const [SOME, MORE] = [2, 7]
/** Figures of more digits, and curves of more steps. */
const MORE_BYTES = 1.1

const LISTS = [
  'foretag',
  'foretag/:id/sammanslagning',
  'personer',
  'natura',
  'timmar',
  'narvaro',
  'tillfallen',
  'utbildningar',
  'formedlingar',
  'vagen',
  'vagen/lista',
  'vagen/startstracka',
  'vagen/takt',
  'partnerskapet',
]

let world: World
let leader: Asking
let places: Places

before(async () => {
  world = await openWorld()
  leader = await world.as('project_leader')
  const { vault } = world.installation
  places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
})
after(() => world.close())

type Weight = { bytes: number; options: number }

async function weights(): Promise<Map<string, Weight>> {
  const weighed = new Map<string, Weight>()
  for (const pattern of patternsOf(world.build).filter(one =>
    LISTS.some(list => one === `/:programme/${list}`),
  )) {
    const answer = await leader.get(addressOf(pattern, 'demo', places))
    const text = await answer.text()
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    weighed.set(pattern, { bytes: text.length, options: text.split('<option').length - 1 })
  }
  return weighed
}

const addCompanies = (from: number, to: number) =>
  transact(world.installation, { ...houseScope, programme: world.programme_id }, async ({ db }) => {
    await sql`
      insert into company (programme_id, organisation_number, name, municipality_code, partner_id, employees, referred_on, accepted_on, agreed_on)
      select programme_id, '9' || nth || lpad(id::text, 8, '0'), name || ' ' || nth, municipality_code, partner_id, employees,
        referred_on, accepted_on, agreed_on
      from company cross join generate_series(${from}::integer, ${to}::integer) nth
      where programme_id = ${world.programme_id} and merged_into is null and organisation_number not like '9%'`.execute(
      db,
    )
    return {}
  })

test('the company that another is part of is looked for in words, and compared with from there', async () => {
  const here = addressOf('/:programme/foretag/:id/sammanslagning', 'demo', places)
  const read = async (query: string) => (await leader.get(here + query)).text()
  const { id, name } = await world.read(db =>
    db
      .selectFrom('company')
      .select(['id', 'name'])
      .where('programme_id', '=', world.programme_id)
      .where('merged_into', 'is', null)
      .where('id', '<>', Number(places.company))
      .orderBy('id')
      .executeTakeFirstOrThrow(),
  )
  const found = await read(`?sok=${encodeURIComponent(name)}`)
  assert.ok(found.includes(`href="?med=${id}"`))
  assert.ok((await read('?sok=zzzz')).includes('Inget annat företag hittades.'))
  assert.ok((await leader.get(`${here}?med=${id}`)).ok)
})

test('a page weighs what it shows: more than three times as many companies make none heavier', async t => {
  await addCompanies(1, SOME)
  const few = await weights()
  await addCompanies(SOME + 1, SOME + MORE)
  const many = await weights()
  const heavier = [...many].flatMap(([pattern, { bytes, options }]) => {
    const was = few.get(pattern)!
    return bytes > was.bytes * MORE_BYTES || options > was.options
      ? [`${pattern}: ${was.bytes} and ${bytes} bytes, ${was.options} and ${options} options`]
      : []
  })
  const heaviest = [...many].sort(([, one], [, other]) => other.bytes - one.bytes).slice(0, 5)
  for (const [pattern, { bytes, options }] of heaviest)
    t.diagnostic(`${pattern}: ${few.get(pattern)!.bytes} and ${bytes} bytes, ${options} options`)
  assert.deepEqual(heavier, [])
})
