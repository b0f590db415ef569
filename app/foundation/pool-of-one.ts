import type { MessagePort } from 'node:worker_threads'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { NoConnection } from './away.ts'
import { messagesIn, type Session } from './session.ts'
import { serveSession } from './session-port.ts'

type Ways = {
  /** Opens the database anew. */
  again(): Promise<Session>
  /** Hears that there is no connection to be had: a library that asked may keep it to itself. */
  tell(none: NoConnection): void
}

/**
 * The embedded database has one session, which serves everyone in turn; its client is never let go of, not even for a question that
 * was refused. PostgreSQL stops where its log cannot be written, as on a full disk: whoever asks after that has it opened anew.
 */
export class PoolOfOne extends pg.Pool {
  #session: Session
  readonly #ways: Ways
  #opening: Promise<void> | null = null

  constructor(session: Session, config: pg.PoolConfig, ways: Ways) {
    super({ ...config, ...connectionTo(session), max: 1, idleTimeoutMillis: 0 })
    this.#session = session
    this.#ways = ways
  }

  // biome-ignore lint/suspicious/noExplicitAny: as wide as the pool's own.
  override connect(callback?: any): any {
    const connecting = this.#connect()
    if (!callback) return connecting
    connecting.then(
      client => callback(undefined, client, client.release),
      error => callback(error, undefined, () => {}),
    )
  }

  // biome-ignore lint/suspicious/noExplicitAny: as wide as the pool's own.
  override async query(...given: any[]): Promise<any> {
    const client = await this.connect()
    try {
      return await (client.query as (...given: unknown[]) => Promise<unknown>)(...given)
    } finally {
      client.release()
    }
  }

  /** Ends the pool and the database. */
  async close() {
    await this.end()
    await this.#session.close()
  }

  /** Lets another thread ask it too, by the other end of the port. */
  serve(port: MessagePort) {
    serveSession(this.#session, port)
  }

  /** The client when its turn has come: other threads ask the same session. */
  async #connect(): Promise<pg.PoolClient> {
    if (this.#session.stoppedBy()) await this.#openAgain()
    const endTurn = await this.#session.turn()
    try {
      const client: pg.PoolClient = await super.connect()
      const release = client.release
      client.release = (...given) => {
        release.apply(client, given)
        endTurn()
      }
      return client
    } catch (error) {
      endTurn()
      throw error
    }
  }

  async #openAgain(): Promise<void> {
    this.#opening ??= this.#replace().finally(() => {
      this.#opening = null
    })
    await this.#opening.catch(error => {
      const none = new NoConnection(error)
      this.#ways.tell(none)
      throw none
    })
  }

  async #replace() {
    await this.#session.close()
    this.#session = await this.#ways.again()
    Object.assign(this.options, connectionTo(this.#session))
  }
}

/** Messages after which a client waits for an answer: Query, Sync and Flush. Those before them go along. */
const AWAIT: readonly (number | undefined)[] = [...'QSH'].map(sign => sign.charCodeAt(0))

/** What a client of pg talks to. */
function connectionTo(session: Session): pg.PoolConfig {
  let before: Uint8Array[] = []
  const asked = {
    waitReady: Promise.resolve(),
    async execProtocolStream(message: Uint8Array) {
      before.push(message)
      if (!AWAIT.includes(message[0])) return []
      const together = Buffer.concat(before)
      before = []
      return messagesIn(await session.ask(together))
    },
  }
  const { connection } = createPgConfig(asked as never)
  // What was sent on after the client had heard, and gone.
  const emit = connection.emit.bind(connection)
  connection.emit = (name: string | symbol, ...told: unknown[]) =>
    name === 'error' && connection.listenerCount(name) === 0 ? false : emit(name, ...told)
  return { connection } as pg.PoolConfig
}
