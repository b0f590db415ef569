import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { tellSmallStory } from './small-story.ts'
import { type Asking, newUser, openWorld, queriesOf, type World } from './world.ts'

/** Above this a page asks in vain or in a loop. */
const MOST = 40

type Side = { leader: Asking; officer: Asking; places: Places }

let world: World
let large: Side
let small: Side

before(async () => {
  world = await openWorld()
  const { vault } = world.installation
  const [leader, officer] = [
    await newUser(world.installation, 'project_leader', world.small.programme_id),
    await newUser(world.installation, 'officer', world.small.programme_id),
  ]
  await tellSmallStory(world, { leader, officer })
  large = {
    leader: await world.as('project_leader'),
    officer: await world.as('officer'),
    places: await world.read(db => placesOf(db, { vault, programme_id: world.programme_id })),
  }
  small = {
    leader: await world.asEmail(leader),
    officer: await world.asEmail(officer),
    places: await world.read(db => placesOf(db, { vault, programme_id: world.small.programme_id })),
  }
})
after(() => world.close())

test('a page asks as many questions of 1 500 people as of eleven', async t => {
  const looping: string[] = []
  const counts: number[] = []
  for (const pattern of patternsOf(world.build).filter(one => one.startsWith('/:programme'))) {
    const who = pattern.startsWith('/:programme/ombud') ? 'officer' : 'leader'
    const [many, few] = [
      await large[who].get(addressOf(pattern, 'demo', large.places)),
      await small[who].get(addressOf(pattern, world.small.slug, small.places)),
    ]
    assert.equal(many.status, few.status, pattern)
    const [asked, askedOfFew] = [queriesOf(many), queriesOf(few)]
    counts.push(asked)
    // Where there is nothing to show, a page may ask less; with more rows it must not ask more and more.
    if (asked > MOST || asked > askedOfFew + 3) looping.push(`${pattern}: ${asked} and ${askedOfFew}`)
  }
  t.diagnostic(
    `at most ${Math.max(...counts)} queries, ${(counts.reduce((a, b) => a + b) / counts.length).toFixed(1)} on average`,
  )
  assert.deepEqual(looping, [])
})
