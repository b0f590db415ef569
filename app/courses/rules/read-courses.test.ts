import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowWith } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { readCourse } from './read-course.ts'
import { aboutOccasion, againstEarlierSession, readSession } from './read-occasion.ts'
import { sessionMinutes } from './session-length.ts'

const course = (cells: Record<string, Cell> = {}) =>
  readCourse(
    rowWith({
      Kurskod: 'GRN-01',
      Titel: 'Grön omställning',
      Typ: 'Bred',
      Timmar: '7,5',
      Lagkrav: 'nej',
      ...cells,
    }),
  )
const session = (cells: Record<string, Cell> = {}) =>
  readSession(
    rowWith({
      Tillfälle: 'T1',
      Kurskod: 'GRN-01',
      Ort: 'Lund',
      Datum: '20240820',
      Start: '8.00',
      Slut: 0.5,
      ...cells,
    }),
    {
      isCourse: code => code === 'GRN-01' || code === 'OLD',
      isArchived: code => code === 'OLD',
      courseOf: code => (code === 'T1' ? 'GRN-01' : undefined),
    },
  )

test('a course', () => {
  assert.deepEqual(course(), {
    code: 'GRN-01',
    title: 'Grön omställning',
    kind: 'broad',
    quarters: 30,
    is_required_by_law: false,
  })
  assert.deepEqual(
    ['strategisk', 'ROLLPROGRAM', 'företagsspecifik', 'Företags-specifik', 'validering'].map(
      kind => (course({ Typ: kind }) as { kind: string }).kind,
    ),
    ['strategic', 'role', 'company', 'company', 'validation'],
  )
  assert.equal((course({ Timmar: '' }) as { quarters: number }).quarters, 0)
})

test('why a course is rejected', () => {
  assert.deepEqual(
    [
      course({ Kurskod: '' }),
      course({ Titel: '' }),
      course({ Typ: 'kul' }),
      course({ Timmar: 'sju' }),
      course({ Timmar: '7,1' }),
      course({ Timmar: '-1' }),
    ].map(one => 'refused' in one && one.refused),
    [
      'code-missing',
      'title-missing',
      'unknown-kind',
      'bad-course-hours',
      'bad-course-hours',
      'bad-course-hours',
    ],
  )
})

test('a session; an empty course is the occasion’s', () => {
  const whole = {
    occasion_code: 'T1',
    course_code: 'GRN-01',
    held_on: '2024-08-20',
    starts_at: '08:00',
    ends_at: '12:00',
    place: 'Lund',
  }
  assert.deepEqual(session(), whole)
  assert.deepEqual(session({ Kurskod: '' }), whole)
  assert.equal(
    (session({ Tillfälle: 4200139, Kurskod: 'GRN-01' }) as { occasion_code: string }).occasion_code,
    '4200139',
  )
})

test('why a session is rejected', () => {
  const rows = [
    session({ Tillfälle: '' }),
    session({ Kurskod: 'XXX' }),
    session({ Tillfälle: 'T2', Kurskod: '' }),
    session({ Tillfälle: 'T2', Kurskod: 'OLD' }),
    session({ Datum: 'måndag' }),
    session({ Start: '' }),
    session({ Slut: '08:00' }),
  ]
  assert.deepEqual(
    rows.map(one => 'refused' in one && one.refused),
    [
      'code-missing',
      'unknown-course',
      'unknown-course',
      'archived-course',
      'bad-date',
      'bad-time',
      'bad-time',
    ],
  )
  // An occasion that is there goes on, though its course is put away.
  assert.ok(!('refused' in session({ Kurskod: 'OLD' })))
})

test('seats and cost of the occasion, in whole öre', () => {
  assert.deepEqual(aboutOccasion(rowWith({ Platser: '12', 'Kostnad SEK': '29\u00a0500,50' })), {
    seats: 12,
    cost_ore: 2_950_050n,
  })
  assert.deepEqual(aboutOccasion(rowWith({ Platser: '', 'Kostnad SEK': 'gratis' })), {
    seats: null,
    cost_ore: null,
  })
})

test('the same session again is merged, one with another end contradicts it', () => {
  assert.equal(againstEarlierSession({ ends_at: '12:00' }, { ends_at: '12:00' }), 'merged')
  assert.deepEqual(againstEarlierSession({ ends_at: '12:00' }, { ends_at: '11:00' }), {
    refused: 'conflicting-session',
  })
  assert.equal(sessionMinutes({ held_on: '2025-09-02', starts_at: '08:00', ends_at: '11:30' }), 210)
})
