/** The words of the one card that is ticked stand in the field to be written over; what somebody has begun to write there stays. */
export function rewording(root: HTMLElement) {
  let put = ''
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'card' || !target.form) return
    const words = target.form.elements.namedItem('text')
    if (!(words instanceof HTMLInputElement) || !['', put].includes(words.value)) return
    const [card, ...others] = target.form.querySelectorAll('label:has(input[name=card]:checked) > span')
    put = (others.length === 0 && card?.firstChild?.textContent?.trim()) || ''
    words.value = put
  })
}
