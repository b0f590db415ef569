import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Db } from '../../foundation/database.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, transact } from '../../foundation/transact.ts'
import { LANGUAGE_COOKIE, LANGUAGE_SECONDS, OTHER_ACCOUNT } from '../rules.ts'
import { isWelcome, isWelcomeById } from './may-sign-in.ts'

/** Whatever way in: nobody becomes a user or gets a session without a role or a waiting invitation. */
export const gatesOf = (ground: Ground, signIn: Db): NonNullable<BetterAuthOptions['databaseHooks']> => ({
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
      before: async session =>
        (await isWelcomeById({ db: signIn, clock: ground.clock }, session.userId))
          ? { data: session }
          : false,
      after: async (session, context) => {
        await noteOwn(ground, session.userId, 'signed-in', 'auth_session', session.id)
        const chosen = await languageChosenBy(signIn, session.userId)
        if (chosen)
          context?.setCookie(LANGUAGE_COOKIE, chosen, {
            path: '/',
            sameSite: 'lax',
            maxAge: LANGUAGE_SECONDS,
          })
      },
    },
  },
  account: {
    create: {
      before: async account => {
        // Another at the provider who has come to have the same address is not the one whom we know.
        if (await hasOtherAccount(signIn, account)) throw new APIError('FORBIDDEN', { code: OTHER_ACCOUNT })
        // We ask the provider who someone is and nothing more, so its keys are not kept.
        return { data: { ...account, accessToken: null, refreshToken: null, idToken: null } }
      },
    },
  },
})

const hasOtherAccount = async (db: Db, { userId, providerId }: { userId: string; providerId: string }) =>
  (await db
    .selectFrom('auth_account')
    .select('id')
    .where('user_id', '=', userId)
    .where('provider_id', '=', providerId)
    .executeTakeFirst()) !== undefined

// A new device begins in the language that was chosen on another.
async function languageChosenBy(db: Db, user_id: string) {
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
