import { z } from 'zod'
import { choiceField, idField } from '../../foundation/fields.ts'

/**
 * Why somebody who had a seat never came, as a company knows it. Nothing of health is asked: whoever was ill, had a sick child or a day off
 * was alike not at work. GDPR art. 9.
 */
export const WHY_NOT = [
  'not_at_work',
  'needed_here',
  'has_left',
  'not_told',
  'other_known',
  'not_known',
] as const
export type WhyNot = (typeof WHY_NOT)[number]

export const noShowForm = z.object({
  occasion: idField('not-found'),
  person: idField('not-found'),
  why: choiceField(WHY_NOT, 'why-missing'),
})
