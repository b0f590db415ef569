import { z } from 'zod'
import { DEPARTURE_REASONS } from '../../companies/rules/departure-reasons.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { choiceField, dayField, idField, optionalTextField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Stage } from './stages.ts'

/** The steps that are noted by hand: no other record tells them. */
export const NOTED_STAGES = [
  'contacted',
  'offered',
  'assessed',
  'workshop_1',
  'workshop_2',
  'planned',
  'followed_up',
  'completed',
] as const satisfies readonly Stage[]
export type NotedStage = (typeof NOTED_STAGES)[number]

export const milestoneForm = z.object({
  stage: choiceField(NOTED_STAGES, 'stage-missing'),
  reached_on: dayField('day-missing'),
})
export type MilestoneForm = z.output<typeof milestoneForm>

export const withdrawalForm = z.object({ milestone: idField('not-found') })

export const returnForm = z.object({ departure: idField('not-found') })

export const departureForm = z.object({
  because: choiceField(DEPARTURE_REASONS, 'because-missing'),
  happened_on: dayField('day-missing'),
  note: optionalTextField(500),
})
export type DepartureForm = z.output<typeof departureForm>

/** Why a day cannot be the one on which something happened to a company, or null. */
export function dayRefusal(
  day: LocalDate,
  { field, today, tip_on }: { field: string; today: LocalDate; tip_on: LocalDate | null },
): Refusal | null {
  if (day > today) return refuse('day-to-come', { field })
  return tip_on !== null && day < tip_on ? refuse('day-before-tip', { field, about: { tip_on } }) : null
}
