import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spoken } from '../../../foundation/text.ts'
import { talkTexts } from '../../messages/talk.ts'
import { sheetOf } from './sheet-shown.ts'

test('a sheet says which permits its person has, with the last day, and those of nobody else', () => {
  const row = { who: 'p1', name: 'Anna', title: '', team: '', shift: '', standing: new Map() } as const
  const permit = (
    who: 'p1' | 'p2',
    name: string,
    until_on: string | null,
    state: 'soon' | 'good' | 'open',
  ) => ({
    who,
    permit: name,
    until_on,
    until: until_on === null ? 'Utan sista dag' : `den ${until_on}`,
    state,
    state_said: state === 'soon' ? 'Går ut snart' : 'Gäller',
  })
  const { permits } = sheetOf(row, [], {
    t: spoken(talkTexts, 'sv'),
    permits: [
      permit('p1', 'Truckkort', '2025-12-14', 'soon'),
      permit('p2', 'Travers', '2025-12-15', 'soon'),
      permit('p1', 'Lift', '2028-01-31', 'good'),
      permit('p1', 'Heta arbeten', null, 'open'),
    ],
    is_marked: false,
    roleOf: () => undefined,
    wordsOf: () => null,
  })
  assert.deepEqual(permits, [
    'Truckkort: sista dag den 2025-12-14, går ut snart',
    'Lift: sista dag den 2028-01-31',
    'Heta arbeten: utan sista dag',
  ])
})
