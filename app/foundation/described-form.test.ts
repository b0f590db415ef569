import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldWords, formOf, markOf, partOf, toldOf, typedOf } from './described-form.ts'
import { countField, optionalIdField, textField, tickField } from './fields.ts'

const words = (sv: string, en: string) => ({ sv, en })
const form = formOf({
  name: { reads: textField('name-missing'), label: words('Namn', 'Name') },
  people: {
    reads: countField('not-a-count'),
    label: words('Antal', 'People'),
    types: people => `${people} st`,
  },
  law: { reads: tickField, label: words('Lagkrav', 'By law'), type: 'checkbox' },
  town: {
    reads: optionalIdField,
    label: words('Ort', 'Town'),
    type: 'select',
    options: 'towns',
    none: words('Ingen', 'None'),
  },
  kind: {
    reads: textField('kind-missing'),
    label: words('Typ', 'Kind'),
    type: 'select',
    options: [{ value: 'workshop_1', label: words('Mind the Gap 1', 'Mind the Gap 1') }],
  },
  days: { under: /^day_\d+_/, label: words('Dagar', 'Days') },
})

const { name, people, law, town, kind, days } = form.fields
const given = () => [{ value: '7', label: 'Osby' }]
const told = (...[each, field, typed]: Parameters<typeof partOf>) =>
  toldOf(each, field, typed, { language: 'sv', given })

test('the schema follows from the fields', () => {
  const typed = { name: 'Spik', people: '1 200', law: 'yes', town: '7', kind: 'workshop_1' }
  assert.deepEqual(form.schema.parse(typed), {
    name: 'Spik',
    people: 1200,
    law: true,
    town: 7,
    kind: 'workshop_1',
  })
  const { error } = form.schema.safeParse({ ...typed, name: ' ', people: 'tolv' })
  assert.deepEqual(
    error?.issues.map(issue => issue.message),
    ['name-missing', 'not-a-count'],
  )
})

test('what is kept is typed as it is read', () => {
  assert.deepEqual(typedOf(form, { name: 'Spik', people: 12, law: false, town: null, kind: 'workshop_1' }), {
    name: 'Spik',
    people: '12 st',
    law: '',
    town: '',
    kind: 'workshop_1',
  })
})

test('what is read as the same is the same, however it was typed', () => {
  const mark = (text: string) => markOf('people', people, { people: text })
  assert.equal(mark('1 200'), mark('1200'))
  assert.notEqual(mark('1200'), mark('1201'))
  assert.notEqual(mark('tolv'), mark('elva'), 'also what cannot be read differs')
  assert.equal(
    markOf('name', name, { name: 'rad\r\nrad ' }),
    markOf('name', name, { name: 'rad\nrad' }),
    'a browser ends its lines in its own way',
  )
  assert.equal(markOf('law', law, {}), markOf('law', law, { law: '' }))
  const boxes = { reads: textField('none'), label: words('Vilka', 'Which'), type: 'checkboxes' } as const
  assert.equal(markOf('who', boxes, { who: 'b,a' }), markOf('who', boxes, { who: 'a,b' }))
})

test('a value is told in words, never as a code or an id', () => {
  assert.equal(told('town', town, { town: '7' }), 'Osby')
  assert.equal(told('town', town, {}), 'Ingen')
  assert.equal(told('kind', kind, { kind: 'workshop_1' }), 'Mind the Gap 1')
  assert.equal(told('law', law, {}), 'nej')
  assert.equal(told('name', name, {}), '–')
})

test('rows are one field: told row by row, and an empty one is no row', () => {
  const typed = { day_1_id: '41', day_1_on: '2025-03-01', day_1_at: '8.00', day_2_on: ' ', name: 'Spik' }
  assert.equal(told('days', days, typed), '2025-03-01 8.00')
  assert.deepEqual(Object.keys(partOf('days', days, typed)), ['day_1_id', 'day_1_on', 'day_1_at'])
  assert.equal(markOf('days', days, typed), markOf('days', days, { ...typed, day_3_on: '' }))
  assert.notEqual(markOf('days', days, typed), markOf('days', days, { ...typed, day_3_on: '2025-03-02' }))
})

test('the trail calls a field what its form calls it, and an answer likewise', () => {
  const told = fieldWords(form)
  assert.deepEqual(told.name, words('Namn', 'Name'))
  assert.deepEqual(told.kind?.values, { workshop_1: words('Mind the Gap 1', 'Mind the Gap 1') })
  assert.deepEqual(told.days, words('Dagar', 'Days'))
})
