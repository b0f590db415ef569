import { tellServers } from '../../foundation/ear.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Auth } from './auth.ts'

export type Session = { user_id: string; session_id: string }

/**
 * Who sends the request, or null. The cookie is signed and the session is looked up each time, so a revoked one is gone at once.
 * One that is in use is prolonged once a day: `cookies` is given what the answer is to carry then.
 */
export async function sessionOf(
  auth: Auth,
  request: Request,
  cookies = new Headers(),
): Promise<Session | null> {
  if (!request.headers.has('cookie')) return null
  const { headers, response: found } = await auth
    .current()
    .api.getSession({ headers: request.headers, returnHeaders: true })
  if (!found) return null
  for (const cookie of headers.getSetCookie()) cookies.append('Set-Cookie', cookie)
  return { user_id: found.user.id, session_id: found.session.id }
}

/** Who sends the request, for what stays open by itself: as `sessionOf`, but nothing is prolonged by it. */
export async function sessionStill(auth: Auth, { headers }: Request): Promise<Session | null> {
  const found = await auth.current().api.getSession({ headers, query: { disableRefresh: true } })
  return found && { user_id: found.user.id, session_id: found.session.id }
}

/** What stays open for somebody is asked about anew, on every server: a session or a role of theirs has ended. */
export const tellEnded = (tx: Pick<Tx, 'db'>, user_id: string) => tellServers(tx, `user ${user_id}`)
/** Whose it was, where that is what was told. */
export const toldEnded = (about: string | null): string | null => /^user (.+)$/.exec(about ?? '')?.[1] ?? null
