// Among the longest.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ACCESS_TABLE, CODES, COLUMNS } from './access-table.ts'
import { addressOf, hasThing, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { type Asking, openWorld, type Who, type World } from './world.ts'

type Row = { pattern: string; get: string; post: string }
const rows: Row[] = ACCESS_TABLE.trim()
  .split('\n')
  .map(line => {
    const [pattern = '', get = '', post = '.'.repeat(COLUMNS.length)] = line.trim().split(/\s{2,}/)
    return { pattern, get: get.replaceAll(' ', ''), post: post.replaceAll(' ', '') }
  })

let world: World
let asking: Record<Who, Asking>
let places: Record<'own' | 'others' | 'foreign', Places>

before(async () => {
  world = await openWorld()
  asking = Object.fromEntries(
    await Promise.all(COLUMNS.map(async who => [who, await world.as(who)] as const)),
  ) as Record<Who, Asking>
  const { programme_id, small } = world
  const { vault } = world.installation
  const place = (role: Who) =>
    world.read(db =>
      db
        .selectFrom('membership')
        .selectAll()
        .where('role', '=', role as 'company')
        .executeTakeFirstOrThrow(),
    )
  const bound = {
    company_id: (await place('company')).company_id!,
    provider_id: (await place('provider')).provider_id!,
  }
  places = {
    own: await world.read(db => placesOf(db, { vault, programme_id, ...bound })),
    others: await world.read(db => placesOf(db, { vault, programme_id, unlike: bound })),
    foreign: await world.read(db => placesOf(db, { vault, programme_id: small.programme_id })),
  }
})
after(() => world.close())

const codeOf = ({ status, headers }: Response): string => {
  if (status === 303 && headers.get('location')?.startsWith('/logga-in?till=')) return '?'
  return (
    Object.keys(CODES).find(code => CODES[code as keyof typeof CODES] === status && code !== '?') ??
    String(status)
  )
}

const isSignOut = (pattern: string) => pattern === '/logga-ut'

/** What a role is sent; who signs out comes back in. */
async function sent(who: Who, address: string): Promise<string> {
  const answer = await asking[who].post(address)
  if (isSignOut(address)) asking[who] = await world.as(who)
  return codeOf(answer)
}

async function line(answerTo: (who: Who) => Promise<string>): Promise<string> {
  const codes: string[] = []
  for (const who of COLUMNS) codes.push(await answerTo(who))
  return codes.join('')
}

type Shown = { pattern: string; codes: string; links: Map<Who, Set<string>> }

let whole: Promise<Shown[]> | undefined
/** What each address shows each role, and where its pages lead. Asked once for all who look at it. */
const shownToAll = () => (whole ??= askForAll())

async function askForAll(): Promise<Shown[]> {
  const all: Shown[] = []
  for (const { pattern } of tableAndNew()) all.push(await shownAt(pattern))
  return all
}

async function shownAt(pattern: string): Promise<Shown> {
  const links = new Map<Who, Set<string>>()
  const codes = await line(async who => {
    const answer = await asking[who].get(addressOf(pattern, 'demo', places.own))
    const isPage = answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html')
    if (isPage) links.set(who, linksIn(await answer.text()))
    return codeOf(answer)
  })
  return { pattern, codes, links }
}

test('every address stands in the table, and nothing else does', () => {
  assert.deepEqual(rows.map(row => row.pattern).sort(), patternsOf(world.build))
})

test('each role is answered as the table says', async () => {
  const wrong: string[] = []
  const shown = new Map((await shownToAll()).map(({ pattern, codes }) => [pattern, codes]))
  for (const { pattern, get, post } of tableAndNew()) {
    const address = addressOf(pattern, 'demo', places.own)
    const [gets, posts] = [shown.get(pattern)!, await line(who => sent(who, address))]
    if (gets !== get || posts !== post) wrong.push(`${pattern}  ${spaced(gets)}  ${spaced(posts)}`)
  }
  assert.deepEqual(wrong, [], 'what was answered instead')
})

test('a menu leads only where its role may go, and the administrator to nothing about people', async () => {
  const wrong: string[] = []
  for (const who of COLUMNS.filter(one => one !== 'stranger')) {
    const first = await asking[who].get('/demo')
    const home = first.status === 303 ? await asking[who].get(first.headers.get('location')!) : first
    const menu = /<nav class="mainnav".*?<\/nav>/s.exec(await home.text())?.[0] ?? ''
    const links = [...menu.matchAll(/href="(\/demo[^"]*)"/g)].map(([, href]) => href!)
    if (who === 'administrator')
      assert.deepEqual(links, ['/demo/installningar', '/demo/anvandare', '/demo/handelser'])
    for (const href of links) {
      const status = await where(asking[who], await asking[who].get(href))
      if (status !== '+') wrong.push(`${href} as ${who}: ${status}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('no page leads its reader to a closed door', async () => {
  const wrong = new Set<string>()
  const all = await shownToAll()
  for (const [at, who] of COLUMNS.entries()) {
    if (who === 'stranger') continue
    // What the table has asked already is not asked again.
    const known = new Map(
      all.map(({ pattern, codes }) => [addressOf(pattern, 'demo', places.own), codes[at]]),
    )
    const isClosed = async (href: string) =>
      (known.get(href) ?? codeOf(await asking[who].get(href))) === CLOSED
    const asked = new Map<string, number>()
    for (const { pattern, links } of all) {
      for (const href of links.get(who) ?? []) {
        const kind = href.replace(/\d+/g, '#')
        const before = asked.get(kind) ?? 0
        // Of many of one kind two are tried.
        if (before < 2 && (await isClosed(href))) wrong.add(`${href} on ${pattern} as ${who}`)
        asked.set(kind, before + 1)
      }
    }
  }
  assert.deepEqual([...wrong], [])
})

const CLOSED = '-' satisfies keyof typeof CODES

const linksIn = (html: string) =>
  new Set(
    [...html.matchAll(/<a [^>]*?href="(\/demo[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&')),
  )

test('what belongs to another programme is not there, for anyone', async () => {
  const wrong: string[] = []
  for (const { pattern, get, post } of rows.filter(row => hasThing(row.pattern))) {
    const address = addressOf(pattern, 'demo', places.foreign)
    for (const [at, who] of COLUMNS.entries()) {
      const shown = await where(asking[who], await asking[who].get(address))
      if (shown !== foreignCode(get[at]!)) wrong.push(`GET ${address} as ${who}: ${shown}`)
      const sent = await asking[who].post(address)
      const isHarmless = codeOf(sent) === '0' || (codeOf(sent) === post[at] && '-?.!'.includes(post[at]!))
      if (!isHarmless && (await where(asking[who], sent)) !== '0')
        wrong.push(`POST ${address} as ${who}: ${sent.status}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('a company finds nothing of another company, a provider nothing of another’s occasions', async () => {
  const wrong: string[] = []
  for (const { pattern, get } of rows.filter(row => hasThing(row.pattern))) {
    const address = addressOf(pattern, 'demo', places.others)
    for (const who of ['company', 'provider'] as const) {
      if (who === 'company' && SEEN_BY_COMPANIES.includes(pattern)) continue
      const shown = await where(asking[who], await asking[who].get(address))
      if (shown !== foreignCode(get[COLUMNS.indexOf(who)]!)) wrong.push(`${address} as ${who}: ${shown}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('a programme that is not there and one that is not yours are not found', async () => {
  const wrong: string[] = []
  const doors: [string, Who][] = [
    ['finns-inte', 'administrator'],
    [world.small.slug, 'project_leader'],
    [world.small.slug, 'company'],
    [world.small.slug, 'stranger'],
  ]
  for (const [slug, who] of doors)
    for (const { pattern, get } of rows.filter(row => row.pattern.startsWith('/:programme'))) {
      const address = addressOf(pattern, slug, places.foreign)
      const { status } = await asking[who].get(address)
      // What is open to everyone is so to those of another programme too.
      const isOpen = get.endsWith('+') && slug !== 'finns-inte'
      if (status !== (isOpen ? 200 : who === 'stranger' ? 303 : 404))
        wrong.push(`${address} as ${who}: ${status}`)
    }
  assert.deepEqual(wrong, [])
})

/** Companies may look for a training for their people. */
const SEEN_BY_COMPANIES = [
  '/:programme/tillfallen/:id',
  '/:programme/utbildningar/:id',
  ...['', '.csv', '.xlsx'].map(ending => `/:programme/utbildningar/:id/framsteg${ending}`),
]

/** A page that would be shown is not there instead; who may not see such pages is told no more than usual. */
const foreignCode = (code: string) => (code === '+' || code === '>' || code === '0' ? '0' : code)

/** Where an answer leads in the end. */
async function where(as: Asking, answer: Response): Promise<string> {
  const code = codeOf(answer)
  return code === '>' ? codeOf(await as.get(answer.headers.get('location')!)) : code
}

/** The table, and after it what is missing from it, so that the failure says what to write. */
const tableAndNew = (): Row[] => [
  ...rows,
  ...patternsOf(world.build)
    .filter(pattern => !rows.some(row => row.pattern === pattern))
    .map(pattern => ({ pattern, get: '', post: '' })),
]

const spaced = (codes: string) => [...codes].join(' ')
