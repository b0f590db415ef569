import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  createContext,
  data,
  type LoaderFunctionArgs,
  type RouterContextProvider,
} from 'react-router'
import { isDiskFault, whyAway } from '../foundation/away.ts'
import type { Db } from '../foundation/database.ts'
import { allTyped, cleanForm, formWithout, SHOWN_TO } from '../foundation/form.ts'
import { type Format, formatIn } from '../foundation/format.ts'
import { causeOf, placeOf } from '../foundation/log.ts'
import { megabytesTold, readSent, SENT_BY_ANYONE, SENT_BY_USERS, TooMuchSent } from '../foundation/sent.ts'
import { sharedReading } from '../foundation/shared-reading.ts'
import { cleanText, isLanguage, type Language, type Spoken, spoken, type Texts } from '../foundation/text.ts'
import { type Tx, transact } from '../foundation/transact.ts'
import { uiTexts } from '../ui/messages.ts'
import type { TooMuch } from '../ui/too-much.ts'
import { forbidden, type invalid, isInvalid, notFound, seeOther, unsure } from './answers.ts'
import { type Draft, dropDraft, keepDraft, withDraft } from './drafts.ts'
import type { Installation } from './installation.ts'
import { visitorFor } from './queries.ts'
import { addressOf, isTheme, type Theme } from './rules.ts'
import { shownToIn } from './shown-to.ts'
import { sessionOf } from './sign-in/session.ts'
import { strangerIn, type Visitor } from './visitor.ts'

/** Put into each request by the server; a page reaches everything through it. */
export const installationContext = createContext<Installation>()

/** What the server has found out about a request before its page is asked. */
export type Arrival = {
  /** The word of a draft that stood in the address. */
  word: string | null
  draft: Draft | 'somebody-elses' | null
  /** Whether there is a page where the request goes, and not only something that is done. */
  has_page: boolean
  /** Cookies that the answer is to carry: a session in use is prolonged. */
  cookies: Headers
}
export const arrivalContext = createContext<Arrival>()

const sentContext = createContext<SentFields | null>(null)
const visitorContext = createContext<Map<string, Promise<Visitor | null>>>()

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** What a page is given: who asks, where, and the tools to answer. */
export type Visit = {
  ground: Installation
  visitor: Visitor
  language: Language
  format: Format
  params: Record<string, string | undefined>
  url: URL
  request: Request
  say: <T extends Texts>(texts: T) => Spoken<T>
  /** The address within the visited programme: `at('foretag', 7)` is `/exempel/foretag/7`. */
  at: (...parts: (string | number)[]) => string
}

/** A visit that sends a form. */
export type FormVisit = Visit & { form: FormData }

export type Policy = (visitor: Visitor) => boolean

/**
 * A loader for those whom the policy lets in. It reads in one transaction and sees only what the visitor may see. What must be
 * there before anyone reads is made first, in a transaction of its own.
 * Not signed in: to the sign-in page. Unknown programme: 404. Wrong role: 403.
 */
export const page =
  <T>(
    policy: Policy,
    show: (visit: Visit & { db: Db }) => Promise<T>,
    first?: (visit: Visit) => Promise<void>,
  ) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    guarded(args, async () => {
      const visit = await visitOf(args, policy)
      await first?.(visit)
      return sharedReading(visit.ground, visit.visitor, db => show({ ...visit, db }))
    })

