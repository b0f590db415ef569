import type { Auth } from './auth.ts'

export type Session = { user_id: string; session_id: string }

/** Who sends the request, or null. The cookie is signed and the session is looked up each time, so a revoked one is gone at once. */
export async function sessionOf(auth: Auth, request: Request): Promise<Session | null> {
  if (!request.headers.has('cookie')) return null
  const found = await auth.current().api.getSession({ headers: request.headers })
  return found ? { user_id: found.user.id, session_id: found.session.id } : null
}
