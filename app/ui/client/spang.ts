// Makes forms safer and quicker. Every page works without it.
import './suggest.ts'

const root = document.documentElement
const unsaved = new Set<EventTarget>()
let byKeyboard = false

// A form is sent once, and its button says so until the next page is here.
addEventListener('submit', event => {
  const form = event.target as HTMLFormElement
  if (form.getAttribute('method') === 'dialog') return
  if ('sent' in form.dataset) return event.preventDefault()
  unsaved.delete(form)
  if ('download' in form.dataset) return
  form.dataset.sent = ''
  event.submitter?.setAttribute('aria-busy', 'true')
  const waiting = form.querySelector<HTMLElement>('[data-says]')
  if (waiting) setTimeout(() => tell(waiting), 1000)
})

/** Grey planks and the sentence that the page has ready. */
function tell(waiting: HTMLElement) {
  const sentence = document.createElement('p')
  sentence.textContent = waiting.dataset.says ?? ''
  waiting.replaceChildren(...[1, 2, 3].map(() => document.createElement('i')), sentence)
}

// Coming back to a page that was kept, it can be sent again.
addEventListener('pageshow', event => {
  if (!event.persisted) return
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset.sent
    form.querySelector('[aria-busy]')?.removeAttribute('aria-busy')
    form.querySelector('[data-says]')?.replaceChildren()
  }
})

// A filter chosen by pointer shows at once. By keyboard each step would be a choice, so there the button sends it.
const noteKey = (event: KeyboardEvent) => {
  byKeyboard = event.key !== 'Enter'
}
const notePointer = () => {
  byKeyboard = false
}
addEventListener('keydown', noteKey, true)
addEventListener('pointerdown', notePointer, true)
addEventListener('change', event => {
  const field = event.target as HTMLInputElement | HTMLSelectElement
  if (field.closest('[data-theme-choice]')) showTheme(field.value)
  if (byKeyboard || !field.matches('select, [type=checkbox], [type=radio], [type=date]')) return
  field.closest<HTMLFormElement>('form[data-autosubmit]')?.requestSubmit()
})

// What was not chosen does not stand in the address.
addEventListener('formdata', event => {
  if (!(event.target as Element).matches('[data-autosubmit]')) return
  for (const [name, value] of [...event.formData]) if (value === '') event.formData.delete(name)
})

// The appearance shows before it is saved.
const showTheme = (theme: string) => {
  if (theme === 'device') delete root.dataset.theme
  else root.dataset.theme = theme
}

// What is written is not lost by a slip.
addEventListener('input', event => {
  const form = (event.target as Element).closest('form[data-guard]')
  if (form) unsaved.add(form)
})
addEventListener('reset', event => void unsaved.delete(event.target as EventTarget))
addEventListener('beforeunload', event => {
  if (unsaved.size > 0) event.preventDefault()
})

addEventListener('click', event => {
  const clicked = event.target as Element
  const link = clicked.closest<HTMLAnchorElement>('.errorsummary a[href^="#"]')
  if (link) goToField(event, document.getElementById(decodeURIComponent(link.hash.slice(1))))
  const button = clicked.closest('button')
  if (button?.hasAttribute('commandfor') && !('command' in button)) command(button)
  if (button && 'print' in button.dataset) print()
})

// To the search from anywhere but where one writes.
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if ((event.target as Element).closest('input, select, textarea, [contenteditable]')) return
  const there = [...document.querySelectorAll<HTMLElement>('[data-slash]')].find(each =>
    each.checkVisibility(),
  )
  if (!there) return
  event.preventDefault()
  if (there.matches('a')) there.click()
  else there.focus()
})

// From the error summary into the field, with its label in sight.
const goToField = (event: Event, field: HTMLElement | null) => {
  if (!field) return
  event.preventDefault()
  const block = field.closest('.field') ?? field
  block.scrollIntoView()
  field.focus({ preventScroll: true })
}

// For browsers that do not know the invoker attributes of buttons.
const command = (button: HTMLButtonElement) => {
  const dialog = document.getElementById(button.getAttribute('commandfor') ?? '') as HTMLDialogElement | null
  if (button.getAttribute('command') === 'close') dialog?.close()
  else dialog?.showModal()
}

document.querySelector<HTMLElement>('.errorsummary[autofocus]')?.focus()

// Of tabs that do not all fit, the one that is open is in sight.
for (const tab of document.querySelectorAll<HTMLElement>(
  '.tabs [aria-current], .sectionrow [aria-current]',
)) {
  const row = tab.closest('.tabs, .sectionrow')
  if (!row) continue
  row.scrollLeft +=
    tab.getBoundingClientRect().left -
    row.getBoundingClientRect().left -
    (row.clientWidth - tab.offsetWidth) / 2
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) button.hidden = false
