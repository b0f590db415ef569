// Shows what waits, what was refused, and that all is sent.
import { element } from './element.js'
import { fillIn } from './forms.js'
import { drop, mine, now } from './outbox.js'

const box = document.querySelector('[data-outbox-box]')
const words = JSON.parse(box?.dataset.words ?? '{}')

const mark = tone => {
  const drawing = { ok: 'M4 12.5 9.5 18 20 6.5', warn: 'M12 3 22 20.5H2ZM12 9.5v5M12 17v.6' }[tone]
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({ class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value)
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', drawing)
  svg.append(path)
  return svg
}
const counted = (word, n) => (n === 1 ? words[`${word}_one`] : words[`${word}_many`].replace('{n}', n))

export async function show() {
  if (!box) return
  const entries = await mine()
  const wrong = entries.filter(entry => entry.errors)
  const waiting = entries.length - wrong.length
  const tone = entries.length === 0 ? 'ok' : 'warn'
  const title =
    entries.length === 0
      ? words.all_sent
      : now.isSignedOut
        ? words.sign_in_first
        : wrong.length > 0
          ? counted('mend', wrong.length)
          : counted('waiting', waiting)
  const text = entries.length === 0 ? words.all_sent_note : now.isSignedOut ? words.sign_in_note : words.kept
  const notice = element('div', { class: 'notice', 'data-tone': tone }, mark(tone))
  const inside = element(
    'div',
    { class: 'small' },
    wrong.length === 0 || now.isSignedOut ? element('p', { text }) : null,
  )
  if (now.isSignedOut && now.who?.signIn)
    inside.append(element('p', {}, element('a', { href: now.who.signIn, text: words.sign_in })))
  // Without coverage nobody knows who holds the phone, so only the count is shown there.
  if (box.dataset.owner && entries.length > 0)
    inside.append(element('ul', { class: 'kept' }, ...entries.filter(isNotOpen).map(shownEntry)))
  notice.append(element('p', { class: 'notice-title', text: title }), inside)
  box.replaceChildren(notice)
  box.hidden = entries.length === 0 && !box.dataset.always
  box.toggleAttribute('data-quiet', entries.length === 0)
}

/** What stands in its form on this page is mended there. */
const isNotOpen = entry => !document.querySelector(`form[data-entry="${entry.id}"]`)

function shownEntry(entry) {
  const company = new URLSearchParams(entry.fields).get('company')
  const row = element('li', {}, element('p', { text: company }))
  if (!entry.errors) return row
  const what = element('p', { class: 'error', text: Object.values(entry.errors).join(' ') })
  const mend = element('button', { class: 'button', 'data-size': 'small', type: 'button', text: words.mend })
  const away = element('button', {
    class: 'button',
    'data-size': 'small',
    'data-kind': 'quiet',
    type: 'button',
    text: words.throw_away,
  })
  mend.addEventListener('click', () => {
    fillIn(entry)
    show()
  })
  away.addEventListener('click', () => drop(entry.id).then(show))
  row.append(what, element('div', { class: 'row' }, mend, away))
  return row
}
