import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../foundation/refusal.ts'
import { partsTyped } from './parts.ts'
import { needsItself, prerequisitesTyped } from './prerequisites.ts'

const known = {
  courses: [
    { id: 1, code: 'A', title: 'Grund', kind: 'broad' as const },
    { id: 2, code: 'B', title: 'Fortsättning', kind: 'broad' as const },
    { id: 3, code: 'R', title: 'HR', kind: 'role' as const },
  ],
  competences: [
    { id: 7, name: 'Svetsning', is_permit: false },
    { id: 8, name: 'Truckkort', is_permit: true },
  ],
}

test('prerequisites are read by name: a course, a competence with its level, a permit without', () => {
  const typed = {
    prerequisite_1_what: 'Grund (A)',
    prerequisite_3_what: 'Svetsning',
    prerequisite_3_level: '2',
    prerequisite_4_what: 'Truckkort',
  }
  const read = prerequisitesTyped(typed, known)
  assert.ok(!isRefusal(read))
  assert.deepEqual(
    read.map(one => [one.needs_course_id, one.competence_id, one.level]),
    [
      [1, null, null],
      [null, 7, 2],
      [null, 8, null],
    ],
  )
  const refused = (change: Record<string, string>) => {
    const read = prerequisitesTyped({ ...typed, ...change }, known)
    return isRefusal(read) ? [read.refused, read.field] : read
  }
  assert.deepEqual(refused({ prerequisite_1_what: 'Borta' }), ['prerequisite-unknown', 'prerequisite_1_what'])
  assert.deepEqual(refused({ prerequisite_4_what: 'Grund (A)' }), [
    'prerequisite-twice',
    'prerequisite_4_what',
  ])
  assert.deepEqual(refused({ prerequisite_3_level: '' }), [
    'prerequisite-level-missing',
    'prerequisite_3_level',
  ])
  assert.deepEqual(refused({ prerequisite_1_level: '1' }), [
    'prerequisite-without-level',
    'prerequisite_1_level',
  ])
})

test('a role programme is made of courses in order, and of no other programme', () => {
  const typed = { part_1_course: 'Fortsättning (B)', part_3_course: 'Grund (A)' }
  const parts = (change: Record<string, string> = {}, kind: 'role' | 'broad' = 'role') => {
    const read = partsTyped({ ...typed, ...change }, { kind, courses: known.courses })
    return isRefusal(read) ? [read.refused, read.field] : read
  }
  assert.deepEqual(parts(), [2, 1])
  assert.deepEqual(parts({}, 'broad'), ['parts-of-role-only', 'part_1_course'])
  assert.deepEqual(parts({ part_2_course: 'HR (R)' }), ['part-is-programme', 'part_2_course'])
  assert.deepEqual(parts({ part_2_course: 'Grund (A)' }), ['part-twice', 'part_3_course'])
  assert.deepEqual(parts({ part_2_course: 'Borta' }), ['part-unknown', 'part_2_course'])
  assert.deepEqual(partsTyped({}, { kind: 'broad', courses: [] }), [])
})

test('a course needs itself exactly where a way leads back to it', () => {
  const needing = [
    { course_id: 1, needs_course_id: 2 },
    { course_id: 2, needs_course_id: 3 },
    { course_id: 3, needs_course_id: 2 },
  ]
  assert.deepEqual(
    [1, 2, 3].map(id => needsItself(id, needing)),
    [false, true, true],
  )
  // Courses that only need those with a lower number never come back; one more that closes the way does.
  const downwards = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(downwards, fc.integer({ min: 2, max: 20 }), (pairs, last) => {
      const rows = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ course_id: Math.max(a, b), needs_course_id: Math.min(a, b) }))
      for (let id = 1; id <= 20; id += 1) assert.equal(needsItself(id, rows), false)
      const chain = [
        ...rows,
        { course_id: last, needs_course_id: 1 },
        { course_id: 1, needs_course_id: last },
      ]
      assert.equal(needsItself(last, chain), true)
    }),
  )
})
