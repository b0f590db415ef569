import { z } from 'zod'
import { noUnionWords } from '../../access/union-words.ts'
import { DEPARTURE_REASONS } from '../../companies/rules/departure-reasons.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, optionalIdField, textField, versionField } from '../../foundation/fields.ts'
import { handOverTexts } from '../messages/hand-over.ts'

export const acceptForm = z.object({
  version: versionField.refine(version => version > 0, { error: 'changed-by-other' }),
})

const t = handOverTexts

export const declineForm = formOf(
  {
    because: {
      reads: choiceField(DEPARTURE_REASONS, 'because-missing'),
      label: t.because,
      type: 'select',
      options: answersOf(DEPARTURE_REASONS, reason => t[`because_${reason}`]),
      none: t.choose_because,
    },
    /** What the one who pointed the company out is told. */
    declined_because: {
      reads: textField('declined-because-missing', 1000),
      label: t.declined_because,
      hint: noUnionWords,
      type: 'textarea',
      rows: 3,
    },
  },
  schema => schema.extend({ version: versionField }),
)
export type Decline = ValueOf<typeof declineForm>

export const rerouteForm = formOf(
  {
    partner_id: {
      reads: optionalIdField.refine(id => id !== null, { error: 'partner-missing' }).transform(id => id!),
      label: t.partner,
      type: 'select',
      options: 'partners',
      none: t.choose_partner,
    },
    reroute_because: {
      reads: textField('reroute-because-missing', 1000),
      label: t.reroute_because,
      hint: noUnionWords,
      type: 'textarea',
      rows: 2,
    },
  },
  schema => schema.extend({ version: versionField }),
)
export type Reroute = ValueOf<typeof rerouteForm>
