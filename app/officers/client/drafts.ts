// What is being written outlives a call, a closed page and an empty battery. It is kept for the one who writes it.
import { type Entry, keep, now } from '../../access/client/outbox.ts'
import { fieldsIn, isUntouched, namedIn, write } from './forms.ts'

const WHILE_TYPING = 300
const waiting = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>()
const keyOf = (form: HTMLFormElement) =>
  `draft ${now.who?.owner} ${form.dataset.outbox} ${namedIn(form, 'company_id')?.value ?? ''}`
const begun = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-begun]')

export function dropDraft(form: HTMLFormElement): Promise<undefined> {
  clearTimeout(waiting.get(form))
  return keep('about', 'readwrite', store => store.delete(keyOf(form)))
}

/** Puts back what was begun, where it is known who holds the phone, and keeps what is typed from now on. */
export async function keepDrafts(): Promise<void> {
  if (!now.who || now.keepsNothing) return
  addEventListener('input', ({ target }) => later((target as Partial<HTMLInputElement>).form))
  addEventListener('reset', ({ target }) => later(target as HTMLFormElement))
  if (!document.querySelector('[data-outbox-box][data-owner]')) return
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-outbox]')) {
    const draft = await keep<Entry['fields'] | undefined>('about', 'readonly', store =>
      store.get(keyOf(form)),
    )
    if (!draft || !isUntouched(form)) continue
    write(form, draft)
    form.closest('details')?.setAttribute('open', '')
    const line = begun(form)
    if (line) line.hidden = false
  }
}

function later(form: HTMLFormElement | null | undefined) {
  if (!form?.matches('[data-outbox]')) return
  clearTimeout(waiting.get(form))
  waiting.set(
    form,
    setTimeout(() => keepDraft(form).catch(() => {}), WHILE_TYPING),
  )
}

async function keepDraft(form: HTMLFormElement) {
  // What is being mended is in the outbox already.
  if (form.dataset.entry) return
  if (!isUntouched(form)) {
    await keep('about', 'readwrite', store => store.put(fieldsIn(form), keyOf(form)))
    return
  }
  await dropDraft(form)
  const line = begun(form)
  if (line) line.hidden = true
}
