import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingForm } from './number-form.ts'

const refusalOf = (reason: string) => readingForm.schema.safeParse({ reason }).error?.issues.at(-1)?.message

test('a personal number in a reason is seen however it is written', () => {
  for (const text of [
    'Fel är 920717-2397',
    'Rätt är 19920717-2397 enligt passet',
    'Fel: 199207172397',
    'Fel: 920717+2397',
    '920717 – 2398',
  ])
    assert.equal(refusalOf(text), 'tells-personal-number', text)
  for (const text of ['Två siffror var omkastade i registret', 'Enligt beslut 2025-10-15', 'T4200139, 3,5 h'])
    assert.equal(refusalOf(text), undefined, text)
})
