import { numberField, optionalNumberField } from '../../foundation/fields.ts'
import { organisationNumber } from './organisation-number.ts'

/** An organisation number as it was typed. That of a sole trader is a personal number, and is none. */
export const organisationNumberField = (missing: string, wrong = 'bad-organisation-number') =>
  numberField(missing).refine(text => organisationNumber(text) !== null, { error: wrong })

export const optionalOrganisationNumberField = (wrong = 'bad-organisation-number') =>
  optionalNumberField().refine(text => text === '' || organisationNumber(text) !== null, { error: wrong })
