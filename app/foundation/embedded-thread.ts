// The embedded database in a thread of its own: nobody waits for it who asks something else of this process.
import { parentPort, workerData } from 'node:worker_threads'
import { codeOf } from './away.ts'
import { openDurable } from './durable-files.ts'
import { sessionOf } from './session.ts'
import { serveSession } from './session-port.ts'

const main = parentPort!
try {
  const session = sessionOf(await openDurable(workerData.folder))
  serveSession(session, main)
  main.postMessage({ opened: true })
} catch (error) {
  main.postMessage({ message: (error as Error).message, code: codeOf(error) })
}
