// Carries heavy work out beside the pages, one at a time, with a connection of its own.
import { parentPort, workerData } from 'node:worker_threads'
import { asideWorks } from '../app/aside.ts'
import { clockOn, systemClock } from '../app/foundation/clock.ts'
import { joinDatabase } from '../app/foundation/database.ts'
import { vaultOf } from '../app/foundation/vault.ts'
import { guards } from '../app/guards.ts'
import { listeners } from '../app/listeners.ts'
import type { ToCarry } from './aside.ts'

const { way, key, today } = workerData
const { db } = joinDatabase(way)
const ground = { db, clock: today ? clockOn(today) : systemClock, vault: vaultOf(key), listeners, guards }

let before = Promise.resolve()
parentPort!.on('message', ({ id, name, scope, given }: ToCarry) => {
  const work = asideWorks.find(one => one.name === name)!
  before = before
    .then(() => work.carryOut(ground, scope, given as never))
    .then(
      outcome => parentPort!.postMessage({ id, outcome }),
      error => parentPort!.postMessage({ id, fault: faultOf(error) }),
    )
})

/** An error loses all but its words on the way: what tells of its kind goes beside it. */
function faultOf(error: unknown) {
  const { name, message, stack, code, table, constraint, routine } = error as Record<string, unknown>
  return { name, message, stack, code, table, constraint, routine }
}
