// The two forms: what was refused comes back into them, and what the register knows is suggested.
import { element, mark } from './element.js'
import { now } from './outbox.js'

const isSeen = control => control.type !== 'hidden' && control.closest('.field')
const controlsOf = (form, name) =>
  [...form.elements].filter(control => control.name === name && isSeen(control))

/** The form of this page in which it can be mended; none where another company is given. */
export const formFor = entry =>
  [...document.querySelectorAll(`form[data-outbox="${entry.kind}"]`)].find(
    ({ elements }) => elements.company.type !== 'hidden',
  )

/** What was refused comes back into its form, with what is wrong beside the fields. */
export function fillIn(entry) {
  const form = formFor(entry)
  form.reset()
  write(form, entry.fields)
  form.dataset.entry = entry.id
  tell(form, entry.errors)
}

/** What was typed, in its form. */
export function write(form, fields) {
  const typed = new URLSearchParams(fields)
  for (const control of form.elements) {
    if (!control.name || control.type === 'hidden') continue
    const all = typed.getAll(control.name)
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = all.includes(control.value)
    else control.value = all[0] ?? ''
  }
  outside(form, Boolean(typed.get('outside_because')))
}

export const fieldsIn = form =>
  [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'once')

export const isUntouched = form =>
  [...form.elements].every(
    control =>
      !control.matches('input:not([type=hidden]), textarea') ||
      (control.value === control.defaultValue && control.checked === control.defaultChecked),
  )

export function tell(form, errors) {
  for (const field of form.querySelectorAll('[data-invalid]')) {
    field.removeAttribute('data-invalid')
    field.querySelector('.error')?.remove()
    field.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid')
  }
  form.closest('details')?.setAttribute('open', '')
  outside(form, Boolean(errors.outside_because))
  let first
  for (const [name, sentence] of Object.entries(errors)) {
    const control = controlsOf(form, name)[0] ?? [...form.elements].find(isSeen)
    const field = control.closest('.field')
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
export const outside = (form, isOutside) => {
  const part = form.querySelector('[data-outside]')
  if (part) part.hidden = !isOutside
}
addEventListener('change', event => {
  const select = event.target
  const form = select.closest?.('form[data-inside]')
  if (!form || select.name !== 'municipality_code') return
  const county = select.selectedOptions[0]?.closest('optgroup')?.label.split(',')[0]
  const inside = (now.who?.inside ?? '').split('|')
  const isLatest = select.querySelector('optgroup')?.contains(select.selectedOptions[0])
  outside(form, Boolean(county && now.who?.inside && !isLatest && !inside.includes(county)))
})

// Companies that the register knows, while one types.
let asking
addEventListener('input', event => {
  const field = event.target
  if (!field.dataset?.lookUp) return
  const chosen = [...field.list.options].find(option => option.value === field.value)
  if (chosen) {
    const select = field.form.elements.municipality_code
    select.value = chosen.dataset.municipality
    return
  }
  clearTimeout(asking)
  asking = setTimeout(async () => {
    const typed = field.value
    const answer = await fetch(`${field.dataset.lookUp}?q=${encodeURIComponent(typed)}`).catch(() => null)
    if (!answer?.ok) return
    const found = await answer.json()
    // More has been typed since then, and is asked for by itself.
    if (field.value !== typed) return
    field.list.replaceChildren(
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
