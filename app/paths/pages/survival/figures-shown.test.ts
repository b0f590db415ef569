import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../../foundation/format.ts'
import { spoken } from '../../../foundation/text.ts'
import { readList } from '../../../ui/list-url.ts'
import { survivalTexts } from '../../messages/survival.ts'
import { compared } from '../../rules/compared.ts'
import { undated } from '../../rules/testing.ts'
import { figuresShown } from './figures-shown.ts'

test('no mean is told of five against five where ten are to be followed, and the page says so', () => {
  const five = (is_referred: boolean) =>
    ['2025-01-11', '2025-01-21', '2025-01-31', '2025-02-10', '2025-02-20'].map(agreed_on => ({
      ...undated({ tip_on: '2025-01-01', agreed_on }),
      is_referred,
    }))
  const told = compared([...five(true), ...five(false)], { end: 'agreed', last_day: '2025-04-11', least: 10 })
  assert.equal(told.mean, null)
  assert.equal(told.referred.shares, null)
  const { difference, reached } = figuresShown(
    told,
    { referred: null, others: null, least: 10, asked: readList(new URLSearchParams(), { sorts: [] }) },
    spoken(survivalTexts, 'sv'),
    formatIn('sv'),
  )
  assert.deepEqual(difference, [
    'För att jämföra hur länge grupperna väntar i snitt behöver minst tio företag följas i var och en. Så många är de inte.',
  ])
  assert.equal(reached, null)
})
