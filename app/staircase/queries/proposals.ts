import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { proposalFor, type Rated } from '../rules/proposal.ts'
import { type StandsHere, standingAt } from './named.ts'
import { type StepNow, stepsNow } from './steps.ts'

export type Proposal = { person_id: number; name: string; step: StepNow; because: readonly Rated[] }

/** Who of those at a company seems to stand on a higher step, and what says so. */
export async function proposalsAt(
  db: Db,
  visitor: Visitor,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<Proposal[]> {
  const steps = await stepsNow(db, visitor.programme ?? 0, today)
  return proposalsAmong(steps, await standingAt(db, visitor, { company_id, today }))
}

/** The same, of those who have been read already. */
export const proposalsAmong = (steps: readonly StepNow[], here: readonly StandsHere[]): Proposal[] =>
  here.flatMap(({ person_id, name, step_id, role_step_id, from_on, rated }) => {
    const number = steps.find(step => step.step_id === (step_id ?? role_step_id))?.number
    const proposal = proposalFor(steps, number === undefined ? null : { number, from_on }, rated)
    return proposal ? [{ person_id, name, ...proposal }] : []
  })
