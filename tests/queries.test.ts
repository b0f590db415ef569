// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { IdentifierNode, type KyselyPlugin, OperationNodeTransformer } from 'kysely'
import { requestWith } from '../app/access/testing-door.ts'
import { answerOf } from '../app/server.ts'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { tellSmallStory } from './small-story.ts'
import { type Asking, cookieFor, emailOf, newUser, openWorld, queriesOf, type World } from './world.ts'

/** Above this a page asks in vain or in a loop. */
const MOST = 40
/** Whose session it is, asked in two, who that is in the programme, and one reading of all that the page and its frame show. */
const MOST_TRANSACTIONS = 4

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

const linesOfTrail = async (): Promise<bigint> => {
  const { rows } = await world.installation.database.pool.query<{ lines: bigint }>(
    'select id::bigint as lines from trail_end()',
  )
  return rows[0]?.lines ?? 0n
}

test('a page is read in one transaction, after its visitor has been found', async () => {
  const { pool } = world.installation.database
  const wrong: string[] = []
  let taken = 0
  const count = () => {
    taken += 1
  }
  pool.on('acquire', count)
  const stranger = await world.as('stranger')
  for (const pattern of patternsOf(world.build).filter(one => one.startsWith('/:programme'))) {
    const address = addressOf(pattern, 'demo', large.places)
    // Where everyone may come in nobody is asked who they are, and there is no visitor to read for.
    if ((await stranger.get(address)).status === 200) continue
    const lines = await linesOfTrail()
    taken = 0
    await large.leader.get(address)
    const asked = taken
    // A reading that is itself a line of the trail writes, beside the frame's that does not.
    const most = MOST_TRANSACTIONS + ((await linesOfTrail()) > lines ? 1 : 0)
    if (asked > most) wrong.push(`${pattern}: ${asked}`)
  }
  pool.off('acquire', count)
  assert.deepEqual(wrong, [])
})

test('a question that fails is one incident, however many parts of the page ask after it', async () => {
  const { installation, build, log } = world
  const answer = answerOf(build, { ...installation, db: installation.db.withPlugin(withoutTable('contact')) })
  const cookie = await cookieFor(installation, emailOf('project_leader'))
  const lines = log.length
  const { status } = await answer(requestWith(cookie, `/demo/foretag/${large.places.company}`))
  const incidents = log.slice(lines).filter(line => JSON.parse(line).incident)
  assert.deepEqual([status, incidents.length], [500, 1])
})

/** Every question of a table that is renamed so fails. */
function withoutTable(table: string): KyselyPlugin {
  class Renaming extends OperationNodeTransformer {
    protected override transformIdentifier(node: IdentifierNode): IdentifierNode {
      return node.name === table ? IdentifierNode.create('not_there') : node
    }
  }
  const renaming = new Renaming()
  return {
    transformQuery: ({ node, queryId }) => renaming.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  }
}
