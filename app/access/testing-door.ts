import { asideOf, here } from '../foundation/aside.ts'
import { type Clock, clockAt } from '../foundation/clock.ts'
import { readConfig } from '../foundation/config.ts'
import type { OpenDatabase } from '../foundation/database.ts'
import { jobsOf } from '../foundation/jobs.ts'
import { type Log, silentLog } from '../foundation/log.ts'
import { type KeptMail, mailbox, mailerOf } from '../foundation/mail.ts'
import { streamsOf } from '../foundation/streams.ts'
import { groundOf } from '../foundation/testing.ts'
import { type Ground, houseScope, transact } from '../foundation/transact.ts'
import type { Installation } from './installation.ts'
import { authOf } from './sign-in/auth.ts'

type Wanted = { clock?: Clock; env?: Record<string, string>; log?: Log; is_demonstration?: boolean }

/** A whole installation over a test's database, without a server of pages. */
export function installationOf(database: OpenDatabase, wanted: Wanted = {}): Installation {
  const {
    clock = clockAt('2025-10-15T09:00:00Z'),
    env = {},
    log = silentLog,
    is_demonstration = true,
  } = wanted
  const config = readConfig({ SPANG_PUBLIC_URL: 'http://localhost:3000', ...env })
  const ground = groundOf(database, { clock })
  const jobs = jobsOf(database.pool, log)
  const mailer = mailerOf({ ground, config, jobs, log })
  const auth = authOf({ ground, signIn: database.signIn, config, mailer, log })
  const streams = streamsOf()
  const aside = asideOf(here(ground))
  return {
    ...ground,
    config,
    database,
    log,
    auth,
    mailer,
    jobs,
    aside,
    streams,
    trailWords: [],
    is_demonstration,
  }
}

let made = 0

/** A new, empty programme, so that tests do not meet. */
export const programmeFor = (ground: Ground): Promise<{ id: number; slug: string; name: string }> =>
  transact(ground, houseScope, tx =>
    tx.db
      .insertInto('programme')
      .values({
        slug: `projekt-${++made}`,
        name: `Projekt ${made}`,
        starts_on: '2024-01-01',
        ends_on: '2026-12-31',
        created_at: tx.clock.now(),
      })
      .returning(['id', 'slug', 'name'])
      .executeTakeFirstOrThrow(),
  )

export const companyFor = (ground: Ground, programme_id: number, organisation_number = '5566778899') =>
  transact(ground, houseScope, tx =>
    tx.db
      .insertInto('company')
      .values({
        programme_id,
        organisation_number,
        name: `Bolag ${organisation_number}`,
        municipality_code: '1280',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )

export const partnerFor = (ground: Ground, programme_id: number, name = 'Parten') =>
  transact(ground, houseScope, tx =>
    tx.db
      .insertInto('partner')
      .values({ programme_id, name, kind: 'partner' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )

/** The latest letter to an address, as it waits in the database. */
export const letterTo = async (ground: Ground, email: string): Promise<KeptMail | undefined> =>
  (await mailbox(ground)).find(letter => letter.to === email)

/** Keeps cookies between requests, as a browser does. */
export function cookieJar() {
  const kept = new Map<string, string>()
  return {
    keep: (headers: Headers) => {
      for (const cookie of headers.getSetCookie()) {
        const [pair = '', ...attributes] = cookie.split(/;\s*/)
        const at = pair.indexOf('=')
        const isGone = attributes.some(attribute => /^max-age=0$/i.test(attribute))
        if (isGone) kept.delete(pair.slice(0, at))
        else kept.set(pair.slice(0, at), pair.slice(at + 1))
      }
    },
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    has: (name: string) => kept.has(name),
    get: (name: string) => kept.get(name),
  }
}

export const requestWith = (cookie: string, path = '/', init: RequestInit = {}): Request =>
  new Request(`http://localhost:3000${path}`, {
    ...init,
    headers: { ...(cookie ? { cookie } : {}), ...init.headers },
  })
