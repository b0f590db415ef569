import { Worker } from 'node:worker_threads'
import type { Carrier } from '../app/foundation/aside.ts'
import type { OpenDatabase } from '../app/foundation/database.ts'
import type { Scope } from '../app/foundation/transact.ts'

/** What the thread is told to carry out, and what it tells back. */
export type ToCarry = { id: number; name: string; scope: Scope; given: unknown }
type Carried = { id: number; outcome?: unknown; fault?: object }
type Waiting = PromiseWithResolvers<unknown>

/** Milliseconds that the thread stays when it has nothing to do: a preview is soon followed by its carrying out. */
const RESTS = 60_000

/** Carries work out in a thread, which is started when there is some. One that falls takes nothing with it but what it was at. */
export function threadOf(database: OpenDatabase, given: { key: string; today: string | null }): Carrier {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let thread: Worker | null = null
  let resting: NodeJS.Timeout | undefined

  const end = async () => {
    clearTimeout(resting)
    const ending = thread
    thread = null
    void ending?.terminate()
  }
  const start = (): Worker => {
    const way = database.wayIn()
    const made = new Worker(new URL('./aside-thread.ts', import.meta.url), {
      workerData: { ...given, way },
      transferList: 'port' in way ? [way.port] : [],
    })
    const fell = (error: unknown) => {
      if (thread === made) thread = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    made.on('message', ({ id, outcome, fault }: Carried) => {
      const asker = waiting.get(id)
      waiting.delete(id)
      if (fault) asker?.reject(Object.assign(new Error(), fault))
      else asker?.resolve(outcome)
      if (waiting.size > 0) return
      made.unref()
      resting = setTimeout(end, RESTS).unref()
    })
    made.on('error', fell)
    made.on('exit', () => fell(new Error('the thread has ended')))
    return made
  }

  return {
    carry({ name }, scope, work) {
      clearTimeout(resting)
      thread ??= start()
      thread.ref()
      const asker: Waiting = Promise.withResolvers()
      waiting.set(++last, asker)
      thread.postMessage({ id: last, name, scope, given: work } satisfies ToCarry)
      return asker.promise
    },
    close: end,
  }
}
