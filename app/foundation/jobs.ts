import { sql } from 'kysely'
import type pg from 'pg'
import { fromKysely, type Job, type JobResult, PgBoss } from 'pg-boss'
import { STOCKHOLM } from './clock.ts'
import type { Db } from './database.ts'
import { causeOf, type Log } from './log.ts'

/** What a job is about: numbers of rows, never names or addresses. */
export type JobAbout = Record<string, string | number>

export type JobOptions = {
  /** Tried again so many times, each wait about twice the one before. */
  retries?: number
  /** Seconds before the first new try. */
  wait?: number
  /** A cron expression, Stockholm time, when it also starts by itself. */
  at?: string
  /** How many are done at the same time; one without. */
  atOnce?: number
}

/** Work that outlives a restart. It is kept in the same database and takes turns on the same connections. */
export type Jobs = {
  start(): Promise<void>
  /** Lets what is under way finish. */
  stop(): Promise<void>
  /** Says how a kind of job is done. Called before `start`. A job that throws is tried again. */
  work(kind: string, handle: (about: JobAbout) => Promise<void>, options?: JobOptions): void
  /**
   * Asks for a job within the caller's transaction: both or neither. Nothing happens in a process that has not started its jobs.
   * `after` seconds: it waits so long first.
   */
  send(db: Db, kind: string, about: JobAbout, after?: number): Promise<void>
}

type Kind = { kind: string; handle: (about: JobAbout) => Promise<void>; options: JobOptions }

export function jobsOf(pool: pg.Pool, log: Log): Jobs {
  const kinds: Kind[] = []
  const boss = bossOver(pool, log)
  let isStarted = false

  const begin = async ({ kind, handle, options }: Kind) => {
    await boss.createQueue(kind, {
      retryLimit: options.retries ?? 0,
      retryDelay: options.wait ?? 30,
      retryBackoff: true,
      deleteAfterSeconds: 86_400,
    })
    const poll = options.at ? 5 : 1
    const how = {
      pollingIntervalSeconds: poll,
      batchSize: 10,
      burstWhenBatchFull: true,
      perJobResults: true,
    } as const
    await boss.work<JobAbout>(kind, how, async jobs => {
      const waiting = [...jobs]
      const results: JobResult[] = []
      const takeTurns = async () => {
        for (let job = waiting.shift(); job; job = waiting.shift()) results.push(await resultOf(job, handle))
      }
      await Promise.all(Array.from({ length: options.atOnce ?? 1 }, takeTurns))
      return results
    })
    if (options.at) await boss.schedule(kind, options.at, null, { tz: STOCKHOLM })
  }

  // What goes wrong is kept without its text, which may quote what the job was about.
  const resultOf = async (job: Job<JobAbout>, handle: Kind['handle']): Promise<JobResult> => {
    try {
      await handle(job.data ?? {})
      return { id: job.id, status: 'completed' }
    } catch (error) {
      const cause = causeOf(error)
      log('job-failed', { job: job.name, ...cause })
      return { id: job.id, status: 'failed', output: cause }
    }
  }

  return {
    start: async () => {
      await boss.start()
      for (const kind of kinds) await begin(kind)
      isStarted = true
    },
    stop: async () => {
      if (!isStarted) return
      isStarted = false
      await boss.stop({ graceful: true, close: false, timeout: 10_000 })
    },
    work: (kind, handle, options = {}) => {
      kinds.push({ kind, handle, options })
    },
    send: async (db, kind, about, after = 0) => {
      if (!isStarted) return
      const role = await workAs(db, 'spang_app') // whose the queues are
      await boss.send(kind, about, { db: fromKysely(db), startAfter: after })
      await workAs(db, role)
    },
  }
}

/** For the rest of the transaction, or until it is said again; the answer is whom it was worked as. */
async function workAs(db: Db, role: string): Promise<string> {
  const { rows } = await sql<{ was: string }>`
    with was as materialized (select current_setting('role') as was) select was, set_config('role', ${role}, true) from was`.execute(
    db,
  )
  return rows[0]!.was
}

// The embedded database has one connection and no way to listen, so pg-boss asks at intervals. The schema is made by the owner.
function bossOver(pool: pg.Pool, log: Log): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(pool, text, values) },
    schema: 'pgboss',
    createSchema: false,
    registerInstance: false, // it would keep the name of the machine
    useListenNotify: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', error => log('job-error', causeOf(error)))
  return boss
}

// pg-boss sends whole transactions as one text. One that fails must not leave its connection to the next in line as it is.
async function execute(pool: pg.Pool, text: string, values?: unknown[]) {
  const client = await pool.connect()
  try {
    return answered(await client.query(text, values))
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

// Several statements at once give several answers, of which pg-boss reads all rows in one list.
// Our connections give whole numbers as bigint; pg-boss reckons with numbers.
const answered = (result: pg.QueryResult | pg.QueryResult[]) => ({
  rows: [result].flat().flatMap(one => (one.rows ?? []).map(withNumbers)),
})

const withNumbers = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  )
