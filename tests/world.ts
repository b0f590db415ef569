import type { ServerBuild } from 'react-router'
import type { Installation } from '../app/access/installation.ts'
import { signInUser } from '../app/access/sign-in/sign-in.ts'
import { cookieJar, installationOf, requestWith } from '../app/access/testing-door.ts'
import { grantMembership } from '../app/access/users/memberships.ts'
import type { Role } from '../app/access/visitor.ts'
import { type Clock, clockOn, type LocalDate } from '../app/foundation/clock.ts'
import { type OpenDatabase, openInMemory } from '../app/foundation/database.ts'
import { jsonLog } from '../app/foundation/log.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { listeners } from '../app/listeners.ts'
import { type Answer, answerOf } from '../app/server.ts'
import { DEMONSTRATION_USERS } from '../cli/demo/users.ts'
import { makeDemonstration } from '../cli/demo.ts'
import { smallProgramme } from './small-programme.ts'

export type Who = Role | 'stranger'
export type Form = Record<string, string> | FormData
export type Asking = {
  get(path: string): Promise<Response>
  post(path: string, form?: Form): Promise<Response>
}

export const HOME = 'http://localhost:3000'

/** The pages as they were built for the product. */
export const builtPages = async (): Promise<ServerBuild> =>
  (await import(new URL('../build/server/index.js', import.meta.url).href)) as ServerBuild

/**
 * The whole application in memory: the demonstration, and beside it a small programme that nobody of the demonstration's
 * users has to do with. `log` keeps every line that the application wrote.
 */
export async function openWorld() {
  const bare = await openBare({ SPANG_TODAY: '2025-10-15' })
  const { installation, build, answer, log } = bare
  const { programme_id } = await makeDemonstration(installation, { scale: 1 })
  const small = await smallProgramme(installation.database)
  return {
    installation,
    build,
    answer,
    log,
    programme_id,
    small,
    as: (who: Who) => askingAs(installation, answer, who === 'stranger' ? null : emailOf(who)),
    asEmail: (email: string) => askingAs(installation, answer, email),
    read: <T>(work: Parameters<typeof reading<T>>[2]) => reading(installation, houseScope, work),
    close: bare.close,
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** The application in memory with nothing in it. */
export async function openBare(settings: Record<string, string>) {
  const database: OpenDatabase = await openInMemory()
  const log: string[] = []
  const env = { SPANG_PUBLIC_URL: HOME, SPANG_TIMING: 'yes', ...settings }
  const clock = clockFromTen(settings.SPANG_TODAY ?? '2025-10-15')
  const installation: Installation = {
    ...installationOf(database, { env, clock, log: jsonLog(line => log.push(line)) }),
    listeners,
  }
  const build = await builtPages()
  return { installation, build, answer: answerOf(build, installation), log, close: () => database.close() }
}

/** From ten in the morning on, at whatever hour the tests are run: nothing is too early, and no day ends meanwhile. */
function clockFromTen(day: LocalDate): Clock {
  const [ten, opened] = [Date.parse('2025-01-15T10:00:00+01:00'), performance.now()]
  return clockOn(day, () => new Date(ten + performance.now() - opened))
}

/** The address of the demonstration's first user of a role. */
export const emailOf = (role: Role): string => DEMONSTRATION_USERS.find(user => user.role === role)!.email

/** Someone new with a role in a programme; the answer is their address. */
export async function newUser(
  installation: Installation,
  role: Role,
  programme_id: number,
  name = 'Prov Provsson',
): Promise<string> {
  const email = `${role.replace('_', '-')}-${programme_id}@exempel.se`
  const granted = await grantMembership(installation, { name, email, role, programme_id })
  if (isRefusal(granted)) throw new Error(granted.refused)
  return email
}

/** The cookie of a session for a known address. */
export async function cookieFor(installation: Installation, email: string): Promise<string> {
  const { rows } = await installation.database.pool.query<{ id: string }>(
    'select id from auth_user where email = $1',
    [email],
  )
  const cookies = await signInUser(
    installation,
    requestWith('', '/logga-in', { method: 'POST' }),
    rows[0]!.id,
  )
  if (!cookies) throw new Error(`${email} was not let in`)
  const jar = cookieJar()
  jar.keep(cookies)
  return jar.header()
}

async function askingAs(installation: Installation, answer: Answer, email: string | null): Promise<Asking> {
  const cookie = email ? await cookieFor(installation, email) : ''
  return {
    get: path => answer(requestWith(cookie, path)),
    post: (path, form = {}) =>
      answer(requestWith(cookie, path, { method: 'POST', body: bodyOf(form), headers: { Origin: HOME } })),
  }
}

const bodyOf = (form: Form) => (form instanceof FormData ? form : new URLSearchParams(form))

/** How many queries an answer took. */
export const queriesOf = (response: Response): number =>
  Number(/desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1])
