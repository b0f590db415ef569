import { visitorFor } from './queries.ts'
import { sessionStill } from './sign-in/session.ts'
import type { Visitor } from './visitor.ts'
import type { Visit } from './web.ts'

/**
 * Who was let in, as they are now: for a page that stays open. Null when the session has ended, or when the programme is theirs no
 * more. Asked anew each time.
 */
export async function visitorStill({
  ground,
  request,
  visitor,
  params,
}: Pick<Visit, 'ground' | 'request' | 'visitor' | 'params'>): Promise<Visitor | null> {
  const session = await sessionStill(ground.auth, request)
  if (!session || session.user_id !== visitor.user_id) return null
  return visitorFor(ground, session.user_id, params.programme ?? null, visitor.language)
}