/** A loader whose reading is itself a line of the trail: what it reads and the line that it notes are one transaction. */
export const notedPage =
  <T>(policy: Policy, show: (visit: Visit & { tx: Tx }) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    guarded(args, async () => {
      const visit = await visitOf(args, policy)
      return transact(visit.ground, visit.visitor, tx => show({ ...visit, tx }))
    })

/** A loader for anyone, signed in or not. */
export const openPage =
  <T>(show: (visit: Visit) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    guarded(args, async () => show(await openVisitOf(args)))

/** An action for those whom the policy lets in. It is given the form; commands open their own transaction. */
export const action =
  <T>(policy: Policy, carryOut: (visit: FormVisit) => Promise<T>) =>
  (args: ActionFunctionArgs) =>
    sent(args, { most: SENT_BY_USERS, isOpen: false, visiting: () => visitOf(args, policy), carryOut })

/** An action for anyone: signing in, answering by link. `keepsNothing`: what is refused is answered at once and kept nowhere. */
export const openAction =
  <T>(carryOut: (visit: FormVisit) => Promise<T>, { keepsNothing = false } = {}) =>
  (args: ActionFunctionArgs) =>
    sent(args, {
      most: SENT_BY_ANYONE,
      isOpen: true,
      keepsNothing,
      visiting: () => openVisitOf(args),
      carryOut,
    })

type Sending<T> = {
  most: number
  /** Nobody needs to be signed in. */
  isOpen: boolean
  keepsNothing?: boolean
  visiting: () => Promise<Visit>
  carryOut: (visit: FormVisit) => Promise<T>
}

/**
 * What was typed is kept also when it cannot be carried out. When the database is away: in its form when that can be drawn, else on
 * the page that tells of it. When it is refused, or the session has ended: sealed, and seen again at an address of its own.
 */
const sent = <T>(args: ActionFunctionArgs, { most, isOpen, keepsNothing, visiting, carryOut }: Sending<T>) =>
  guarded(args, async () => {
    const { draft, word } = args.context.get(arrivalContext)
    const isSeenAgain = draft !== null && draft !== 'somebody-elses'
    const visit = await visiting().catch(async error => {
      if (awayIn(args, error)) keepSent(args, await formOf(args.request, SENT_BY_ANYONE))
      else if (!isSeenAgain) await keepForWhomItWasShown(args, error)
      throw error
    })
    if (isSeenAgain) return data(draft.back, { status: draft.status })
    const whole = await formOf(args.request, most).catch(error => {
      if (args.context.get(arrivalContext).has_page && isTooMuch(error)) return null
      throw error
    })
    // The frame around the page is read too, so that there is a way on from what tells of it.
    if (!whole) return data({ too_much: megabytesTold(most) } satisfies TooMuch, { status: 413 })
    const owner = shownToIn(visit.ground.vault, whole)
    if (owner && owner !== visit.visitor.user_id && !(isOpen && visit.visitor.user_id === null))
      throw await toDraftOf(args, owner, whole)
    const form = formWithout(whole, SHOWN_TO)
    const outcome = await carryOut({ ...visit, form }).catch(error => {
      const why = isAnswered(error) ? null : awayIn(args, error)
      if (!why) throw error
      keepSent(args, whole)
      noteIncident(args, error)
      const { disk_full, database_away } = visit.say(uiTexts)
      return unsure(form, isDiskFault(why) ? disk_full : database_away)
    })
    if (isInvalid(outcome))
      return (keepsNothing ? null : await toDraftOfRefused(args, visit, outcome)) ?? outcome
    if (word) await dropDraft(visit.ground, args.request, word)
    return outcome
  })

/** Of what was sent by someone who may not come in here, or no longer: whom it was shown to finds it again. */
async function keepForWhomItWasShown(args: ActionFunctionArgs, refused: unknown) {
  const form = await formOf(args.request, SENT_BY_ANYONE).catch(() => null)
  const owner = form && shownToIn(args.context.get(installationContext).vault, form)
  const who = (await visitorOf(args, null))?.user_id ?? null
  if (form && owner && owner !== who) throw await toDraftOf(args, owner, form)
  // Nothing tells whose it was, so nothing is kept, and that is said.
  if (who === null && refused instanceof Response) throw toSignIn(pageBefore(args), { isLost: true })
}

/** The way to a form for the one whom it was shown to: through the sign-in when nobody is signed in, else past whoever is. */
async function toDraftOf(args: ActionFunctionArgs, owner: string, form: FormData) {
  const { request } = args
  const typed = allTyped(formWithout(form, SHOWN_TO))
  const sentence = spoken(uiTexts, languageOf(request)).not_saved_yet
  const back = { errors: { form: sentence }, typed, intent: typed.intent ?? null }
  const kept = await keptAt(args, { user_id: owner, back, status: 200 })
  const who = (await visitorOf(args, null))?.user_id ?? null
  if (who !== null) return kept ? seeOther(kept.href) : shownToAnother(args)
  return kept ? toSignIn(kept.href) : toSignIn(pageBefore(args), { isLost: true })
}

/** A refused form is seen at an address of its own, so that the way back and loading again ask for nothing to be sent. */
async function toDraftOfRefused(
  args: ActionFunctionArgs,
  { visitor }: Visit,
  { data: back, init }: ReturnType<typeof invalid>,
) {
  const status = init?.status ?? 200
  if (status !== 409 && status !== 422) return null
  const kept = await keptAt(args, { user_id: visitor.user_id, back, status }).catch(() => null)
  return kept && seeOther(kept.href, kept.cookie ? { 'Set-Cookie': kept.cookie } : undefined)
}

async function keptAt(
  { request, context }: ActionFunctionArgs,
  draft: Omit<Draft, 'path'> & { user_id: string | null },
) {
  if (!context.get(arrivalContext).has_page) return null
  const url = new URL(request.url)
  const kept = await keepDraft(context.get(installationContext), request, { ...draft, path: url.pathname })
  return kept && { href: withDraft(addressOf(url), kept.word), cookie: kept.cookie }
}

/** Where a form stood that was sent to no page. */
function pageBefore({ request, context }: ActionFunctionArgs): string {
  const url = new URL(request.url)
  if (context.get(arrivalContext).has_page) return addressOf(url)
  const before = URL.parse(request.headers.get('referer') ?? '')
  return before?.host === url.host ? addressOf(before) : '/'
}

/** To the sign-in page, and from there back. */
const toSignIn = (till: string, { isLost = false } = {}) =>
  seeOther(`/logga-in?till=${encodeURIComponent(till)}${isLost ? '&osparat=ja' : ''}`)

/** What was typed is another's: who is signed in is told so, and is shown nothing of it. */
function shownToAnother({ request, context }: Args) {
  const { word } = context.get(arrivalContext)
  const address = addressOf(new URL(request.url))
  return data({ another: word ? withDraft(address, word) : address }, { status: 409 })
}

export const everyone: Policy = visitor => visitor.user_id !== null

type AskedBy = { request: Request; context: Readonly<RouterContextProvider> }

/** The visitor within a programme (by slug) or outside all; null when the programme is not theirs. Asked once a request. */
export function visitorOf(args: AskedBy, slug: string | null): Promise<Visitor | null> {
  const { context } = args
  const known = memoryOf(context)
  const before = known.get(slug ?? '')
  if (before) return before
  const asked = askWho(args, slug)
  known.set(slug ?? '', asked)
  // Whoever asks later in the same request may be answered: the connection was cut, and there is another.
  asked.catch(() => known.delete(slug ?? ''))
  return asked
}

/** What the device has chosen on the account page. */
export function themeOf(request: Request): Theme {
  const chosen = /(?:^|;\s*)theme=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return isTheme(chosen) ? chosen : 'device'
}

export function languageOf(request: Request): Language {
  const chosen = /(?:^|;\s*)language=(\w\w)/.exec(request.headers.get('cookie') ?? '')?.[1]
  if (isLanguage(chosen)) return chosen
  const preferred = (request.headers.get('accept-language') ?? '').slice(0, 2).toLowerCase()
  return preferred === 'en' ? 'en' : 'sv'
}

async function askWho({ request, context }: AskedBy, slug: string | null): Promise<Visitor | null> {
  const ground = context.get(installationContext)
  const { cookies } = context.get(arrivalContext)
  const language = languageOf(request)
  const session = await sessionOf(ground.auth, request, cookies)
  return session ? visitorFor(ground, session.user_id, slug, language) : strangerIn(language)
}

async function visitOf(args: Args, policy: Policy): Promise<Visit> {
  const visitor = await visitorOf(args, args.params.programme ?? null)
  if (!visitor) return notFound()
  if (!visitor.user_id) {
    const { word } = args.context.get(arrivalContext)
    const address = addressOf(new URL(args.request.url))
    throw toSignIn(word ? withDraft(address, word) : address)
  }
  if (!policy(visitor)) return forbidden()
  return visitWith(args, visitor)
}

const openVisitOf = async (args: Args): Promise<Visit> =>
  visitWith(args, (await visitorOf(args, null)) ?? strangerIn(languageOf(args.request)))

function visitWith(args: Args, visitor: Visitor): Visit {
  const { request, params, context } = args
  if (context.get(arrivalContext).draft === 'somebody-elses') throw shownToAnother(args)
  return {
    ground: context.get(installationContext),
    visitor,
    language: visitor.language,
    format: formatIn(visitor.language),
    params,
    url: cleanAddress(new URL(request.url)),
    request,
    say: texts => spoken(texts, visitor.language),
    at: (...parts) =>
      `/${[visitor.programme_slug, ...parts].filter(part => part !== null && part !== '').join('/')}`,
  }
}

/** What an address asks for, clean: a search finds what it means however it was typed. */
function cleanAddress(url: URL): URL {
  const asked = [...url.searchParams].map(each => each.map(cleanText))
  if (String(new URLSearchParams(asked)) !== String(url.searchParams))
    url.search = String(new URLSearchParams(asked))
  return url
}

/** What was sent, 400 when it is no form, or 413 when it is more than a form holds. */
const formOf = (request: Request, most: number): Promise<FormData> =>
  readSent(request, most, sent => sent.formData()).then(cleanForm, error => {
    if (!(error instanceof TooMuchSent)) throw data(null, { status: 400 })
    throw data({ too_much: megabytesTold(most) } satisfies TooMuch, { status: 413 })
  })

const isTooMuch = (error: unknown) => isInvalid(error) && error.init?.status === 413

/**
 * What nobody foresaw gets a number that stands both on the page and in the log, and nothing else. A database that is away answers
 * 503, with what was sent, to be sent again.
 */
export async function guarded<T>(args: Args, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isAnswered(error)) throw error
    const incident = noteIncident(args, error)
    if (!awayIn(args, error)) throw data({ incident }, { status: 500 })
    throw data({ incident, sent: keptOf(args) }, { status: 503, headers: { 'Retry-After': '10' } })
  }
}

