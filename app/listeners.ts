import type { Listener } from './foundation/events.ts'
import { ledgerListener } from './ledger/listener.ts'
import { heldListener } from './paths/listener/appointment-held.ts'

/** Who follows what others do, in the order they are told. */
export const listeners: readonly Listener[] = [heldListener, ledgerListener]
