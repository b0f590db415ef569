// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { addDays } from '../../foundation/dates.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { insertStaircase } from '../../programmes/commands/insert-staircase.ts'
import { defaultProgramme } from '../../programmes/rules/default-programme.ts'
import { flowsOf, risenAmong, stepCounts } from '../rules/climbs.ts'
import { climbsOf } from './climbs.ts'
import { staircaseFigures } from './figures.ts'
import { stepsNow } from './steps.ts'

const TODAY = '2025-10-15'
/** From this day the steps stand in the other order. */
const TURNED = '2025-03-01'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
})
after(() => database.close())

const climber = fc.record({
  sex: fc.constantFrom('woman' as const, 'man' as const),
  category: fc.constantFrom('kollektiv' as const, 'tjansteman' as const),
  is_protected: fc.boolean(),
  works_here: fc.boolean(),
  /** Days after the start, and the place of a step in the first staircase. */
  steps: fc.uniqueArray(
    fc.record({ day: fc.integer({ min: 1, max: 650 }), place: fc.integer({ min: 0, max: 5 }) }),
    {
      selector: one => one.day,
      maxLength: 5,
    },
  ),
})

test('the page counts as the figures do, and what came less what went is the change in standing, whatever was climbed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(climber, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (climbers, turns) => {
        const { id: programme_id } = await newProgrammeIn(ground)
        const leader = visitorIn(programme_id, 'project_leader')
        const company_id = await transact(ground, houseScope, async tx => {
          const steps = await stepsNow(tx.db, programme_id, TODAY)
          if (turns)
            await insertStaircase(tx, programme_id, {
              valid_from: TURNED,
              source: 'prov',
              certainty: 'known',
              steps: defaultProgramme('2024-01-01', '2026-12-31').staircase.steps.toReversed(),
            })
          const { id } = await tx.db
            .insertInto('company')
            .values({ programme_id, name: 'Här AB', municipality_code: '1290' })
            .returning('id')
            .executeTakeFirstOrThrow()
          for (const one of climbers) {
            const { id: person_id } = await tx.db
              .insertInto('person')
              .values({
                programme_id,
                sex: one.sex,
                born_on: '1990-01-01',
                education: 'isced_3_4',
                is_protected: one.is_protected,
              })
              .returning('id')
              .executeTakeFirstOrThrow()
            if (one.works_here)
              await tx.db
                .insertInto('employment')
                .values({
                  programme_id,
                  person_id,
                  company_id: id,
                  category: one.category,
                  starts_on: '2024-01-01',
                })
                .execute()
            for (const { day, place } of one.steps)
              await tx.db
                .insertInto('person_step')
                .values({
                  programme_id,
                  person_id,
                  step_id: steps[place]!.step_id,
                  from_on: addDays('2024-01-01', day),
                  because: '',
                })
                .execute()
          }
          return id
        })
        const [shown, here, figures, steps] = await reading(
          ground,
          { ...houseScope, programme: programme_id },
          async db =>
            [
              await climbsOf(db, leader, { today: TODAY }),
              await climbsOf(db, leader, { company_id, today: TODAY }),
              await staircaseFigures(db, programme_id, TODAY),
              await stepsNow(db, programme_id, TODAY),
            ] as const,
        )
        // Of those who are not protected, counted by hand.
        const open = climbers.filter(one => !one.is_protected && one.steps.length > 0)
        assert.equal(risenAmong(shown.stands).persons, open.length)
        assert.equal(risenAmong(here.stands).persons, open.filter(one => one.works_here).length)
        assert.equal(
          risenAmong(shown.stands, one => one.sex === 'woman').persons,
          open.filter(one => one.sex === 'woman').length,
        )
        if (!climbers.some(one => one.is_protected)) {
          const counts = stepCounts(steps, shown)
          assert.deepEqual(
            Object.fromEntries(counts.map(one => [String(one.number), one.persons])),
            figures.standing,
          )
          assert.deepEqual(
            Object.fromEntries(flowsOf(shown.moves).map(flow => [`${flow.from}>${flow.to}`, flow.moves])),
            figures.flows,
          )
          if (!turns) assert.equal(risenAmong(shown.stands).risen, figures.moved_up)
        }
        if (turns) return
        for (const { number } of steps) {
          const sum = (of: 'number' | 'began') =>
            shown.stands.reduce((all, one) => all + (one[of] === number ? one.persons : 0), 0)
          const moved = (way: 'from' | 'to') =>
            shown.moves.reduce((all, one) => all + (one[way] === number ? one.moves : 0), 0)
          assert.equal(sum('number') - sum('began'), moved('to') - moved('from'))
        }
      },
    ),
    { numRuns: 12 },
  )
})
