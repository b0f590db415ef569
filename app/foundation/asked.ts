import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../db/types.ts'
import { whyAway } from './away.ts'

// Whole öre and counts are exact; local dates stay text.
export const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.DATE, text => text)
types.setTypeParser(1182 as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',')))

/** How many queries were asked within a piece of work, and how one failed. */
export const asked = new AsyncLocalStorage<{ queries: number; sql?: string[]; failure?: unknown }>()

export const lastFailure = () => asked.getStore()?.failure
export const failed = (failure: unknown) => {
  const work = asked.getStore()
  // What comes after a connection was cut, such as undoing what was begun, says less of why.
  if (work && !whyAway(work.failure)) work.failure = failure
}

export const kyselyOver = (pool: pg.Pool, heard: (failure: unknown) => void = () => {}): Kysely<DB> =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: event => {
      if (event.level === 'error') {
        failed(event.error)
        heard(event.error)
      }
      const work = asked.getStore()
      if (!work) return
      work.queries += 1
      work.sql?.push(event.query.sql)
    },
  })
