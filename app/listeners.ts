import { attendanceListener } from './attendance/listener.ts'
import { coursesListener } from './courses/listener.ts'
import type { Listener } from './foundation/events.ts'
import { importsListener } from './imports/listener.ts'
import { ledgerListener } from './ledger/listener.ts'

/** Who follows what others do, in the order they are told. */
export const listeners: readonly Listener[] = [
  coursesListener,
  attendanceListener,
  ledgerListener,
  importsListener,
]
