import { z } from 'zod'
import { choiceField, idField } from '../../foundation/fields.ts'

/** A line that is to move one place. */
export const moveForm = z.object({
  line: idField('not-found'),
  by: choiceField(['up', 'down'], 'choice-missing'),
})

/** A form that is only a button. */
export const nothingForm = z.object({})
