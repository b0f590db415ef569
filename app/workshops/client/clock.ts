const began = new WeakMap<Element, { left: number; at: number }>()

/** Counts each clock on from what the server said was left. */
export function countClocks() {
  for (const clock of document.querySelectorAll<HTMLElement>('.wall-clock')) {
    const left = Number(clock.dataset.left)
    const known = began.get(clock)
    const from = known?.left === left ? known : { left, at: performance.now() }
    began.set(clock, from)
    const seconds = left - (performance.now() - from.at) / 1000
    const words =
      seconds <= 0 ? clock.dataset.up! : clock.dataset.says!.replace('#', String(Math.ceil(seconds / 60)))
    if (clock.textContent !== words) clock.textContent = words
    clock.toggleAttribute('data-over', seconds <= 0)
  }
}
