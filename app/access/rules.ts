import type { LocalDate } from '../foundation/clock.ts'
import { addDays } from '../foundation/dates.ts'
import type { ParticipantLanguage } from '../foundation/participant-languages.ts'
import { askedWithoutNumbers } from '../foundation/personal-numbers.ts'
import type { Vault } from '../foundation/vault.ts'
import type { Held, Role } from './visitor.ts'

/** What the organisation's own provider is called in addresses: /api/auth/callback/organisation. */
export const ORGANISATION = 'organisation'
/** Said in the address when someone's provider names them by another account than the one they have here. */
export const OTHER_ACCOUNT = 'organisation_other_account'

/** The server writes the client's address here, over whatever came; nobody else is believed. */
export const CLIENT_HEADER = 'x-spang-client'

/**
 * Who asks, when a proxy of ours stands in front: the last address of X-Forwarded-For, which is the one that the proxy itself
 * wrote. Whatever stands before it came with the request and can be anything. Without one, the proxy's own address.
 */
export const clientBehindProxy = (forwarded_for: string | null, direct: string): string =>
  forwarded_for?.split(',').at(-1)?.trim() || direct

/** A sign-in link is good for so long, and once. */
export const LINK_MINUTES = 15

/** What a device shows pages in; web.ts reads it. */
export const LANGUAGE_COOKIE = 'language'
export const LANGUAGE_SECONDS = 365 * 86_400
/** The header that sets it. */
export const languageCookie = (language: ParticipantLanguage): string =>
  `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${LANGUAGE_SECONDS}; SameSite=Lax`

