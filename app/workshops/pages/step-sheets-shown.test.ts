import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Need, Room } from '../rules/room.ts'
import { SUGGESTED_WORKSHOP } from '../rules/suggested-template.ts'
import { stepSheetsShown } from './step-sheets-shown.ts'

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
