import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isLeft, quietSince } from './left.ts'

const at = (time: string) => new Date(`2025-10-15T${time}:00Z`)

test('a room is left four hours after the last that happened in it, or after its clock ran out', () => {
  const sitting = { opened_at: at('08:00'), changed_at: null, until_at: null }
  assert.equal(isLeft(sitting, at('11:59')), false)
  assert.equal(isLeft(sitting, at('12:00')), true)
  assert.equal(isLeft({ ...sitting, changed_at: at('09:30') }, at('13:29')), false)
  assert.equal(isLeft({ ...sitting, changed_at: at('09:30') }, at('13:30')), true)
  assert.equal(isLeft({ ...sitting, changed_at: at('09:30'), until_at: at('11:00') }, at('13:30')), false)
})

test('a room that is not open is never left, and whatever happens in one puts off its end', () => {
  const moment = fc.date({ noInvalidDate: true, min: at('00:00'), max: at('23:59') })
  fc.assert(
    fc.property(
      moment,
      fc.option(moment),
      fc.option(moment),
      moment,
      (opened_at, changed_at, until_at, now) => {
        assert.equal(isLeft({ opened_at: null, changed_at, until_at }, now), false)
        const sitting = { opened_at, changed_at, until_at }
        assert.ok(quietSince({ ...sitting, changed_at: now })!.getTime() >= now.getTime())
        if (!isLeft(sitting, now)) assert.equal(isLeft({ ...sitting, until_at: now }, now), false)
      },
    ),
  )
})
