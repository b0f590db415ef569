import type { Send } from './keys.ts'

/** A card that is dropped on another is merged into it; on an area, moved there. Buttons and keys do the same. */
export function drag(root: HTMLElement, send: Send) {
  let dragged: string | null = null
  root.addEventListener('dragstart', event => {
    dragged = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  })
  root.addEventListener('dragover', event => {
    if (dragged && (event.target as Element).closest('[data-card], [data-lane]')) event.preventDefault()
  })
  root.addEventListener('drop', event => {
    const target = event.target as Element
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card
    const lane = target.closest<HTMLElement>('[data-lane]')?.dataset.lane
    const form = target.closest('form')
    if (!dragged || !form || card === dragged) return
    event.preventDefault()
    for (const box of form.querySelectorAll<HTMLInputElement>('input[name=card]'))
      box.checked = box.value === dragged || box.value === card
    const into = form.elements.namedItem('into') as HTMLInputElement
    into.value = card?.split('.')[0] ?? ''
    if (!card && lane) (form.elements.namedItem('lane') as HTMLSelectElement).value = lane
    const button = form.querySelector<HTMLButtonElement>(`button[value=${card ? 'merge' : 'lane'}]`)
    dragged = null
    if (button) void send(form, button).finally(() => (into.value = ''))
  })
}
