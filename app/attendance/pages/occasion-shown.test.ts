import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import type { OccasionFacts, SessionRow } from '../../courses/queries.ts'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { attendanceTexts } from '../messages.ts'
import { type Counts, factsShown, verdictShown } from './occasion-shown.ts'

const speech = { format: formatIn('sv'), say: spoken(attendanceTexts, 'sv') }
const occasion = { seats: 12, cost_ore: 5_100_000n, provider: null } as OccasionFacts
const sessions = ['2025-10-14', '2025-10-21'].map(held_on => ({ held_on }) as SessionRow)
const counts: Counts = {
  booked: 0,
  attended: 0,
  unsigned: 0,
  quarters: 0,
  unsigned_quarters: 0,
}
const said = (rest: Partial<Counts> | null, today = '2025-10-15', held = sessions) =>
  verdictShown(
    { occasion, sessions: held, counts: rest && { ...counts, ...rest }, today },
    speech,
  ).replaceAll('\u00a0', ' ')

test('an occasion opens with one sentence that could be said aloud', () => {
  assert.equal(said({ attended: 12, quarters: 336 }), 'Alla 12 som var där har skrivit under, 84 timmar.')
  assert.equal(
    said({ attended: 11, unsigned: 2, quarters: 580, unsigned_quarters: 27 }),
    '9 av 11 har skrivit under, och 6,75 timmar väntar på underskrift.',
  )
  assert.equal(
    said({ booked: 7 }, '2025-10-01'),
    '7 av 12 platser är bokade. Första passet är 14 oktober 2025.',
  )
  assert.equal(said({}, '2025-10-01'), 'Ingen är bokad än. Första passet är 14 oktober 2025.')
  assert.equal(said({}, '2025-10-30'), 'Tillfället är slut, och ingen närvaro är antecknad.')
  assert.equal(said({}), 'Tillfället pågår, och ingen närvaro är antecknad än.')
  assert.equal(said({}, '2025-10-15', []), 'Tillfället har inga pass än.')
})

test('who sees no attendance is only told when it is', () => {
  assert.equal(said(null, '2025-10-01'), 'Tillfället börjar 14 oktober 2025.')
  assert.equal(said(null), 'Tillfället pågår.')
  assert.equal(said(null, '2025-10-30'), 'Tillfället slutade 21 oktober 2025.')
})

test('the cost stands beside for those whom it concerns', () => {
  const values = (role: 'economist' | 'company') =>
    factsShown(occasion, counts, visitorIn(1, role), speech).map(fact => fact.value.replaceAll('\u00a0', ' '))
  // 51 000 kr ÷ 12 seats
  assert.deepEqual(values('economist'), ['12', '–', '51 000 kr', '4 250 kr'])
  assert.deepEqual(values('company'), ['12', '–'])
})
