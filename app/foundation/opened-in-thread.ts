import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Session } from './session.ts'
import { sessionThrough } from './session-port.ts'

/** Opens the embedded database of a folder in a thread of its own. */
export async function openInThread(folder: string): Promise<Session> {
  const thread = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: { folder } })
  const [told] = await once(thread, 'message')
  if (!told.opened) {
    await thread.terminate()
    throw Object.assign(new Error(told.message), told.code ? { code: told.code } : {})
  }
  // Not waited for: nothing is left in it, and a process with nothing else to do would end before it had heard.
  return sessionThrough(thread, () => void thread.terminate())
}
