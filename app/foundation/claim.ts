import { createHash } from 'node:crypto'

/** What is told of who asks, as the database keeps it for a transaction or, for signing in, for a connection. Empty: nothing. */
export type Claim = Readonly<Record<(typeof NAMES)[number], string>>

/** In the order in which they are sealed; the function visitor_claim of the database has the same. */
const NAMES = ['programmes', 'company', 'partner', 'house', 'sign_in', 'user'] as const

/** Signing in looks among users and sessions of everybody, and at nothing else. */
export const SIGNING_IN: Claim = {
  programmes: '',
  company: '',
  partner: '',
  house: '',
  sign_in: 'on',
  user: '',
}

/**
 * The seal on a claim, 64 hexadecimal digits: SHA-256 over the secret and the SHA-256 over the secret and the claim. The database
 * reckons the same (visitor_seal_holds) and believes no other claim.
 */
function sealOn(claim: Claim, secret: Uint8Array): string {
  const told = NAMES.map(name => claim[name]).join('|')
  const inner = createHash('sha256').update(secret).update(told, 'utf8').digest()
  return createHash('sha256').update(secret).update(inner).digest('hex')
}

/** What the settings are called in the database, each with its value, the seal last. */
export const settingsOf = (claim: Claim, secret: Uint8Array): [string, string][] => [
  ...NAMES.map((name): [string, string] => [`spang.${name}`, claim[name]]),
  ['spang.seal', sealOn(claim, secret)],
]
