// The two forms: what was refused comes back into them, and what the register knows is suggested.
import { type Entry, type Errors, now } from '../../access/client/outbox.ts'
import { element, mark } from './element.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlsIn = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input, select, textarea')].filter(control => control.form === form)
const isSeen = (control: Control) => control.type !== 'hidden' && control.closest('.field')
const isChecked = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio'
export const namedIn = <T extends Control>(form: HTMLFormElement, name: string): T | null =>
  form.querySelector<T>(`[name="${name}"]`)

/** The form of this page in which it can be mended; none where another company is given. */
export const formFor = (entry: Entry): HTMLFormElement | undefined =>
  [...document.querySelectorAll<HTMLFormElement>(`form[data-outbox="${entry.kind}"]`)].find(
    form => namedIn(form, 'company')?.type !== 'hidden',
  )

/** What was refused comes back into its form, with what is wrong beside the fields. */
export function fillIn(entry: Entry): void {
  const form = formFor(entry)
  if (!form) return
  form.reset()
  write(form, entry.fields)
  form.dataset.entry = entry.id
  tell(form, entry.errors ?? {})
}

/** What was typed, in its form. */
export function write(form: HTMLFormElement, fields: Entry['fields']): void {
  const typed = new URLSearchParams(fields)
  for (const control of controlsIn(form)) {
    if (!control.name || control.type === 'hidden') continue
    const all = typed.getAll(control.name)
    if (isChecked(control)) control.checked = all.includes(control.value)
    else control.value = all[0] ?? ''
  }
  outside(form, Boolean(typed.get('outside_because')))
}

export const fieldsIn = (form: HTMLFormElement): Entry['fields'] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'once' ? [[name, value] as [string, string]] : [],
  )

export const isUntouched = (form: HTMLFormElement): boolean =>
  controlsIn(form).every(control => {
    if (control.type === 'hidden' || control instanceof HTMLSelectElement) return true
    const isTicked = control instanceof HTMLInputElement && control.checked !== control.defaultChecked
    return control.value === control.defaultValue && !isTicked
  })

export function tell(form: HTMLFormElement, errors: Errors): void {
  for (const field of form.querySelectorAll('[data-invalid]')) {
    field.removeAttribute('data-invalid')
    field.querySelector('.error')?.remove()
    field.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid')
  }
  form.closest('details')?.setAttribute('open', '')
  outside(form, Boolean(errors.outside_because))
  const seen = controlsIn(form).filter(isSeen)
  let first: Control | undefined
  for (const [name, sentence] of Object.entries(errors)) {
    const control = seen.find(one => one.name === name) ?? seen[0]
    const field = control?.closest<HTMLElement>('.field')
    if (!control || !field) continue
    const id = `${control.id}-error`
    field.dataset.invalid = 'true'
    field.append(element('span', { class: 'error', id }, mark('bad'), sentence))
    control.setAttribute('aria-invalid', 'true')
    control.setAttribute('aria-describedby', [field.querySelector('.hint')?.id, id].filter(Boolean).join(' '))
    first ??= control
  }
  first?.focus()
}

// A reason is asked for where the municipality lies outside the programme.
export const outside = (form: HTMLFormElement, isOutside: boolean): void => {
  const part = form.querySelector<HTMLElement>('[data-outside]')
  if (part) part.hidden = !isOutside
}
addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || target.name !== 'municipality_code') return
  const form = target.closest<HTMLFormElement>('form[data-inside]')
  if (!form) return
  const chosen = target.selectedOptions[0] ?? null
  const county = chosen?.closest('optgroup')?.label.split(',')[0]
  const inside = (now.who?.inside ?? '').split('|')
  const isLatest = target.querySelector('optgroup')?.contains(chosen)
  outside(form, Boolean(county && now.who?.inside && !isLatest && !inside.includes(county)))
})

type Suggestion = { name: string; municipality: string; municipality_code: string }

// Companies that the register knows, while one types.
let asking: ReturnType<typeof setTimeout>
addEventListener('input', ({ target: field }) => {
  if (!(field instanceof HTMLInputElement) || !field.dataset.lookUp) return
  const { lookUp } = field.dataset
  const list = field.list as HTMLDataListElement
  const chosen = [...list.options].find(option => option.value === field.value)
  if (chosen) {
    const select = field.form && namedIn(field.form, 'municipality_code')
    if (select) select.value = chosen.dataset.municipality ?? ''
    return
  }
  clearTimeout(asking)
  asking = setTimeout(async () => {
    const typed = field.value
    const answer = await fetch(`${lookUp}?q=${encodeURIComponent(typed)}`).catch(() => null)
    if (!answer?.ok) return
    const found: Suggestion[] = await answer.json()
    // More has been typed since then, and is asked for by itself.
    if (field.value !== typed) return
    list.replaceChildren(
      ...found.map(one =>
        element('option', {
          value: one.name,
          label: one.municipality,
          'data-municipality': one.municipality_code,
        }),
      ),
    )
  }, 200)
})
