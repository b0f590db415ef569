import type { Installation } from '../../app/access/installation.ts'
import { clockOn } from '../../app/foundation/clock.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { transact } from '../../app/foundation/transact.ts'
import { placeRoles } from '../../app/staircase/commands/place-roles.ts'
import { rolesAt } from '../../app/staircase/queries/roles.ts'
import { stepsNow } from '../../app/staircase/queries/steps.ts'
import type { Demonstrated } from './hand-over.ts'
import { roleNamed } from './roles.ts'
import { visitorNamed } from './visitor-named.ts'

/** So many companies have said on which step their roles stand. */
const COMPANIES = 3

/** The roles of the companies with most people, each on the step that goes with it. */
export async function placeRolesOnSteps(
  installation: Installation,
  { programme_id, slug, day, leader: email }: Demonstrated & { leader: string },
): Promise<void> {
  const leader = await visitorNamed(installation, email, slug)
  const ground = { ...installation, clock: clockOn(day, installation.clock.now) }
  await transact(ground, leader, async tx => {
    const steps = await stepsNow(tx.db, programme_id, day)
    const companies = await tx.db
      .selectFrom('employment')
      .select('company_id')
      .where('programme_id', '=', programme_id)
      .groupBy('company_id')
      .orderBy(({ fn }) => fn.countAll(), 'desc')
      .orderBy('company_id')
      .limit(COMPANIES)
      .execute()
    for (const { company_id } of companies) {
      const roles = await rolesAt(tx.db, leader, { company_id, today: day })
      const placed = await placeRoles(tx, leader, {
        company_id,
        version: 0,
        roles: roles.map(({ title }) => ({ title, step_id: steps[roleNamed(title).step - 1]!.step_id })),
      })
      if (isRefusal(placed)) throw new Error(placed.refused)
    }
    return {}
  })
}
