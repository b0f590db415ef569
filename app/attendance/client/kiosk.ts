// A shared screen: a name is pressed, and the names come back. Without network it is kept who pressed, as ids, and sent when it can be. Names
// are never kept: a screen that is started anew has none until it hears from the server.
export {}

const PATIENCE = 6000
const SHOWN = 4000
const IDLE = 45_000
const AGAIN = 10_000
/** The server takes it for a week; what nobody takes any more is not kept. */
const KEPT = 8 * 86_400_000

/** One who pressed: where, who, and when by this screen's clock, of which only how long ago it was is told. */
type Tap = { word: string; path: string; person: string; at: number }

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const asked = indexedDB.open('spang-skarm', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore('taps', { keyPath: 'word' })
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})
opened.catch(() => {})

async function keep<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const at = (await opened).transaction('taps', mode, { durability: 'strict' })
  const asked = work(at.objectStore('taps'))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}

/** By a counting that nobody sets: while the page stands, a clock that is put right in between does not matter. */
const counted = new Map<string, number>()
const secondsSince = ({ word, at }: Tap) => {
  const from = counted.get(word)
  return Math.round((from === undefined ? Date.now() - at : performance.now() - from) / 1000)
}

async function press(person: string) {
  const tap = { word: crypto.randomUUID(), path: location.pathname, person, at: Date.now() }
  counted.set(tap.word, performance.now())
  await keep('readwrite', store => store.put(tap))
}

async function sendAll() {
  const taps = await keep<Tap[]>('readonly', store => store.getAll())
  for (const path of new Set(taps.map(tap => tap.path)))
    await sendOf(
      path,
      taps.filter(tap => tap.path === path),
    )
}

