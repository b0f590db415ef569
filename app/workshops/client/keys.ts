export type Send = (form: HTMLFormElement, submitter: HTMLButtonElement | null) => Promise<void>

/** What keys do where nobody writes. On the wall, which has no buttons, they do more; none is a letter, which a voice may say. */
const STEPS: Record<string, string> = { ArrowLeft: 'back', ArrowRight: 'next' }
const ON_WALL: Record<string, string> = {
  ...STEPS,
  PageUp: 'back',
  PageDown: 'next',
  ArrowDown: 'show',
  ArrowUp: 'take',
  Backspace: 'undo',
}

/** Keys press the buttons that say so; on a mirrored wall, those of the page of whoever leads, which `pass` reaches in another window without network. */
export function keys(root: HTMLElement, send: Send, pass: (does: string) => void) {
  const { keys: leads } = root.dataset
  addEventListener('keydown', event => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if ((event.target as Element).closest('input, select, textarea, [contenteditable]')) return
    const does = (leads ? ON_WALL : STEPS)[event.key]
    if (!does) return
    if (leads) {
      event.preventDefault()
      return void press(leads, does).then(isDone => isDone || pass(does))
    }
    const button = root.querySelector<HTMLButtonElement>(`button[data-does="${does}"]`)
    if (!button?.form) return
    event.preventDefault()
    void send(button.form, button)
  })
}

/** Presses the button of the page of whoever leads; false where there is no contact. */
async function press(address: string, does: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null)
  if (!answer?.ok) return false
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const form = page.querySelector(`button[data-does="${does}"]`)?.closest('form')
  if (!form) return true
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')].map(
    ({ name, value }): [string, string] => [name, value],
  )
  await fetch(address, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => {})
  return true
}
