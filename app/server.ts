import {
  createRequestHandler,
  matchRoutes,
  type RouteObject,
  type RouterContext,
  RouterContextProvider,
  type ServerBuild,
} from 'react-router'
import { openDraft, withoutDraft } from './access/drafts.ts'
import type { Installation } from './access/installation.ts'
import { handleAuth } from './access/sign-in/auth.ts'
import type { Arrival } from './access/web.ts'
import { compressed } from './compressed.ts'
import { asked } from './foundation/asked.ts'
import { whyAway } from './foundation/away.ts'
import { readSent, SENT_BY_ANYONE, TooMuchSent } from './foundation/sent.ts'
import { securityHeaders } from './headers.ts'
import { ALLOWED, oddStatus } from './odd.ts'

/** Answers one request. No network of its own, so that tests can ask it too. */
export type Answer = (request: Request) => Promise<Response>

/** The whole application as a function from request to response: health, sign-in, pages, and what every answer must carry. */
export function answerOf(build: ServerBuild, ground: Installation): Answer {
  const { installationContext, arrivalContext } = build.entry.module as unknown as {
    installationContext: RouterContext<Installation>
    arrivalContext: RouterContext<Arrival>
  }
  const { routeOf, hasPageAt } = routesIn(build)
  const pages = createRequestHandler({ ...build, allowedActionOrigins: ['**'] }, 'production')

  const answer: Answer = async request => {
    const url = new URL(request.url)
    const odd = oddStatus({ method: request.method, target: url.pathname + url.search, host: url.host })
    if (odd) return new Response(null, { status: odd, headers: odd === 405 ? { Allow: ALLOWED } : {} })
    if (isSecondWay(url)) return new Response('', { status: 404 })
    if (url.pathname === '/halsa') return health(ground)
    if (isWrite(request) && !isByLink(url) && !comesFromHere(request, ground))
      return new Response('', { status: 403 })
    if (url.pathname.startsWith('/api/auth/')) return authAnswer(ground, request)
    const { asked, arrival } = await arrivalOf(ground, request, hasPageAt(url.pathname))
    const context = new RouterContextProvider()
    context.set(installationContext, ground)
    context.set(arrivalContext, arrival)
    return withCookies(await pages(asked, context), arrival.cookies)
  }

  return async request => {
    const started = performance.now()
    const work = { queries: 0 }
    const response = await asked.run(work, () => answer(request).catch(notAnswered))
    const took = performance.now() - started
    const headers = new Headers(response.headers)
    for (const [name, value] of securityHeaders(ground.config))
      if (!headers.has(name)) headers.set(name, value)
    if (ground.config.timing)
      headers.set('Server-Timing', `app;dur=${took.toFixed(2)}, db;desc="${work.queries}"`)
    ground.log('request', {
      method: request.method,
      route: routeOf(new URL(request.url).pathname),
      status: response.status,
      ms: Math.round(took),
      queries: work.queries,
    })
    return compressed(request, new Response(response.body, { status: response.status, headers }))
  }
}

/**
 * What is known of a request before its page is asked, and the request as its page knows it: the word of a draft stands only in the
 * address. A draft is shown by the action of its page, as what was refused there.
 */
async function arrivalOf(ground: Installation, request: Request, has_page: boolean) {
  const { url, word } = withoutDraft(new URL(request.url))
  const asked = url.href === request.url ? request : new Request(url, request)
  const cookies = new Headers()
  const draft =
    word && request.method === 'GET'
      ? await openDraft(ground, asked, { word, cookies }).catch(() => null)
      : null
  const arrival: Arrival = { word, draft, has_page, cookies }
  if (!draft || draft === 'somebody-elses') return { asked, arrival }
  return { asked: new Request(url, { method: 'POST', headers: request.headers }), arrival }
}

/** With these cookies too, unless the answer has said otherwise of them. */
function withCookies(response: Response, cookies: Headers): Response {
  const nameOf = (cookie: string) => cookie.split('=')[0]
  const said = new Set(response.headers.getSetCookie().map(nameOf))
  for (const cookie of cookies.getSetCookie())
    if (!said.has(nameOf(cookie))) response.headers.append('Set-Cookie', cookie)
  return response
}

/** Beside the pages nothing tells that the database is away. */
function notAnswered(error: unknown): Response {
  if (!whyAway(error)) throw error
  return new Response('', { status: 503 })
}

const authAnswer = (ground: Installation, request: Request): Promise<Response> =>
  readSent(request, SENT_BY_ANYONE, sent => handleAuth(ground, sent)).catch(error => {
    if (error instanceof TooMuchSent) return new Response('', { status: 413 })
    throw error
  })

/** The web framework's own addresses of loaders and routes, for scripts that we do not send. */
const isSecondWay = ({ pathname }: URL) => pathname.endsWith('.data') || pathname === '/__manifest'

const isWrite = (request: Request) => !['GET', 'HEAD'].includes(request.method)

/**
 * A mail reader unsubscribes by itself (RFC 8058), and a gateway tells how it went for a text, from no page at all: the address carries its
 * own proof and no session counts.
 */
const isByLink = ({ pathname }: URL) =>
  pathname.startsWith('/avanmal/') || pathname.startsWith('/sms/kvitto/')

/** A write must come from a page of ours: the browser says from where. */
function comesFromHere(request: Request, ground: Installation): boolean {
  const origin = request.headers.get('origin')
  if (origin)
    return origin === new URL(ground.config.publicUrl).origin || origin === new URL(request.url).origin
  return request.headers.get('sec-fetch-site') === 'same-origin'
}

async function health({ database, log }: Installation): Promise<Response> {
  const cause = await database.whyNotReady()
  if (cause) log('not-ready', { cause })
  return Response.json(
    { live: true, ready: cause === null, schema: database.schemaVersion },
    { status: cause === null ? 200 : 503 },
  )
}

/** Addresses of ours that are no page. */
const BESIDE = ['/halsa', '/api/auth/*']

/** So many addresses are remembered with their routes. */
const MOST_KNOWN = 5000

/**
 * The pattern of an address as it is written in app/routes.ts: what was typed there may be a name, a number or a secret. And whether a
 * page is shown there, or something is only done.
 */
function routesIn({ routes }: ServerBuild) {
  const all = Object.values(routes).filter(route => route !== undefined)
  const within = (parentId: string | undefined): RouteObject[] =>
    all
      .filter(route => route.parentId === parentId)
      .map(({ id, path, index }) =>
        index ? { id, path, index: true } : { id, path, children: within(id) },
      ) as RouteObject[]
  const tree = [...within(undefined), ...BESIDE.map(path => ({ id: path, path }))]
  const found = new Map<string, RouteObject[]>()
  // The framework ranks all routes anew for each question, which takes longer than many a page.
  const routesAt = (path: string): RouteObject[] => {
    const known = found.get(path)
    if (known) return known
    const matches = isReadable(path) ? matchRoutes(tree, path) : null
    const leading = matches?.map(({ route }) => route) ?? []
    if (found.size >= MOST_KNOWN) found.clear()
    found.set(path, leading)
    return leading
  }
  const routeOf = (path: string): string | null => {
    const parts = routesAt(path).map(route => route.path?.replace(/^\//, ''))
    return parts.length > 0 ? `/${parts.filter(Boolean).join('/')}` : null
  }
  const hasPageAt = (path: string): boolean =>
    routes[routesAt(path).at(-1)?.id ?? '']?.module.default !== undefined
  return { routeOf, hasPageAt }
}

/** What cannot be read the framework would tell of on standard error, as it was typed. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
