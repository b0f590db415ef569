// On a PostgreSQL server: the embedded one says too little of what it reads.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, patternsOf } from './addresses.ts'
import { type Read, readerOf } from './blocks.ts'
import { copiedTables, giveNeighbours } from './neighbours.ts'
import { placesOf } from './places.ts'
import { openWorld, type World } from './world.ts'

// A programme alone in its database, and the same programme among twenty that hold as much. What its pages read is counted in blocks,
// which say the same however busy the machine is.

const server = process.env.SPANG_TEST_DATABASE_URL
const NEIGHBOURS = 19
const MOST_TIMES = 1.5
/** A block or two more up a taller index, where all there is are some dozens. */
const SOME_BLOCKS = 20
const WORST = ['/:programme', '/:programme/ombud/besok', '/:programme/utbildningar']

let world: World
let alone: Map<string, Read>
let among: Map<string, Read>

before(async () => {
  if (!server) return
  world = await openWorld()
  const { pool } = world.installation.database
  const { rows } = await pool.query<{ name: string }>('select current_database() as name')
  const url = new URL(server)
  url.pathname = `/${rows[0]!.name}`
  await giveNeighbours(url.href, { programme_id: world.programme_id, neighbours: 0 })
  const read = readerOf(pool, new Set(await copiedTables(url.href)))
  alone = await readPages(read)
  await giveNeighbours(url.href, { programme_id: world.programme_id, neighbours: NEIGHBOURS })
  among = await readPages(read)
})
after(() => world?.close())

async function readPages(read: ReturnType<typeof readerOf>): Promise<Map<string, Read>> {
  const { vault } = world.installation
  const places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
  const [leader, officer] = [await world.as('project_leader'), await world.as('officer')]
  const pages = new Map<string, Read>()
  for (const pattern of patternsOf(world.build).filter(one => one.startsWith('/:programme'))) {
    const who = pattern.startsWith('/:programme/ombud') ? officer : leader
    const address = addressOf(pattern, 'demo', places)
    await (await who.get(address)).arrayBuffer()
    pages.set(pattern, await read(async () => (await who.get(address)).arrayBuffer()))
  }
  return pages
}

test('a page reads hardly more among twenty programmes than in one alone', t => {
  if (!server) return
  const sumOf = (pages: Map<string, Read>) => pages.values().reduce((sum, page) => sum + page.blocks, 0)
  t.diagnostic(`all pages: ${sumOf(alone)} blocks alone, ${sumOf(among)} among ${NEIGHBOURS} neighbours`)
  const grown = [...alone].map(([pattern, { blocks }]) => ({
    pattern,
    blocks,
    more: among.get(pattern)!.blocks - blocks,
  }))
  for (const { pattern, blocks, more } of grown.toSorted((a, b) => b.more - a.more).slice(0, 12))
    t.diagnostic(`${pattern}: ${blocks} and ${more} more`)
  const wrong: string[] = []
  for (const pattern of WORST) {
    const [one, many] = [alone.get(pattern)!.blocks, among.get(pattern)!.blocks]
    t.diagnostic(`${pattern}: ${one}, ${many}`)
    if (many > MOST_TIMES * one + SOME_BLOCKS) wrong.push(`${pattern}: ${one}, ${many}`)
  }
  assert.deepEqual(wrong, [])
  assert.ok(sumOf(among) <= MOST_TIMES * sumOf(alone))
})

test('no page reads a table of a programme from end to end to find its own part', () => {
  if (!server) return
  const whole = [...among].flatMap(([pattern, { whole }]) => whole.map(table => `${pattern}: ${table}`))
  assert.deepEqual(whole, [])
})
