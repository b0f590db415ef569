import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NUMBERS } from '../../../tests/small-registers.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import { attendanceJudge } from './judge-attendance.ts'

const judgeOf = () =>
  attendanceJudge(
    {
      programme: { starts_on: '2024-01-01', ends_on: '2026-12-31' },
      today: '2025-10-15',
      attendance: new Map(),
    },
    {
      personWith: cell => `hash of ${cell}`,
      isOccasion: code => code === 'T1',
      isOver: () => false,
      // Told in another order than they are held in.
      sessionsOn: () => [
        { starts_at: '13:00', ends_at: '16:00' },
        { starts_at: '09:00', ends_at: '12:00' },
      ],
    },
  )
const rowOf = (hours: string, signed = 'ja', day = '2025-09-02') =>
  rowWith({
    Tillfälle: 'T1',
    Datum: day,
    Personnummer: NUMBERS.Anna,
    Timmar: hours,
    Signerad: signed,
  })

test('a day’s time is laid into its sessions, and a session that it does not reach gets no piece', () => {
  const piecesOf = (hours: string) => {
    const judge = judgeOf()
    assert.equal(judge.judge(rowOf(hours)), 'accepted')
    return judge.fresh().map(({ starts_at, quarters }) => [starts_at, quarters])
  }
  assert.deepEqual(piecesOf('3'), [['09:00', 12]])
  assert.deepEqual(piecesOf('3,25'), [
    ['09:00', 12],
    ['13:00', 1],
  ])
})

test('rows of days that have not come are taken, and told', () => {
  const judge = judgeOf()
  for (const day of ['2025-10-14', '2025-10-15', '2025-10-16', '2026-03-01'])
    assert.equal(judge.judge(rowOf('2', 'ja', day)), 'accepted')
  assert.equal(judge.toCome(), 2)
})

test('the very same again is merged, another account of it is not, and neither gives a piece', () => {
  const judge = judgeOf()
  assert.equal(judge.judge(rowOf('2')), 'accepted')
  assert.equal(judge.judge(rowOf('2')), 'merged')
  assert.deepEqual(judge.judge(rowOf('2', 'nej')), { refused: 'conflicting-duplicate' })
  assert.equal(judge.fresh().length, 1)
})
