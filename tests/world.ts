import type { ServerBuild } from 'react-router'
import { leadsToDraft } from '../app/access/drafts.ts'
import type { Installation } from '../app/access/installation.ts'
import { signInUser } from '../app/access/sign-in/sign-in.ts'
import { cookieJar, installationOf, requestWith } from '../app/access/testing-door.ts'
import { grantMembership } from '../app/access/users/memberships.ts'
import type { Role } from '../app/access/visitor.ts'
import { asideOf, here } from '../app/foundation/aside.ts'
import { type Clock, clockOn, type LocalDate } from '../app/foundation/clock.ts'
import type { OpenDatabase } from '../app/foundation/database.ts'
import { jsonLog } from '../app/foundation/log.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { openForTest } from '../app/foundation/testing.ts'
import type { Start } from '../app/foundation/testing-starts.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { guards } from '../app/guards.ts'
import { listeners } from '../app/listeners.ts'
import { type Answer, answerOf } from '../app/server.ts'
import { trailWords } from '../app/trail-words.ts'
import { DEMONSTRATION_USERS } from '../cli/demo/users.ts'
import { makeDemonstration } from '../cli/demo.ts'
import { makeSmallProgramme, smallProgrammeIn } from './small-programme.ts'

export type Who = Role | 'stranger'
export type Form = Record<string, string> | FormData
export type Asking = {
  get(path: string): Promise<Response>
  /** What is refused is followed to its form, as a browser does; what went well answers where it leads. */
  post(path: string, form?: Form): Promise<Response>
}

export const HOME = 'http://localhost:3000'

/** The pages as they were built for the product. */
export const builtPages = async (): Promise<ServerBuild> =>
  (await import(new URL('../build/server/index.js', import.meta.url).href)) as ServerBuild

const DAY = '2025-10-15'
const DEMONSTRATION = 'demo'
const SMALL = 'liten'

/** The demonstration, and beside it a small programme that nobody of the demonstration's users has to do with. */
export const WORLD: Start = {
  name: 'world',
  sources: ['app/**/*.ts', 'cli/**/*.{ts,csv}', 'db/migrations/*', 'tests/*.ts'],
  make: async database => {
    // Everything has happened before the day that the tests begin, at ten, whatever the hour.
    const installation = installationIn(database, { SPANG_TODAY: DAY }, clockFrom(DAY, 9))
    await makeDemonstration(installation, { scale: 1 })
    await makeSmallProgramme(database, SMALL)
  },
}

/** The whole application over a copy of that world. `log` keeps every line that the application wrote. */
export async function openWorld() {
  const bare = await openOver(await openForTest(WORLD), { SPANG_TODAY: DAY })
  const { installation, build, answer, log } = bare
  const small = await smallProgrammeIn(installation.database, SMALL)
  const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(installation, houseScope, work)
  const { id: programme_id } = await read(db =>
    db.selectFrom('programme').select('id').where('slug', '=', DEMONSTRATION).executeTakeFirstOrThrow(),
  )
  return {
    installation,
    build,
    answer,
    log,
    programme_id,
    small,
    as: (who: Who) => askingAs(installation, answer, who === 'stranger' ? null : emailOf(who)),
    asEmail: (email: string) => askingAs(installation, answer, email),
    read,
    close: bare.close,
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** The application with nothing in it. */
export const openBare = async (settings: Record<string, string>, database?: OpenDatabase) =>
  openOver(database ?? (await openForTest()), settings)

async function openOver(database: OpenDatabase, settings: Record<string, string>) {
  const log: string[] = []
  const clock = clockFrom(settings.SPANG_TODAY ?? DAY, 10)
  const installation = installationIn(database, settings, clock, line => log.push(line))
  const build = await builtPages()
  return { installation, build, answer: answerOf(build, installation), log, close: () => database.close() }
}

const installationIn = (
  database: OpenDatabase,
  settings: Record<string, string>,
  clock: Clock,
  write: (line: string) => void = () => {},
): Installation => {
  const bare = installationOf(database, {
    env: { SPANG_PUBLIC_URL: HOME, SPANG_TIMING: 'yes', ...settings },
    clock,
    log: jsonLog(write),
  })
  return { ...bare, listeners, guards, aside: asideOf(here({ ...bare, listeners, guards })), trailWords }
}

/** From a full hour in the morning on, at whatever hour the tests are run: nothing is too early, and no day ends meanwhile. */
function clockFrom(day: LocalDate, hour: 9 | 10): Clock {
  const opened = performance.now()
  const morning = Date.parse(`2025-01-15T${String(hour).padStart(2, '0')}:00:00+01:00`)
  return clockOn(day, () => new Date(morning + performance.now() - opened))
}

/** The address of the demonstration's first user of a role. */
export const emailOf = (role: Role): string => DEMONSTRATION_USERS.find(user => user.role === role)!.email

/** Someone new with a role in a programme; the answer is their address. */
export async function newUser(
  installation: Installation,
  role: Role,
  programme_id: number,
  name = 'Prov Provsson',
  partner_id: number | null = null,
): Promise<string> {
  const email = `${role.replace('_', '-')}-${programme_id}@exempel.example`
  const granted = await grantMembership(installation, { name, email, role, programme_id, partner_id })
  if (isRefusal(granted)) throw new Error(granted.refused)
  return email
}

/** The cookie of a session for a known address. */
export async function cookieFor(installation: Installation, email: string): Promise<string> {
  const { id } = await installation.database.signIn
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const cookies = await signInUser(installation, requestWith('', '/logga-in', { method: 'POST' }), id)
  if (!cookies) throw new Error(`${email} was not let in`)
  const jar = cookieJar()
  jar.keep(cookies)
  return jar.header()
}

/** Someone who is signed in, or a stranger. */
export async function askingAs(
  installation: Installation,
  answer: Answer,
  email: string | null,
): Promise<Asking> {
  const cookie = email ? await cookieFor(installation, email) : ''
  return {
    get: path => answer(requestWith(cookie, path)),
    post: async (path, form = {}) => {
      const init = { method: 'POST', body: bodyOf(form), headers: { Origin: HOME } }
      const answered = await answer(requestWith(cookie, path, init))
      const there = answered.headers.get('location') ?? ''
      if (!there.startsWith('/') || there.startsWith('/logga-in?till=') || !leadsToDraft(there))
        return answered
      const half = answered.headers.getSetCookie().find(each => each.startsWith('utkast='))
      return answer(requestWith([cookie, half?.split(';')[0]].filter(Boolean).join('; '), there))
    },
  }
}

const bodyOf = (form: Form) => (form instanceof FormData ? form : new URLSearchParams(form))

/** How many queries an answer took. */
export const queriesOf = (response: Response): number =>
  Number(/desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1])
