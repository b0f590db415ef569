import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { NoConnection } from './away.ts'
import type { OpenedPglite } from './durable-files.ts'

type Ways = {
  /** Opens the database anew. */
  again(): Promise<OpenedPglite>
  /** Hears that there is no connection to be had: a library that asked may keep it to itself. */
  tell(none: NoConnection): void
}

/**
 * The embedded database has one session, which serves everyone in turn; its client is never let go of, not even for a question that
 * was refused. PostgreSQL stops where its log cannot be written, as on a full disk: whoever asks after that has it opened anew.
 */
export class PoolOfOne extends pg.Pool {
  #opened: OpenedPglite
  readonly #ways: Ways
  #opening: Promise<void> | null = null

  constructor(opened: OpenedPglite, config: pg.PoolConfig, ways: Ways) {
    super({ ...config, ...connectionTo(opened), max: 1, idleTimeoutMillis: 0 })
    this.#opened = opened
    this.#ways = ways
  }

  // biome-ignore lint/suspicious/noExplicitAny: as wide as the pool's own.
  override connect(callback?: any): any {
    if (callback || !this.#opened.files?.isStopped) return super.connect(callback)
    return this.#openAgain().then(
      () => super.connect(),
      error => {
        const none = new NoConnection(error)
        this.#ways.tell(none)
        throw none
      },
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
    const { pglite, files } = this.#opened
    if (files?.isStopped) files.abandon()
    else await pglite.close()
  }

  #openAgain(): Promise<void> {
    this.#opening ??= this.#replace().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #replace() {
    this.#opened.files?.abandon()
    this.#opened = await this.#ways.again()
    Object.assign(this.options, connectionTo(this.#opened))
  }
}

/** What a client of pg talks to. One that has stopped is asked nothing more: it would never answer. */
function connectionTo({ pglite, files }: OpenedPglite): pg.PoolConfig {
  const tellStopped = () => {
    if (files?.isStopped) throw new NoConnection({ code: files.fault })
  }
  const asked: Pick<OpenedPglite['pglite'], 'waitReady' | 'execProtocolStream'> = {
    waitReady: pglite.waitReady,
    execProtocolStream: async (...message) => {
      tellStopped()
      const answer = await pglite.execProtocolStream(...message).catch(error => {
        tellStopped()
        throw error
      })
      tellStopped()
      return answer
    },
  }
  const { connection } = createPgConfig(asked as OpenedPglite['pglite'])
  // What was sent on after the client had heard, and gone.
  const emit = connection.emit.bind(connection)
  connection.emit = (name: string | symbol, ...told: unknown[]) =>
    name === 'error' && connection.listenerCount(name) === 0 ? false : emit(name, ...told)
  return { connection } as pg.PoolConfig
}
