import { sql } from 'kysely'
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

/** Tells every server, when this has been committed and not before. `about` names what changed, by ids; at most some thousand letters. */
export const tellServers = ({ db }: Pick<Tx, 'db'>, about: string) =>
  sql`select pg_notify(${CHANNEL}, ${about})`.execute(db)

/** The ear of a server: a connection of its own, outside the pool. What is told while it is lost is lost, and that is told. */
export function earOn(connect: () => pg.Client): Ear {
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
    client.on('error', () => {}) // 'end' follows
    client.on('notification', ({ payload = '' }) => tell(payload))
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
    client.once('end', lost)
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
