import { z } from 'zod'
import { dayField, severalMarksField, textField } from '../../foundation/fields.ts'
import { readIn } from './own-hours.ts'

/** What proves a signature that binds and is not ours: the portal’s receipt, or where the original on paper lies. */
export type EvidenceKind = 'portal' | 'paper'

/** Hours as they were read, what proves them, and its day. */
export const evidenceForm = z.object({
  row: severalMarksField.refine(rows => readIn(rows).length > 0 && readIn(rows).length === rows.length, {
    error: 'rows-missing',
  }),
  reference: textField('reference-missing', 200),
  given_on: dayField('given-on-missing'),
})
