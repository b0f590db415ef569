// A room is marked also without network: what was marked is kept on the device, as ids and quarter-hours, and sent when it can be.
const PATIENCE = 15_000
const AGAIN = 15_000

/** What was marked on one list. One for each list: what is marked later holds what was marked before. */
type Marked = { path: string; fields: [name: string, value: string][] }

const page = document.querySelector<HTMLElement>('[data-day]')
const form = page?.querySelector<HTMLFormElement>('form.roll-form')
const line = page?.querySelector<HTMLElement>('.day-says')
const here = location.pathname
const said = (text: string | undefined) => {
  if (line) line.textContent = text ?? ''
}

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const asked = indexedDB.open('spang-pass', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore('marked', { keyPath: 'path' })
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})
opened.catch(() => {})

async function keep<T>(
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const at = (await opened).transaction('marked', mode, { durability: 'strict' })
  const asked = work(at.objectStore('marked'))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}

/** What is sent: never what is only the page's own, so that it can be sent late and twice. */
const fieldsIn = (sent: HTMLFormElement, submitter: HTMLElement | null): Marked['fields'] =>
  [...new FormData(sent, submitter)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'shown_to' ? [[name, value] as [string, string]] : [],
  )

form?.addEventListener(
  'submit',
  event => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const submitter = event.submitter
    submitter?.setAttribute('aria-busy', 'true')
    markAndSend(form, submitter)
      .catch(() => form.submit())
      .finally(() => submitter?.removeAttribute('aria-busy'))
  },
  true,
)

/** Kept first, then sent: whatever happens in between, it is not lost. */
async function markAndSend(sent: HTMLFormElement, submitter: HTMLElement | null) {
  await keep('readwrite', store => store.put({ path: here, fields: fieldsIn(sent, submitter) }))
  await sendAll()
}

async function sendAll() {
  const send = async () => {
    const all = await keep<Marked[]>('readonly', store => store.getAll())
    for (const marked of all) await sendOne(marked)
  }
  await (navigator.locks ? navigator.locks.request('spang-pass', send) : send())
}

async function sendOne({ path, fields }: Marked) {
  const answer = await fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  // The server has answered: done, or both values beside each other at an address of its own.
  if (answer?.redirected && new URL(answer.url).pathname === path) {
    await keep('readwrite', store => store.delete(path))
    if (path === here) location.assign(answer.url)
    return
  }
  if (path === here) said(answer?.status === 404 ? page?.dataset.gone : page?.dataset.kept)
}

/** What waits stands in its form when the page is opened anew. */
async function putBack() {
  const marked = await keep<Marked | undefined>('readonly', store => store.get(here))
  if (!marked || !form) return
  const typed = new URLSearchParams(marked.fields)
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (control.type === 'hidden' || !control.name) continue
    const value = typed.get(control.name)
    if (control instanceof HTMLInputElement) control.checked = value === control.value
    else if (value !== null) control.value = value
  }
  said(page?.dataset.kept)
}

/** Names stand here until noon of the day after: a night ends in it. What waits to be sent has none. */
const isPast = (day: string) => Date.now() > new Date(`${day}T00:00`).getTime() + 36 * 3_600_000

async function forget() {
  for (const name of await caches.keys()) if (name.startsWith('spang-pass ')) await caches.delete(name)
  location.replace(location.pathname.split('/').slice(0, 3).join('/'))
}

if (page) {
  if (!navigator.onLine) said(page.dataset.withoutNetwork)
  putBack()
    .then(sendAll)
    .catch(() => {})
  addEventListener('online', () => sendAll().catch(() => {}))
  setInterval(() => {
    if (isPast(page.dataset.day!)) forget()
    else sendAll().catch(() => {})
  }, AGAIN)
  navigator.serviceWorker?.register('/pass-sw.js', { scope: '/pass/' }).catch(() => {})
}
