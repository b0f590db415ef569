import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { idOf } from '../../agreements/commands/testing.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { roomOf } from '../queries/room.ts'
import { workshopTemplateInForce, workshopTemplatesOf } from '../queries/template.ts'
import { workshopTemplateTyped } from '../rules/template-form.ts'
import { closeWorkshop } from './open-room.ts'
import { prepareFollowUp } from './prepare-follow-up.ts'
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

test('the steps of a follow-up have versions of their own: the next one asks by the new, one that is prepared by its own', async () => {
  const place = await opened.fresh()
  const { leader, as } = place
  const programme = leader.programme!
  const { company_id, workshop_id, lead } = await opened.gathering(place)
  const { inForce } = templateOf(place)
  await lead((tx, visitor, at) => closeWorkshop(tx, visitor, { ...at, knows_unseen: true }))
  const prepare = () =>
    as(leader, tx => prepareFollowUp(tx, leader, { company_id, form: { language: 'sv' } }))
  const roomAt = (id: number) =>
    reading(opened.ground, houseScope, db => roomOf(db, { programme_id: programme, workshop_id: id }))
  const { id: under_way } = idOf(await prepare())
  const followUp = () =>
    reading(opened.ground, houseScope, db => workshopTemplateInForce(db, programme, 'follow_up'))
  const save = async (version: number, change: Record<string, string>) => {
    const typed = { ...workshopTemplateTyped(await followUp()), ...change }
    return as(leader, tx => saveWorkshopTemplate(tx, programme, { kind: 'follow_up', typed, version }))
  }
  assert.deepEqual(why(await save(1, { step_gapen_question_sv: '' })), [
    'question-missing',
    'step_gapen_question_sv',
  ])
  assert.equal(
    why(await save(1, { step_gapen_question_sv: 'Är det stängt nu?', step_gapen_minutes: '75' })),
    null,
  )
  assert.deepEqual(why(await save(1, { step_gapen_minutes: '80' })), ['changed-by-other', false])
  const now = await followUp()
  assert.deepEqual([now.version, now.is_suggestion, now.lanes, now.dots], [2, false, [], 3])
  const gaps = (template: typeof now) => {
    const { question, minutes, kind } = template.steps.find(step => step.code === 'gapen')!
    return [question.sv, minutes, kind]
  }
  assert.deepEqual(gaps(now), ['Är det stängt nu?', 75, 'walk'])
  assert.deepEqual(gaps((await roomAt(under_way))!.template), ['Är gapet stängt?', 60, 'walk'])
  await as(leader, tx =>
    closeWorkshop(tx, leader, { company_id, workshop_id: under_way, knows_unseen: true }),
  )
  assert.deepEqual(gaps((await roomAt(idOf(await prepare()).id))!.template), [
    'Är det stängt nu?',
    75,
    'walk',
  ])
  // That of the first workshop is as it was.
  assert.deepEqual([(await inForce()).version, (await roomAt(workshop_id))!.template.version], [1, 1])
})
