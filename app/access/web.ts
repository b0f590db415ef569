import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  createContext,
  data,
  type LoaderFunctionArgs,
  type RouterContextProvider,
  redirect,
} from 'react-router'
import type { z } from 'zod'
import type { Db } from '../foundation/database.ts'
import { type Invalid, readForm, type Typed } from '../foundation/form.ts'
import { type Format, formatIn } from '../foundation/format.ts'
import type { Refusal } from '../foundation/refusal.ts'
import { isLanguage, type Language, type Spoken, spoken, type Texts } from '../foundation/text.ts'
import { reading, type Tx, transact } from '../foundation/transact.ts'
import type { Installation } from './installation.ts'
import { visitorFor } from './queries.ts'
import { isTheme, type Theme } from './rules.ts'
import { sessionOf } from './session.ts'
import { strangerIn, type Visitor } from './visitor.ts'

export type { Invalid } from '../foundation/form.ts'

/** Put into each request by the server; a page reaches everything through it. */
export const installationContext = createContext<Installation>()
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

type Policy = (visitor: Visitor) => boolean

/**
 * A loader for those whom the policy lets in. It reads in one transaction and sees only what the visitor may see.
 * Not signed in: to the sign-in page. Unknown programme: 404. Wrong role: 403.
 */
export const page =
  <T>(policy: Policy, show: (visit: Visit & { db: Db }) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    guarded(args, async () => {
      const visit = await visitOf(args, policy)
      return reading(visit.ground, visit.visitor, db => show({ ...visit, db }))
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
  <T>(policy: Policy, carryOut: (visit: Visit & { form: FormData }) => Promise<T>) =>
  (args: ActionFunctionArgs): Promise<T> =>
    guarded(args, async () =>
      carryOut({ ...(await visitOf(args, policy)), form: await formOf(args.request) }),
    )

/** An action for anyone: signing in, answering by link. */
export const openAction =
  <T>(carryOut: (visit: Visit & { form: FormData }) => Promise<T>) =>
  (args: ActionFunctionArgs): Promise<T> =>
    guarded(args, async () => carryOut({ ...(await openVisitOf(args)), form: await formOf(args.request) }))

export const everyone: Policy = visitor => visitor.user_id !== null

/** 404 for what is not there or not the visitor's: the two look the same. */
export const notFound = (): never => {
  throw data(null, { status: 404 })
}
export const forbidden = (): never => {
  throw data(null, { status: 403 })
}

/** The row, or 404. */
export const found = <T>(value: T | null | undefined): T => value ?? notFound()

/** A number from the address, or 404. */
export const numberIn = (text: string | undefined): number =>
  text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound()

/** After a write: see the result at an address of its own. */
export const seeOther = (href: string, headers?: HeadersInit) =>
  redirect(href, { status: 303, ...(headers ? { headers } : {}) })

/** The id that makes a form harmless to send twice: made by the loader, sent back by the form. */
export const newOnce = (): string => randomUUID()
export const onceIn = (form: FormData): string | null => {
  const once = form.get('once')
  return typeof once === 'string' && /^[0-9a-f-]{36}$/.test(once) ? once : null
}

/** 422 with the sentences beside their fields and all that was typed. */
export const invalid = (form: FormData, errors: Record<string, string>, status = 422) => {
  const typed: Typed = {}
  for (const [field, value] of form)
    if (typeof value === 'string') typed[field] = typed[field] ? `${typed[field]},${value}` : value
  return data({ errors, typed, intent: typed.intent ?? null } satisfies Invalid, { status })
}

/**
 * A refusal as a sentence beside its field, or above the form. Changed by someone else answers 409; what the address
 * names and is not there, or is not the visitor's, answers 404.
 */
export function refusedAs(form: FormData, refusal: Refusal, sentences: Record<string, unknown>) {
  const { refused, field, about } = refusal
  if (refused === 'not-found' && !field) return notFound()
  const errors = { [field ?? 'form']: sentenceOf(refused, sentences, about) }
  return invalid(form, errors, refused === 'changed-by-other' ? 409 : 422)
}

/** The form's value, or 422 with a sentence for each field. Codes are looked up among the room's sentences. */
export function valueIn<S extends z.ZodType>(
  schema: S,
  form: FormData,
  sentences: Record<string, unknown>,
): z.output<S> | ReturnType<typeof invalid> {
  const read = readForm(schema, form)
  if ('value' in read) return read.value
  return invalid(
    form,
    Object.fromEntries(
      Object.entries(read.errors).map(([field, code]) => [field, sentenceOf(code, sentences)]),
    ),
  )
}

export const isInvalid = (value: unknown): value is ReturnType<typeof invalid> =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'DataWithResponseInit'

export function sentenceOf(
  code: string,
  sentences: Record<string, unknown>,
  about: Record<string, unknown> = {},
): string {
  const sentence = sentences[code.replaceAll('-', '_')] ?? sentences[code]
  if (typeof sentence === 'function') return String(sentence(about))
  return typeof sentence === 'string' ? sentence : code
}

/** The visitor within a programme (by slug) or outside all; null when the programme is not theirs. Asked once a request. */
export function visitorOf(
  args: { request: Request; context: Readonly<RouterContextProvider> },
  slug: string | null,
): Promise<Visitor | null> {
  const { context } = args
  const known = memoryOf(context)
  const before = known.get(slug ?? '')
  if (before) return before
  const asked = askWho(args.request, context.get(installationContext), slug)
  known.set(slug ?? '', asked)
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

async function askWho(request: Request, ground: Installation, slug: string | null): Promise<Visitor | null> {
  const language = languageOf(request)
  const session = await sessionOf(ground.auth, request)
  return session ? visitorFor(ground, session.user_id, slug, language) : strangerIn(language)
}

async function visitOf(args: Args, policy: Policy): Promise<Visit> {
  const visitor = await visitorOf(args, args.params.programme ?? null)
  if (!visitor) return notFound()
  if (!visitor.user_id) {
    const url = new URL(args.request.url)
    throw seeOther(`/logga-in?till=${encodeURIComponent(url.pathname + url.search)}`)
  }
  if (!policy(visitor)) return forbidden()
  return visitWith(args, visitor)
}

const openVisitOf = async (args: Args): Promise<Visit> =>
  visitWith(args, (await visitorOf(args, null)) ?? strangerIn(languageOf(args.request)))

function visitWith({ request, params, context }: Args, visitor: Visitor): Visit {
  return {
    ground: context.get(installationContext),
    visitor,
    language: visitor.language,
    format: formatIn(visitor.language),
    params,
    url: new URL(request.url),
    request,
    say: texts => spoken(texts, visitor.language),
    at: (...parts) =>
      `/${[visitor.programme_slug, ...parts].filter(part => part !== null && part !== '').join('/')}`,
  }
}

/** What was sent, or 400 when it is no form. */
const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch(() => {
    throw data(null, { status: 400 })
  })

/** What nobody foresaw gets a number that stands both on the page and in the log, and nothing else. */
export async function guarded<T>(args: Args, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Response || isInvalid(error)) throw error
    throw data({ incident: noteIncident(args, error) }, { status: 500 })
  }
}

/** Writes to the log that something went wrong, where in the code, and under which number. */
export function noteIncident(
  { context, request }: Pick<Args, 'context' | 'request'>,
  error: unknown,
): string {
  const incident = randomUUID().slice(0, 8)
  const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: '' }
  // The message itself may quote what was typed; the place in the code does not.
  context
    .get(installationContext)
    .log('incident', { incident, kind: name, where: stackWithoutMessage(stack), method: request.method })
  return incident
}

const stackWithoutMessage = (stack = '') =>
  stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim())
    .join(' < ')

function memoryOf(context: Readonly<RouterContextProvider>): Map<string, Promise<Visitor | null>> {
  try {
    return context.get(visitorContext)
  } catch {
    const fresh = new Map<string, Promise<Visitor | null>>()
    ;(context as RouterContextProvider).set(visitorContext, fresh)
    return fresh
  }
}
