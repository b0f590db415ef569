import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import type { Role } from '../../access/visitor.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading } from '../../foundation/transact.ts'
import { recordNamesOf } from './record-names.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const hidden = await reading(ground, visitorIn(programme_id, 'project_leader'), db =>
  db.selectFrom('person').select('id').where('is_protected', '=', true).executeTakeFirstOrThrow(),
)
const told = [
  { subject: 'company', subject_id: String(companyId('A')) },
  { subject: 'person', subject_id: String(personId('Anna')) },
  { subject: 'person', subject_id: String(hidden.id) },
  { subject: 'person', subject_id: 'not-a-number' },
  { subject: 'programme', subject_id: String(programme_id) },
]
const keysFor = async (role: Role, programme = programme_id) => {
  const visitor = visitorIn(programme, role)
  return [...(await reading(ground, visitor, db => recordNamesOf(db, visitor, told))).keys()].sort()
}
const company = `company ${companyId('A')}`

test('records are called by name to those who may read them, and nobody with protected identity is', async () => {
  assert.deepEqual(await keysFor('project_leader'), [company, `person ${personId('Anna')}`])
  assert.deepEqual(await keysFor('auditor'), [company, `person ${personId('Anna')}`])
})

test('individuals have no name to the administrator, and nothing has in another programme', async () => {
  assert.deepEqual(await keysFor('administrator'), [company])
  assert.deepEqual(await keysFor('project_leader', programme_id + 1), [])
})
