import { z } from 'zod'
import { formOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  countField,
  idField,
  numberField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { walkInTexts as t } from '../messages/walk-ins.ts'
import { mostPossible } from './correction.ts'

/** What a company says of somebody who is none of its own, or whom it has nobody to be; whoever arranges has it back. */
const RETURNED = ['not_ours', 'has_left', 'not_entered', 'already_noted'] as const
export type Returned = (typeof RETURNED)[number]

/** Why whoever arranges lets the hours go. */
const LET_GO = ['nobody', 'already_noted'] as const
export type LetGo = (typeof LET_GO)[number]

/** What waits, and for whom. */
export type WaitsFor = 'company' | 'arranger'
export const waitsFor = ({ company_id }: { company_id: number | null }): WaitsFor =>
  company_id === null ? 'arranger' : 'company'

/** A company that has not answered in so many days is asked after by whoever arranges. Our own choice. */
export const DAYS_TO_ANSWER = 14

/** So many wait at a time in one session: more than a room holds, and few enough that a link in the wrong hands fills nothing. */
export const MOST_WAITING = 100

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Somebody who is not on the list. `word` is made where it is typed, so that it can be sent late and twice. */
export const walkInForm = formOf({
  word: {
    reads: numberField('form-gone', 40).refine(word => UUID.test(word), { error: 'form-gone' }),
    label: t.word,
  },
  given_name: {
    reads: textField('given-name-missing', 80),
    label: t.given_name,
    autoComplete: 'off',
    width: 'm',
  },
  family_name: {
    reads: textField('family-name-missing', 80),
    label: t.family_name,
    autoComplete: 'off',
    width: 'm',
  },
  company: {
    reads: textField('company-missing', 120),
    label: t.company,
    hint: t.company_hint,
    autoComplete: 'off',
    list: 'walk-in-companies',
  },
  quarters: {
    reads: countField('time-missing', { least: 1, most: 96 }),
    label: t.how_long,
    type: 'select',
    options: 'times',
    width: 'm',
  },
})

export const removeWalkInForm = z.object({ walk_in: idField('not-found') })

export const completeForm = formOf({
  person: {
    reads: idField('person-missing'),
    label: t.who,
    type: 'select',
    options: 'people',
    none: t.choose_who,
  },
  busy_known: { reads: tickField, label: t.busy_known, type: 'checkbox' },
})

export const returnForm = formOf({
  because: {
    reads: choiceField(RETURNED, 'because-missing'),
    label: t.because,
    type: 'radio',
    options: RETURNED.map(value => ({ value, label: t[`returned_${value}`] })),
  },
})

export const otherCompanyForm = formOf({
  company: {
    reads: textField('company-missing', 200),
    label: t.company,
    hint: t.right_company_hint,
    suggests: 'foretag/forslag',
    autoComplete: 'off',
  },
})

export const letGoForm = formOf({
  because: {
    reads: choiceField(LET_GO, 'let-go-missing'),
    label: t.let_go_because,
    type: 'radio',
    options: LET_GO.map(value => ({ value, label: t[`let_go_${value}`] })),
  },
})

export const protectedForm = formOf({
  code: {
    reads: textField('code-missing', 12),
    label: t.protected_code,
    hint: t.protected_code_hint,
    width: 'm',
    autoComplete: 'off',
  },
})

/** What a session holds by itself, in whole quarters. */
export const quartersHeld = ({ starts, ends }: { starts: Date; ends: Date }): Quarters =>
  mostPossible(Math.floor((ends.getTime() - starts.getTime()) / 60_000), 0)
