import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'

/**
 * Gives a session to someone whom our own server already knows: who has just accepted an invitation that was mailed to them,
 * or who chose a user in a demonstration. It has no address of its own, so it cannot be reached from outside.
 */
export const signInAs = {
  id: 'spang-sign-in-as',
  endpoints: {
    signInAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ user_id: z.string() }), requireHeaders: true },
      async context => {
        const user = await context.context.internalAdapter.findUserById(context.body.user_id)
        const session = user && (await context.context.internalAdapter.createSession(user.id))
        if (!user || !session) return context.json({ signed_in: false })
        await setSessionCookie(context, { session, user })
        return context.json({ signed_in: true })
      },
    ),
  },
} as const
