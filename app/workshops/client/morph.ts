import { Idiomorph } from 'idiomorph'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What someone has typed or ticked and not yet sent. */
function isTouched(node: Node): boolean {
  if (node instanceof HTMLInputElement)
    return node.type === 'checkbox' || node.type === 'radio'
      ? node.checked !== node.defaultChecked
      : node.type !== 'hidden' && node.value !== node.defaultValue
  return node instanceof HTMLTextAreaElement && node.value !== node.defaultValue
}

/** Changes what is shown into what the server has drawn, and leaves alone what is being written, ticked or held open. */
export function morphInto(old: Element, html: string, morphStyle: 'outerHTML' | 'innerHTML' = 'outerHTML') {
  Idiomorph.morph(old, html, {
    morphStyle,
    // Of a field that is written in, the text stays; a button that was pressed changes its words like all else.
    ignoreActiveValue: document.activeElement?.matches('input, textarea, select') ?? false,
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: node => !isTouched(node as Field),
      beforeAttributeUpdated: (name, element) =>
        !(name === 'open' && element instanceof HTMLDetailsElement) &&
        !(name === 'disabled' && element.closest('.vote')),
    },
  })
}
