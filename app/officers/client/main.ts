// The officer's phone. Without this script the forms send themselves.
import { drop, type Entry, type Holder, mine, now, put, send, sendAll } from '../../access/client/outbox.ts'
import { dropDraft, keepDrafts } from './drafts.ts'
import { fieldsIn, isUntouched, outside, tell } from './forms.ts'
import { recogniseHolder, today } from './holder.ts'
import { show } from './shown.ts'

const AGAIN = 30_000
/** What not every browser has, so that the types of the platform leave it out. */
type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }
const box = document.querySelector<HTMLElement>('[data-outbox-box]')
const sendAndShow = () => sendAll().then(show)

/** What the phone keeps may come slowly; a form that is sent meanwhile waits for it. */
const recognised = box && recogniseHolder(box).catch(keepNothing)
function keepNothing() {
  now.keepsNothing = true
}
let isRecognised = !box
recognised?.then(() => {
  isRecognised = true
})

addEventListener(
  'submit',
  event => {
    const form = event.target as HTMLFormElement
    const submitter = event.submitter as HTMLButtonElement | null
    if (!form.matches('form[data-outbox]') || submitter?.name === 'intent') return
    if (isRecognised && !now.who) return
    event.preventDefault()
    event.stopPropagation()
    if (form.dataset.busy) return
    form.dataset.busy = 'yes'
    submitter?.setAttribute('aria-busy', 'true')
    Promise.resolve(recognised)
      .then(() => (now.who ? keepAndSend(form, now.who) : form.requestSubmit(submitter)))
      .catch(() => {})
      .finally(() => {
        delete form.dataset.busy
        submitter?.removeAttribute('aria-busy')
      })
  },
  true,
)

/** Kept first, then sent: whatever happens in between, it is not lost. */
async function keepAndSend(form: HTMLFormElement, who: Holder) {
  const entry: Entry = {
    id: form.dataset.entry ?? crypto.randomUUID(),
    owner: who.owner,
    send: who.send,
    kind: form.dataset.outbox!,
    fields: fieldsIn(form),
    made: Date.now(),
  }
  now.keepsNothing = !(await put(entry).then(Boolean, () => false))
  // In the outbox or sent, it is no longer being written.
  if (!now.keepsNothing) await dropDraft(form)
  const { path, errors, id, waits } = await send(entry)
  if (path) return location.assign(path)
  if (errors) {
    // Nothing was typed, so there is nothing to keep.
    if (isUntouched(form)) await drop(id ?? entry.id)
    else form.dataset.entry = id ?? entry.id
    tell(form, errors)
    return show()
  }
  now.obstacle = waits ?? null
  // A phone that can keep nothing has it nowhere but in its form.
  if (now.keepsNothing) form.dataset.entry = entry.id
  else {
    empty(form)
    sendInBackground()
  }
  await show()
  box?.scrollIntoView({ block: 'center' })
}

function empty(form: HTMLFormElement) {
  delete form.dataset.entry
  form.reset()
  outside(form, false)
  form.closest('details')?.removeAttribute('open')
}

for (const button of document.querySelectorAll<HTMLElement>('[data-without-script]')) button.hidden = true
const door = location.hash && document.querySelector<HTMLDetailsElement>(`details${location.hash}`)
if (door) door.open = true

/** Without coverage the server has not said what day it is, nor which counties come first. */
function fitShell() {
  if (!box || box.dataset.owner) return
  for (const day of document.querySelectorAll<HTMLInputElement>('input[name=held_on]'))
    day.defaultValue ||= today()
  const select = document.querySelector<HTMLSelectElement>('select[name=municipality_code]')
  const first = select?.options[0]
  for (const county of (now.who?.inside ?? '').split('|').reverse())
    for (const group of select?.querySelectorAll('optgroup') ?? [])
      if (group.label === county) first?.after(group)
}

recognised
  ?.then(fitShell)
  .then(keepDrafts)
  .then(show)
  .then(sendAndShow)
  .catch(() => {})
addEventListener('online', sendAndShow)
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sendAndShow())
setInterval(async () => (await mine()).some(entry => !entry.errors) && sendAndShow(), AGAIN)

// Where the browser can, what waits is sent also when no page is open.
const worker = 'SyncManager' in window ? '/ombud-sw-sending.js' : '/ombud-sw.js'
if (navigator.serviceWorker) {
  const language = document.documentElement.lang
  for (const scope of ['/ombud', box?.dataset.send?.replace('/utkorg', '')])
    if (scope)
      navigator.serviceWorker
        .register(`${worker}?sprak=${language}`, { scope })
        .then(found => found.active?.postMessage('keep'))
        .catch(() => {})
}

function sendInBackground() {
  // What waits is not to be cleared away when the phone needs room.
  navigator.storage?.persist?.().catch(() => {})
  navigator.serviceWorker
    ?.getRegistration('/ombud')
    .then(found => (found as WithSync | undefined)?.sync?.register('outbox'))
    .catch(() => {})
}
