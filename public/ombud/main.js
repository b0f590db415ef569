// The officer's phone. Without this script the forms send themselves.
import { dropDraft, keepDrafts } from './drafts.js'
import { fieldsIn, isUntouched, outside, tell } from './forms.js'
import { drop, mine, now, put, recogniseOwner, send, sendAll, today } from './outbox.js'
import { show } from './shown.js'

const AGAIN = 30_000
const box = document.querySelector('[data-outbox-box]')
const sendAndShow = () => sendAll().then(show)

/** What the phone keeps may come slowly; a form that is sent meanwhile waits for it. */
const recognised = box && recogniseOwner(box).catch(() => (now.keepsNothing = true))
let isRecognised = !box
recognised?.then(() => (isRecognised = true))

addEventListener(
  'submit',
  event => {
    const { target: form, submitter } = event
    if (!form.matches('form[data-outbox]') || submitter?.name === 'intent') return
    if (isRecognised && !now.who) return
    event.preventDefault()
    event.stopPropagation()
    if (form.dataset.busy) return
    form.dataset.busy = 'yes'
    submitter?.setAttribute('aria-busy', 'true')
    Promise.resolve(recognised)
      .then(() => (now.who ? keepAndSend(form) : form.requestSubmit(submitter)))
      .catch(() => {})
      .finally(() => {
        delete form.dataset.busy
        submitter?.removeAttribute('aria-busy')
      })
  },
  true,
)

/** Kept first, then sent: whatever happens in between, it is not lost. */
async function keepAndSend(form) {
  const entry = {
    id: form.dataset.entry ?? crypto.randomUUID(),
    owner: now.who.owner,
    send: now.who.send,
    kind: form.dataset.outbox,
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
    if (isUntouched(form)) await drop(id)
    else form.dataset.entry = id
    tell(form, errors)
    return show()
  }
  now.obstacle = waits
  // A phone that can keep nothing has it nowhere but in its form.
  if (now.keepsNothing) form.dataset.entry = entry.id
  else {
    empty(form)
    sendInBackground()
  }
  await show()
  box?.scrollIntoView({ block: 'center' })
}

function empty(form) {
  delete form.dataset.entry
  form.reset()
  outside(form, false)
  form.closest('details')?.removeAttribute('open')
}

for (const button of document.querySelectorAll('[data-without-script]')) button.hidden = true
const door = location.hash && document.querySelector(`details${location.hash}`)
if (door) door.open = true

/** Without coverage the server has not said what day it is, nor which counties come first. */
function fitShell() {
  if (!box || box.dataset.owner) return
  for (const day of document.querySelectorAll('input[name=held_on]')) day.defaultValue ||= today()
  const select = document.querySelector('select[name=municipality_code]')
  const first = select?.options[0]
  for (const county of (now.who?.inside ?? '').split('|').reverse())
    for (const group of select?.querySelectorAll('optgroup') ?? [])
      if (group.label === county) first.after(group)
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
const type = 'SyncManager' in window ? 'module' : 'classic'
if (navigator.serviceWorker) {
  const language = document.documentElement.lang
  for (const scope of ['/ombud', box?.dataset.send?.replace('/utkorg', '')].filter(Boolean))
    navigator.serviceWorker
      .register(`${worker}?sprak=${language}`, { scope, type })
      .then(found => found.active?.postMessage('keep'))
      .catch(() => {})
}

function sendInBackground() {
  // What waits is not to be cleared away when the phone needs room.
  navigator.storage?.persist?.().catch(() => {})
  navigator.serviceWorker
    ?.getRegistration('/ombud')
    .then(found => found?.sync?.register('outbox'))
    .catch(() => {})
}
