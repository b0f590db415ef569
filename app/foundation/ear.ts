import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from './transact.ts'

/** Hears what has been committed in the database, by whichever server, from when `hear` was called. */
export type Ear = {
  /**
   * Calls `heard` with what each change was about; with null when something may have been missed, so that everything is read again.
   * The answer stops it.
   */
  hear(heard: Heard): Promise<() => void>
  close(): Promise<void>
}
export type Heard = (about: string | null) => void

const CHANNEL = 'spang'
/** Milliseconds until a connection that was lost is tried again. */
const AGAIN = 500
/** What the ear says to itself: to hear it is to hear. */
const BEAT = 'beat'
/**
 * Milliseconds of silence after which it listens whether it hears at all, and until a connection that does not even hear itself is
 * taken for lost. A connection that was cut without a word, as when a switch or a laptop is turned off, says nothing for ever.
 */
const LISTENS = { silence: 10_000, answer: 5_000 }

/** Tells every server, when this has been committed and not before. `about` names what changed, by ids; at most some thousand letters. */
export const tellServers = ({ db }: Pick<Tx, 'db'>, about: string) =>
  sql`select ${telling(sql`${about}`)}`.execute(db)
/** The same, within another question. */
export const telling = (about: RawBuilder<unknown>) => sql`pg_notify(${CHANNEL}, ${about})`

/**
 * The ear of a server: a connection of its own, outside the pool. What is told while it is lost is lost, and that is told, within
 * `silence` and `answer` milliseconds of when it went silent and of the time that another takes.
 */
export function earOn(connect: () => pg.Client, { silence, answer } = LISTENS): Ear {
  const heards = new Set<Heard>()
  const tell = (about: string | null) => {
    for (const heard of heards) heard(about)
  }
  let opening: Promise<pg.Client> | null = null
  let again: NodeJS.Timeout | undefined
  let isClosed = false
  const open = async (): Promise<pg.Client> => {
    const client = connect()
    const lost = () => {
      opening = null
      clearTimeout(again)
      if (!isClosed) again = setTimeout(() => void opened().then(() => tell(null), lost), AGAIN)
    }
    const pulse = pulseOf(client, { silence, answer })
    client.on('error', () => {}) // 'end' follows
    client.on('notification', ({ payload = '' }) => {
      pulse.heard()
      if (payload !== BEAT) tell(payload)
    })
    try {
      await client.connect()
      pulse.begin()
      await client.query(`listen ${CHANNEL}`)
    } catch (error) {
      pulse.end()
      client.end().catch(() => {})
      throw error
    }
    client.once('end', () => {
      pulse.end()
      lost()
    })
    return client
  }
  const opened = () => {
    opening ??= open().catch(error => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    async hear(heard) {
      heards.add(heard)
      await opened()
      return () => void heards.delete(heard)
    },
    async close() {
      isClosed = true
      clearTimeout(again)
      await (await opening?.catch(() => null))?.end()
    },
  }
}

/** Ends a connection that hears nothing, not even what it says itself. */
function pulseOf(client: pg.Client, { silence, answer }: typeof LISTENS) {
  let timer: NodeJS.Timeout | undefined
  const listen = () => {
    timer = setTimeout(() => client.connection.stream.destroy(), answer)
    client.query('select pg_notify($1, $2)', [CHANNEL, BEAT]).catch(() => {}) // it ends by itself
  }
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(listen, silence)
  }
  return { begin: heard, heard, end: () => clearTimeout(timer) }
}

/** The ear of an embedded database: its one client hears what itself has committed. */
export function earOfOne(pool: pg.Pool): Ear {
  const heards = new Set<Heard>()
  const tell = (about: string | null) => {
    for (const heard of heards) heard(about)
  }
  const listening = new WeakSet<pg.PoolClient>()
  const listen = async () => {
    const client = await pool.connect()
    try {
      if (listening.has(client)) return
      client.on('notification', ({ payload = '' }) => tell(payload))
      await client.query(`listen ${CHANNEL}`)
      listening.add(client)
    } finally {
      client.release()
    }
  }
  // Opened anew after it had stopped, it listens to nothing.
  pool.on('connect', () => {
    if (heards.size > 0)
      setImmediate(
        () =>
          void listen().then(
            () => tell(null),
            () => {},
          ),
      )
  })
  return {
    async hear(heard) {
      heards.add(heard)
      await listen()
      return () => void heards.delete(heard)
    },
    close: async () => heards.clear(),
  }
}
