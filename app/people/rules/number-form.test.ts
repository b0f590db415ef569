import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellsNumber } from './number-form.ts'

test('a personal number in a reason is seen however it is written', () => {
  for (const text of [
    '920717-2397',
    'Rätt är 19920717-2397 enligt passet',
    '199207172397',
    '920717+2397',
    '920717 – 2397',
  ])
    assert.equal(tellsNumber(text), true, text)
  for (const text of ['Två siffror var omkastade i registret', 'Enligt beslut 2025-10-15', 'T4200139, 3,5 h'])
    assert.equal(tellsNumber(text), false, text)
})
