import { resolve } from 'node:path'
import { z } from 'zod'
import { isLocalDate } from './dates.ts'

const yesNo = z.enum(['yes', 'no']).transform(value => value === 'yes')
const text = z.string().min(1)

/** Whether a text can be the key of an installation. */
export function isKey(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text)
}

const environment = z.object({
  SPANG_DATA: text.default('data').describe('folder of the embedded database, the key and kept files'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL 15 or later, instead of the embedded one'),
  DATABASE_OWNER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'PostgreSQL: the login that owns the tables and brings them up to date, where the one of DATABASE_URL does not',
    ),
  HOST: text.default('127.0.0.1').describe('address that the server listens on'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port that the server listens on'),
  SPANG_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('address that people use; default http://localhost:PORT'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('mail server; without it, mail stays in the mailbox page of a demonstration'),
  SPANG_MAIL_FROM: text.default('Spång <spang@localhost>').describe('sender of mail'),
  SPANG_BOUNCE_ADDRESS: z
    .string()
    .regex(/^[^\s@*]*\*[^\s@*]*@[^\s@*]+$/)
    .optional()
    .describe(
      'where letters that come back go, such as spang+*@example.se: each letter has its own word for the star',
    ),
  SPANG_SMS_URL: z
    .url({ protocol: /^(https?|smpps?)$/ })
    .optional()
    .describe(
      'SMS gateway with its name and secret: https:// for one that takes a form as 46elks does, smpp:// or smpps:// for SMPP; without it, texts stay in the mailbox page of a demonstration and are sent nowhere else',
    ),
  SPANG_SMS_FROM: z
    .string()
    .regex(/^([A-Za-z0-9]{1,11}|\+?\d{3,15})$/)
    .default('Spang')
    .describe('sender of SMS: at most eleven letters and figures, or a number'),
  SPANG_KEY: z
    .string()
    .refine(isKey)
    .optional()
    .describe(
      '64 hexadecimal digits; the key of the vault and of sessions. Default: made once in SPANG_DATA/key',
    ),
  SPANG_DEMO: yesNo
    .optional()
    .describe(
      'yes or no: fill an empty installation with the demonstration programme; default yes for the embedded database, no for another. A no that is said also stops the start where a demonstration is kept',
    ),
  SPANG_DEMO_MAIL: yesNo
    .default(false)
    .describe(
      'yes: a demonstration sends its letters through SMTP_URL, to its invented people too; otherwise they stay in its mailbox page, as its SMS always do',
    ),
  SPANG_TODAY: z
    .string()
    .refine(isLocalDate)
    .optional()
    .describe('YYYY-MM-DD: the day on which the clock stands; only for demonstrations and tests'),
  OIDC_ISSUER: z.url().optional().describe('OpenID Connect: address of the organisation’s provider'),
  OIDC_CLIENT_ID: text.optional().describe('OpenID Connect: client'),
  OIDC_CLIENT_SECRET: text.optional().describe('OpenID Connect: secret of the client'),
  OIDC_EMAIL_VERIFIED: yesNo
    .default(false)
    .describe(
      'OpenID Connect: yes for a provider that hands out its addresses itself and therefore says nothing of whether they are verified',
    ),
  OIDC_NAME: text
    .default('organisationens konto')
    .describe('OpenID Connect: what the sign-in button calls it'),
  SPANG_LOG: z.enum(['lines', 'none']).default('lines').describe('structured log on standard error'),
  SPANG_PROXY: yesNo
    .default(false)
    .describe('yes: a proxy of ours stands in front and adds to X-Forwarded-For who asks'),
  SPANG_TIMING: yesNo.default(false).describe('yes: tell in Server-Timing how many queries a page asked'),
})

export type Config = Readonly<ReturnType<typeof readConfig>>

/** Names, defaults and meanings, for the README and `spang -- settings`. */
export const settingsKnown = Object.entries(environment.shape).map(([name, schema]) => ({
  name,
  meaning: schema.description ?? '',
}))

export class WrongSetting extends Error {}

/** Reads the environment once. Throws WrongSetting with one sentence that names the setting. */
export function readConfig(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = environment.safeParse(given)
  if (!read.success) {
    const issue = read.error.issues[0]!
    const name = String(issue.path[0])
    const meaning = settingsKnown.find(setting => setting.name === name)?.meaning
    throw new WrongSetting(`${name} has a value that cannot be used (${meaning}). Nothing was started.`)
  }
  const value = read.data
  if (value.OIDC_ISSUER && !(value.OIDC_CLIENT_ID && value.OIDC_CLIENT_SECRET))
    throw new WrongSetting(
      'OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it. Nothing was started.',
    )
  return {
    dataFolder: resolve(value.SPANG_DATA),
    databaseUrl: value.DATABASE_URL ?? null,
    databaseOwnerUrl: value.DATABASE_OWNER_URL ?? null,
    host: value.HOST,
    port: value.PORT,
    publicUrl: (value.SPANG_PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, ''),
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.SPANG_MAIL_FROM,
    bounceAddress: value.SPANG_BOUNCE_ADDRESS ?? null,
    smsUrl: value.SPANG_SMS_URL ?? null,
    smsFrom: value.SPANG_SMS_FROM,
    key: value.SPANG_KEY?.toLowerCase() ?? null,
    demonstration: value.SPANG_DEMO ?? !value.DATABASE_URL,
    refusesDemonstration: value.SPANG_DEMO === false,
    demonstrationSends: value.SPANG_DEMO_MAIL,
    today: value.SPANG_TODAY ?? null,
    oidc: value.OIDC_ISSUER
      ? {
          issuer: value.OIDC_ISSUER,
          clientId: value.OIDC_CLIENT_ID!,
          clientSecret: value.OIDC_CLIENT_SECRET!,
          name: value.OIDC_NAME,
          vouchesForEmail: value.OIDC_EMAIL_VERIFIED,
        }
      : null,
    logs: value.SPANG_LOG === 'lines',
    behindProxy: value.SPANG_PROXY,
    timing: value.SPANG_TIMING,
  }
}
