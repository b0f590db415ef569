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
  return sessionThrough(thread, () => {
    thread.ref() // nothing else may keep the process until it has ended
    return thread.terminate()
  })
}