const THEMES = ['device', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const isTheme = (text: unknown): text is Theme => THEMES.includes(text as Theme)
export const themeCookie = (theme: Theme): string =>
  `theme=${theme}; Path=/; Max-Age=${LANGUAGE_SECONDS}; SameSite=Lax`

/** Long enough for the next page to arrive, and no longer. */
const SAVED_SECONDS = 60
const SAVED_COOKIE = 'saved'
/** Remembers from a write to the page that follows where it shall be told that it went well, and what was done as the trail calls it. */
export const savedCookie = (href: string, done: string | null = null): string =>
  `${SAVED_COOKIE}=${encodeURIComponent(href.split('#')[0]!)}${done ? `:${done}` : ''}; Path=/; Max-Age=${SAVED_SECONDS}; HttpOnly; SameSite=Lax`
/** Told once. */
export const toldCookie = `${SAVED_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
/** What was done, or no more than that it is saved; null where a page with this address is not where it shall be told. */
export function savedAt(cookies: string | null, href: string): { done: string | null } | null {
  const kept = new RegExp(`(?:^|;\\s*)${SAVED_COOKIE}=([^;:]+)(?::([a-z-]+))?`).exec(cookies ?? '')
  return kept?.[1] === encodeURIComponent(href) ? { done: kept[2] ?? null } : null
}

const MEANWHILE_COOKIE = 'meanwhile'
const MEANWHILE_MOST = 1000
/** What others changed meanwhile, for the page that tells that it is saved; sealed, so that it says no words but ours. */
export const meanwhileCookie = (vault: Pick<Vault, 'seal'>, words: string): string =>
  `${MEANWHILE_COOKIE}=${vault.seal(`${MEANWHILE_COOKIE} ${words.slice(0, MEANWHILE_MOST)}`).toString('base64url')}; Path=/; Max-Age=${SAVED_SECONDS}; HttpOnly; SameSite=Lax`
export const meanwhileToldCookie = `${MEANWHILE_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
export function meanwhileIn(vault: Pick<Vault, 'open'>, cookies: string | null): string | null {
  const kept = new RegExp(`(?:^|;\\s*)${MEANWHILE_COOKIE}=([\\w-]+)`).exec(cookies ?? '')?.[1]
  if (!kept) return null
  try {
    return /^meanwhile (.+)$/.exec(vault.open(Buffer.from(kept, 'base64url')))?.[1] ?? null
  } catch {
    return null
  }
}

/** An invitation waits so long. */
export const INVITATION_DAYS = 14

/** An auditor's time is set a month or two at a time and never further ahead than this. */
const AUDITOR_DAYS_MAX = 366

/** A participant's link and code live so long unless something shorter is asked for. */
export const PARTICIPANT_LINK_DAYS = 60

/** How often something may be tried within so many minutes. */
export type Limit = { most: number; minutes: number }
export const SIGN_IN_BY_ADDRESS: Limit = { most: 5, minutes: 15 }
/**
 * So many letters go to one address within the life of a link, whoever asks. Over it no further letter is needed: one that was sent
 * still works, so nobody locks another's sign-in by asking in their name.
 */
export const LINKS_TO_ADDRESS: Limit = { most: 10, minutes: LINK_MINUTES }
export const SIGN_IN_BY_CLIENT: Limit = { most: 30, minutes: 15 }
/** A room full of phones comes from one address, each with its own code. */
export const CODE_BY_CLIENT: Limit = { most: 300, minutes: 15 }
/** All clients together, so that a code cannot be guessed from many places at once. */
export const CODE_BY_ALL: Limit = { most: 1500, minutes: 15 }

/** What a role needs beside the programme. */
export type Place = Pick<Held, 'programme_id' | 'partner_id' | 'company_id' | 'provider_id' | 'until_on'>

/** Only what the role asks for is kept: a company for a company's visitor, a last day for an auditor … */
export const placeFor = (role: Role, place: Place): Place => ({
  programme_id: role === 'administrator' ? null : place.programme_id,
  partner_id: role === 'process_leader' ? place.partner_id : null,
  company_id: role === 'company' ? place.company_id : null,
  provider_id: role === 'provider' ? place.provider_id : null,
  until_on: role === 'auditor' ? place.until_on : null,
})

export type PlaceLack = {
  refused: 'needs-company' | 'needs-provider' | 'needs-last-day' | 'last-day-too-far'
  field: string
}

/** What is missing before the role can be given, or null. */
export function lackIn(role: Role, place: Place, today: LocalDate): PlaceLack | null {
  if (role === 'company' && place.company_id === null) return { refused: 'needs-company', field: 'company' }
  if (role === 'provider' && place.provider_id === null)
    return { refused: 'needs-provider', field: 'provider_id' }
  if (role !== 'auditor') return null
  if (place.until_on === null || place.until_on < today)
    return { refused: 'needs-last-day', field: 'until_on' }
  if (place.until_on > addDays(today, AUDITOR_DAYS_MAX))
    return { refused: 'last-day-too-far', field: 'until_on' }
  return null
}

/** One way to write an address: without spaces around it, in small letters. */
export const emailOf = (typed: string): string => typed.trim().toLowerCase()

/** A path of our own, for going back to after sign-in; anything else leads to the start page. */
export function localPath(path: string | null | undefined): string {
  if (!path || !/^\/(?![/\\])[\x20-\x7e]*$/.test(path) || path.includes('\\')) return '/'
  const url = new URL(path, 'http://here.invalid')
  // A path can lead out once its dots have been taken away: /.//elsewhere.se
  const isOurs = url.origin === 'http://here.invalid' && !url.pathname.startsWith('//')
  return isOurs ? url.pathname + url.search : '/'
}

/** The address of a page, for a link that leads back to it. */
export function addressOf({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): string {
  const asked = askedWithoutNumbers(searchParams).toString()
  return asked ? `${pathname}?${asked}` : pathname
}

/** Where one begins in a programme: officers, who are on the road, at the phone's own page; the others at the overview. */
export const homeIn = (slug: string, roles: readonly string[]): string =>
  roles.length > 0 && roles.every(role => role === 'officer') ? `/${slug}/ombud` : `/${slug}`

/** Letters and digits that cannot be taken for one another when read aloud or off a screen: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const CODE_LETTERS = '34679ACDEFGHJKMNPQRTWXY'
export const CODE_LENGTH = 8

/** A code as it was made, however it was typed: spaces, hyphens and small letters do not matter. Null when it cannot be one. */
export function codeOf(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === CODE_LENGTH && [...code].every(letter => CODE_LETTERS.includes(letter)) ? code : null
}

/** "HJ4K 7QRT": in two halves, as it is read aloud. */
export const codeShown = (code: string): string =>
  `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`

/** "Firefox, Windows" of what a browser says of itself; null when it says nothing that is known. */
export function deviceOf(user_agent: string | null): string | null {
  const browser = BROWSERS.find(([sign]) => user_agent?.includes(sign))?.[1]
  const system = SYSTEMS.find(([sign]) => user_agent?.includes(sign))?.[1]
  return [browser, system].filter(Boolean).join(', ') || null
}
// In this order: each names those after it too.
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const
