import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { defaultTargets } from '../../programmes/rules/default-targets.ts'
import { boardTexts } from '../messages/board.ts'
import { paceTexts } from '../messages/pace.ts'
import { survivalTexts } from '../messages/survival.ts'
import { admittedByYear, isInYear, yearAsked } from './admitted-by-year.ts'
import { boardVerdict } from './board-verdict.ts'
import { compared } from './compared.ts'
import { departureKind } from './departure.ts'
import { funnelOf } from './funnel.ts'
import { lastingOf, waitedOf } from './lasting.ts'
import { paceVerdict } from './pace-verdict.ts'
import { quartilesOf } from './quantiles.ts'
import { survivalVerdict } from './survival-verdict.ts'
import { undated } from './testing.ts'

const format = formatIn('sv')

test('median and quartiles by hand', () => {
  assert.deepEqual(quartilesOf([7, 1, 3, 5]), { n: 4, lower: 2.5, median: 4, upper: 5.5 })
  assert.deepEqual(quartilesOf([9]), { n: 1, lower: 9, median: 9, upper: 9 })
  assert.equal(quartilesOf([]), null)
})

test('the funnel counts who came so far, and days only where both ends have one in order', () => {
  const steps = funnelOf([
    undated({ tip_on: '2025-01-01', referred_on: '2025-01-03', agreed_on: '2025-02-01' }),
    undated({ tip_on: '2025-01-01', referred_on: '2025-01-09' }),
    undated({ tip_on: '2025-01-05', referred_on: '2025-01-01' }),
    undated({ agreed_on: '2025-02-01' }),
    undated({ tip_on: '2025-01-01', left_on: '2025-02-01', left_kind: 'declined' }),
  ])
  const step = (stage: string) => steps.find(one => one.stage === stage)!
  assert.deepEqual(step('tip'), { stage: 'tip', reached: 5, of: null, days: null, reversed: 0 })
  assert.deepEqual(step('referred'), {
    stage: 'referred',
    reached: 4,
    of: 5,
    days: { n: 2, lower: 3.5, median: 5, upper: 6.5 },
    reversed: 1,
  })
  assert.equal(step('offered').reached, 2)
  assert.equal(step('agreed').days, null)
})

test('the plan of each year, and a year that it keeps closed', () => {
  const rows = admittedByYear({
    starts_on: '2024-01-01',
    ends_on: '2026-12-31',
    today: '2025-10-15',
    targets: defaultTargets('2024-01-01', '2026-12-31'),
    admitted: [
      { agreed_on: '2024-01-01', county: 'Skåne' },
      { agreed_on: '2024-06-01', county: 'Blekinge' },
      { agreed_on: '2025-06-01', county: 'Skåne' },
    ],
  })
  const said = (county: string | null) =>
    rows
      .filter(row => row.county === county)
      .map(row => [yearAsked(row), row.admitted, row.planned, row.is_closed, row.state])
  assert.deepEqual(said(null), [
    ['2024', 2, 50, false, 'past'],
    ['2025', 1, 50, false, 'now'],
    ['2026', 0, 0, true, 'to_come'],
  ])
  assert.deepEqual(
    said('Skåne').map(row => row.slice(0, 3)),
    [
      ['2024', 1, 35],
      ['2025', 1, 35],
      ['2026', 0, 0],
    ],
  )
})

test('the years are the programme’s own, as where a reason is asked for', () => {
  const rows = admittedByYear({
    starts_on: '2024-09-01',
    ends_on: '2027-03-31',
    today: '2026-09-01',
    targets: defaultTargets('2024-09-01', '2027-03-31'),
    admitted: [
      { agreed_on: '2025-08-31', county: 'Skåne' },
      { agreed_on: '2026-09-01', county: 'Skåne' },
    ],
  })
  const whole = rows.filter(row => row.county === null)
  assert.deepEqual(
    whole.map(row => [yearAsked(row), row.admitted, row.planned, row.is_closed, row.state]),
    [
      ['2024-09-01..2025-08-31', 1, 50, false, 'past'],
      ['2025-09-01..2026-08-31', 0, 50, false, 'past'],
      ['2026-09-01..2027-03-31', 1, 0, true, 'now'],
    ],
  )
  assert.deepEqual(
    ['2025-08-31', '2025-09-01', null].map(day => isInYear(day, '2024-09-01..2025-08-31')),
    [true, false, false],
  )
  assert.ok(isInYear('2024-12-31', '2024') && !isInYear('2025-01-01', '2024'))
})

