import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { workshopTemplateInForce, workshopTemplatesOf } from '../queries/template.ts'
import { workshopTemplateTyped } from '../rules/template-form.ts'
import { saveWorkshopTemplate } from './save-workshop-template.ts'
import { openWorkshopGround, type Place } from './testing.ts'

let opened: Awaited<ReturnType<typeof openWorkshopGround>>
before(async () => {
  opened = await openWorkshopGround()
})
after(() => opened.database.close())

const why = (made: object) => ('refused' in made ? [made.refused, 'field' in made && made.field] : null)

/** The template of a place, and how it is saved with a change. */
function templateOf({ leader, as }: Place) {
  const programme = leader.programme!
  const read = <T>(query: typeof workshopTemplateInForce | typeof workshopTemplatesOf) =>
    reading(opened.ground, houseScope, db => query(db, programme) as Promise<T>)
  const inForce = () => read<Awaited<ReturnType<typeof workshopTemplateInForce>>>(workshopTemplateInForce)
  const versions = () => read<Awaited<ReturnType<typeof workshopTemplatesOf>>>(workshopTemplatesOf)
  const save = async (version: number, change: Record<string, string> = {}, dots = 3) => {
    const typed = { ...workshopTemplateTyped(await inForce()), ...change }
    return as(leader, tx => saveWorkshopTemplate(tx, programme, { typed, dots, version }))
  }
  return { inForce, versions, save }
}

test('a new version is for the next workshop; one under way keeps the one that it began with', async () => {
  const place = await opened.fresh()
  const { room } = await opened.gathering(place)
  const { inForce, versions, save } = templateOf(place)
  assert.equal((await inForce()).is_suggestion, true)
  const made = await save(1, { step_nulage_question_sv: 'Var är ni?', lane_teknik_sv: 'Maskiner' }, 5)
  assert.ok(!isRefusal(made))
  const now = await inForce()
  assert.deepEqual([now.version, now.is_suggestion, now.dots], [2, false, 5])
  assert.deepEqual([now.steps[1]!.code, now.steps[1]!.question.sv], ['nulage', 'Var är ni?'])
  assert.equal(now.lanes[2]!.name.sv, 'Maskiner')
  const { template } = await room()
  assert.deepEqual(
    [template.version, template.dots, template.steps[1]!.question.sv, template.lanes[2]!.name.sv],
    [1, 3, 'Hur är det hos er i dag?', 'Teknik'],
  )
  // The suggestion stays among the versions.
  assert.deepEqual(
    (await versions()).map(one => [one.version, one.is_suggestion]),
    [
      [2, false],
      [1, true],
    ],
  )
})

test('of two who change the same version the second is told, and what does not hold is not saved', async () => {
  const place = await opened.fresh()
  const { inForce, versions, save } = templateOf(place)
  assert.deepEqual(why(await save(1, { step_gap_minutes: '0' })), ['minutes-wrong', 'step_gap_minutes'])
  assert.deepEqual((await inForce()).id, 0)
  assert.equal(why(await save(1, { step_gap_minutes: '50' })), null)
  assert.deepEqual(why(await save(1, { step_gap_minutes: '70' })), ['changed-by-other', false])
  assert.equal((await inForce()).steps.find(step => step.code === 'gap')!.minutes, 50)
  assert.deepEqual(
    (await versions()).map(one => one.version),
    [2, 1],
  )
})
