import type { Listener } from '../../foundation/events.ts'

/** The stage of its path that a company reaches by something that was held. A meeting may be about anything. */
const STAGES = {
  visit: 'contacted',
  workshop_1: 'workshop_1',
  workshop_2: 'workshop_2',
  follow_up: 'followed_up',
} as const

const isStaged = (kind: string): kind is keyof typeof STAGES => Object.hasOwn(STAGES, kind)

/** What was held in the calendar is a step on the company's path, unless the step stands there already. */
export const heldListener: Listener = async (tx, happening) => {
  if (happening.what !== 'appointment-held' || !isStaged(happening.kind)) return
  const { programme_id, company_id, kind, held_on } = happening
  await tx.db
    .insertInto('milestone')
    .values({
      programme_id,
      company_id,
      stage: STAGES[kind],
      reached_on: held_on,
      noted_by: tx.scope.user_id,
      noted_at: tx.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
