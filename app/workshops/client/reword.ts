/**
 * The words of the one card that is ticked stand in the field to be written over, with the version they are of; what somebody has begun to
 * write there stays.
 */
export function rewording(root: HTMLElement) {
  let put = ''
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'card' || !target.form) return
    const { text: words, reworded } = target.form.elements as unknown as Record<string, HTMLInputElement>
    if (!words || !reworded) return
    const [box, ...others] = target.form.querySelectorAll<HTMLInputElement>('input[name=card]:checked')
    const one = others.length === 0 ? box : undefined
    const isOwn = !['', put].includes(words.value)
    reworded.value = (!isOwn && one?.value) || ''
    if (isOwn) return
    put = one?.closest('label')?.querySelector('span')?.firstChild?.textContent?.trim() ?? ''
    words.value = put
  })
}
