// Shows what waits, what was refused, and that all is sent.
import { drop, type Entry, mine, now, type Obstacle } from '../../access/client/outbox.ts'
import { element, mark } from './element.ts'
import { fillIn, formFor } from './forms.ts'

const box = document.querySelector<HTMLElement>('[data-outbox-box]')
const words: Record<string, string> = JSON.parse(box?.dataset.words ?? '{}')

/** What stands in the box. */
let drawn: string | undefined

const counted = (word: string, n: number) =>
  n === 1 ? words[`${word}_one`] : words[`${word}_many`]?.replace('{n}', String(n))

/** Where whatever keeps things from being sent is cleared out of the way. */
type Way = { href: string | undefined; text: string | undefined }
const wayPast: Partial<Record<Obstacle, () => Way>> = {
  signed_out: () => ({ href: now.who?.signIn, text: words.sign_in }),
  someone_else: () => ({ href: '/logga-ut', text: words.sign_out }),
}

export async function show(): Promise<void> {
  if (!box) return
  const entries = await mine()
  const isQuiet = entries.length === 0 && !now.keepsNothing
  const tone = isQuiet ? 'ok' : 'warn'
  const { title, text, way } = said(entries)
  // Drawn anew without need, it is read aloud again, and a button goes away under the finger.
  const before = drawn
  drawn = JSON.stringify([title, text, way, entries.filter(isNotOpen)])
  if (drawn === before) return
  const inside = element('div', { class: 'small' }, text && element('p', { text }))
  if (way?.href) inside.append(element('p', {}, element('a', way)))
  // Without coverage nobody knows who holds the phone, so only the count is shown there.
  if (box.dataset.owner && entries.length > 0)
    inside.append(element('ul', { class: 'kept' }, ...entries.filter(isNotOpen).map(shownEntry)))
  const notice = element('div', { class: 'notice', 'data-tone': tone }, mark(tone))
  notice.append(element('p', { class: 'notice-title', text: title }), inside)
  box.replaceChildren(notice)
  box.hidden = isQuiet && !box.dataset.always
  box.toggleAttribute('data-quiet', isQuiet)
}

/** The title, a sentence and a way on: what is most in the way first. */
function said(entries: Entry[]): { title: string | undefined; text?: string; way?: Way } {
  if (now.keepsNothing) return { title: words.not_kept, text: words.not_kept_note }
  if (entries.length === 0) return { title: words.all_sent, text: words.all_sent_note }
  const { obstacle } = now
  if (obstacle && words[obstacle])
    return { title: words[obstacle], text: words[`${obstacle}_note`], way: wayPast[obstacle]?.() }
  const wrong = entries.filter(entry => entry.errors).length
  if (wrong > 0) return { title: counted('mend', wrong) }
  const text = 'SyncManager' in window ? words.kept : words.kept_until_opened
  return { title: counted('waiting', entries.length), text }
}

/** What stands in its form on this page is mended there. */
const isNotOpen = (entry: Entry) => !document.querySelector(`form[data-entry="${entry.id}"]`)

function shownEntry(entry: Entry) {
  const company = new URLSearchParams(entry.fields).get('company') ?? ''
  const row = element('li', {}, element('p', { text: company }))
  if (!entry.errors) return row
  const what = element('p', { class: 'error', text: Object.values(entry.errors).join(' ') })
  const mend = mendingOf(entry)
  const away = element('button', {
    class: 'button',
    'data-size': 'small',
    'data-kind': 'quiet',
    type: 'button',
    text: words.throw_away,
  })
  away.addEventListener('click', () => drop(entry.id).then(show))
  row.append(what, element('div', { class: 'row' }, mend, away))
  return row
}

/** A button where the form is on this page, else the way to where it is. */
function mendingOf(entry: Entry) {
  const look = { class: 'button', 'data-size': 'small', text: words.mend }
  if (!formFor(entry)) return element('a', { ...look, href: `/${now.who?.slug}/ombud` })
  const button = element('button', { ...look, type: 'button' })
  button.addEventListener('click', () => {
    fillIn(entry)
    show()
  })
  return button
}
