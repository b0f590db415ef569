// Whoever is not on the list is taken down by name also without network. The name is kept on the device until it is sent, and no longer than
// the list itself: until noon of the day after.
import { forget, goneSince, isPast, keepName, lose, type Name, namesKept } from './names-kept.ts'

const PATIENCE = 15_000
const AGAIN = 15_000
const SENT = 'spang-pass-name-sent'

const page = document.querySelector<HTMLElement>('[data-day]')
const form = document.querySelector<HTMLFormElement>('form.walk-in-form')
const line = document.querySelector<HTMLElement>('.walk-in-says')
const here = location.pathname

const wordField = () => form?.querySelector<HTMLInputElement>('[name=word]')
/** The refused one that stands in the form to be put right: sent again it takes its own place. */
let corrected = location.search === '' ? undefined : wordField()?.value
/** What was pressed last on this page: its refusal is shown at once. */
let pressed = ''

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
  const word = corrected || crypto.randomUUID()
  corrected = undefined
  pressed = word
  wordField()!.value = word
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
  await keepName(name)
  form!.reset()
  await sendAll()
}

async function sendAll() {
  const send = async () => {
    for (const name of await namesKept()) if (await sendOne(name)) break
  }
  await (navigator.locks ? navigator.locks.request('spang-pass-names', send) : send())
  await show()
}

/** True where the page is left for another. */
async function sendOne(name: Name): Promise<boolean> {
  if (name.refused !== undefined) return isPast(name) ? lose(name) : false
  const answer = await fetch(name.path, {
    method: 'POST',
    body: new URLSearchParams(name.fields),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  // The server has answered: it is done, or stands at an address of its own with what is wrong and all that was typed.
  const isAnswered = answer?.redirected && new URL(answer.url).pathname === name.path
  if (isAnswered && new URL(answer.url).search === '') {
    await forget(name)
    return name.path === here && seeSent()
  }
  if (isPast(name)) return lose(name)
  if (isAnswered) return giveBack(name, answer)
  if (name.path === here) say(answer?.status === 404 ? form?.dataset.gone : form?.dataset.kept)
  return false
}

/** The list as the server has it now, unless something is being marked or written on this one. */
function seeSent(): boolean {
  if (isBusy()) say(form?.dataset.sent)
  else {
    sessionStorage.setItem(SENT, here)
    location.assign(here)
  }
  return !isBusy()
}

const isBusy = () => isWritten('form.roll-form') || isWritten('form.walk-in-form')

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

/** It stays here with what the server says is wrong. What has just been pressed is shown where the server says it, unless more is being written. */
async function giveBack(name: Name, answer: Response): Promise<boolean> {
  const refused = sentenceIn(await answer.text())
  await keepName({ ...name, refused })
  if (name.path !== here) return false
  if (name.word !== pressed || isBusy()) say(form?.dataset.notTaken)
  else location.assign(answer.url)
  return name.word === pressed && !isBusy()
}

function sentenceIn(html: string): string {
  const summary = new DOMParser().parseFromString(html, 'text/html').querySelector('.errorsummary')
  const each = [...(summary?.querySelectorAll('li') ?? [])].map(item => item.textContent)
  return each.length > 0 ? each.join(' ') : (summary?.querySelector('.notice-title')?.textContent ?? '')
}

/** It stands in the form again, unless another is being written there. */
function putRight(name: Name) {
  if (isWritten('form.walk-in-form')) say(form?.dataset.inUse)
  else {
    for (const [field, value] of name.fields) {
      const control = form?.elements.namedItem(field)
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value
    }
    corrected = name.word
    say('')
    form?.querySelector<HTMLInputElement>('[name=given_name]')?.focus()
  }
  return show()
}

let said = ''
function say(text: string | undefined) {
  said = text ?? ''
}

let gone = 0
let shown = ''

/** What is told, and who of this list waits here to be sent or put right. Written anew only where it is another. */
async function show() {
  if (!line) return
  gone += goneSince()
  const waiting = (await namesKept()).filter(({ path, word }) => path === here && word !== corrected)
  const told = [said, gone > 0 ? line.dataset.namesGone!.replace('#', String(gone)) : ''].filter(Boolean)
  const becomes = JSON.stringify([told, waiting])
  if (becomes === shown) return
  shown = becomes
  const list = document.createElement('ul')
  list.append(...waiting.map(itemOf))
  if (waiting.length > 0) told.push(form?.dataset.toSend ?? '')
  line.replaceChildren(...told.map(paragraph), ...(waiting.length > 0 ? [list] : []))
}

function paragraph(text: string) {
  const made = document.createElement('p')
  made.textContent = text
  return made
}

function itemOf(name: Name) {
  const item = document.createElement('li')
  const typed = new Map(name.fields)
  const called = `${typed.get('given_name')} ${typed.get('family_name')}`
  item.textContent = `${called}, ${typed.get('company')}`
  if (name.refused === undefined) return item
  const button = (text: string, does: () => Promise<unknown>) => {
    const made = document.createElement('button')
    Object.assign(made, { type: 'button', className: 'button', textContent: text })
    Object.assign(made.dataset, { kind: 'quiet', size: 'small' })
    made.setAttribute('aria-label', `${text}: ${called}`)
    made.addEventListener('click', () => does().catch(() => {}))
    return made
  }
  item.append(
    paragraph(name.refused || (form?.dataset.notTaken ?? '')),
    button(form?.dataset.putRight ?? '', () => putRight(name)),
    button(form?.dataset.takeAway ?? '', () => forget(name).then(show)),
  )
  return item
}

if (sessionStorage.getItem(SENT) === here) {
  sessionStorage.removeItem(SENT)
  say(form?.dataset.sent)
}
sendAll().catch(() => {})
addEventListener('online', () => sendAll().catch(() => {}))
setInterval(() => sendAll().catch(() => {}), AGAIN)
