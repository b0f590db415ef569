import { Idiomorph } from 'idiomorph'

/** What someone has typed or ticked and not yet sent. */
function isTouched(node: Node): boolean {
  if (node instanceof HTMLInputElement)
    return node.type === 'checkbox' || node.type === 'radio'
      ? node.checked !== node.defaultChecked
      : node.type !== 'hidden' && node.value !== node.defaultValue
  return node instanceof HTMLTextAreaElement && node.value !== node.defaultValue
}

/** What stands hidden in a form belongs to what is being written there: the version that was read, above all. */
const isOfTouched = (node: Node): boolean =>
  node instanceof HTMLInputElement &&
  node.type === 'hidden' &&
  node.form !== null &&
  [...node.form.elements].some(isTouched)

/** What has been put aside is the phone’s own. */
const isAside = (node: Node) => node instanceof HTMLElement && node.dataset.begun !== undefined

/** Ticks of cards stand by their card, whatever version it has come to. */
const isTick = (node: Node) => node instanceof HTMLInputElement && node.name === 'card'

/** Changes what is shown into what the server has drawn, and leaves alone what is being written, ticked or held open. */
export function morphInto(old: Element, html: string, morphStyle: 'outerHTML' | 'innerHTML' = 'outerHTML') {
  Idiomorph.morph(old, html, {
    morphStyle,
    // Of a field that is written in, the text stays; a button that was pressed changes its words like all else.
    ignoreActiveValue: document.activeElement?.matches('input, textarea, select') ?? false,
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: node => !isAside(node) && (isTick(node) || !(isTouched(node) || isOfTouched(node))),
      beforeAttributeUpdated: (name, element) =>
        !(name === 'open' && element instanceof HTMLDetailsElement) &&
        !(name === 'disabled' && element.closest('.vote')) &&
        !(name === 'checked' && isTick(element)),
    },
  })
}

/**
 * A form of another step is another form. What had been begun in it is put aside, where the page has a place for that, and can still be
 * sent for the step that it was written in; elsewhere it is kept under its own name, and comes back with its step.
 */
export function withoutOtherForms(old: Element, html: string) {
  const aside = document.querySelector<HTMLElement>('[data-begun]')
  const formsIn = (place: Element | null) => [
    ...(place?.querySelectorAll<HTMLFormElement>('form[data-keep], form[data-ballot]') ?? []),
  ]
  // What was put aside stands outside the face, and goes back as soon as its step is there again.
  for (const form of new Set([...formsIn(old), ...formsIn(aside)])) {
    const { keep, ballot } = form.dataset
    const name = keep === undefined ? `data-ballot="${ballot}"` : `data-keep="${keep}"`
    const isAside = form.parentElement === aside
    if (html.includes(name) === isAside) putAside(form, isAside || ballot !== undefined ? null : aside)
  }
  if (aside) aside.hidden = aside.querySelector('form') === null
}

function putAside(form: HTMLFormElement, aside: HTMLElement | null) {
  if (!aside || ![...form.elements].some(isTouched)) return form.remove()
  for (const one of [form, ...form.querySelectorAll('[id]')]) one.id += '-begun'
  for (const one of form.querySelectorAll<HTMLElement>('label[for], [aria-describedby]'))
    for (const name of ['for', 'aria-describedby'])
      if (one.hasAttribute(name)) one.setAttribute(name, `${one.getAttribute(name)}-begun`)
  aside.append(form)
}

/** The number of the change that a face shows; -1 where it shows none. */
export const numberOfFace = (html: string): number => Number(/data-face="(\d+)"/.exec(html)?.[1] ?? -1)
