// A room that lives: what others do is shown at once, and what is sent from here is sent once, though the network goes.
import { ballotsShown, dotsLeft, rememberBallot } from './ballot.ts'
import { countClocks } from './clock.ts'
import { drag } from './drag.ts'
import { keys } from './keys.ts'
import { morphInto, numberOfFace, withoutOtherForms } from './morph.ts'
import { drop, type Entry, keep, newId, refuse, waiting } from './outbox.ts'
import { isMove, movesThatWait, places } from './places.ts'
import { rewording } from './reword.ts'
import { forgetTyped, keepTyped, restoreTyped } from './typed.ts'

const root = document.querySelector<HTMLElement>('[data-live]')
const here = location.pathname
/** Milliseconds until a stream that the browser has given up is opened again. */
const AGAIN = 1500
/** Milliseconds without contact before it is told: a phone that turns its screen off is not away. */
const QUIET = 4000
/** Milliseconds in which the server is to answer; a step is not waited for longer than a room can be silent. */
const ANSWERS = { move: 4000, other: 15_000 }

if (root) live(root)

type Outcome = 'away' | 'elsewhere' | { html: string; isRefused: boolean }

function live(root: HTMLElement) {
  let stream: EventSource | null = null
  let again = 0
  let silent = 0
  let face = root.querySelector('[data-face]')?.outerHTML ?? ''
  const busy = new WeakSet<HTMLFormElement>()
  const underWay = new Set<string>()
  const kept = places(root.dataset.places)
  /** Between the windows of one laptop: the page of whoever leads, and its wall. */
  const laptop = root.dataset.places ? new BroadcastChannel(here.replace(/[^/]+$/, 'laptop')) : null

  /** Says what cannot be seen: that there is no contact, or that something waits here to be sent. */
  const tell = (words = '') => {
    const contact = document.querySelector<HTMLElement>('[data-contact]')
    if (!contact) return
    const waits = waiting(here).some(entry => !underWay.has(entry.id))
    contact.textContent = waits ? (contact.dataset.waiting ?? '') : words
  }
  const away = () => tell(document.querySelector<HTMLElement>('[data-contact]')?.dataset.contact)
  const news = (words: string | undefined) => {
    const place = document.querySelector<HTMLElement>('[data-news]')
    if (place && words) place.textContent = words
  }
  const question = () => root.querySelector('[data-face] :is(h1, h2)')?.textContent ?? undefined

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
    stream.addEventListener('face', event => showFace((event as MessageEvent<string>).data))
    stream.addEventListener('gone', () => {
      stream?.close()
      void readAgain()
    })
    stream.addEventListener('error', () => {
      silent ||= window.setTimeout(away, QUIET)
      // At an answer other than 200 the browser gives up for good.
      if (stream?.readyState === EventSource.CLOSED)
        again = window.setTimeout(() => {
          listen()
          void readAgain()
        }, AGAIN)
    })
  }

  const showFace = (html: string) => {
    const old = root.querySelector('[data-face]')
    if (!old) return
    const asked = question()
    face = html
    // What was done here without network is ahead of what the server knows.
    if (movesThatWait(here).length > 0) return
    kept.stale()
    withoutOtherForms(old, html)
    morphInto(old, html)
    settle()
    if (question() !== asked) news(question())
    const own = root.querySelector<HTMLElement>('[data-own]')
    const of = root.querySelector<HTMLElement>('[data-of]')?.dataset.of
    // What is the phone's own belongs to a step and a vote: in another it is asked for anew.
    if (own && of !== undefined && own.dataset.own !== of) void readAgain()
  }
  const readAgain = async () => {
    const answer = await fetch(location.href).catch(() => null)
    if (!answer || answer.status >= 500 || answer.status === 429) return
    // Whoever may not see the room any more is led to the sign-in page, or told that there is nothing.
    if (new URL(answer.url).pathname !== here) return location.assign(answer.url)
    if (!answer.ok) return location.reload()
    showPage(await answer.text())
  }
  /** The page as it came back, put into this one without losing what is written elsewhere on it, nor what came later. */
  const showPage = (html: string) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const main = page.querySelector('main')
    const old = document.querySelector('main')
    if (!main || !old || movesThatWait(here).length > 0) return
    kept.stale()
    const drawn = main.querySelector('[data-face]')
    if (drawn && numberOfFace(drawn.outerHTML) < numberOfFace(face)) drawn.outerHTML = face
    else if (drawn) face = drawn.outerHTML
    withoutOtherForms(old, main.innerHTML)
    morphInto(old, main.innerHTML, 'innerHTML')
    if (!page.querySelector('[data-live]')) {
      stream?.close()
      clearTimeout(again)
    }
    settle()
  }
  /** What only the browser knows, put back after something has been drawn. */
  const settle = () => {
    restoreTyped(here)
    ballotsShown()
    dotsLeft()
    countClocks()
    tell()
  }

  /** Shows the room as it is kept at another step; the wall of the same laptop does so too. */
  const moveTo = (name: string) => {
    const html = kept.faceAt(name)
    const old = root.querySelector('[data-face]')
    if (!html || !old) return
    kept.cameTo(name)
    withoutOtherForms(old, html)
    morphInto(old, html)
    settle()
    news(question())
  }
  const moveHere = (name: string) => {
    moveTo(name)
    laptop?.postMessage({ place: name })
  }
  laptop?.addEventListener('message', ({ data: { place, press } }: MessageEvent<Record<string, string>>) => {
    if (place) moveTo(place)
    const button = press ? root.querySelector<HTMLButtonElement>(`button[data-does="${press}"]`) : null
    if (button?.form) void send(button.form, button)
  })

  const send = async (form: HTMLFormElement, submitter: HTMLButtonElement | null) => {
    if (busy.has(form)) return
    busy.add(form)
    submitter?.setAttribute('aria-busy', 'true')
    numberIn(form)
    rememberBallot(form)
    const fields = [...new FormData(form, submitter)].map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    const entry: Entry = { id: newId(), path: here, fields }
    const place = isMove(fields) ? kept.placeOf(fields) : null
    // What is done after a step that waits is done after it on the server too.
    const isBehind = movesThatWait(here).length > 0
    const isKept = (form.dataset.keep !== undefined || place !== null) && keep(entry)
    if (isKept && place === null) forgetTyped(here, form)
    if (isBehind) {
      busy.delete(form)
      submitter?.removeAttribute('aria-busy')
      if (isKept && place) moveHere(place)
      else if (isKept) emptied(form, fields)
      away()
      return void sendAll()
    }
    underWay.add(entry.id)
    const outcome = await post(fields, place === null ? ANSWERS.other : ANSWERS.move)
    underWay.delete(entry.id)
    busy.delete(form)
    submitter?.removeAttribute('aria-busy')
    if (outcome === 'elsewhere') return
    if (outcome === 'away') {
      // It waits here and is sent when there is contact; what cannot be kept stays in its form.
      if (isKept && place) moveHere(place)
      else if (isKept) emptied(form, fields)
      return away()
    }
    drop(entry.id)
    if (outcome.isRefused && place) stayThere()
    if (outcome.isRefused) {
      if (form.dataset.keep !== undefined) keepTyped(here, form)
    } else if (form.closest('[data-begun]')) form.remove()
    else if (form.dataset.ballot === undefined) emptied(form, fields)
    showPage(outcome.html)
    if (outcome.isRefused) document.querySelector<HTMLElement>('.errorsummary')?.focus()
    else news(document.querySelector<HTMLElement>('[data-news]')?.dataset.news)
    if (movesThatWait(here).length > 0) void sendAll()
  }

  /** Somebody else has led the room on: the steps that were taken from there are not taken either. */
  const stayThere = () => {
    for (const { id } of movesThatWait(here)) drop(id)
  }

  let isSending = false
  /** What waits is sent in the order in which it was written. What is refused stays here, and is shown with why. */
  const sendAll = async () => {
    if (isSending) return
    isSending = true
    try {
      for (const entry of waiting(here)) {
        if (underWay.has(entry.id)) {
          if (isMove(entry.fields)) return
          continue
        }
        const outcome = await post(entry.fields)
        if (outcome === 'away') return away()
        if (outcome === 'elsewhere') return
        if (outcome.isRefused) refuse(entry.id)
        else drop(entry.id)
        if (outcome.isRefused && isMove(entry.fields)) stayThere()
        showPage(outcome.html)
        if (outcome.isRefused) return document.querySelector<HTMLElement>('.errorsummary')?.focus()
      }
      tell()
    } finally {
      isSending = false
    }
  }

  const post = async (fields: [string, string][], within = ANSWERS.other): Promise<Outcome> => {
    const answer = await fetch(location.href, {
      method: 'POST',
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(within),
    }).catch(() => null)
    if (!answer || answer.status >= 500 || answer.status === 429) return 'away'
    if (new URL(answer.url).pathname !== here) {
      location.assign(answer.url)
      return 'elsewhere'
    }
    const html = await answer.text()
    return { html, isRefused: !answer.ok || html.includes('class="notice errorsummary"') }
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
  addEventListener('input', event => {
    const form = (event.target as Element).closest<HTMLFormElement>('form[data-keep]')
    if (form && root.contains(form)) keepTyped(here, form)
    if ((event.target as Element).closest('.vote')) dotsLeft()
  })
  addEventListener('online', () => {
    listen()
    void sendAll()
  })
  addEventListener('pagehide', () => stream?.close())
  addEventListener('pageshow', event => event.persisted && listen())
  setInterval(() => waiting(here).length > 0 && void sendAll(), 5000)
  setInterval(countClocks, 1000)
  document.documentElement.dataset.alive = ''
  keys(root, send, press => laptop?.postMessage({ press }))
  drag(root, send)
  rewording(root)
  settle()
  kept.stale()
  listen()
}

/** What is sent twice is known by a number that is made here, at each sending of its own. */
function numberIn(form: HTMLFormElement) {
  const field = form.dataset.ownId && form.elements.namedItem(form.dataset.ownId)
  if (field instanceof HTMLInputElement) field.value = newId()
}

/**
 * Empties the fields of what has been sent; what has been written in them since stays, and a card that was moved a place stays ticked, to
 * be moved another.
 */
function emptied(form: HTMLFormElement, sent: readonly [string, string][]) {
  if (sent.some(([name, value]) => name === 'does' && ['up', 'down'].includes(value))) return
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = field.defaultChecked
    else if (
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLTextAreaElement
    ) {
      if (sent.some(([name, value]) => name === field.name && same(value, field.value)))
        field.value = field.defaultValue
    } else if (field instanceof HTMLSelectElement)
      for (const option of field.options) option.selected = option.defaultSelected
  }
}
const same = (one: string, other: string) => one.replace(/\r\n/g, '\n') === other.replace(/\r\n/g, '\n')
