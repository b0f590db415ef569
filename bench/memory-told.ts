// Loaded into a server that is measured, and into its threads (--import): each time it is asked, it collects what it no longer needs and
// says what is left.
import { isMainThread } from 'node:worker_threads'

/** Bytes, of all threads together; `resident` is what the process has been given, with what it will use again. */
export type Memory = { heap: number; outside: number; resident: number; processor_ms: number }
type Own = { heap: number; outside: number }

/** Milliseconds that the other threads are given to collect in. */
const COLLECTING = 1_500

const threads = new BroadcastChannel('memory')
const ownNow = (): Own => {
  globalThis.gc?.()
  const { heapUsed: heap, external: outside } = process.memoryUsage()
  return { heap, outside }
}

if (isMainThread) {
  let told: Own[] = []
  threads.onmessage = event => told.push((event as MessageEvent<Own>).data)
  process.on('message', () => {
    told = [ownNow()]
    threads.postMessage('collect')
    setTimeout(() => {
      const { user, system } = process.cpuUsage()
      const memory: Memory = {
        heap: told.reduce((sum, one) => sum + one.heap, 0),
        outside: told.reduce((sum, one) => sum + one.outside, 0),
        resident: process.memoryUsage().rss,
        processor_ms: (user + system) / 1000,
      }
      process.send!(memory)
    }, COLLECTING)
  })
  // Its channel alone keeps no server going.
  process.channel?.unref()
} else
  threads.onmessage = event => {
    if ((event as MessageEvent).data === 'collect') threads.postMessage(ownNow())
  }
;(threads as unknown as { unref(): void }).unref()
