// A room is marked also without network: what was marked is kept on the device, as ids and quarter-hours, and sent when it can be.
const PATIENCE = 15_000
const AGAIN = 15_000
/** The server takes it for a week; what nobody takes any more is not kept. */
const KEPT = 8 * 86_400_000
const SENT = 'spang-pass-sent'

/**
 * What was marked on one list. One for each list: what is marked later holds what was marked before. `word` is another each time. `seeAt`: the
 * server has answered, and has something to show.
 */
type Marked = {
  path: string
  word: string
  made: number
  fields: [name: string, value: string][]
  seeAt?: string
}

const page = document.querySelector<HTMLElement>('[data-day]')
const form = page?.querySelector<HTMLFormElement>('form.roll-form') ?? null
const line = page?.querySelector<HTMLElement>('.day-says')
const here = location.pathname
const say = (text: string | undefined) => line?.replaceChildren(text ?? '')

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

/** The same as it was when it was sent becomes something else, or goes; what has been marked since then stays. */
const settle = ({ path, word }: Marked, becomes: Marked | null) =>
  keep('readwrite', store => {
    const asked: IDBRequest<Marked | undefined> = store.get(path)
    asked.onsuccess = () => {
      if (asked.result?.word !== word) return
      if (becomes) store.put(becomes)
      else store.delete(path)
    }
    return asked
  })

/** What is sent: never what is only the page's own, so that it can be sent late and twice. */
const fieldsIn = (sent: HTMLFormElement, submitter: HTMLElement | null): Marked['fields'] =>
  [...new FormData(sent, submitter)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'shown_to' ? [[name, value] as [string, string]] : [],
  )

let isTouched = false
form?.addEventListener('input', () => {
  isTouched = true
})
form?.addEventListener('submit', mark)

function mark(event: SubmitEvent) {
  event.preventDefault()
  const submitter = event.submitter
  isTouched = false
  markAndSend(form!, submitter)
    .catch(() => {
      // Nothing can be kept here: the form sends itself.
      form!.removeEventListener('submit', mark)
      delete form!.dataset.sent
      form!.requestSubmit(submitter)
    })
    .finally(() => {
      delete form!.dataset.sent
      submitter?.removeAttribute('aria-busy')
    })
}

/** Kept first, then sent: whatever happens in between, it is not lost. */
async function markAndSend(sent: HTMLFormElement, submitter: HTMLElement | null) {
  const marked = {
    path: here,
    word: crypto.randomUUID(),
    made: Date.now(),
    fields: fieldsIn(sent, submitter),
  }
  await keep('readwrite', store => store.put(marked))
  await sendAll()
}

async function sendAll() {
  const send = async () => {
    for (const marked of await keep<Marked[]>('readonly', store => store.getAll())) await sendOne(marked)
  }
  await (navigator.locks ? navigator.locks.request('spang-pass', send) : send())
}

async function sendOne(marked: Marked) {
  const { path, fields, made, seeAt } = marked
  if (seeAt) return path === here ? see(marked, seeAt) : pointAt(seeAt)
  const answer = await fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  // The server has answered: it is done, or stands at an address of its own with both values beside each other.
  if (answer?.redirected && new URL(answer.url).pathname === path) {
    const shows = new URL(answer.url).search !== ''
    if (path === here) return see(marked, answer.url)
    await settle(marked, shows ? { ...marked, seeAt: answer.url } : null)
    return shows ? pointAt(answer.url) : undefined
  }
  if (answer?.status === 404 && Date.now() - made > KEPT) await settle(marked, null)
  if (path === here) say(answer?.status === 404 ? page?.dataset.gone : page?.dataset.kept)
}

/** The list as the server has it now, unless something is being marked on this one. */
async function see(marked: Marked, address: string) {
  if (isTouched) return settle(marked, { ...marked, seeAt: address })
  await settle(marked, null)
  if (new URL(address).search === '') sessionStorage.setItem(SENT, here)
  location.assign(address)
}

/** The way to another list that has something to show. */
function pointAt(address: string) {
  if (!line || line.querySelector('a')) return
  const way = document.createElement('a')
  way.href = new URL(address).pathname
  way.textContent = page?.dataset.otherList ?? ''
  line.append(' ', way)
}

/** What waits stands in its form when the page is opened anew, with what was seen when it was marked. */
async function putBack() {
  const marked = await keep<Marked | undefined>('readonly', store => store.get(here))
  if (!marked || marked.seeAt || !form) return
  const typed = new URLSearchParams(marked.fields)
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const value = typed.get(control.name)
    if (control.type === 'radio' || control.type === 'checkbox')
      (control as HTMLInputElement).checked = value === control.value
    else if (value !== null) control.value = value
  }
  say(page?.dataset.kept)
}

/** Names stand here until noon of the day after: a night ends in it. What waits to be sent has none. */
const isPast = (day: string) => Date.now() > new Date(`${day}T00:00`).getTime() + 36 * 3_600_000

async function forget() {
  for (const name of await caches.keys()) if (name.startsWith('spang-pass ')) await caches.delete(name)
  form?.reset()
  location.replace(here.split('/').slice(0, 3).join('/'))
}

if (sessionStorage.getItem(SENT) === here) {
  sessionStorage.removeItem(SENT)
  say(page?.dataset.sent)
}
// A list that comes out of the device's own keeping says so.
if (page) fetch('/halsa', { method: 'HEAD', cache: 'no-store' }).catch(() => say(page.dataset.withoutNetwork))
putBack()
  .then(sendAll)
  .catch(() => {})
addEventListener('online', () => sendAll().catch(() => {}))
setInterval(() => {
  if (page && isPast(page.dataset.day!)) forget()
  else sendAll().catch(() => {})
}, AGAIN)
navigator.serviceWorker?.register('/pass-sw.js', { scope: '/pass/' }).catch(() => {})