test('what is watched ends today, with the programme, or when the company left', () => {
  const path = undated({ tip_on: '2025-01-01', agreed_on: '2025-02-10' })
  assert.deepEqual(lastingOf(path, 'agreed', '2025-10-15'), { days: 40, happened: true })
  assert.deepEqual(lastingOf(path, 'agreed', '2025-01-31'), { days: 30, happened: false })
  assert.deepEqual(lastingOf(path, 'training', '2025-04-11'), { days: 100, happened: false })
  const left = { ...path, left_on: '2025-03-02', left_kind: 'left' as const }
  assert.deepEqual(lastingOf(left, 'training', '2025-10-15'), { days: 60, happened: false })
  assert.equal(lastingOf(undated({ agreed_on: '2025-01-01' }), 'agreed', '2025-10-15'), 'no_start')
  assert.equal(lastingOf({ ...path, tip_on: '2025-03-01' }, 'agreed', '2025-10-15'), 'before_start')
  const planned = undated({ tip_on: '2025-01-01', planned_on: '2025-02-01' })
  assert.equal(lastingOf(planned, 'workshop_1', '2025-10-15'), 'no_day')
  const trained = undated({ tip_on: '2025-01-01', training_on: '2025-02-01' })
  assert.deepEqual(lastingOf(trained, 'workshop_1', '2025-01-31'), { days: 30, happened: false })
  // The hand-over stands in for a tip without a day.
  const taken = undated({ referred_on: '2025-01-01', agreed_on: '2025-01-11' })
  assert.deepEqual(lastingOf(taken, 'agreed', '2025-10-15'), { days: 10, happened: true })
  assert.deepEqual(waitedOf(undated({ tip_on: '2025-01-01' }), '2025-01-11'), {
    days: 10,
    outcome: 'waiting',
  })
  const gone = undated({ tip_on: '2025-01-01', left_on: '2025-01-06', left_kind: 'declined' })
  assert.deepEqual(waitedOf(gone, '2025-01-11'), { days: 5, outcome: 'gone' })
})

test('before its agreement a company says no, after it leaves', () => {
  assert.equal(departureKind(null, '2025-01-01'), 'declined')
  assert.equal(departureKind('2025-02-01', '2025-01-01'), 'declined')
  assert.equal(departureKind('2025-01-01', '2025-01-01'), 'left')
})

test('the conclusions can be said aloud', () => {
  const board = spoken(boardTexts, 'sv')
  const waiting = undated({ tip_on: '2025-01-01', referred_on: '2025-01-02' })
  const paths = [...Array(9).fill(waiting), undated({ agreed_on: '2025-01-01' })]
  assert.equal(
    boardVerdict({ paths, admitted: 71, target: 100 }, board, format),
    '71 av 100 är med. Nio väntar på att ringas.',
  )
  assert.equal(
    boardVerdict({ paths: [undated({ agreed_on: '2025-01-01' })], admitted: 1, target: null }, board, format),
    'Ett företag är med. Ingen väntar på att komma in.',
  )
  const pace = spoken(paceTexts, 'sv')
  const at = { admitted: 71, target: 100, today: '2025-10-15' }
  assert.equal(
    paceVerdict({ ...at, foreseen: { median: 100 } }, pace, format),
    '71 av 100 är med. Målet nås troligen i januari 2026.',
  )
  assert.equal(
    paceVerdict({ ...at, foreseen: { median: null } }, pace, format),
    '71 av 100 är med. I den här takten nås målet inte.',
  )
  assert.equal(
    paceVerdict({ ...at, foreseen: { refused: 'too-few' } }, pace, format),
    '71 av 100 är med. Det är för tidigt att säga när målet nås.',
  )
  const sv = spoken(survivalTexts, 'sv')
  const path = (is_referred: boolean, agreed_on: string | null) => ({
    ...undated({ tip_on: '2025-01-01', agreed_on }),
    is_referred,
  })
  const told = compared(
    [
      ...Array.from({ length: 6 }, () => path(true, '2025-01-26')),
      ...Array.from({ length: 6 }, () => path(false, '2025-02-08')),
    ],
    { end: 'agreed', last_day: '2025-10-15', least: 1 },
  )
  assert.equal(
    survivalVerdict(told, 'agreed', sv),
    'Hälften av företagen via ombud når överenskommelse på 25 dagar, hälften av de övriga på 38. Så stor skillnad kommer sällan av en slump.',
  )
  assert.ok(told.test!.p < 0.01)
  const mixed = compared(
    ['2025-01-26', '2025-02-26', '2025-03-26', '2025-04-26', '2025-05-26', '2025-06-26'].flatMap(on => [
      path(true, on),
      path(false, on),
    ]),
    { end: 'agreed', last_day: '2025-10-15', least: 1 },
  )
  assert.match(survivalVerdict(mixed, 'agreed', sv), /Skillnaden kan vara en slump\.$/)
  const few = compared([path(true, '2025-01-26')], { end: 'agreed', last_day: '2025-10-15', least: 1 })
  assert.equal(survivalVerdict(few, 'agreed', sv), 'Det är för få företag för att jämföra.')
})

test('who said no is counted among those who began: two of four are there, one has gone, one waits', () => {
  const path = (is_referred: boolean, days: Parameters<typeof undated>[0]) => ({
    ...undated({ tip_on: '2025-01-01', ...days }),
    is_referred,
  })
  const four = (is_referred: boolean) => [
    path(is_referred, { agreed_on: '2025-01-11' }),
    path(is_referred, { left_on: '2025-01-21', left_kind: 'declined' }),
    path(is_referred, { agreed_on: '2025-01-31' }),
    path(is_referred, {}),
  ]
  const { referred, others, mean } = compared([...four(true), ...four(false)], {
    end: 'agreed',
    last_day: '2025-04-11',
    least: 1,
  })
  assert.equal(mean!.until, 100)
  assert.equal(mean!.less, 0)
  for (const { gone, shares, rows } of [referred, others]) {
    assert.equal(gone, 1)
    assert.deepEqual(shares, { there: 0.5, gone: 0.25, waiting: 0.25 })
    // The curve follows who is left: 3/4 after ten days, and half of the two of it after thirty.
    assert.equal(rows.at(-1)!.survival, 3 / 8)
  }
})
