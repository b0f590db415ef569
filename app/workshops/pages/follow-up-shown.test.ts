import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { roomTexts } from '../messages/room.ts'
import { walkTexts } from '../messages/walk.ts'
import type { Need, Room } from '../rules/room.ts'
import { followUpShown, outcomeTold } from './follow-up-shown.ts'

const speech = (language: Language) => ({
  t: spoken(roomTexts, language),
  w: spoken(walkTexts, language),
  format: formatIn(language),
  language,
})

test('what a follow-up came to is told once it is over, to those who may read what was said', () => {
  const { w } = speech('sv')
  const closed_at = new Date('2025-10-15T12:00:00Z')
  const held = {
    kind: 'follow_up' as const,
    closed_at,
    gaps: [{ became: 'closed' as const }, { became: null }],
  }
  assert.equal(outcomeTold(held, { may_read: true, w }), '1 stängt, 1 inte bedömt')
  assert.equal(outcomeTold(held, { may_read: false, w }), '')
  assert.equal(outcomeTold({ ...held, closed_at: null }, { may_read: true, w }), '')
  assert.equal(outcomeTold({ ...held, kind: 'gap' }, { may_read: true, w }), '')
})

test('a measure for one is for one person', () => {
  const lines = [1, 4].map(people => ({
    id: people,
    name: 'Kurs',
    due_on: null,
    people,
    chosen: null,
    attended: null,
  }))
  const facts = { day: '2025-10-15', limit: 5, whom: 'company' as const, lines, levels: null, steps: null }
  const need = {
    id: 'a',
    follows_id: 'b',
    name: 'CNC',
    role: '',
    horizon: 'short',
    before: null,
    became: null,
    place: 1,
    facts,
  } as Partial<Need> as Need
  const room = { needs: [need], decisions: [], follows: null } as unknown as Room
  const said = (language: Language) =>
    followUpShown(room, speech(language)).gaps[0]!.lines.map(line => line.said)
  assert.deepEqual(said('sv'), ['för 1 person', 'för 4 personer'])
  assert.deepEqual(said('en'), ['for 1 person', 'for 4 people'])
})

test('before the room has been opened nothing is known of a gap, which is no word of the plan', () => {
  const need = { id: 'a', follows_id: 'b', role: '', horizon: 'short', before: null, became: null, place: 1 }
  const room = (facts: object | null) =>
    ({ needs: [{ ...need, facts }], decisions: [], follows: null }) as unknown as Room
  const known = { day: '2025-10-15', limit: 5, whom: 'company', lines: [], levels: null, steps: null }
  const isKnown = (facts: object | null) => followUpShown(room(facts), speech('sv')).gaps[0]!.is_known
  assert.deepEqual([isKnown(null), isKnown(known)], [false, true])
})
