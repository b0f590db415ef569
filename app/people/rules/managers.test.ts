import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsOf, type Lead, leadOf, managerOf } from './managers.ts'

const DAY = '2025-10-15'
const [ANNA, TEAM, SHIFT, BOTH, OWN] = [1, 2, 3, 4, 5]
const job = (team: string, shift: string, rest: object = {}) => ({
  ...{ id: 1, company_id: 7, starts_on: null, ends_on: null, team, shift },
  ...rest,
})
const lead = (contact_id: number, team: string, shift: string, rest: object = {}): Lead => ({
  ...{ company_id: 7, person_id: null, contact_id, team, shift },
  ...rest,
})
const LEADS = [
  lead(SHIFT, '', 'natt'),
  lead(TEAM, 'Svets', ''),
  lead(BOTH, 'Svets', 'natt'),
  lead(OWN, '', '', { person_id: ANNA }),
]
const of = (id: number, ...jobs: ReturnType<typeof job>[]) => managerOf({ id, jobs }, LEADS, DAY)

test('a person’s own manager goes before that of team and shift, then of the team, then of the shift', () => {
  assert.equal(of(ANNA, job('Svets', 'natt')), OWN)
  assert.equal(of(9, job('Svets', 'natt')), BOTH)
  assert.equal(of(9, job('Svets', 'dag')), TEAM)
  assert.equal(of(9, job('Svets', '')), TEAM)
  assert.equal(of(9, job('Lack', 'natt')), SHIFT)
  assert.equal(of(9, job('Lack', 'dag')), null)
  assert.equal(of(9, job('', '')), null)
})

test('it is the job of the day that counts, and without one there is no manager', () => {
  const moved = [
    job('Svets', 'dag', { ends_on: '2025-10-14' }),
    job('Lack', 'natt', { id: 2, starts_on: DAY }),
  ]
  assert.equal(of(9, ...moved), SHIFT)
  assert.equal(of(ANNA, job('Svets', 'natt', { ends_on: '2025-10-14' })), null)
  assert.equal(
    of(ANNA, job('Svets', 'natt', { company_id: 8 })),
    null,
    'another company’s managers lead nobody here',
  )
  assert.equal(of(ANNA), null)
})

test('a law: the order of what is kept plays no part, and another’s manager changes nothing', () => {
  const jobs = ['', 'Svets', 'Lack'].flatMap(team => ['', 'dag', 'natt'].map(shift => job(team, shift)))
  for (const one of jobs)
    for (const id of [ANNA, 9]) {
      const person = { id, jobs: [one] }
      const manager = managerOf(person, LEADS, DAY)
      assert.equal(managerOf(person, LEADS.toReversed(), DAY), manager)
      assert.equal(managerOf(person, [...LEADS, lead(6, '', '', { person_id: 88 })], DAY), manager)
      if (id !== ANNA) assert.equal(leadOf(one, LEADS)?.contact_id ?? null, manager)
    }
})

test('each team is followed by its shifts, then come the shifts', () => {
  const people = [
    { team: 'Svets', shift: 'natt' },
    { team: 'Ånga', shift: '' },
    { team: 'Svets', shift: 'dag' },
    { team: '', shift: 'dag' },
    { team: '', shift: '' },
  ]
  assert.deepEqual(
    groupsOf(people).map(({ team, shift }) => `${team}/${shift}`),
    ['Svets/', 'Svets/dag', 'Svets/natt', 'Ånga/', '/dag', '/natt'],
  )
})
