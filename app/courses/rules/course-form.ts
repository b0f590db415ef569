import { answersOf, capitals, formOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  choicesField,
  hoursField,
  hoursToType,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { COURSE_FORMS, COURSE_KINDS, COURSE_LANGUAGES } from './kinds.ts'

const t = courseTexts
const c = catalogueTexts

const MOST_LETTERS = 4000
const told = (rows: number) =>
  ({ reads: optionalTextField(MOST_LETTERS), type: 'textarea', rows, optional: true }) as const

/** What names a course and cannot be another's. */
const named = {
  title: { reads: textField('title-missing', 200), label: t.title },
  code: { reads: textField('code-missing', 40), label: t.code, width: 'm' },
} as const

/** What a course leads to, needs and is made of is one field each: two who both change it choose whose holds. */
export const courseForm = formOf({
  ...named,
  kind: {
    reads: choiceField(COURSE_KINDS, 'kind-missing'),
    label: t.kind,
    type: 'select',
    options: answersOf(COURSE_KINDS, kind => capitals(t[`kind_${kind}`])),
    width: 'm',
  },
  hours: {
    reads: hoursField('not-hours'),
    types: hoursToType,
    label: t.hours_field,
    hint: t.hours_hint,
    width: 's',
    unit: 'h',
    inputMode: 'decimal',
  },
  held_as: {
    // A form that leaves the question out says nothing of it.
    reads: choiceField(['', ...COURSE_FORMS], 'form-unknown')
      .default('')
      .transform(form => form || null),
    label: c.held_as,
    type: 'select',
    none: c.held_as_untold,
    options: answersOf(COURSE_FORMS, form => capitals(c[`held_as_${form}`])),
    width: 'm',
  },
  languages: {
    reads: choicesField(COURSE_LANGUAGES),
    types: (languages: readonly string[]) => languages.join(','),
    label: c.languages,
    type: 'checkboxes',
    options: answersOf(COURSE_LANGUAGES, language => capitals(c[`language_${language}`])),
    inline: true,
    optional: true,
  },
  goals: { ...told(4), label: c.goals, hint: c.goals_hint },
  content: { ...told(8), label: c.content, hint: c.content_hint },
  needs: { ...told(2), label: c.needs, hint: c.needs_hint },
  accessibility: { ...told(3), label: c.accessibility, hint: c.accessibility_hint },
  principles: { ...told(3), label: c.principles, hint: c.principles_hint },
  is_required_by_law: { reads: tickField, label: t.by_law, hint: t.by_law_hint, type: 'checkbox' },
  outcomes: { under: /^outcome_\d+_/, label: outcomeTexts.leads_to },
  prerequisites: { under: /^prerequisite_\d+_/, label: c.prerequisites },
  parts: { under: /^part_\d+_/, label: c.parts },
  is_correction: { reads: tickField, label: c.is_correction, hint: c.is_correction_hint, type: 'checkbox' },
})

export const copyForm = formOf({ ...named, code: { ...named.code, hint: c.copy_code_hint } })

/** What the button said: who presses it again, or after somebody else, does not undo it. */
export const archiveForm = formOf({
  becomes: { reads: choiceField(['archived', 'current'], 'which-missing'), label: c.archive },
})
