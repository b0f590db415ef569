import { isLocalDate } from '../../foundation/dates.ts'
import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { idField, optionalTextField, severalField } from '../../foundation/fields.ts'
import { permitTexts } from '../messages/permits.ts'
import type { Who } from './rating.ts'

const t = permitTexts

const dayOrNone = optionalTextField(10)
  .refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' })
  .transform(text => text || null)

const held = {
  from_on: { reads: dayOrNone, label: t.from_on, type: 'date', width: 'm', optional: true },
  until_on: {
    reads: dayOrNone,
    label: t.until_on,
    hint: t.until_on_hint,
    type: 'date',
    width: 'm',
    optional: true,
  },
  evidence: {
    reads: optionalTextField(200),
    label: t.evidence,
    hint: t.evidence_hint,
    optional: true,
    autoComplete: 'off',
  },
} as const

type Days = { from_on: string | null; until_on: string | null }
const inOrder = ({ from_on, until_on }: Days) => !from_on || !until_on || from_on <= until_on
const WRONG_ORDER = { error: 'last-before-first', path: ['until_on'] }

/** The same permit for one or several: those who were at a course together have the same day. */
export const permitForm = formOf(
  {
    competence_id: {
      reads: idField('permit-missing'),
      label: t.permit,
      type: 'select',
      options: 'permits',
      none: t.choose_permit,
    },
    people: {
      reads: severalField
        .refine(all => all.length > 0 && all.every(one => /^[pe][1-9]\d{0,8}$/.test(one)), {
          error: 'nobody-chosen',
        })
        .transform(all => all as Who[]),
      label: t.people,
      type: 'checkboxes',
      options: 'people',
      inline: true,
    },
    ...held,
  },
  schema => schema.refine(inOrder, WRONG_ORDER),
)
export type PermitForm = ValueOf<typeof permitForm>

/** What was written wrong of one that is held. */
export const correctionForm = formOf(held, schema => schema.refine(inOrder, WRONG_ORDER))
export type CorrectionForm = ValueOf<typeof correctionForm>
