import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Need, Room } from '../rules/room.ts'
import { SUGGESTED_FOLLOW_UP } from '../rules/suggested-follow-up.ts'
import { SUGGESTED_WORKSHOP } from '../rules/suggested-template.ts'
import { stepSheetsShown, type Writing } from './step-sheets-shown.ts'

const need = (name: string, place: number, rest: Partial<Need> = {}) =>
  ({
    id: name,
    name,
    place,
    role: 'Operatörer',
    horizon: 'short',
    level_now: 1,
    level_wanted: 3,
    people: null,
    ...rest,
  }) as Need
const sheetsOf = (rest: Partial<Room>) => {
  const room = {
    kind: 'gap',
    company: 'Exempel AB',
    language: 'sv',
    aims_at: 2028,
    template: { ...SUGGESTED_WORKSHOP, id: 1, version: 1, is_suggestion: true },
    needs: [],
    decisions: [],
    ...rest,
  } as unknown as Room
  return new Map(stepSheetsShown(room).map(sheet => [sheet.code, sheet]))
}

test('every step has its sheet, in the language of the room', () => {
  const sheets = sheetsOf({ language: 'en' })
  assert.deepEqual(
    [...sheets.keys()],
    SUGGESTED_WORKSHOP.steps.map(step => step.code),
  )
  const { name, about, writing } = sheets.get('framtid')!
  assert.equal(name, 'Desired state 2028')
  assert.equal(about, 'Mind the Gap at Exempel AB, meeting 1, step 3 of 5')
  assert.deepEqual(writing, {
    kind: 'boxes',
    across: 2,
    labels: ['Market', 'Product', 'Technology', 'Production', 'Sustainability', 'People'],
  })
})

test('needs that are known stand on the sheets in their order, and what is voted on has no empty line', () => {
  const rowsOf = (code: string, needs: Need[]) => {
    const { writing } = sheetsOf({ needs }).get(code)!
    return writing.kind === 'table' ? writing.rows : []
  }
  const needs = [
    need('Svetsning', 2, { role: '', horizon: 'long' }),
    need('Ritningsläsning', 1, { people: 12 }),
  ]
  assert.deepEqual(rowsOf('behov', needs).slice(0, 3), [
    ['Ritningsläsning', 'Operatörer', '1', '3', '12', 'kort'],
    ['Svetsning', '', '1', '3', '', 'lång'],
    ['', '', '', '', '', ''],
  ])
  assert.equal(rowsOf('behov', needs).length, 12)
  assert.deepEqual(rowsOf('rostning', needs), [
    ['Ritningsläsning · Operatörer', '', ''],
    ['Svetsning', '', ''],
  ])
  assert.equal(rowsOf('rostning', []).length, 12)
  // However many there are, there is room for more.
  const many = Array.from({ length: 20 }, (_, at) => need(`Behov ${at}`, at))
  assert.equal(rowsOf('behov', many).length, 24)
})

test('a follow-up is walked through on paper too: each gap and each promise, with what they can have become', () => {
  const sheets = sheetsOf({
    kind: 'follow_up',
    template: { ...SUGGESTED_FOLLOW_UP, id: 2, version: 1, is_suggestion: true },
    needs: [
      need('CNC', 1, { follows_id: 'x', became: 'closed' }),
      need('Truck', 2, { became: 'new', follows_id: null }),
    ],
    decisions: [{ id: 'd', text: 'Annonsera brett', responsible: 'HR', is_promise: true, place: 1 }] as never,
  })
  const table = (code: string) => sheets.get(code)!.writing as Extract<Writing, { kind: 'table' }>
  assert.equal(sheets.get('gapen')!.about, 'Uppföljning och utvärdering på Exempel AB, steg 2 av 7')
  assert.deepEqual(
    table('gapen').rows.map(row => row[0]),
    ['CNC: Operatörer · nivå 1 → 3 · kort sikt'],
  )
  assert.deepEqual(table('gapen').columns[1]!.ticks, [
    'Stängt',
    'Delvis stängt',
    'Öppet',
    'Inte aktuellt längre',
  ])
  assert.deepEqual(table('loften').rows[0], ['Annonsera brett, HR', '', ''])
  // What is closed is not asked for again.
  assert.deepEqual(
    table('nytt')
      .rows.slice(0, 2)
      .map(row => row[0]),
    ['Truck', ''],
  )
})
