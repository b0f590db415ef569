// A room that lives: what others do is shown at once, and what is sent from here is sent once, though the network goes.
import { morphInto } from './morph.ts'
import { flush, keep, waiting } from './outbox.ts'
import { forgetTyped, keepTyped, restoreTyped } from './typed.ts'

const root = document.querySelector<HTMLElement>('[data-live]')
const contact = document.querySelector<HTMLElement>('[data-contact]')
/** Milliseconds until a stream that the browser has given up is opened again. */
const AGAIN = 1500
/** Milliseconds without contact before it is told: a phone that turns its screen off is not away. */
const QUIET = 4000

if (root) live(root)

function live(root: HTMLElement) {
  const here = location.pathname
  let stream: EventSource | null = null
  let again = 0
  let silent = 0

  const tell = (words = '') => {
    if (!contact) return
    const waits = waiting(here).length
    contact.textContent = waits > 0 ? (contact.dataset.waiting ?? '') : words
  }
  const listen = () => {
    clearTimeout(again)
    stream?.close()
    stream = new EventSource(root.dataset.live!)
    stream.addEventListener('open', () => {
      clearTimeout(silent)
      silent = 0
      tell()
      void sendAll()
    })
    stream.addEventListener('face', event => {
      showFace((event as MessageEvent<string>).data)
    })
    stream.addEventListener('error', () => {
      silent ||= window.setTimeout(() => tell(contact?.dataset.contact), QUIET)
      // At an answer other than 200 the browser gives up for good.
      if (stream?.readyState === EventSource.CLOSED) again = window.setTimeout(listen, AGAIN)
    })
  }
  const showFace = (html: string) => {
    const face = root.querySelector('[data-face]')
    if (!face) return
    morphInto(face, html)
    settle()
    const own = root.querySelector<HTMLElement>('[data-own]')
    const of = root.querySelector<HTMLElement>('[data-of]')?.dataset.of
    // What is the phone's own belongs to a step and a vote: in another it is asked for anew.
    if (own && of !== undefined && own.dataset.own !== of) void readAgain()
  }
  const readAgain = async () => {
    const answer = await fetch(location.href).catch(() => null)
    if (answer?.ok) showPage(await answer.text())
  }
  /** The page as it came back, put into this one without losing what is written elsewhere on it. */
  const showPage = (html: string): HTMLElement | null => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const main = page.querySelector('main')
    if (!main) return null
    morphInto(document.querySelector('main')!, main.innerHTML, 'innerHTML')
    if (!page.querySelector('[data-live]')) stream?.close()
    settle()
    return main
  }

  /** What only the browser knows, put back after something has been drawn. */
  const settle = () => {
    restoreTyped(here)
    ballots()
    dots()
    count()
  }

  addEventListener(
    'submit',
    event => {
      const form = event.target as HTMLFormElement
      if (!root.contains(form) || form.method !== 'post') return
      event.preventDefault()
      event.stopPropagation()
      void send(form, event.submitter as HTMLButtonElement | null)
    },
    true,
  )

  const send = async (form: HTMLFormElement, submitter: HTMLButtonElement | null) => {
    if (form.dataset.busy) return
    form.dataset.busy = 'yes'
    submitter?.setAttribute('aria-busy', 'true')
    numberIn(form)
    const fields = [...new FormData(form, submitter)].map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    const entry = { id: crypto.randomUUID(), path: here, fields }
    const isKept = form.dataset.keep !== undefined && keep(entry)
    const outcome = await post(entry.fields)
    delete form.dataset.busy
    submitter?.removeAttribute('aria-busy')
    if (outcome === 'away') {
      // It waits here and is sent when there is contact; what cannot be kept stays in its form.
      if (isKept) emptied(form)
      tell(contact?.dataset.contact)
      return
    }
    flush(entry.id)
    if (outcome === 'gone') return location.reload()
    if (!outcome.refused) emptied(form)
    rememberBallot(form)
    showPage(outcome.html)
    if (outcome.refused) document.querySelector<HTMLElement>('.errorsummary')?.focus()
  }
  const emptied = (form: HTMLFormElement) => {
    forgetTyped(here, form)
    if (form.dataset.ballot === undefined) form.reset()
  }
  let isSending = false
  const sendAll = async () => {
    if (isSending) return
    isSending = true
    try {
      for (const entry of waiting(here)) {
        const outcome = await post(entry.fields)
        if (outcome === 'away') return tell(contact?.dataset.contact)
        flush(entry.id)
        if (outcome !== 'gone') showPage(outcome.html)
      }
      tell()
    } finally {
      isSending = false
    }
  }
  const post = async (
    fields: [string, string][],
  ): Promise<'away' | 'gone' | { html: string; refused: boolean }> => {
    const answer = await fetch(location.href, {
      method: 'POST',
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(15_000),
    }).catch(() => null)
    if (!answer || answer.status >= 502) return 'away'
    if (new URL(answer.url).pathname !== here) {
      location.assign(answer.url)
      return 'gone'
    }
    const html = await answer.text()
    return { html, refused: !answer.ok || html.includes('class="notice errorsummary"') }
  }

  addEventListener('input', event => {
    const form = (event.target as Element).closest<HTMLFormElement>('form[data-keep]')
    if (form && root.contains(form)) keepTyped(here, form)
    if ((event.target as Element).closest('.vote')) dots()
  })
  addEventListener('online', () => {
    listen()
    void sendAll()
  })
  addEventListener('pagehide', () => stream?.close())
  addEventListener('pageshow', event => event.persisted && listen())
  setInterval(() => waiting(here).length > 0 && void sendAll(), 5000)
  setInterval(count, 1000)
  document.documentElement.dataset.alive = ''
  keys(root, send)
  drag(root, send)
  settle()
  listen()
}

