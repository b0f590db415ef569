import { z } from 'zod'
import { choiceField, optionalIdField, textField, versionField } from '../../foundation/fields.ts'

/** Why a company does not come along, or leaves. The database knows the same ones. */
export const DEPARTURE_REASONS = [
  'no_time',
  'no_need',
  'other_programme',
  'economy',
  'aid_ceiling',
  'closed',
  'outside_area',
  'no_answer',
  'other',
] as const

export const acceptForm = z.object({
  version: versionField.refine(version => version > 0, { error: 'changed-by-other' }),
})

export const declineForm = z.object({
  because: choiceField(DEPARTURE_REASONS, 'because-missing'),
  /** What the one who pointed the company out is told. */
  declined_because: textField('declined-because-missing', 1000),
  version: versionField,
})
export type Decline = z.output<typeof declineForm>

export const rerouteForm = z.object({
  partner_id: optionalIdField.refine(id => id !== null, { error: 'partner-missing' }).transform(id => id!),
  reroute_because: textField('reroute-because-missing', 1000),
  version: versionField,
})
export type Reroute = z.output<typeof rerouteForm>
