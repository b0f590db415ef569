// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { formatIn } from '../../foundation/format.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { visitorIn } from '../testing.ts'
import { trailTexts } from './messages.ts'
import { accessTrail } from './own-words.ts'
import { historyOf, lastWriteTo, trailChoicesOf, trailOf } from './queries.ts'
import { proofVerdict, type Speech, spokenLine, usersIn } from './rules.ts'
import { codeText, fieldOf, fieldText } from './words.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
const programmes = await transact(ground, houseScope, async tx => {
  const made = await tx.db
    .insertInto('programme')
    .values(
      ['ett', 'tva'].map(slug => ({
        slug,
        name: slug,
        starts_on: '2024-01-01',
        ends_on: '2026-12-31',
        created_at: tx.clock.now(),
      })),
    )
    .returning('id')
    .execute()
  await tx.db
    .insertInto('auth_user')
    .values({
      id: 'lina',
      name: 'Lina',
      email: 'lina@exempel.se',
      created_at: tx.clock.now(),
      updated_at: tx.clock.now(),
    })
    .execute()
  return made.map(programme => programme.id)
})
const [one, two] = programmes as [number, number]
const lina = visitorIn(one, 'project_leader', { user_id: 'lina' })

await transact(ground, lina, tx =>
  note(tx, {
    action: 'company-changed',
    subject: 'company',
    subject_id: 7,
    changed: { employees: { before: 12, after: 14 } },
  }),
)
await transact(ground, lina, tx =>
  note(tx, {
    action: 'personal-number-read',
    subject: 'person',
    subject_id: 3,
    person_id: 3,
    about: { reason: 'Rättelse till SCB' },
  }),
)
await transact(ground, visitorIn(two, 'project_leader', { user_id: 'lina' }), tx =>
  note(tx, { action: 'company-added', subject: 'company', subject_id: 9 }),
)

test('the trail of a programme, latest first, narrowed by what, whom and day', async () => {
  const asked = (filter: Parameters<typeof trailOf>[2]) =>
    reading(ground, lina, db => trailOf(db, lina, filter, 1))
  const all = await asked({})
  assert.deepEqual(
    [all.total, all.lines.map(line => line.action)],
    [2, ['personal-number-read', 'company-changed']],
  )
  assert.equal(all.lines[0]!.who, 'Lina')
  assert.equal((await asked({ action: 'company-changed' })).total, 1)
  assert.equal((await asked({ user_id: 'nobody' })).total, 0)
  assert.equal((await asked({ from: '2025-10-15', to: '2025-10-15' })).total, 2)
  assert.equal((await asked({ from: '2025-10-16' })).total, 0)
  const choices = await reading(ground, lina, db => trailChoicesOf(db, lina))
  assert.deepEqual(choices, {
    actions: ['company-changed', 'personal-number-read'],
    people: [{ id: 'lina', name: 'Lina' }],
  })
})

test('the administrator reads the line about a person but not its detail', async () => {
  const administrator = visitorIn(one, 'administrator')
  const { lines } = await reading(ground, administrator, db => trailOf(db, administrator, {}, 1))
  assert.deepEqual(
    lines.map(line => line.detail === null),
    [true, false],
  )
})

test('one record has its own history, for those who may read it', async () => {
  const history = (visitor = lina) => reading(ground, visitor, db => historyOf(db, visitor, 'company', 7))
  assert.equal((await history()).length, 1)
  assert.equal((await history(visitorIn(one, 'officer'))).length, 0)
  assert.equal((await history(visitorIn(two, 'project_leader'))).length, 0)
  assert.equal((await reading(ground, lina, db => lastWriteTo(db, lina, 'company', 7)))?.who, 'Lina')
})

const companies: TrailWords = {
  did: { 'company-changed': { sv: 'Ändrade ett företag', en: 'Changed a company' } },
  subjects: { company: { sv: 'Företag', en: 'Company', page: ownPage('foretag') } },
  fields: { company: { employees: { sv: 'Anställda', en: 'Employees' } } },
}
const people: TrailWords = {
  did: {},
  subjects: { person: { sv: 'Person', en: 'Person', page: ownPage('personer') } },
}
const speech: Speech = {
  language: 'sv',
  format: formatIn('sv'),
  words: [accessTrail, companies, people],
  at: (...parts) => `/ett/${parts.join('/')}`,
}

test('a line is spoken: what, on which record, before and after, and why', async () => {
  const { lines } = await reading(ground, lina, db => trailOf(db, lina, {}, 1))
  const [read, changed] = lines.map(line => spokenLine(line, speech))
  assert.equal(changed!.what, 'Ändrade ett företag')
  assert.equal(changed!.href, '/ett/foretag/7')
  assert.equal(changed!.when, '15 oktober 2025 11.00')
  assert.deepEqual(changed!.changes, [{ field: 'Anställda', before: '12', after: '14' }])
  assert.deepEqual([read!.reason, read!.about, read!.href], ['Rättelse till SCB', [], '/ett/personer/3'])
})

test('a line about another user names them, and leaves out what says nothing', () => {
  const about = {
    role: 'auditor',
    user_id: 'elsa',
    until_on: '2026-01-31',
    company_id: null,
    programme_id: 1,
  }
  const line = {
    id: 9,
    happened_at: new Date('2025-10-15T09:00:00Z'),
    who: 'Lina',
    role: 'project_leader',
    action: 'membership-granted',
  }
  const told = { ...line, subject: 'membership', subject_id: '4', detail: { about }, is_forgotten: false }
  assert.deepEqual(usersIn([told]), ['elsa'])
  const spokenTo = spokenLine(told, { ...speech, names: new Map([['elsa', 'Elsa Ros']]) })
  assert.deepEqual(spokenTo.about, ['Roll: Revisor', 'Användare: Elsa Ros', 'Sista dag: 31 januari 2026'])
})

test('the proof is said in one sentence', () => {
  const say = (proof: { lines: number; broken_at: number | null }) =>
    proofVerdict(proof, spoken(trailTexts, 'sv'), formatIn('sv'))
  assert.equal(
    say({ lines: 1203, broken_at: null }),
    'Kedjan är hel: alla 1\u00a0203 rader följer på varandra.',
  )
  assert.equal(say({ lines: 6, broken_at: 7 }), 'Kedjan är bruten vid rad 7.')
  assert.equal(say({ lines: 0, broken_at: null }), 'Det finns inga rader att kontrollera än.')
})

test('a field is called what the room calls it that did it, else what the owner of the record calls it', () => {
  const word = (text: string) => ({ sv: text, en: text })
  const visits: TrailWords = {
    did: { 'visit-noted': word('besökte') },
    fields: { company: { kind: { ...word('hur'), values: { call: word('samtal') } } } },
  }
  const owner: TrailWords = {
    did: {},
    subjects: { company: word('företag') },
    fields: { company: { kind: word('slag'), name: word('namn') } },
  }
  const rooms = [visits, owner]
  const called = (action: string, field: string) =>
    fieldText(fieldOf(rooms, { subject: 'company', action }, field), field, 'sv')
  assert.deepEqual(
    [called('visit-noted', 'kind'), called('something-else', 'kind'), called('visit-noted', 'name')],
    ['hur', 'slag', 'namn'],
  )
  assert.equal(called('visit-noted', 'made_by'), 'made by')
  const kind = fieldOf(rooms, { subject: 'company', action: 'visit-noted' }, 'kind')
  assert.deepEqual([codeText(kind, 'call', 'sv'), codeText(kind, 'letter', 'sv')], ['samtal', 'letter'])
})
