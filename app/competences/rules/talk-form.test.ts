import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Level } from './matrix.ts'
import { againstDay, talkRefusal, tickedIn } from './talk-form.ts'

const competences = [{ id: 1 }, { id: 2 }]

test('what was filled in is read, what is empty was not said, and what is no level is told', () => {
  assert.deepEqual(tickedIn({ own_1: '3', manager_1: '', manager_2: '0', own_9: '' }, competences), [
    { competence: 1, column: 'own', now: 3, was: null },
    { competence: 2, column: 'manager', now: 0, was: null },
  ])
  assert.deepEqual(tickedIn({ wanted_2: '7' }, competences), { refused: 'bad-level', field: 'wanted_2' })
  assert.deepEqual(tickedIn({ own_1: '' }, competences), { refused: 'nothing-filled-in' })
  assert.deepEqual(tickedIn({ own_1: '3', own_9: '4' }, competences), { refused: 'line-gone' })
})

test('a talk is not to come, not before the job and not after it', () => {
  const job = { starts_on: '2025-02-01', ends_on: '2025-09-30' }
  const refused = (day: string) => talkRefusal(day, job, '2025-10-15')?.refused ?? null
  assert.deepEqual(['2025-10-16', '2025-01-31', '2025-10-01', '2025-02-01', '2025-09-30'].map(refused), [
    'day-to-come',
    'before-job',
    'after-job',
    null,
    null,
  ])
  assert.equal(talkRefusal('2020-01-01', { starts_on: null, ends_on: null }, '2025-10-15'), null)
})

test('what the day says already is not written again, and not over without its being known', () => {
  const standing = new Map<string, Level>([
    ['own_1', 2],
    ['manager_1', 3],
  ])
  const own = (now: Level, was: Level | null = null) => ({
    competence: 1,
    column: 'own' as const,
    now,
    was,
  })
  assert.deepEqual(againstDay([own(2)], standing), { differing: [], toWrite: [] })
  assert.deepEqual(againstDay([own(4)], standing).differing, [own(4)])
  assert.deepEqual(againstDay([own(4, 2)], standing), { differing: [], toWrite: [own(4, 2)] })
  const new_one = { competence: 2, column: 'wanted' as const, now: 4 as const, was: null }
  assert.deepEqual(againstDay([new_one], standing), { differing: [], toWrite: [new_one] })
})
