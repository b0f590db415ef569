import type { Db } from '../../foundation/database.ts'
import {
  budgetsOf,
  claimPeriodsOf,
  financiersOf,
  focusGroupsOf,
  partnerRoutesOf,
  partnersOf,
  programmeOf,
  settingsOf,
  staircasesOf,
  targetsOf,
  unitCostsOf,
} from '../queries.ts'
import { bindingsOf } from './binding.ts'

/** Everything that a programme stands on, in a fixed number of queries. */
export const wholeProgrammeOf = async (db: Db, programme_id: number) => ({
  programme: (await programmeOf(db, programme_id))!,
  partners: await partnersOf(db, programme_id),
  partner_routes: await partnerRoutesOf(db, programme_id),
  financiers: await financiersOf(db, programme_id),
  budgets: await budgetsOf(db, programme_id),
  targets: await targetsOf(db, programme_id),
  unit_costs: await unitCostsOf(db, programme_id),
  focus_groups: await focusGroupsOf(db, programme_id),
  staircases: await staircasesOf(db, programme_id),
  claim_periods: await claimPeriodsOf(db, programme_id),
  settings: await settingsOf(db, programme_id),
  bindings: await bindingsOf(db, programme_id),
})

export type WholeProgramme = Awaited<ReturnType<typeof wholeProgrammeOf>>
