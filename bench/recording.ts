import type pg from 'pg'

/** What went to the database, and by which connection: text and values, begin and commit too. */
export type Asked = { client: pg.PoolClient; text: string; values: unknown[] }

/** Listens to everything that is asked through a pool, whoever asks it. */
export function recordingOf(pool: pg.Pool) {
  const heard: Asked[] = []
  const listening = new WeakSet<pg.PoolClient>()
  const silent = new WeakSet<pg.PoolClient>()
  pool.on('acquire', client => {
    if (listening.has(client)) return
    listening.add(client)
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    const listened = (...given: unknown[]) => {
      const [first, values] = given
      const asked =
        typeof first === 'string' ? { text: first, values } : (first as { text?: string; values?: unknown })
      if (asked.text && !silent.has(client))
        heard.push({ client, text: asked.text, values: Array.isArray(asked.values) ? asked.values : [] })
      return query(...given)
    }
    client.query = listened as typeof client.query
  })
  return {
    /** What is asked while the work goes on, each connection's in its order. Nothing else may be going on. */
    during: async (work: () => Promise<unknown>): Promise<Asked[]> => {
      heard.length = 0
      await work()
      // One after the other: what two connections ask at once would otherwise end each other's transactions.
      return [...Map.groupBy(heard, one => one.client).values()].flat()
    },
    /** The same questions again, in their order on one connection, with nothing between them. */
    replay: async (asked: readonly Asked[]): Promise<void> => {
      const client = await pool.connect()
      silent.add(client)
      try {
        for (const { text, values } of asked) await client.query(text, values)
      } finally {
        silent.delete(client)
        client.release()
      }
    },
  }
}

export type Recording = ReturnType<typeof recordingOf>

/** Those that fetch something; the others begin, name the visitor and end. */
export const fetchingIn = (asked: readonly Asked[]): number =>
  asked.filter(({ text }) => !/^\s*(begin|start transaction|commit|rollback)\b|set_config\(/i.test(text))
    .length
