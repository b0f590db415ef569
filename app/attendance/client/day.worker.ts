// Keeps the lists of the day to be opened without network, and nothing of another day. What is marked is kept by the page itself. Of a
// shared screen it keeps no page: one that has no names stands instead.
// A file by itself: names here are not those of other workers.
export {}

const NAME = 'spang-pass '
const SLOW = 8000
const DAY = 86_400_000
const SCREENS = '/skarm/'
/** What a shared screen shows that was started anew without network. */
const SCREEN = '/skarm'
const worker = globalThis as unknown as ServiceWorkerGlobalScope

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', event =>
  event.waitUntil(
    worker.clients
      .claim()
      .then(forgetOthers)
      .then(() => (worker.registration.scope.endsWith(SCREENS) ? keepScreen() : undefined)),
  ),
)

worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate') event.respondWith(pageOf(request, event))
  else if (isDrawing(pathname)) event.respondWith(drawing(request))
})

/** Stylesheets, scripts, letters and pictures: the same for everyone. */
const isDrawing = (path: string) => /\.(css|js|woff2|svg|png|webmanifest)$/.test(path)

/** The day and its lists; neither the code of the room, which is soon another, nor what one person signs. */
const isKept = (path: string) => /^\/pass\/[\w-]+(\/\d+)?$/.test(path)

const cacheOf = (moment: number) => `${NAME}${new Intl.DateTimeFormat('sv-SE').format(moment)}`

/** By the day on this device's own clock; yesterday's until noon, since a night ends in the morning after. */
const cachesKept = () => {
  const now = Date.now()
  return new Date(now).getHours() < 12 ? [cacheOf(now), cacheOf(now - DAY)] : [cacheOf(now)]
}

async function forgetOthers() {
  const kept = cachesKept()
  for (const name of await caches.keys())
    if (name.startsWith(NAME) && !kept.includes(name)) await caches.delete(name)
}

async function keptAt(path: string): Promise<Response | undefined> {
  for (const name of cachesKept()) {
    const kept = await (await caches.open(name)).match(path)
    if (kept) return kept
  }
}

async function pageOf(request: Request, event: FetchEvent): Promise<Response> {
  await forgetOthers()
  const { pathname, search } = new URL(request.url)
  const slow = new AbortController()
  const timer = setTimeout(() => slow.abort(), SLOW)
  try {
    const answer = await fetch(request, { signal: slow.signal })
    // A list as it is read, not what comes back with something that was typed.
    if (answer.ok && search === '' && isKept(pathname)) event.waitUntil(keepPage(pathname, answer.clone()))
    if (answer.status === 404) event.waitUntil(forgetPage(pathname))
    if (answer.ok && isScreen(pathname)) event.waitUntil(keepScreen())
    return answer
  } catch {
    return (await keptAt(isScreen(pathname) ? SCREEN : pathname)) ?? Response.error()
  } finally {
    clearTimeout(timer)
  }
}

const isScreen = (path: string) => path.startsWith(SCREENS)

async function keepScreen() {
  const answer = await fetch(SCREEN).catch(() => null)
  if (answer?.ok) await keepPage(SCREEN, answer)
}

async function keepPage(path: string, answer: Response) {
  const cache = await caches.open(cacheOf(Date.now()))
  const html = await answer.clone().text()
  await cache.put(path, answer)
  const drawn = [...html.matchAll(/(?:href|src)="(\/[^"?]+)"/g)].map(found => found[1]!).filter(isDrawing)
  for (const each of new Set(drawn)) if (!(await cache.match(each))) await cache.add(each).catch(() => {})
}

async function forgetPage(path: string) {
  for (const name of cachesKept()) await (await caches.open(name)).delete(path)
}

async function drawing(request: Request): Promise<Response> {
  return fetch(request).catch(async () => (await keptAt(new URL(request.url).pathname)) ?? Response.error())
}
