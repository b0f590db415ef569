import type { Reading } from '../../../access/panel.tsx'
import { unsignedOf } from '../../../attendance/queries/waiting.ts'
import type { Db } from '../../../foundation/database.ts'
import { askedOnce } from '../../../foundation/shared-reading.ts'
import {
  budgetsOf,
  countiesOf,
  programmeOf,
  settingsOf,
  targetsOf,
  unitCostsOf,
} from '../../../programmes/queries.ts'
import { figureOn } from '../../../programmes/rules/in-force.ts'
import { maySeeSmallCounts } from '../../../statistics/policy.ts'
import { monthsOf } from '../../../statistics/queries/hours.ts'
import { shownDimensions } from '../../../statistics/rules/figures-shown.ts'
import { shownMonths } from '../../../statistics/rules/suppression.ts'
import { admissionSteps, countedOf, placesOf, startedOf } from '../../queries/standing.ts'

/** All that the overview's own panels rest on, as of today. A fixed number of questions, asked once for all of them. */
export const overviewFacts = askedOnce(
  ({ visitor }: Reading) => visitor.programme!,
  async (db, { visitor, ground }) => {
    const programme_id = visitor.programme!
    const today = ground.clock.today()
    const sees_all = maySeeSmallCounts(visitor)
    const span = { programme_id, until: today }
    const limit = Number(figureOn(await settingsOf(db, programme_id), 'small_count', today) ?? 5)
    const started = await startedOf(db, span)
    return {
      today,
      programme: (await programmeOf(db, programme_id))!,
      targets: await targetsOf(db, programme_id),
      budgets: await budgetsOf(db, programme_id),
      unit_costs: await unitCostsOf(db, programme_id),
      limit,
      hidden_months: sees_all ? [] : await monthsHidden(db, span, limit),
      counties: await countiesOf(db, programme_id),
      places: await placesOf(db, span),
      admissions: await admissionSteps(db, span),
      started,
      people: shownDimensions(started.bySex, sees_all ? null : limit),
      counted: await countedOf(db, span),
      unsigned: await unsignedOf(db, span),
    }
  },
)

/** The months whose hours the figures do not tell, because few were there. */
const monthsHidden = async (db: Db, span: Parameters<typeof monthsOf>[1], limit: number): Promise<string[]> =>
  shownMonths(await monthsOf(db, span), limit)
    .filter(month => month.quarters === 'hidden')
    .map(one => one.month)

export type OverviewFacts = Awaited<ReturnType<typeof overviewFacts>>
