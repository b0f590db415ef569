import assert from 'node:assert/strict'
import { test } from 'node:test'
import { courseForm } from './course-form.ts'
import { occasionForm, providerForm, sessionsIn, timeTyped } from './forms.ts'

test('times are read as they are typed', () => {
  assert.deepEqual(['8.30', '08:30', '8', '13:05:00'].map(timeTyped), ['08:30', '08:30', '08:00', '13:05'])
  assert.deepEqual(['24:00', '8:60', 'åtta', ''].map(timeTyped), [null, null, null, null])
})

test('empty rows are left out, half rows are refused at their field', () => {
  const row = {
    session_2_held_on: '2025-10-15',
    session_2_starts_at: '8.00',
    session_2_ends_at: '12.00',
    session_2_place: ' Osby ',
    session_2_id: '9',
  }
  assert.deepEqual(sessionsIn(row), [
    {
      ...{ id: 9, held_on: '2025-10-15', starts_at: '08:00', ends_at: '12:00', place: 'Osby' },
      ...{ address: '', room: '', trainer_id: null, link: '' },
    },
  ])
  const field = (typed: Record<string, string>) =>
    (sessionsIn({ ...row, ...typed }) as { field: string }).field
  assert.equal(field({ session_2_held_on: '' }), 'session_2_held_on')
  assert.equal(field({ session_2_starts_at: '' }), 'session_2_starts_at')
  assert.equal(field({ session_2_ends_at: '7.00' }), 'session_2_ends_at')
  assert.equal(field({ session_2_link: 'http://mote.example/a' }), 'session_2_link', 'not a safe one')
  assert.equal(field({ session_2_room: 'sal 19121212-1212' }), 'session_2_room', 'a personal number')
})

test('the forms say what is missing', () => {
  const codes = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
    Object.fromEntries((read.error?.issues ?? []).map(issue => [issue.path[0], issue.message]))
  assert.deepEqual(codes(courseForm.schema.safeParse({ hours: '1,1' })), {
    code: 'code-missing',
    title: 'title-missing',
    kind: 'kind-missing',
    hours: 'not-hours',
  })
  assert.deepEqual(codes(occasionForm.schema.safeParse({ code: 'T1', seats: 'många', cost: 'dyr' })), {
    course_id: 'course-missing',
    seats: 'not-seats',
    cost: 'not-kronor',
  })
  assert.equal(
    providerForm.schema.parse({ name: 'X', organisation_number: '556000-4615' }).organisation_number,
    '5560004615',
  )
  assert.equal(providerForm.schema.parse({ name: 'X' }).organisation_number, null)
  assert.equal(
    codes(providerForm.schema.safeParse({ name: 'X', organisation_number: '556000-4616' }))
      .organisation_number,
    'bad-organisation-number',
  )
})
