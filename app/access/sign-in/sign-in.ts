import { setTimeout as wait } from 'node:timers/promises'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import type { Installation } from '../installation.ts'
import {
  CLIENT_HEADER,
  emailOf,
  LINKS_TO_ADDRESS,
  localPath,
  ORGANISATION,
  SIGN_IN_BY_ADDRESS,
  SIGN_IN_BY_CLIENT,
} from '../rules.ts'
import { mayTry } from './rate-limit.ts'
import { sessionStill, tellEnded } from './session.ts'

/** A known address and an unknown one answer after the same time: what is done for the known takes less than this. */
const ANSWER_MS = 400

/** The headers that set or clear cookies; the page sends them on. */
export type Cookies = Headers

/** Whether a letter reaches anyone: by a mail server, or in the mailbox of a demonstration. */
export const sendsLetters = ({ mailer, is_demonstration }: Installation): boolean =>
  mailer.hasServer || is_demonstration

/**
 * Mails a one-time link to an address that may sign in. The answer never tells whether it did. Refuses `too-many-tries` and, where
 * no letter can leave, `no-mail-server`.
 */
export async function askForLink(
  ground: Installation,
  request: Request,
  asked: { email: string; till: string; language: Language },
): Promise<{ asked: true } | Refusal> {
  if (!sendsLetters(ground)) return refuse('no-mail-server')
  const email = emailOf(asked.email)
  const metadata = { language: asked.language, till: localPath(asked.till) }
  const [outcome] = await Promise.all([
    mayAsk(ground, request, email).then(async may => {
      if (!may) return refuse('too-many-tries')
      if (await mayTry(ground, 'links to', email, LINKS_TO_ADDRESS))
        await ground.auth
          .current()
          .api.signInMagicLink({ body: { email, metadata }, headers: request.headers })
      return { asked: true } as const
    }),
    wait(ANSWER_MS),
  ])
  return outcome
}

const mayAsk = async (ground: Installation, request: Request, email: string) =>
  (await mayTry(ground, 'sign-in from', clientOf(request), SIGN_IN_BY_CLIENT)) &&
  mayTry(ground, 'sign-in as', `${email} from ${clientOf(request)}`, SIGN_IN_BY_ADDRESS)

/** Uses a one-time link up and gives a session for it. */
export async function confirmLink(
  ground: Installation,
  request: Request,
  token: string,
): Promise<Cookies | Refusal> {
  if (!(await mayTry(ground, 'link from', clientOf(request), SIGN_IN_BY_CLIENT)))
    return refuse('too-many-tries')
  const answer = await ground.auth
    .current()
    .api.magicLinkVerify({ query: { token }, headers: request.headers, asResponse: true })
  return answer.status === 200 ? cookiesOf(answer) : refuse('link-not-valid')
}

/** The address at the organisation's provider that the visitor is sent to, and the cookies that the way back needs. */
export async function startWithOrganisation(
  ground: Installation,
  request: Request,
  till: string,
): Promise<{ href: string; cookies: Cookies } | Refusal> {
  const { auth, config } = ground
  if (!config.oidc) return refuse('organisation-not-answering')
  if (!(await mayTry(ground, 'organisation from', clientOf(request), SIGN_IN_BY_CLIENT)))
    return refuse('too-many-tries')
  const { socialProviders } = await auth.current().$context
  const better = socialProviders.some(provider => provider.id === ORGANISATION)
    ? auth.current()
    : auth.renew()
  const body = {
    provider: ORGANISATION,
    callbackURL: localPath(till),
    errorCallbackURL: '/logga-in',
    disableRedirect: true,
  }
  const answer = await better.api.signInSocial({ body, headers: request.headers, asResponse: true })
  const { url } = answer.ok ? ((await answer.json()) as { url?: string }) : {}
  return url ? { href: url, cookies: cookiesOf(answer) } : refuse('organisation-not-answering')
}

/** A session for someone our own server knows: who accepted a mailed invitation, or a user of a demonstration. Null when not welcome. */
export async function signInUser(
  ground: Installation,
  request: Request,
  user_id: string,
): Promise<Cookies | null> {
  const answer = await ground.auth
    .current()
    .api.signInAs({ body: { user_id }, headers: request.headers, asResponse: true })
  const { signed_in } = (await answer.clone().json()) as { signed_in: boolean }
  return signed_in ? cookiesOf(answer) : null
}

/** Ends the session that the request came with. */
export async function signOut(ground: Installation, request: Request): Promise<Cookies> {
  const session = await sessionStill(ground.auth, request)
  const cookies = cookiesOf(
    await ground.auth.current().api.signOut({ headers: request.headers, asResponse: true }),
  )
  if (session) await tellEnded(ground, session.user_id)
  return cookies
}

/** Where a request comes from, as our own server wrote it. */
export const clientOf = (request: Request): string => request.headers.get(CLIENT_HEADER) ?? 'unknown'

function cookiesOf(answer: Response): Cookies {
  const cookies = new Headers()
  for (const cookie of answer.headers.getSetCookie()) cookies.append('Set-Cookie', cookie)
  return cookies
}
