import { enterProgramme } from '../../access/programmes.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { defaultProgramme } from '../rules/default-programme.ts'
import { programmeRefusal } from '../rules/programme.ts'
import { insertBudget } from './insert-budget.ts'
import { insertStaircase } from './insert-staircase.ts'

export type NewProgramme = {
  slug: string
  name: string
  starts_on: LocalDate
  ends_on: LocalDate
  line?: string
  is_demonstration?: boolean
}

/**
 * A new programme with everything of the project idea, ready to be changed. Needs a scope that is the house,
 * since nobody sees the programme before it is there. Refuses `slug-taken`, `slug-malformed`, `ends-before-start`, `too-long`.
 */
export async function createProgramme(tx: Tx, programme: NewProgramme): Promise<{ id: number } | Refusal> {
  const refusal = programmeRefusal(programme)
  if (refusal) return refusal
  const { slug, name, starts_on, ends_on, line = '', is_demonstration = false } = programme
  const made = await enterProgramme(tx, { slug, name, line, starts_on, ends_on, is_demonstration })
  if (!made) return refuse('slug-taken', { field: 'slug' })

  const programme_id = made.id
  const own = <T extends object>(rows: readonly T[]) => rows.map(row => ({ ...row, programme_id }))
  const design = defaultProgramme(starts_on, ends_on)
  await tx.db.insertInto('partner').values(own(design.partners)).execute()
  await tx.db.insertInto('financier').values(own(design.financiers)).execute()
  await insertBudget(tx, programme_id, design.budget)
  await tx.db.insertInto('target').values(own(design.targets)).execute()
  await tx.db.insertInto('unit_cost').values(own(design.unit_costs)).execute()
  await tx.db.insertInto('focus_group').values(own(design.focus_groups)).execute()
  await insertStaircase(tx, programme_id, design.staircase)
  await tx.db.insertInto('claim_period').values(own(design.claim_periods)).execute()
  await tx.db.insertInto('setting').values(own(design.settings)).execute()
  await tx.db.insertInto('related_programme').values(own(design.related_programmes)).execute()
  await note(tx, {
    action: 'programme-created',
    subject: 'programme',
    subject_id: programme_id,
    programme_id,
    about: { slug, name, starts_on, ends_on },
  })
  return { id: programme_id }
}
