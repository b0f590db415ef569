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
      beforeNodeMorphed: node => isTick(node) || !(isTouched(node) || isOfTouched(node)),
      beforeAttributeUpdated: (name, element) =>
        !(name === 'open' && element instanceof HTMLDetailsElement) &&
        !(name === 'disabled' && element.closest('.vote')) &&
        !(name === 'checked' && isTick(element)),
    },
  })
}

/** A form of another step is another form: what was written in it is kept under its own name, and comes back with it. */
export function withoutOtherForms(old: Element, html: string) {
  for (const form of old.querySelectorAll<HTMLFormElement>('form[data-keep], form[data-ballot]')) {
    const { keep, ballot } = form.dataset
    const name = keep === undefined ? `data-ballot="${ballot}"` : `data-keep="${keep}"`
    if (!html.includes(name)) form.remove()
  }
}

/** The number of the change that a face shows; -1 where it shows none. */
export const numberOfFace = (html: string): number => Number(/data-face="(\d+)"/.exec(html)?.[1] ?? -1)
