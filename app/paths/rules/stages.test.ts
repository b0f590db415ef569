import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { expectedOn, isPast, limitsOn } from './lateness.ts'
import { chosenPaths, placed, sortedPaths } from './path-list.ts'
import { daysThere, furthestOf, hasReached, nextOf, STAGES, standingOf } from './stages.ts'
import { undated } from './testing.ts'

const limits = limitsOn([], '2025-10-15')

test('a company stands at its furthest dated stage, and what comes next follows', () => {
  const path = undated({ tip_on: '2025-09-01', referred_on: '2025-09-02', contacted_on: '2025-09-10' })
  assert.equal(standingOf(path), 'contacted')
  assert.equal(nextOf(path), 'offered')
  assert.equal(daysThere(path, '2025-09-15'), 5)
  assert.equal(standingOf(undated()), 'tip')
  assert.equal(nextOf({ ...path, completed_on: '2025-09-12' }), null)
})

test('a company that is gone stands on its departure, and is not late', () => {
  const path = undated({ tip_on: '2025-01-01', left_on: '2025-02-01', left_kind: 'declined' })
  assert.equal(standingOf(path), 'declined')
  assert.equal(daysThere(path, '2025-02-11'), 10)
  assert.equal(expectedOn(path, limits), null)
  assert.equal(furthestOf(path), 'tip')
})

test('late is the day after the last workday: five workdays from a Wednesday before a holiday weekend', () => {
  // 18 April 2025 is Good Friday and 21 April Easter Monday: after Wednesday 16 come 17, 22, 23, 24 and 25.
  const path = undated({ tip_on: '2025-04-16', referred_on: '2025-04-16' })
  assert.equal(expectedOn(path, limits), '2025-04-25')
  assert.equal(isPast(expectedOn(path, limits), '2025-04-25'), false)
  assert.equal(isPast(expectedOn(path, limits), '2025-04-26'), true)
})

test('a programme’s own figure goes before our suggestion from its day', () => {
  const own = [{ name: 'stage_days_referred', valid_from: '2025-06-01', amount: '2' }]
  assert.equal(limitsOn(own, '2025-05-31').referred, 5)
  assert.equal(limitsOn(own, '2025-06-01').referred, 2)
  assert.equal(limits.completed, undefined)
})

const day = fc.option(fc.integer({ min: 0, max: 700 }).map(n => addDays('2024-01-01', n)))
const anyPath = fc.record(
  Object.fromEntries(STAGES.map(stage => [`${stage}_on`, day])) as Record<
    `${(typeof STAGES)[number]}_on`,
    typeof day
  >,
)

test('what has been reached is reached in order, whatever the days', () => {
  fc.assert(
    fc.property(anyPath, days => {
      const path = undated(days)
      const reached = STAGES.map(stage => hasReached(path, stage))
      assert.equal(reached.lastIndexOf(true) + 1, reached.filter(Boolean).length)
      assert.equal(standingOf(path), STAGES[reached.lastIndexOf(true)])
    }),
  )
})

const listed = (name: string, days: Parameters<typeof undated>[0], rest = {}) =>
  placed(
    {
      ...undated(days),
      company_id: name.charCodeAt(0),
      name,
      county: 'Skåne',
      partner_id: 1,
      partner: 'IUC Syd',
      is_referred: false,
      ...rest,
    },
    { limits, today: '2025-10-15' },
  )
const everything = {
  q: '',
  stage: '',
  reached: '',
  partner: '',
  county: '',
  referred: '',
  late: '',
  agreed: '',
  timed: '',
}

test('the list is filtered by where a company stands, how far it has come, and whether it is late', () => {
  const paths = [
    listed('Alm', { tip_on: '2025-10-14' }, { is_referred: true }),
    listed('Björk', { tip_on: '2025-03-01', agreed_on: '2025-04-01', assessed_on: '2025-04-20' }),
    listed(
      'Ceder',
      { tip_on: '2025-01-01', referred_on: '2025-01-02' },
      { partner_id: null, county: 'Blekinge' },
    ),
  ]
  const names = (filter: Partial<typeof everything>) =>
    chosenPaths(paths, { ...everything, ...filter }).map(path => path.name)
  assert.deepEqual(names({}), ['Alm', 'Björk', 'Ceder'])
  assert.deepEqual(names({ stage: 'referred' }), ['Ceder'])
  assert.deepEqual(names({ reached: 'agreed' }), ['Björk'])
  assert.deepEqual(names({ late: 'yes' }), ['Björk', 'Ceder'])
  assert.deepEqual(names({ referred: 'yes' }), ['Alm'])
  assert.deepEqual(names({ partner: 'none', county: 'Blekinge' }), ['Ceder'])
  assert.deepEqual(names({ agreed: '2025' }), ['Björk'])
  assert.deepEqual(names({ timed: 'assessed' }), ['Björk'])
  assert.deepEqual(names({ q: 'al' }), ['Alm'])
  const sorted = sortedPaths(paths, { sort: 'days', direction: 'descending' }).map(path => path.name)
  assert.deepEqual(sorted, ['Ceder', 'Björk', 'Alm'])
})
