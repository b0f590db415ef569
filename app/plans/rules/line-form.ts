import { isLocalDate } from '../../foundation/dates.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  optionalCountField,
  optionalMarkField,
  optionalTextField,
  severalField,
  textField,
} from '../../foundation/fields.ts'
import { capital } from '../../foundation/text.ts'
import { roomTexts } from '../../workshops/messages/room.ts'
import { planTexts } from '../messages/plan.ts'
import { KINDS, TAUGHT_HERE } from './line.ts'

const t = planTexts
const LEVELS = ['0', '1', '2', '3', '4'] as const
const levelField = choiceField(['', ...LEVELS], 'bad-level').transform(level =>
  level === '' ? null : Number(level),
)
const levelOptions = answersOf(LEVELS, level => roomTexts[`level_${level}`])
const capitalOf = ({ sv, en }: { sv: string; en: string }) => ({ sv: capital(sv), en: capital(en) })

/** One line of a plan. Who and when may wait; the plan tells that they are missing. */
export const lineForm = formOf(
  {
    name: {
      reads: textField('competence-missing', 120),
      label: t.competence,
      hint: t.competence_hint,
      list: 'competences',
      autoComplete: 'off',
    },
    role: { reads: optionalTextField(120), label: t.role, hint: t.role_hint, list: 'roles', optional: true },
    level_from: {
      reads: levelField,
      label: t.level_from,
      type: 'select',
      options: levelOptions,
      none: t.not_said,
      optional: true,
    },
    level_to: {
      reads: levelField,
      label: t.level_to,
      type: 'select',
      options: levelOptions,
      none: t.not_said,
      optional: true,
    },
    people: {
      reads: optionalCountField('people-wrong', { least: 1, most: 9999 }),
      label: t.people,
      hint: t.people_hint,
      inputMode: 'numeric',
      width: 's',
      optional: true,
    },
    due_on: {
      reads: optionalMarkField
        .refine(text => text === '' || isLocalDate(text), { error: 'day-wrong' })
        .transform(text => (text === '' ? null : text)),
      label: t.due_on,
      type: 'date',
      width: 'm',
      optional: true,
    },
    kind: {
      reads: choiceField(['', ...KINDS], 'choice-missing').transform(kind => (kind === '' ? null : kind)),
      label: t.kind,
      type: 'select',
      options: answersOf(KINDS, kind => capitalOf(t[`kind_${kind}`])),
      none: t.kind_none,
      optional: true,
    },
    responsible: {
      reads: optionalTextField(120),
      label: t.responsible,
      hint: t.responsible_hint,
      optional: true,
    },
    taught_here: {
      reads: choiceField(TAUGHT_HERE, 'choice-missing'),
      label: t.taught_here,
      type: 'radio',
      inline: true,
      options: answersOf(TAUGHT_HERE, answer => t[`taught_${answer}`]),
    },
    reach_a: {
      reads: optionalTextField(300),
      label: t.reach_a,
      hint: t.reach_hint,
      type: 'textarea',
      rows: 2,
      optional: true,
    },
    reach_b: {
      reads: optionalTextField(300),
      label: t.reach_b,
      hint: t.reach_hint,
      type: 'textarea',
      rows: 2,
      optional: true,
    },
    principles: {
      reads: optionalTextField(300),
      label: t.principles,
      hint: t.reach_hint,
      type: 'textarea',
      rows: 2,
      optional: true,
    },
  },
  schema =>
    schema.refine(
      ({ level_from, level_to }) => level_from === null || level_to === null || level_to > level_from,
      { error: 'levels-do-not-rise', path: ['level_to'] },
    ),
)
export type LineForm = ValueOf<typeof lineForm>

/** The needs that were ticked, by their ids. */
export const needsForm = formOf({
  needs: {
    reads: severalField
      .transform(ids => ids.filter(id => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)))
      .refine(ids => ids.length > 0, { error: 'need-missing' }),
    label: t.needs_title,
    type: 'checkboxes',
    options: 'needs',
  },
})
