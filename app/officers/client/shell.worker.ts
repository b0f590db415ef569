// Keeps one page to be opened without coverage: two empty forms, fetched as nobody, with what they are drawn by. No other page
// and no answer is ever kept; what is written is kept by the page itself.
const CACHE = 'spang-ombud'
const SHELL = '/ombud/utan-tackning'
const SLOW = 8000
const HOUR = 3_600_000
const worker = globalThis as unknown as ServiceWorkerGlobalScope
const language = new URL(worker.location.href).searchParams.get('sprak') ?? 'sv'

worker.addEventListener('install', event => {
  worker.skipWaiting()
  event.waitUntil(keepShell())
})
worker.addEventListener('activate', event => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', event => event.waitUntil(keepShell({ unlessYoungerThan: HOUR })))

worker.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return
  if (request.mode === 'navigate') event.respondWith(pageOrShell(event))
  else if (isDrawing(new URL(request.url).pathname)) event.respondWith(drawing(event))
})

/** Pages that were given what is kept: nor does what they are drawn by wait for an answer that does not come. */
const withoutCoverage = new Set<string>()

async function drawing({ request, clientId }: FetchEvent): Promise<Response> {
  const kept = withoutCoverage.has(clientId) && (await caches.match(request.url))
  return kept || fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error())
}

/** Stylesheets, scripts, letters and pictures: the same for everyone. */
const isDrawing = (path: string) => /\.(css|js|woff2|svg|png|webmanifest)$/.test(path)

/** The page, or what is kept when there is no answer within the time that someone waits. */
async function pageOrShell({ request, resultingClientId }: FetchEvent): Promise<Response> {
  const slow = new AbortController()
  const timer = setTimeout(() => slow.abort(), SLOW)
  try {
    return await fetch(request, { signal: slow.signal })
  } catch {
    withoutCoverage.add(resultingClientId)
    return (await caches.match(SHELL)) ?? Response.error()
  } finally {
    clearTimeout(timer)
  }
}

/** Fetched without cookies, so that nothing of whoever is signed in comes along. */
async function keepShell({ unlessYoungerThan = 0 } = {}) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(SHELL)
  const since = Date.now() - Date.parse(kept?.headers.get('x-kept') ?? '1970-01-01')
  if (since < unlessYoungerThan) return
  const answer = await fetch(SHELL, { credentials: 'omit', headers: { 'accept-language': language } })
  if (!answer.ok) return
  const html = await answer.text()
  const drawn = [...html.matchAll(/(?:href|src)="(\/[^"?]+)"/g)].map(found => found[1]!).filter(isDrawing)
  await cache.addAll([...new Set(drawn)])
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'x-kept': new Date().toISOString(),
  }
  const policy = answer.headers.get('content-security-policy')
  if (policy) headers['content-security-policy'] = policy
  await cache.put(SHELL, new Response(html, { headers }))
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname !== SHELL && !drawn.includes(pathname)) await cache.delete(request)
  }
}
