// What is being written is kept in the browser until it has been sent: a phone that runs out of power loses nothing.
import { read, write } from './kept.ts'

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
  // A browser that keeps nothing has it in its form.
  write(keyOf(path, form), typed)
}

export const forgetTyped = (path: string, form: HTMLFormElement) => write(keyOf(path, form), null)

/** Puts back what was being written, in fields that nobody has written in since. */
export function restoreTyped(path: string) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]'))
    for (const [name, value] of read<Typed>(keyOf(path, form)) ?? [])
      for (const field of fieldsOf(form).filter(one => one.name === name)) {
        if (isTicked(field)) field.checked ||= field.value === value
        else if (field instanceof HTMLSelectElement || field.value === field.defaultValue) field.value = value
      }
}
