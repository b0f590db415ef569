import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { PATTERNS } from './patterns.ts'
import { minutesOf, type Rota, type Turn, turnKept, turnRead, turnsRefusal, workOn } from './rota.ts'

const rota = (turns: readonly Turn[], first_on: string, valid_from = first_on): Rota => ({
  turns,
  first_on,
  valid_from,
})
const alone = (one: Rota, days: { day: string; turn: Turn }[] = []) => ({ rotas: [one], days })
const said = (work: ReturnType<typeof workOn>) => (work === 'unknown' ? work : work && turnKept(work))

test('two shifts take turns by the week, counted from the first day both ways', () => {
  // Monday 29 September 2025 is the first day of the cycle: that week 6–14, the next 14–22.
  const team = alone(rota(PATTERNS.two_shift, '2025-09-29', '2025-09-01'))
  assert.equal(said(workOn(team, '2025-09-29')), '06:00-14:00')
  assert.equal(said(workOn(team, '2025-10-04')), null, 'a Saturday is free')
  assert.equal(said(workOn(team, '2025-10-06')), '14:00-22:00')
  assert.equal(said(workOn(team, '2025-10-13')), '06:00-14:00')
  assert.equal(said(workOn(team, '2025-09-22')), '14:00-22:00', 'the week before')
  assert.equal(said(workOn(team, '2025-08-31')), 'unknown', 'before the rota is in force nobody is free')
})

test('a rota holds until the next one does, and a single day goes before both', () => {
  const team = {
    rotas: [rota(PATTERNS.day, '2025-09-29'), rota(PATTERNS.night, '2025-10-06')],
    days: [
      { day: '2025-10-02', turn: null },
      { day: '2025-10-04', turn: { starts_at: '08:00', ends_at: '12:00' } },
    ],
  }
  assert.deepEqual(
    ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05', '2025-10-06'].map(day =>
      said(workOn(team, day)),
    ),
    ['07:00-16:00', null, '07:00-16:00', '08:00-12:00', null, '22:00-06:00'],
  )
})

test('on the night when the clock goes forward a night shift is seven hours, and nine when it goes back', () => {
  const night = { starts_at: '22:00', ends_at: '06:00' }
  assert.equal(minutesOf('2025-03-28', night), 8 * 60)
  assert.equal(minutesOf('2025-03-29', night), 7 * 60)
  assert.equal(minutesOf('2025-10-25', night), 9 * 60)
  assert.equal(minutesOf('2025-10-26', night), 8 * 60)
})

test('a cycle is refused where a shift goes into the next, is longer than a night, or nobody ever works', () => {
  const [night, early] = [
    { starts_at: '22:00', ends_at: '06:00' },
    { starts_at: '05:00', ends_at: '13:00' },
  ]
  assert.equal(turnsRefusal([null, null])?.refused, 'rota-empty')
  assert.deepEqual(turnsRefusal([night, early, null]), { refused: 'shifts-overlap', field: 'turn_1_ends' })
  assert.equal(turnsRefusal([early, null, night])?.field, 'turn_3_ends', 'the last day goes into the first')
  assert.equal(turnsRefusal([night]), null, 'every night ends before the next begins')
  assert.equal(turnsRefusal([{ starts_at: '06:00', ends_at: '06:00' }])?.refused, 'shift-too-long')
})

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const turn = fc.option(fc.record({ starts_at: time, ends_at: time }, { noNullPrototype: true }), {
  nil: null,
})
const day = fc.integer({ min: -400, max: 400 }).map(days => addDays('2025-10-26', days))
const cycle = fc.array(turn, { minLength: 1, maxLength: 20 }).filter(turns => turnsRefusal(turns) === null)

test('a cycle comes back, and no shift of it goes into the next', () => {
  fc.assert(
    fc.property(cycle, day, day, (turns, first_on, asked) => {
      const team = alone(rota(turns, first_on, '2020-01-01'))
      const work = workOn(team, asked)
      assert.deepEqual(work, workOn(team, addDays(asked, turns.length)))
      assert.deepEqual(work, workOn(team, addDays(asked, -turns.length)))
      assert.ok(work !== 'unknown')
      const next = workOn(team, addDays(asked, 1))
      if (work && next && next !== 'unknown' && work.ends_at <= work.starts_at)
        assert.ok(work.ends_at <= next.starts_at)
      assert.deepEqual(turnRead(turnKept(work)), work)
    }),
  )
})
