// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { staircasesOf } from '../../programmes/queries.ts'
import type { Step } from '../../programmes/rules/design.ts'
import { stepsNow } from '../queries/steps.ts'
import { addStaircase } from './add-staircase.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const BASIS = { source: 'prov', certainty: 'known' } as const

async function fresh() {
  const { id: programme_id } = await newProgrammeIn(ground)
  const as = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, houseScope, work)
  const read = <T>(work: (db: Tx['db']) => Promise<T>) =>
    reading(ground, { ...houseScope, programme: programme_id }, work)
  const versions = () => read(db => staircasesOf(db, programme_id))
  const now = (day: string) => read(db => stepsNow(db, programme_id, day))
  const add = async (
    valid_from: string,
    steps: Step[],
    rest: { latest?: number; is_removed?: boolean } = {},
  ) => {
    const latest = rest.latest ?? (await versions())[0]!.id
    return as(tx =>
      addStaircase(
        tx,
        programme_id,
        { ...BASIS, valid_from, steps },
        { latest, is_removed: rest.is_removed ?? false },
      ),
    )
  }
  return { programme_id, as, versions, now, add }
}
const why = (made: unknown) => (isRefusal(made) ? [made.refused, made.about] : made)

test('a staircase counts from its day; a renamed and moved step is still the same step', async () => {
  const { now, versions, add } = await fresh()
  const before = await now('2025-01-01')
  assert.deepEqual(
    before.map(step => [step.number, step.usual_competences, step.usual_level]),
    [
      [1, null, null],
      [2, 1, 3],
      [3, 3, 3],
      [4, 5, 3],
      [5, 1, 4],
      [6, 3, 4],
    ],
  )
  const [first, second] = before
  const plain = {
    meaning: '',
    colour: 'blue',
    usual_competences: null,
    usual_level: null,
    evidence: '',
  } as const
  const steps: Step[] = [
    { ...plain, step_id: second!.step_id, name: 'Kan sitt moment' },
    { ...plain, step_id: first!.step_id, name: 'Prövar' },
    // The former name of one that has another name now: another step.
    { ...plain, name: 'Ny på jobbet' },
  ]
  assert.deepEqual(why(await add('2025-07-01', steps.slice(0, 1))), ['steps-missing', undefined])
  assert.ok(!isRefusal(await add('2025-07-01', steps)))
  const after = await now('2025-07-01')
  assert.deepEqual(
    after.map(step => [step.number, step.name, step.colour]),
    [
      [1, 'Kan sitt moment', 'blue'],
      [2, 'Prövar', 'blue'],
      [3, 'Ny på jobbet', 'blue'],
    ],
  )
  assert.deepEqual([after[0]!.step_id, after[1]!.step_id], [second!.step_id, first!.step_id])
  assert.ok(!before.some(step => step.step_id === after[2]!.step_id))
  assert.deepEqual((await now('2025-06-30')).map(step => step.name)[0], 'Ny på jobbet')
  assert.deepEqual(why(await add('2025-07-01', steps)), ['date-taken', undefined])
  const [, older] = await versions()
  assert.deepEqual(why(await add('2025-08-01', steps, { latest: older!.id })), [
    'changed-by-other',
    undefined,
  ])
})

test('a step with people on it is removed knowingly, and where they stood is kept', async () => {
  const { programme_id, as, now, add } = await fresh()
  const steps = await now('2025-01-01')
  await as(async tx => {
    for (const [at, is_protected] of [false, false, true].entries()) {
      const { id: person_id } = await tx.db
        .insertInto('person')
        .values({ programme_id, sex: 'woman', born_on: '1990-01-01', education: 'isced_3_4', is_protected })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.db
        .insertInto('person_step')
        .values({
          programme_id,
          person_id,
          step_id: steps[at === 1 ? 0 : 5]!.step_id,
          from_on: '2025-01-01',
        })
        .execute()
    }
    return {}
  })
  const kept = steps.slice(0, 5).map(({ number: _, ...step }) => ({ ...step, colour: 'wood' as const }))
  assert.deepEqual(why(await add('2025-07-01', kept)), [
    'people-on-step',
    { steps: 'Driver förändring', count: 1 },
  ])
  assert.ok(!isRefusal(await add('2025-07-01', kept, { is_removed: true })))
  const stood = await as(tx =>
    tx.db.selectFrom('person_step').select('step_id').where('programme_id', '=', programme_id).execute(),
  )
  assert.equal(stood.filter(one => one.step_id === steps[5]!.step_id).length, 2)
})
