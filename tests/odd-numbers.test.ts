import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { formsIn, namesIn } from './sending.ts'
import { type Asking, openWorld, type World } from './world.ts'

// What no column holds, or is no number where one is read: refused, or read as nothing, but nothing of ours breaks.

/** One more than the database's whole numbers hold. */
const TOO_LARGE = '2147483648'
const ODD = ['-1', '9'.repeat(30), 'NaN', '\u202e7']

let world: World
let leader: Asking
let places: Places
let pages: { path: string; html: string }[]

before(async () => {
  world = await openWorld()
  leader = await world.as('project_leader')
  const { vault } = world.installation
  places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
  pages = []
  for (const pattern of patternsOf(world.build)) {
    const path = addressOf(pattern, 'demo', places)
    const answer = await leader.get(path)
    if (answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html'))
      pages.push({ path, html: await answer.text() })
  }
})
after(() => world.close())

const broken = async (answer: Promise<Response>, what: string): Promise<string[]> => {
  const { status } = await answer
  return status >= 500 ? [`${what}: ${status}`] : []
}

test('no number in a form breaks anything, whichever field it stands in', async () => {
  const wrong: string[] = []
  const tried = new Set<string>()
  for (const { path, html } of pages)
    for (const { sent, names, to } of formsIn(html)) {
      // Many pages have the same small forms for many things.
      const kind = [(to ?? path).replace(/\d+/g, '#'), sent.get('intent'), ...names].join(' ')
      if (to?.startsWith('/logga-ut') || tried.has(kind)) continue
      tried.add(kind)
      const send = (changed: Record<string, string>) =>
        broken(
          leader.post(to ?? path, { ...Object.fromEntries(sent), ...changed }),
          `POST ${to ?? path} with ${JSON.stringify(changed)}`,
        )
      const free = names.filter(name => !['once', 'intent'].includes(name))
      for (const name of free) wrong.push(...(await send({ [name]: TOO_LARGE })))
      for (const odd of ODD) wrong.push(...(await send(Object.fromEntries(free.map(name => [name, odd])))))
    }
  assert.deepEqual(wrong, [])
})

test('no number in an address breaks anything, whatever is asked for with it', async () => {
  const wrong: string[] = []
  const everywhere = namesAsked()
  for (const { path, html } of pages) {
    const [bare = ''] = path.split('?')
    for (const value of [TOO_LARGE, ...ODD]) {
      const asked = new URLSearchParams([...everywhere, ...namesIn(html)].map(name => [name, value]))
      wrong.push(...(await broken(leader.get(`${bare}?${asked}`), `GET ${bare} with ${value}`)))
    }
  }
  assert.deepEqual(wrong, [])
})

test('who came is read by its field: a number that nobody has is refused, and the page says so', async () => {
  const path = `/demo/kalender/${places.appointment}`
  for (const came of [TOO_LARGE, '0', 'x']) {
    const answer = await leader.post(path, { came })
    assert.equal(answer.status, 422, came)
  }
})

/** What pages ask an address for, as they are written. */
const namesAsked = (): string[] => {
  const app = new URL('../app/', import.meta.url)
  const pagesWritten = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(file =>
    /pages.*\.tsx?$/.test(file),
  )
  const found = pagesWritten.flatMap(file =>
    [...readFileSync(new URL(file, app), 'utf8').matchAll(/searchParams\.get\('(\w+)'\)/g)].map(
      ([, name]) => name!,
    ),
  )
  return [...new Set([...found, 'q', 'sort', 'page'])]
}
