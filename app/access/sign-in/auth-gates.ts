import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, transact } from '../../foundation/transact.ts'
import { LANGUAGE_COOKIE, LANGUAGE_SECONDS } from '../rules.ts'
import { isWelcome, isWelcomeById } from './may-sign-in.ts'

/** Whatever way in: nobody becomes a user or gets a session without a role or a waiting invitation. */
export const gatesOf = (ground: Ground): NonNullable<BetterAuthOptions['databaseHooks']> => ({
  user: {
    create: {
      before: async user => {
        if (!(await isWelcome(ground, user.email))) throw new APIError('FORBIDDEN', { code: 'not_invited' })
        return { data: user }
      },
    },
  },
  session: {
    create: {
      before: async session => ((await isWelcomeById(ground, session.userId)) ? { data: session } : false),
      after: async (session, context) => {
        await noteOwn(ground, session.userId, 'signed-in', 'auth_session', session.id)
        const chosen = await languageChosenBy(ground, session.userId)
        if (chosen)
          context?.setCookie(LANGUAGE_COOKIE, chosen, {
            path: '/',
            sameSite: 'lax',
            maxAge: LANGUAGE_SECONDS,
          })
      },
    },
  },
  // We ask the provider who someone is and nothing more, so its keys are not kept.
  account: {
    create: {
      before: async account => ({
        data: { ...account, accessToken: null, refreshToken: null, idToken: null },
      }),
    },
  },
})

// A new device begins in the language that was chosen on another.
async function languageChosenBy({ db }: Ground, user_id: string) {
  const row = await db
    .selectFrom('user_setting')
    .select('language')
    .where('user_id', '=', user_id)
    .executeTakeFirst()
  return row?.language ?? null
}

/** A trail line of what someone did with their own account through Better Auth. */
export const noteOwn = (
  ground: Ground,
  user_id: string,
  action: string,
  subject: string,
  subject_id: string,
): Promise<void> =>
  transact(ground, { ...houseScope, user_id, role: 'user' }, tx => note(tx, { action, subject, subject_id }))
