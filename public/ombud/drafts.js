// What is being written outlives a call, a closed page and an empty battery. It is kept for the one who writes it.
import { fieldsIn, isUntouched, write } from './forms.js'
import { keep, now } from './outbox.js'

const WHILE_TYPING = 300
const waiting = new Map()
const keyOf = ({ dataset, elements }) =>
  `draft ${now.who.owner} ${dataset.outbox} ${elements.company_id?.value ?? ''}`

export function dropDraft(form) {
  clearTimeout(waiting.get(form))
  return keep('about', 'readwrite', store => store.delete(keyOf(form)))
}

/** Puts back what was begun, where it is known who holds the phone, and keeps what is typed from now on. */
export async function keepDrafts() {
  if (!now.who || now.keepsNothing) return
  addEventListener('input', ({ target }) => target.form && later(target.form))
  addEventListener('reset', ({ target }) => later(target))
  if (!document.querySelector('[data-outbox-box][data-owner]')) return
  for (const form of document.querySelectorAll('form[data-outbox]')) {
    const draft = await keep('about', 'readonly', store => store.get(keyOf(form)))
    if (!draft || !isUntouched(form)) continue
    write(form, draft)
    form.closest('details')?.setAttribute('open', '')
    form.querySelector('[data-begun]').hidden = false
  }
}

function later(form) {
  if (!form.matches('[data-outbox]')) return
  clearTimeout(waiting.get(form))
  waiting.set(
    form,
    setTimeout(() => keepDraft(form).catch(() => {}), WHILE_TYPING),
  )
}

async function keepDraft(form) {
  // What is being mended is in the outbox already.
  if (form.dataset.entry) return
  if (!isUntouched(form)) return keep('about', 'readwrite', store => store.put(fieldsIn(form), keyOf(form)))
  await dropDraft(form)
  form.querySelector('[data-begun]').hidden = true
}