/** Thrown as an answer, and no fault. */
const isAnswered = (error: unknown) => error instanceof Response || isInvalid(error)

/** Why the database is away, if that is what went wrong: libraries in between may tell another story. */
const awayIn = ({ context }: Pick<Args, 'context'>, error: unknown): string | null =>
  whyAway(context.get(installationContext).database.lastFailure()) ?? whyAway(error)

/** Under which number each error of a request stands in the log. */
const incidents = new WeakMap<object, Map<unknown, string>>()

/**
 * Writes to the log that something went wrong, why, where in the code, and under which number: once, however many parts of a page
 * it strikes. Nothing of it is anything typed.
 */
export function noteIncident(
  { context, request, pattern }: Pick<Args, 'context' | 'request'> & { pattern?: string | undefined },
  error: unknown,
): string {
  const noted = incidents.get(context) ?? new Map<unknown, string>()
  const before = noted.get(error)
  if (before) return before
  const ground = context.get(installationContext)
  const incident = randomUUID().slice(0, 8)
  incidents.set(context, noted.set(error, incident))
  const failure = ground.database.lastFailure()
  const of = whyAway(failure) ? failure : error
  ground.log('incident', {
    incident,
    ...causeOf(of),
    where: placeOf(error),
    method: request.method,
    route: pattern ?? null,
  })
  return incident
}

/** What the action of this request was sent, as text by its fields; files are chosen again. */
export type SentFields = [name: string, text: string][]

const keepSent = ({ context }: Args, form: FormData) =>
  (context as RouterContextProvider).set(
    sentContext,
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  )

const keptOf = ({ context }: Args): SentFields | null => context.get(sentContext)

function memoryOf(context: Readonly<RouterContextProvider>): Map<string, Promise<Visitor | null>> {
  try {
    return context.get(visitorContext)
  } catch {
    const fresh = new Map<string, Promise<Visitor | null>>()
    ;(context as RouterContextProvider).set(visitorContext, fresh)
    return fresh
  }
}
