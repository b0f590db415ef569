import type { Reading } from '../../../access/panel.tsx'
import { askedOnce } from '../../../foundation/shared-reading.ts'
import { budgetsOf, countiesOf, programmeOf, targetsOf, unitCostsOf } from '../../../programmes/queries.ts'
import { maySeeSmallCounts } from '../../../statistics/policy.ts'
import { closeRuleOf } from '../../../statistics/queries/closing.ts'
import { admissionSteps, placesOf } from '../../queries/standing.ts'
import { peopleCountedOf, peopleToldOf } from './people.ts'

/** All that the overview's own panels rest on, as of today. A fixed number of questions, asked once for all of them. */
export const overviewFacts = askedOnce(
  ({ visitor }: Reading) => visitor.programme!,
  async (db, { visitor, ground }) => {
    const programme_id = visitor.programme!
    const today = ground.clock.today()
    const span = { programme_id, until: today }
    return {
      today,
      programme: (await programmeOf(db, programme_id))!,
      targets: await targetsOf(db, programme_id),
      budgets: await budgetsOf(db, programme_id),
      unit_costs: await unitCostsOf(db, programme_id),
      limit: (await closeRuleOf(db, span)).limit,
      counties: await countiesOf(db, programme_id),
      places: await placesOf(db, span),
      admissions: await admissionSteps(db, span),
      people: maySeeSmallCounts(visitor)
        ? await peopleCountedOf(db, visitor, today)
        : await peopleToldOf(db, programme_id),
    }
  },
)

export type OverviewFacts = Awaited<ReturnType<typeof overviewFacts>>
