// Keeps the lists of the day to be opened without network, and nothing of another day. What is marked is kept by the page itself.
const NAME = 'spang-pass '
const SLOW = 8000
const worker = globalThis as unknown as ServiceWorkerGlobalScope

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', event => event.waitUntil(worker.clients.claim().then(forgetOthers)))

worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate') event.respondWith(pageOf(request, event))
  else if (isDrawing(pathname)) event.respondWith(drawing(request))
})

/** Stylesheets, scripts, letters and pictures: the same for everyone. */
const isDrawing = (path: string) => /\.(css|js|woff2|svg|png|webmanifest)$/.test(path)

/** By the day on this device's own clock, of which the next half belongs to it: a night ends in the morning after. */
const HALF_A_DAY = 43_200_000
const cacheOfDay = () => `${NAME}${new Intl.DateTimeFormat('sv-SE').format(Date.now() - HALF_A_DAY)}`

async function forgetOthers() {
  for (const name of await caches.keys())
    if (name.startsWith(NAME) && name !== cacheOfDay()) await caches.delete(name)
}

async function pageOf(request: Request, event: FetchEvent): Promise<Response> {
  await forgetOthers()
  const here = new URL(request.url)
  const slow = new AbortController()
  const timer = setTimeout(() => slow.abort(), SLOW)
  try {
    const answer = await fetch(request, { signal: slow.signal })
    // A list as it is read, not what comes back with something that was typed.
    if (answer.ok && here.search === '') event.waitUntil(keepPage(here.pathname, answer.clone()))
    if (answer.status === 404) event.waitUntil(caches.delete(cacheOfDay()))
    return answer
  } catch {
    const kept = await (await caches.open(cacheOfDay())).match(here.pathname)
    return kept ?? Response.error()
  } finally {
    clearTimeout(timer)
  }
}

async function keepPage(path: string, answer: Response) {
  const cache = await caches.open(cacheOfDay())
  const html = await answer.clone().text()
  await cache.put(path, answer)
  const drawn = [...html.matchAll(/(?:href|src)="(\/[^"?]+)"/g)].map(found => found[1]!).filter(isDrawing)
  for (const each of new Set(drawn)) if (!(await cache.match(each))) await cache.add(each).catch(() => {})
}

async function drawing(request: Request): Promise<Response> {
  return fetch(request).catch(async () => {
    const kept = await (await caches.open(cacheOfDay())).match(new URL(request.url).pathname)
    return kept ?? Response.error()
  })
}
