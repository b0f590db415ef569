import { randomBytes } from 'node:crypto'
import type { Invalid } from '../foundation/form.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../foundation/transact.ts'
import type { Installation } from './installation.ts'
import type { Limit } from './rules.ts'
import { mayTry } from './sign-in/rate-limit.ts'
import { sessionOf } from './sign-in/session.ts'
import { clientOf } from './sign-in/sign-in.ts'

/** A form that was not carried out, as its page shows it again. */
export type Draft = { path: string; back: Invalid; status: number }

/** Where it stands in an address. */
const NAME = 'utkast'
const COOKIE = 'utkast'
const DRAFT_DAYS = 3
/** Of one user so many are kept; the oldest go. */
const MOST_OF_ONE = 20
const MOST_BYTES = 1_000_000
const MOST_BYTES_OF_STRANGERS = 100_000
/** Strangers' refused forms are kept so often for one client; over that they are answered where they were sent. */
const BY_CLIENT: Limit = { most: 60, minutes: 15 }

/** The word of a kept draft, and the cookie that belongs to it where nobody is signed in. */
export type KeptDraft = { word: string; cookie: string | null }

/**
 * Keeps what was sent for the one to whom its form was shown, `user_id` null for someone who has not signed in. Null when it is too
 * much, or too much has come from there.
 */
export async function keepDraft(
  ground: Installation,
  request: Request,
  { user_id, ...draft }: Draft & { user_id: string | null },
): Promise<KeptDraft | null> {
  const sealed = ground.vault.seal(JSON.stringify(draft))
  if (sealed.length > (user_id ? MOST_BYTES : MOST_BYTES_OF_STRANGERS)) return null
  if (!user_id && !(await mayTry(ground, 'draft', clientOf(request), BY_CLIENT))) return null
  const word = newWord()
  const half = user_id ? null : (halfIn(request) ?? newWord())
  await transact(ground, houseScope, async ({ db, clock }) => {
    await db
      .insertInto('draft')
      .values({ word_hash: hashOf(ground, word, half), user_id, sealed, kept_at: clock.now() })
      .execute()
    if (user_id)
      await db
        .deleteFrom('draft')
        .where('user_id', '=', user_id)
        .where('word_hash', 'not in', eb =>
          eb
            .selectFrom('draft')
            .select('word_hash')
            .where('user_id', '=', user_id)
            .orderBy('kept_at', 'desc')
            .limit(MOST_OF_ONE),
        )
        .execute()
  })
  const cookie = half && `${COOKIE}=${half}; Path=/; Max-Age=${DRAFT_DAYS * 86_400}; HttpOnly; SameSite=Lax`
  return { word, cookie }
}

/** What an address with the word of a draft shows: the draft, that it is somebody else's, or nothing of the kind. */
export async function openDraft(
  ground: Installation,
  request: Request,
  { word, cookies }: { word: string; cookies: Headers },
): Promise<Draft | 'somebody-elses' | null> {
  const half = halfIn(request)
  const hashes = [hashOf(ground, word, null), ...(half ? [hashOf(ground, word, half)] : [])]
  const kept = await reading(ground, houseScope, db =>
    db
      .selectFrom('draft')
      .select(['user_id', 'sealed'])
      .where('word_hash', 'in', hashes)
      .where('kept_at', '>', since(ground))
      .executeTakeFirst(),
  )
  if (!kept) return null
  const draft = JSON.parse(ground.vault.open(kept.sealed)) as Draft
  if (draft.path !== new URL(request.url).pathname) return null
  if (kept.user_id === null) return draft
  const session = await sessionOf(ground.auth, request, cookies)
  if (!session) return null
  return session.user_id === kept.user_id ? draft : 'somebody-elses'
}

/** What has been carried out is no draft any more. */
export const dropDraft = (ground: Ground, request: Request, word: string) =>
  transact(ground, houseScope, async ({ db }) => {
    const half = halfIn(request)
    const hashes = [hashOf(ground, word, null), ...(half ? [hashOf(ground, word, half)] : [])]
    await db.deleteFrom('draft').where('word_hash', 'in', hashes).execute()
  })

/** Those whose time is over. */
export const forgetDrafts = ({ db, clock }: Tx) =>
  db.deleteFrom('draft').where('kept_at', '<=', since({ clock })).execute()

const since = ({ clock }: Pick<Ground, 'clock'>) => new Date(clock.now().getTime() - DRAFT_DAYS * 86_400_000)

/** The address of a draft. */
export const withDraft = (address: string, word: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${NAME}=${word}`

/** Whether an address leads to a draft. */
export const leadsToDraft = (address: string): boolean => new RegExp(`[?&]${NAME}=[a-p]`).test(address)

/** The address as its page knows it, and the word that was taken out of it. */
export function withoutDraft(url: URL): { url: URL; word: string | null } {
  const word = url.searchParams.get(NAME)
  if (word === null) return { url, word }
  const bare = new URL(url)
  bare.search = url.search
    .slice(1)
    .split('&')
    .filter(each => !each.startsWith(`${NAME}=`))
    .join('&')
  return { url: bare, word: /^[a-p]{32}$/.test(word) ? word : null }
}

/** Letters alone: nothing in it can be taken for a number of anyone. */
const newWord = () =>
  Array.from(randomBytes(16).toString('hex'), digit => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join(
    '',
  )

const halfIn = (request: Request): string | null =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([a-p]{32})`).exec(request.headers.get('cookie') ?? '')?.[1] ?? null

const hashOf = ({ vault }: Pick<Ground, 'vault'>, word: string, half: string | null): Buffer =>
  vault.keyedHash(`draft ${word} ${half ?? ''}`)
