import type { Visitor } from '../../access/visitor.ts'
import type { Ground } from '../../foundation/transact.ts'

/** Whose outbox on a phone something is: tells the phone's owners apart, and nothing else about them. */
export const outboxKeyOf = ({ vault }: Ground, visitor: Visitor): string =>
  vault.keyedHash(`outbox ${visitor.user_id}`).toString('hex').slice(0, 32)

/** What the page tells the script: whose outbox it is, where it is sent, what day it is, and where to sign in when one has been signed out. */
export const outboxShown = (ground: Ground, visitor: Visitor, at: (...parts: string[]) => string) => ({
  owner: outboxKeyOf(ground, visitor),
  send: at('ombud', 'utkorg'),
  today: ground.clock.today(),
  sign_in: `/logga-in?till=${encodeURIComponent(at('ombud'))}`,
})
