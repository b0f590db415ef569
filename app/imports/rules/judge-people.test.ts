import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NUMBERS, ORGANISATIONS, type Who } from '../../../tests/small-registers.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import { personJudge } from './judge-people.ts'

const hashOf = (number: string) => `hash of ${number}`
const judgeOf = (known: readonly Who[] = []) =>
  personJudge(
    { today: '2025-10-15', people: new Set(known.map(who => hashOf(NUMBERS[who]))), hashOf },
    number => number === ORGANISATIONS.A,
  )
const rowOf = (who: Who, cells: Record<string, string> = {}) =>
  rowWith({
    Personnummer: NUMBERS[who],
    Förnamn: who,
    Organisationsnummer: ORGANISATIONS.A,
    Kategori: 'kollektiv',
    ...cells,
  })

test('a number is one person: again in the register or known before, the row is merged and the first stands', () => {
  const judge = judgeOf(['Jon'])
  assert.deepEqual([rowOf('Anna'), rowOf('Anna', { Förnamn: 'Annika' }), rowOf('Jon')].map(judge.judge), [
    'accepted',
    'merged',
    'merged',
  ])
  assert.deepEqual(
    judge.fresh().map(({ given_name, hash }) => [given_name, hash === hashOf(NUMBERS.Anna)]),
    [['Anna', true]],
  )
})

test('whoever is taken in or was there before is a person, and whoever is refused is not', () => {
  const judge = judgeOf(['Jon'])
  judge.judge(rowOf('Anna'))
  assert.deepEqual(judge.judge(rowOf('Ivan', { Organisationsnummer: ORGANISATIONS.C })), {
    refused: 'unknown-company',
  })
  assert.deepEqual(judge.judge(rowOf('Ivan', { Kategori: 'chef' })), { refused: 'unknown-category' })
  assert.deepEqual(
    (['Anna', 'Jon', 'Ivan'] as const).map(who => judge.isPerson(hashOf(NUMBERS[who]))),
    [true, true, false],
  )
})
