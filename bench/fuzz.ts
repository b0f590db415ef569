// Sends so many odd requests, in all roles, and says which broke anything: node bench/fuzz.ts --count 100000 --seed 7 [--postgresql]
// The same seed sends the same. What is sent goes through the whole application, but for the network.
import { parseArgs } from 'node:util'
import { requestWith } from '../app/access/testing-door.ts'
import { ROLES, type Role } from '../app/access/visitor.ts'
import { dropTemplates } from '../app/foundation/testing-starts.ts'
import { addressOf, patternsOf } from '../tests/addresses.ts'
import { placesOf } from '../tests/places.ts'
import { startPostgres } from '../tests/postgres.ts'
import { formsIn } from '../tests/sending.ts'
import { cookieFor, emailOf, HOME, openWorld, type World } from '../tests/world.ts'

const { values: asked } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '7' },
    postgresql: { type: 'boolean', default: false },
  },
})

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '7',
  '2147483648',
  '9'.repeat(40),
  '1e9',
  'NaN',
  'null',
  'undefined',
  'true',
  '2025-02-30',
  '2025-10-15',
  '0000-00-00',
  '99:99',
  '24:00',
  "' or 1=1 --",
  '%',
  '_',
  '\\',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u202e7',
  '\u0000',
  '\ud800',
  'å'.repeat(300),
  '😀',
  '{"a":1}',
  '[]',
  'on',
  'yes',
  '1,2,3',
  '1 250,50',
  'a@b',
  'a'.repeat(5000),
] as const
/** Words that addresses ask by, beside those that a page's own forms have. */
const ASKED = [
  'q',
  'sida',
  'sort',
  'ordning',
  'del',
  'manad',
  'fran',
  'till',
  'med',
  'pagar',
  'foretag',
  'utkast',
  'state',
]
/** Nothing is sent where someone would lose a role or a session: the roles are kept whole while it runs. */
const KEEPS_ROLES_WHOLE = ['/konto', '/:programme/anvandare']
/** So many requests are under way at once, and so often the roles are looked after. */
const AT_ONCE = 8
const LOOKED_AFTER = 1_000

type Who = Role | 'stranger'
type Target = { path: string; forms: { names: string[]; sent: [string, string][] }[] }

const random = chanceOf(Number(asked.seed))
const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
const happens = (chance: number) => random() < chance

const postgres = asked.postgresql ? await startPostgres() : null
if (postgres) process.env.SPANG_TEST_DATABASE_URL = postgres.url
const world = await openWorld()
const whos: Who[] = [...ROLES, 'stranger']
const cookies = new Map<Who, string>()
const targets = new Map<Who, Target[]>()
const homes = new Map<Who, number>()
for (const who of whos) await letIn(who)

const statuses = new Map<number, number>()
const broken: string[] = []
let lost = 0
const count = Number(asked.count)
const started = performance.now()
for (let sent = 0; sent < count; ) {
  const some = Array.from({ length: Math.min(AT_ONCE, count - sent) }, oneRequest)
  const answers = await Promise.all(
    some.map(async ({ what, request }) => ({ what, status: await statusOf(request) })),
  )
  for (const { what, status } of answers) {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500) broken.push(`${status} ${what}`)
  }
  sent += some.length
  if (sent % LOOKED_AFTER < AT_ONCE) await lookAfter()
}
const seconds = (performance.now() - started) / 1000
process.stdout.write(
  `${count} requests in ${whos.length} roles, seed ${asked.seed}, ${postgres?.name ?? 'embedded'}, ${seconds.toFixed(0)} s. ${broken.length} broke. Roles let in anew: ${lost}.\n`,
)
for (const [status, times] of [...statuses].sort()) process.stdout.write(`${status}: ${times}\n`)
for (const what of broken.slice(0, 40)) process.stdout.write(`${what.slice(0, 400)}\n`)
await world.close()
if (postgres) {
  await dropTemplates(postgres.url)
  await postgres.stop()
}
process.exit(broken.length > 0 ? 1 : 0)

/** What a role may be shown: every address, and what can be sent there. */
async function letIn(who: Who) {
  cookies.set(who, who === 'stranger' ? '' : await cookieFor(world.installation, emailOf(who)))
  if (targets.has(who)) return
  targets.set(who, await targetsOf(world, cookies.get(who)!))
  homes.set(who, await statusOf(requestWith(cookies.get(who)!, '/demo')))
}

async function targetsOf({ build, installation, read, programme_id, answer }: World, cookie: string) {
  const places = await read(db => placesOf(db, { vault: installation.vault, programme_id }))
  const found: Target[] = []
  for (const pattern of patternsOf(build)) {
    if (pattern === '/logga-ut') continue // to be asked for it is enough
    const path = addressOf(pattern, 'demo', places)
    const shown = await answer(requestWith(cookie, path))
    const isPage = shown.status === 200 && shown.headers.get('content-type')?.startsWith('text/html')
    const html = isPage ? await shown.text() : ''
    const forms = KEEPS_ROLES_WHOLE.includes(pattern) ? [] : formsIn(html)
    found.push({ path, forms: forms.map(({ names, sent }) => ({ names, sent: [...sent] })) })
    if (!isPage) await shown.body?.cancel()
  }
  return found
}

/** A role that has lost its session is let in again; one that has lost its place ends the run. */
async function lookAfter() {
  for (const who of whos) {
    const status = () => statusOf(requestWith(cookies.get(who)!, '/demo'))
    if ((await status()) === homes.get(who)) continue
    lost += 1
    await letIn(who)
    if ((await status()) !== homes.get(who)) throw new Error(`${who} has lost its place`)
  }
}

function oneRequest(): { what: string; request: Request } {
  const who = any(whos)
  const { path, forms } = any(targets.get(who)!)
  const there = oddAddress(path)
  const form = happens(0.4) && forms.length > 0 ? any(forms) : null
  const what = `${who} ${form ? 'POST' : 'GET'} ${there}`
  const cookie = cookies.get(who)!
  if (!form) return { what, request: requestWith(cookie, there) }
  const body = new URLSearchParams(form.sent)
  for (const name of form.names) if (name !== 'intent' && happens(0.4)) body.set(name, any(ODD))
  if (happens(0.1)) body.delete(any(form.names))
  if (happens(0.1)) body.append(any(form.names), any(ODD))
  const init = { method: 'POST', body, headers: { Origin: HOME } }
  return { what: `${what} ${body.toString().slice(0, 300)}`, request: requestWith(cookie, there, init) }
}

/** The address, with another number in it, and asked for with what nobody asks. */
function oddAddress(path: string): string {
  const [bare = '', query = ''] = path.split('?')
  const moved = bare
    .split('/')
    .map(part => (/^\d+$/.test(part) && happens(0.3) ? encodeURIComponent(any(ODD).toWellFormed()) : part))
    .join('/')
  const params = new URLSearchParams(query)
  // Half a letter cannot stand in an address at all.
  while (happens(0.4)) params.set(any(ASKED), any(ODD))
  return params.size > 0 ? `${moved}?${params}` : moved
}

async function statusOf(request: Request): Promise<number> {
  const response = await world.answer(request)
  await response.body?.cancel()
  return response.status
}

/** Mulberry32: small, and the same everywhere. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
