import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filledIn, LETTERS } from './templates.ts'

test('a line about what there is none of is left out, and one that is missing is seen', () => {
  const words = LETTERS.appointment_made.sv
  const values = { title: 'Möte', programme: 'Prov', when: 'i dag', place: 'Osby' }
  const told = (rest: Record<string, string>) => filledIn(words, { ...values, ...rest }).paragraphs.at(-1)
  assert.equal(told({ company: 'Svets AB' }), 'Företag: Svets AB')
  assert.equal(told({ company: '' }), 'Plats: Osby')
  assert.equal(told({}), 'Företag: {company}')
  const text = { subject: '', body: 'Kurs {when}\nLänk: {link}' }
  assert.deepEqual(filledIn(text, { when: 'i dag', link: '' }).paragraphs, ['Kurs i dag'])
})
