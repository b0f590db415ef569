// What is being written is kept in the browser until it has been sent: a phone that runs out of power loses nothing.
const keyOf = (path: string, form: HTMLFormElement) => `spang-typed ${path} ${form.dataset.keep}`

type Typed = [name: string, value: string][]

const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement,
  )
const isTicked = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')

export function keepTyped(path: string, form: HTMLFormElement) {
  const typed: Typed = fieldsOf(form)
    .filter(field => !isTicked(field) || field.checked)
    .map(field => [field.name, field.value])
  try {
    localStorage.setItem(keyOf(path, form), JSON.stringify(typed))
  } catch {
    // A browser that keeps nothing has it in its form.
  }
}

export const forgetTyped = (path: string, form: HTMLFormElement) => localStorage.removeItem(keyOf(path, form))

/** Puts back what was being written in each form that nobody has written in since. */
export function restoreTyped(path: string) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) {
    const kept = localStorage.getItem(keyOf(path, form))
    if (!kept) continue
    for (const [name, value] of JSON.parse(kept) as Typed)
      for (const field of fieldsOf(form).filter(one => one.name === name)) {
        if (isTicked(field)) field.checked ||= field.value === value
        else if (field.value === '') field.value = value
      }
  }
}
