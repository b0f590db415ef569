import { z } from 'zod'
import { formOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, optionalIdField, textField } from '../../foundation/fields.ts'
import { badgeTexts } from '../messages/badges.ts'
import { certificateTexts } from '../messages/certificates.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { KINDS } from './certificate.ts'

/** The forms of certificates. The errors are codes; their sentences are in the room's messages. */

const o = outcomeTexts
const t = certificateTexts

/** When, by whom and how those in the room were assessed, and the outcome of each. */
export const outcomesForm = formOf({
  assessed_on: { reads: dayField('day-missing'), label: o.assessed_on, type: 'date' },
  assessor: {
    reads: textField('assessor-missing', 120),
    label: o.assessor,
    hint: o.assessor_hint,
    width: 'm',
  },
  how: { reads: textField('how-missing', 300), label: o.how, hint: o.how_hint, type: 'textarea', rows: 2 },
  rows: { under: /^(outcome|seen)_\d+$/, label: o.outcomes },
})

/** To all who have reached it, or to one: whoever is not named rightly is nobody, and not all. */
export const issueForm = z.object({
  kind: choiceField(KINDS, 'kind-missing'),
  whom: choiceField(['all', 'one'], 'person-missing'),
  person: optionalIdField,
})

export const withdrawForm = formOf({
  reason: {
    reads: textField('reason-missing', 500),
    label: t.reason,
    hint: t.reason_hint,
    type: 'textarea',
    rows: 3,
  },
})

export const numberForm = formOf({
  number: {
    reads: textField('number-missing', 40),
    label: t.number,
    hint: t.number_hint,
    width: 'm',
    autoComplete: 'off',
  },
})

/** A badge as it stands in its file. */
export const badgeForm = formOf({
  badge: {
    reads: textField('badge-missing', 64_000),
    label: badgeTexts.badge,
    hint: badgeTexts.badge_hint,
    type: 'textarea',
    rows: 10,
  },
})

/** Nothing is typed: that it is sent is all. */
export const linkForm = z.object({})