async function sendOf(path: string, taps: readonly Tap[]) {
  const answer = await fetch(path, {
    method: 'POST',
    body: new URLSearchParams([
      ['intent', 'taps'],
      ...taps.map(tap => ['tap', `${tap.person}.${secondsSince(tap)}`]),
    ]),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  if (!answer) return
  for (const { word, at } of taps)
    if (answer.ok || Date.now() - at > KEPT) await keep('readwrite', store => store.delete(word))
}

const send = () =>
  (navigator.locks ? navigator.locks.request('spang-skarm', sendAll) : sendAll()).catch(() => {})

const face = document.querySelector<HTMLElement>('[data-kiosk]')
const over = document.createElement('dialog')
over.className = 'kiosk-over'
let closing = 0

/** What the server shows at an address, as far as it belongs on the screen; null where it does not answer. */
async function askedAt(address: string, sent?: BodyInit): Promise<Element | 'elsewhere' | null> {
  const answer = await fetch(address, {
    ...(sent && { method: 'POST', body: sent }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  if (!answer || answer.status >= 500) return null
  const html = await answer.text().catch(() => '')
  return new DOMParser().parseFromString(html, 'text/html').querySelector('.kiosk-face') ?? 'elsewhere'
}

function show(shown: Element) {
  over.replaceChildren(shown)
  if (!over.open) over.showModal()
  over.querySelector<HTMLElement>('input:not([type="hidden"]), button')?.focus()
  closeIn(over.querySelector('[role="status"]') ? SHOWN : IDLE)
}

function closeIn(time: number) {
  clearTimeout(closing)
  closing = window.setTimeout(() => over.close(), time)
}

/** Without network nobody is asked for digits, which could not be checked, and must not be kept. */
function showWithoutNetwork(person: string) {
  const copy = face?.querySelector('template')?.content.cloneNode(true) as DocumentFragment | undefined
  const shown = copy?.querySelector('.kiosk-face')
  if (!shown) return
  shown.querySelector('[data-name]')!.textContent = nameOf(person)
  shown.querySelector('[data-tap]')!.addEventListener('click', () => {
    pressed(person, shown).catch(() => {})
  })
  show(shown)
}

async function pressed(person: string, shown: Element) {
  await press(person)
  for (const one of shown.querySelectorAll('button, [data-says]')) one.remove()
  const kept = shown.querySelector<HTMLElement>('[data-kept]')!
  kept.hidden = false
  kept.setAttribute('role', 'status')
  markHere(person)
  closeIn(SHOWN)
  send()
}

const wayOf = (person: string) => face?.querySelector<HTMLAnchorElement>(`[data-person="${person}"]`)
const nameOf = (person: string) => wayOf(person)?.querySelector('strong')?.textContent ?? ''
const markHere = (person: string) => wayOf(person)?.setAttribute('data-here', '')

let asked = ''
face?.addEventListener('click', event => {
  const way = (event.target as Element).closest<HTMLAnchorElement>('a[data-person]')
  if (!way) return
  event.preventDefault()
  asked = way.dataset.person!
  way.setAttribute('aria-busy', 'true')
  askedAt(way.href)
    .then(shown => answered(shown))
    .finally(() => way.removeAttribute('aria-busy'))
})

function answered(shown: Element | 'elsewhere' | null) {
  if (shown === 'elsewhere') location.reload()
  else if (shown) show(shown)
  else showWithoutNetwork(asked)
}

over.addEventListener('submit', event => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const sent = new URLSearchParams([...new FormData(form, event.submitter)] as [string, string][])
  askedAt(wayOf(asked)?.href ?? location.href, sent).then(answered)
})
over.addEventListener('click', event => {
  const back = (event.target as Element).closest('a[href], [data-back]')
  if (!back) return
  event.preventDefault()
  over.close()
})
over.addEventListener('input', () => closeIn(IDLE))
over.addEventListener('close', () => {
  clearTimeout(closing)
  over.replaceChildren()
  look()
})

/** When names go, by whichever of the two countings comes there first: a screen that sleeps does not count. */
let ends = { counted: Number.POSITIVE_INFINITY, clock: Number.POSITIVE_INFINITY }
function readEnd() {
  const left = Number(face?.dataset.seconds ?? 0) * 1000
  ends = { counted: performance.now() + left, clock: Date.now() + left }
}

/** The names as the server has them now; those who pressed here without network stay marked. */
async function look() {
  if (!face || over.open) return
  const answer = await fetch(location.pathname, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null)
  if (!answer || answer.status >= 500) return
  const page = new DOMParser().parseFromString(await answer.text().catch(() => ''), 'text/html')
  const fresh = page.querySelector<HTMLElement>('[data-kiosk]')
  if (over.open) return
  if (!fresh) return location.reload()
  const focused = document.activeElement?.getAttribute('data-person')
  face.replaceChildren(...fresh.childNodes)
  face.dataset.seconds = fresh.dataset.seconds
  if (focused) wayOf(focused)?.focus()
  readEnd()
  for (const tap of await keep<Tap[]>('readonly', store => store.getAll())) markHere(tap.person)
}

function forgetNames() {
  over.close()
  const said = document.createElement('h1')
  said.textContent = face!.dataset.over ?? ''
  face!.replaceChildren(said)
}

async function tick() {
  if (face && (performance.now() > ends.counted || Date.now() > ends.clock)) forgetNames()
  await send()
  if (face) return look()
  // Started anew without network: the names come when the server answers.
  if (!document.querySelector('[data-kiosk-waits]') || location.pathname === '/skarm') return
  const answer = await fetch('/halsa', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (answer?.ok) location.reload()
}

if (face) {
  face.after(over)
  readEnd()
}
// A page out of the browser's own memory would show names of before.
addEventListener('pageshow', event => event.persisted && location.reload())
addEventListener('online', () => void tick().catch(() => {}))
setInterval(() => void tick().catch(() => {}), AGAIN)
send()
navigator.serviceWorker?.register('/pass-sw.js', { scope: '/skarm/' }).catch(() => {})
