import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newRoomCode, roomCodeShown, roomCodeTyped } from './code.ts'
import { namesSomeone } from './names.ts'
import { alsoSaidBy, type Card, cardsOf, inGroups, secondsLeft, unseenIn } from './room.ts'
import { fitting } from './wall.ts'

const card = (id: string, place: number, rest: Partial<Card> = {}): Card => ({
  id,
  step: 'nulage',
  lane: 'teknik',
  text: id,
  seat_id: null,
  is_hidden: false,
  is_parked: false,
  merged_into: null,
  grouped: '',
  place,
  version: 1,
  ...rest,
})
const begun = (is_showing: boolean) => [
  { step: 'nulage', began_on: '2025-10-15', is_showing, said: '', will_do: '', version: 1 },
]

test('on the wall is what its step shows, and neither hidden, parked nor said by another card', () => {
  const cards = [
    card('b', 2),
    card('a', 1),
    card('hidden', 3, { is_hidden: true }),
    card('parked', 4, { is_parked: true }),
    card('same', 5, { merged_into: 'a' }),
    card('also', 6, { merged_into: 'same' }),
  ]
  const on = (is_showing: boolean) =>
    cardsOf({ begun: begun(is_showing), cards }, 'nulage', { onWall: true }).map(one => one.id)
  assert.deepEqual(on(true), ['a', 'b'])
  assert.deepEqual(on(false), [])
  assert.equal(unseenIn({ begun: begun(true), cards }, 'nulage'), 1)
  assert.equal(unseenIn({ begun: begun(false), cards }, 'nulage'), 3)
  assert.deepEqual([alsoSaidBy(cards, 'a'), alsoSaidBy(cards, 'b')], [2, 0])
})

test('a group lies where the first of its cards does', () => {
  const cards = [card('a', 1), card('b', 2, { grouped: 'G' }), card('c', 3), card('d', 4, { grouped: 'G' })]
  assert.deepEqual(
    inGroups(cards).map(group => [group.name, group.cards.map(one => one.id).join('')]),
    [
      ['', 'a'],
      ['G', 'bd'],
      ['', 'c'],
    ],
  )
})

test('the clock goes below nothing, and stands still where nobody has set it', () => {
  const now = new Date('2025-10-15T09:00:00Z')
  assert.equal(secondsLeft({ until_at: null }, now), null)
  assert.equal(secondsLeft({ until_at: new Date('2025-10-15T09:01:30Z') }, now), 90)
  assert.equal(secondsLeft({ until_at: new Date('2025-10-15T08:59:00Z') }, now), -60)
})

test('a wall takes the cards that fit, and at least one', () => {
  const text = (letters: number) => ({ text: 'x'.repeat(letters) })
  const space = { letters: 10, lines: 4 }
  assert.deepEqual(fitting([text(10), text(10), text(10)], space), { shown: 2, more: 1 })
  assert.deepEqual(fitting([text(240), text(1)], space), { shown: 1, more: 1 })
  assert.deepEqual(fitting([], space), { shown: 0, more: 0 })
})

test('a card that names somebody is asked about, and a sentence that begins with two capitals is not', () => {
  const known = ['Ann-Marie Ek', 'Bo Ström']
  const names = (text: string) => namesSomeone(text, known)
  assert.equal(names('Bara ann-marie ek kan ställa'), true)
  assert.equal(names('Fråga Sven Larsson'), true)
  assert.equal(names('Anders Andersson vet'), false)
  assert.equal(names('Bo Ström vet'), true)
  assert.equal(names('Ekström har bo'), false)
  assert.equal(names('Vi kör SAP Business på natten'), false)
})

test('a code is six consonants, however it is typed', () => {
  const code = newRoomCode()
  assert.match(code, /^[BCDFGHJKLMNPRSTVXZ]{6}$/)
  assert.equal(roomCodeTyped(roomCodeShown(code).toLowerCase()), code)
  assert.equal(roomCodeTyped('bcd-fgh'), 'BCDFGH')
  for (const wrong of ['', 'BCDFG', 'ABCDFG', 'BCDFGHJ']) assert.equal(roomCodeTyped(wrong), null)
})
