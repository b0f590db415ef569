// Whoever is not on the list is taken down by name also without network. The name is kept on the device until it is sent, and no longer than
// the list itself: until noon of the day after.
export {}

const PATIENCE = 15_000
const AGAIN = 15_000
const SENT = 'spang-pass-name-sent'

/** One who has been taken down here and is not sent yet. `word` is made here: sent twice it is one. */
type Name = { word: string; path: string; day: string; fields: [name: string, value: string][] }

const page = document.querySelector<HTMLElement>('[data-day]')
const form = document.querySelector<HTMLFormElement>('form.walk-in-form')
const line = form?.querySelector<HTMLElement>('.walk-in-says') ?? null
const here = location.pathname

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const asked = indexedDB.open('spang-pass-names', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore('name', { keyPath: 'word' })
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})
opened.catch(() => {})

async function keep<T>(
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const at = (await opened).transaction('name', mode, { durability: 'strict' })
  const asked = work(at.objectStore('name'))
  return new Promise((resolve, reject) => {
    at.oncomplete = () => resolve(asked.result)
    at.onerror = at.onabort = () => reject(at.error)
  })
}
const namesKept = () => keep<Name[]>('readonly', store => store.getAll())
const forget = ({ word }: Name) => keep('readwrite', store => store.delete(word))

/** Names stand here until noon of the day after: a night ends in it. */
const isPast = ({ day }: Name) => Date.now() > new Date(`${day}T00:00`).getTime() + 36 * 3_600_000

form?.addEventListener('submit', take)

function take(event: SubmitEvent) {
  // What is missing is told by the server; without network the field is pointed out.
  const asked = form!.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    ':is(input:not([type=hidden]), select)',
  )
  const missing = [...asked].find(control => control.value.trim() === '')
  if (missing && navigator.onLine) return
  event.preventDefault()
  if (missing) return missing.focus()
  const word = crypto.randomUUID()
  form!.querySelector<HTMLInputElement>('[name=word]')!.value = word
  const fields = [...new FormData(form!)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'shown_to' ? [[name, value] as [string, string]] : [],
  )
  keepAndSend({ word, path: here, day: page!.dataset.day!, fields })
    .catch(() => {
      // Nothing can be kept here: the form sends itself.
      form!.removeEventListener('submit', take)
      form!.requestSubmit()
    })
    .finally(() => {
      delete form!.dataset.sent
      form!.querySelector('button')?.removeAttribute('aria-busy')
    })
}

async function keepAndSend(name: Name) {
  await keep('readwrite', store => store.put(name))
  form!.reset()
  await sendAll()
}

async function sendAll() {
  const send = async () => {
    for (const name of await namesKept()) await sendOne(name)
  }
  await (navigator.locks ? navigator.locks.request('spang-pass-names', send) : send())
  await show()
}

/** What the server does not take of another list waits there until that list is opened. */
const refused = new Set<string>()

async function sendOne(name: Name) {
  if (refused.has(name.word)) return
  const answer = await fetch(name.path, {
    method: 'POST',
    body: new URLSearchParams(name.fields),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  // The server has answered: it is done, or stands at an address of its own with what is wrong and all that was typed.
  const isAnswered = answer?.redirected && new URL(answer.url).pathname === name.path
  if (isAnswered && new URL(answer.url).search === '') {
    await forget(name)
    if (name.path === here) seeSent()
  } else if (isPast(name)) await forget(name)
  else if (isAnswered) await giveBack(name, answer.url)
  else if (name.path === here) say(answer?.status === 404 ? form?.dataset.gone : form?.dataset.kept)
}

/** The list as the server has it now, unless something is being marked or written on this one. */
function seeSent() {
  if (isWritten('form.roll-form') || isWritten('form.walk-in-form')) return say(form?.dataset.sent)
  sessionStorage.setItem(SENT, here)
  location.assign(here)
}

const isWritten = (selector: string) =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`${selector} :is(input, select)`)].some(
    control =>
      control instanceof HTMLSelectElement
        ? [...control.options].some(option => option.selected !== option.defaultSelected) &&
          control.selectedIndex > 0
        : control.type === 'hidden'
          ? false
          : control.checked !== control.defaultChecked ||
            (control.type === 'text' && control.value !== control.defaultValue),
  )

/** What the server does not take is told where it says so, or stands in its form again where something on the list is marked and not saved. */
async function giveBack(name: Name, address: string) {
  if (name.path !== here) return void refused.add(name.word)
  await forget(name)
  if (!isWritten('form.roll-form')) return location.assign(address)
  for (const [field, value] of name.fields) {
    const control = form?.elements.namedItem(field)
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value
  }
  say(form?.dataset.notTaken)
}

let said = ''
function say(text: string | undefined) {
  said = text ?? ''
}

/** What is told, and who of this list waits here to be sent. */
async function show() {
  if (!line) return
  const waiting = (await namesKept()).filter(({ path }) => path === here)
  const list = document.createElement('ul')
  for (const { fields } of waiting) {
    const item = document.createElement('li')
    const typed = new Map(fields)
    item.textContent = `${typed.get('given_name')} ${typed.get('family_name')}, ${typed.get('company')}`
    list.append(item)
  }
  const heading = document.createElement('p')
  heading.textContent = form?.dataset.toSend ?? ''
  const told = document.createElement('p')
  told.textContent = said
  line.replaceChildren(...(said ? [told] : []), ...(waiting.length > 0 ? [heading, list] : []))
}

if (sessionStorage.getItem(SENT) === here) {
  sessionStorage.removeItem(SENT)
  say(form?.dataset.sent)
}
sendAll().catch(() => {})
addEventListener('online', () => sendAll().catch(() => {}))
setInterval(() => sendAll().catch(() => {}), AGAIN)
