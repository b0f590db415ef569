import type { LocalDate } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/database.ts'
import { limitsOn } from '../../../paths/rules/lateness.ts'
import { budgetsOf, programmeOf, settingsOf, targetsOf, unitCostsOf } from '../../../programmes/queries.ts'
import { figureOn } from '../../../programmes/rules/in-force.ts'
import { monthsOf } from '../../../statistics/queries/hours.ts'
import { shownMonths } from '../../../statistics/rules/suppression.ts'
import { admissionSteps, countedOf, placesOf, startedOf } from '../../queries/standing.ts'
import { waitingOf } from '../../queries/waiting.ts'

/** All that the overview rests on, as of a day. A fixed number of questions. */
export async function overviewFacts(db: Db, programme_id: number, today: LocalDate, sees_all: boolean) {
  const span = { programme_id, until: today }
  const settings = await settingsOf(db, programme_id)
  const limit = Number(figureOn(settings, 'small_count', today) ?? 5)
  return {
    today,
    programme: (await programmeOf(db, programme_id))!,
    targets: await targetsOf(db, programme_id),
    budgets: await budgetsOf(db, programme_id),
    unit_costs: await unitCostsOf(db, programme_id),
    limit,
    hidden_months: sees_all ? [] : await monthsHidden(db, span, limit),
    stage_limits: limitsOn(settings, today),
    scb_due_days: Number(figureOn(settings, 'scb_due_days', today) ?? 28),
    places: await placesOf(db, span),
    admissions: await admissionSteps(db, span),
    started: await startedOf(db, span),
    counted: await countedOf(db, span),
    waiting: await waitingOf(db, span),
  }
}

/** The months whose hours the figures do not tell, because few were there. */
const monthsHidden = async (db: Db, span: Parameters<typeof monthsOf>[1], limit: number): Promise<string[]> =>
  shownMonths(await monthsOf(db, span), limit)
    .filter(month => month.quarters === 'hidden')
    .map(one => one.month)

export type OverviewFacts = Awaited<ReturnType<typeof overviewFacts>>
