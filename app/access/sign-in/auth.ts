import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { Config } from '../../foundation/config.ts'
import type { Db } from '../../foundation/database.ts'
import type { Log } from '../../foundation/log.ts'
import type { Mailer } from '../../foundation/mail.ts'
import type { Ground } from '../../foundation/transact.ts'
import { CLIENT_HEADER, LINK_MINUTES, ORGANISATION } from '../rules.ts'
import { gatesOf, noteOwn } from './auth-gates.ts'
import {
  accountTable,
  passkeyTable,
  rateLimitTable,
  sessionTable,
  userTable,
  verificationTable,
} from './auth-tables.ts'
import { signInAs } from './sign-in-as.ts'
import { sendSignInLink, signInLink } from './sign-in-mail.ts'

export type AuthNeeds = {
  ground: Ground
  /** Users and sessions of everybody; only here. */
  signIn: Db
  config: Config
  mailer: Mailer
  log: Log
}

type Better = ReturnType<typeof betterWith>

export type Auth = {
  /** Better Auth itself. */
  current(): Better
  /** Asks the organisation's provider anew, for when it did not answer at the start. */
  renew(): Better
  /** A sign-in link to hand over in person instead of by mail: for the command line. */
  linkFor(email: string): Promise<string>
}

/** After so many days without use. */
const SESSION_DAYS = 14
const DAY_SECONDS = 86_400

/** Sign-in by one-time link, passkey and the organisation's account; no passwords. It works as the restricted role. */
export function authOf(needs: AuthNeeds): Auth {
  let better = betterWith(needs)
  return {
    current: () => better,
    renew: () => {
      better = betterWith(needs)
      return better
    },
    linkFor: async email => {
      let link = ''
      const hand_over = (token: string) => {
        link = signInLink(needs.config, token)
      }
      await better.api.signInMagicLink({ body: { email, metadata: { hand_over } }, headers: new Headers() })
      return link
    },
  }
}

/**
 * Answers under /api/auth/: what passkeys and the organisation's provider need. All else is done by our own pages, which note it
 * in the trail and tell no script what the session is.
 */
export async function handleAuth({ auth }: { auth: Auth }, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(PATH.length + 1)
  return OPEN_PATHS.has(path) ? auth.current().handler(request) : new Response('', { status: 404 })
}

const PATH = '/api/auth'
const OPEN_PATHS = new Set([
  'ok',
  'error',
  `callback/${ORGANISATION}`,
  'passkey/generate-authenticate-options',
  'passkey/verify-authentication',
  'passkey/generate-register-options',
  'passkey/verify-registration',
])

function betterWith({ ground, signIn, config, mailer, log }: AuthNeeds) {
  const url = new URL(config.publicUrl)
  return betterAuth({
    appName: 'Spång',
    baseURL: config.publicUrl,
    basePath: PATH,
    secret: ground.vault.secretFor('sessions'),
    trustedOrigins: [url.origin],
    // One connection serves everyone in the embedded database: a transaction of the library's own would wait for itself.
    database: { db: signIn, type: 'postgres', transaction: false },
    telemetry: { enabled: false },
    logger: { log: (level, message) => log('auth', { level, message: withoutValues(message) }) },
    user: userTable,
    session: { ...sessionTable, expiresIn: SESSION_DAYS * DAY_SECONDS, updateAge: DAY_SECONDS },
    account: {
      ...accountTable,
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true },
    },
    verification: verificationTable,
    rateLimit: { enabled: true, window: 60, max: 60, ...rateLimitTable },
    advanced: {
      cookiePrefix: 'spang',
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    onAPIError: { errorURL: `${config.publicUrl}/logga-in` },
    databaseHooks: gatesOf(ground, signIn),
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata }) =>
          sendSignInLink({ ground, config, mailer }, { email, token, metadata }),
      }),
      passkey({
        rpID: url.hostname,
        rpName: 'Spång',
        origin: url.origin,
        schema: passkeyTable,
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        registration: {
          afterVerification: ({ user }) => noteOwn(ground, user.id, 'passkey-added', 'user', user.id),
        },
      }),
      genericOAuth({ config: organisationIn(config) }),
      signInAs,
    ],
  })
}

const VERIFIED: readonly unknown[] = [true, 'true']

const organisationIn = ({ oidc }: Config) =>
  oidc
    ? [
        {
          providerId: ORGANISATION,
          discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          clientId: oidc.clientId,
          clientSecret: oidc.clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          // An address that the provider does not say that it has verified names nobody. Some say it as a text.
          mapProfileToUser: ({ email_verified }: Record<string, unknown>) =>
            VERIFIED.includes(email_verified) || (oidc.vouchesForEmail && email_verified === undefined)
              ? { emailVerified: true }
              : { email: undefined },
        },
      ]
    : []

/** What the library says, up to the first sign after which something of the request may stand. */
const withoutValues = (message: string) => /^[A-Za-z _,.-]{0,200}/.exec(message)![0].trim()