/** What is sent twice is known by a number that is made here, at each sending of its own. */
function numberIn(form: HTMLFormElement) {
  const own = form.dataset.ownId
  const field = own && form.elements.namedItem(own)
  if (field instanceof HTMLInputElement && !field.closest('[data-answered]'))
    field.value = crypto.randomUUID()
}

/** The number of a ballot, and what was chosen, stay on the phone; the server keeps neither beside who it was. */
const ballotKey = (form: HTMLFormElement) => `spang-ballot ${location.pathname} ${form.dataset.ballot}`
function ballots() {
  const form = document.querySelector<HTMLFormElement>('form[data-ballot]')
  if (!form) return
  const kept = read<{ number: string; effect: string[]; urgency: string[] }>(ballotKey(form))
  const number = form.elements.namedItem('number') as HTMLInputElement
  number.value = kept?.number ?? (number.value || crypto.randomUUID())
  if (!kept || form.dataset.filled) return
  form.dataset.filled = 'yes'
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = kept[box.name as 'effect'].includes(box.value)
}
function rememberBallot(form: HTMLFormElement) {
  if (form.dataset.ballot === undefined) return
  const data = new FormData(form)
  const kept = { number: data.get('number'), effect: data.getAll('effect'), urgency: data.getAll('urgency') }
  localStorage.setItem(ballotKey(form), JSON.stringify(kept))
}
function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}

/** No more dots than there are: the others wait until one is taken back. */
function dots() {
  for (const question of document.querySelectorAll<HTMLElement>('.vote[data-most]')) {
    const boxes = [...question.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    const isFull = boxes.filter(box => box.checked).length >= Number(question.dataset.most)
    for (const box of boxes) box.disabled = isFull && !box.checked
  }
}

/** Counts the clock on from what the server said was left. */
const began = new WeakMap<Element, { left: number; at: number }>()
function count() {
  for (const clock of document.querySelectorAll<HTMLElement>('.wall-clock')) {
    const left = Number(clock.dataset.left)
    const known = began.get(clock)
    const from = known?.left === left ? known : { left, at: performance.now() }
    began.set(clock, from)
    const seconds = left - (performance.now() - from.at) / 1000
    const words =
      seconds <= 0 ? clock.dataset.up! : clock.dataset.says!.replace('#', String(Math.ceil(seconds / 60)))
    if (clock.textContent !== words) clock.textContent = words
    clock.toggleAttribute('data-over', seconds <= 0)
  }
}

type Send = (form: HTMLFormElement, submitter: HTMLButtonElement | null) => Promise<void>

/** What keys do where nobody writes. On the wall, which has no buttons, they do more; none is a letter, which a voice may say. */
const STEPS: Record<string, string> = { ArrowLeft: 'back', ArrowRight: 'next' }
const ON_WALL: Record<string, string> = {
  ...STEPS,
  PageUp: 'back',
  PageDown: 'next',
  ArrowDown: 'show',
  ArrowUp: 'take',
  Backspace: 'undo',
}

function keys(root: HTMLElement, send: Send) {
  const { keys: leads } = root.dataset
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if ((event.target as Element).closest('input, select, textarea, [contenteditable]')) return
    const does = (leads ? ON_WALL : STEPS)[event.key]
    if (!does) return
    if (leads) {
      event.preventDefault()
      return void press(leads, does)
    }
    const button = root.querySelector<HTMLButtonElement>(`button[data-does="${does}"]`)
    if (!button?.form) return
    event.preventDefault()
    void send(button.form, button)
  })
}

/** Presses a button of the page of whoever leads, from the wall. */
async function press(address: string, does: string) {
  const answer = await fetch(address).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const form = page.querySelector(`button[data-does="${does}"]`)?.closest('form')
  if (!form) return
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')].map(
    ({ name, value }): [string, string] => [name, value],
  )
  await fetch(address, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => {})
}

/** A card that is dropped on another is merged into it; on an area, moved there. Buttons and keys do the same. */
function drag(root: HTMLElement, send: Send) {
  let dragged: string | null = null
  root.addEventListener('dragstart', event => {
    dragged = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  })
  root.addEventListener('dragover', event => {
    if (dragged && (event.target as Element).closest('[data-card], [data-lane]')) event.preventDefault()
  })
  root.addEventListener('drop', event => {
    const target = event.target as Element
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card
    const lane = target.closest<HTMLElement>('[data-lane]')?.dataset.lane
    const form = target.closest('form')
    if (!dragged || !form || card === dragged) return
    event.preventDefault()
    for (const box of form.querySelectorAll<HTMLInputElement>('input[name=card]'))
      box.checked = box.value === dragged || box.value === card
    if (!card && lane) (form.elements.namedItem('lane') as HTMLSelectElement).value = lane
    const button = form.querySelector<HTMLButtonElement>(`button[value=${card ? 'merge' : 'lane'}]`)
    dragged = null
    if (button) void send(form, button)
  })
}
