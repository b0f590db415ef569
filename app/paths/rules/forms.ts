import { z } from 'zod'
import { DEPARTURE_REASONS } from '../../companies/rules/departure-reasons.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, idField, optionalTextField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { dayBecause } from '../../programmes/rules/unlikely-day.ts'
import { notingTexts } from '../messages/noting.ts'
import { stageTexts } from '../messages/stages.ts'
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

const t = notingTexts

/** Which step a company has reached, and when; the page gives those that are not noted yet. */
export const milestoneForm = formOf({
  stage: {
    reads: choiceField(NOTED_STAGES, 'stage-missing'),
    label: t.which,
    type: 'select',
    options: 'open',
    none: t.choose,
    required: true,
  },
  reached_on: {
    reads: dayField('day-missing'),
    label: t.reached_on,
    hint: t.day_hint,
    type: 'date',
    width: 'm',
    required: true,
  },
  day_because: dayBecause,
})
export type MilestoneForm = ValueOf<typeof milestoneForm>

export const withdrawalForm = z.object({ milestone: idField('not-found') })

export const returnForm = z.object({ departure: idField('not-found') })

/** Why and when a company is not with us. */
export const departureForm = formOf({
  because: {
    reads: choiceField(DEPARTURE_REASONS, 'because-missing'),
    label: t.because,
    type: 'select',
    options: answersOf(DEPARTURE_REASONS, because => stageTexts[`because_${because}`]),
    none: t.choose_because,
    required: true,
  },
  happened_on: {
    reads: dayField('day-missing'),
    label: t.happened_on,
    hint: t.day_hint,
    type: 'date',
    width: 'm',
    required: true,
  },
  day_because: dayBecause,
  note: {
    reads: optionalTextField(500),
    label: t.note,
    hint: t.note_hint,
    type: 'textarea',
    optional: true,
  },
})
export type DepartureForm = ValueOf<typeof departureForm>

/** Why a day cannot be the one on which something happened to a company, or null. */
export function dayRefusal(
  day: LocalDate,
  { field, today, tip_on }: { field: string; today: LocalDate; tip_on: LocalDate | null },
): Refusal | null {
  if (day > today) return refuse('day-to-come', { field })
  return tip_on !== null && day < tip_on ? refuse('day-before-tip', { field, about: { tip_on } }) : null
}
