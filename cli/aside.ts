import { Worker } from 'node:worker_threads'
import type { Carrier } from '../app/foundation/aside.ts'
import { whyAway } from '../app/foundation/away.ts'
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
  let thread: ReturnType<typeof start> | null = null
  let resting: NodeJS.Timeout | undefined

  const end = async () => {
    clearTimeout(resting)
    const ending = thread
    thread = null
    void ending?.worker.terminate()
  }
  const start = () => {
    const waiting = new Map<number, Waiting>()
    const way = database.wayIn()
    const worker = new Worker(new URL('./aside-thread.ts', import.meta.url), {
      workerData: { ...given, way },
      transferList: 'port' in way ? [way.port] : [],
    })
    const isCurrent = () => thread?.worker === worker
    const fell = (error: unknown) => {
      if (isCurrent()) thread = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.on('message', ({ id, outcome, fault }: Carried) => {
      const asker = waiting.get(id)
      waiting.delete(id)
      if (fault) asker?.reject(Object.assign(new Error(), fault))
      else asker?.resolve(outcome)
      // Its way in leads to a database that has stopped: the next work gets a thread with a way to the one that is open.
      if (whyAway(fault) && isCurrent()) thread = null
      if (waiting.size > 0) return
      if (!isCurrent()) return void worker.terminate()
      worker.unref()
      resting = setTimeout(end, RESTS).unref()
    })
    worker.on('error', fell)
    worker.on('exit', () => fell(new Error('the thread has ended')))
    return { worker, waiting }
  }

  let last = 0
  return {
    carry({ name }, scope, work) {
      clearTimeout(resting)
      thread ??= start()
      const { worker, waiting } = thread
      worker.ref()
      const asker: Waiting = Promise.withResolvers()
      waiting.set(++last, asker)
      worker.postMessage({ id: last, name, scope, given: work } satisfies ToCarry)
      return asker.promise
    },
    close: end,
  }
}
