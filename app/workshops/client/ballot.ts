// The number of a ballot, and what was chosen, stay on the phone: the server keeps neither beside who it was.
import { read, write } from './kept.ts'
import { newId } from './outbox.ts'

type Ballot = { number: string; effect: string[]; urgency: string[]; isCast: boolean }

const keyOf = (form: HTMLFormElement) => `spang-ballot ${location.pathname} ${form.dataset.ballot}`
/** Forms that have been filled with what the phone remembers: what is changed after that is the voter's own. */
const filled = new WeakSet<HTMLFormElement>()

/** Gives the ballot on the page its number, made once for a vote, and what was chosen before. */
export function ballotsShown() {
  const form = document.querySelector<HTMLFormElement>('form[data-ballot]')
  if (!form) return
  const number = form.elements.namedItem('number') as HTMLInputElement
  const known = read<Ballot>(keyOf(form))
  const kept = known ?? { number: number.value || newId(), effect: [], urgency: [], isCast: false }
  if (!known) write(keyOf(form), kept)
  number.value = kept.number
  if (!kept.isCast || filled.has(form)) return
  filled.add(form)
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = kept[box.name as 'effect'].includes(box.value)
}

/** What is about to be cast, so that it is there to be changed, and the number is the same if the answer is lost. */
export function rememberBallot(form: HTMLFormElement) {
  if (form.dataset.ballot === undefined) return
  filled.add(form)
  const data = new FormData(form)
  const all = (name: string) => data.getAll(name).map(String)
  write(keyOf(form), {
    number: String(data.get('number')),
    effect: all('effect'),
    urgency: all('urgency'),
    isCast: true,
  } satisfies Ballot)
}

/** No more dots than there are: the others wait until one is taken back. */
export function dotsLeft() {
  for (const question of document.querySelectorAll<HTMLElement>('.vote[data-most]')) {
    const boxes = [...question.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    const isFull = boxes.filter(box => box.checked).length >= Number(question.dataset.most)
    for (const box of boxes) box.disabled = isFull && !box.checked
  }
}
