import { answersOf, capitals, formOf, type Words } from '../../foundation/described-form.ts'
import {
  choiceField,
  dayField,
  decimalField,
  kronorField,
  kronorToType,
  optionalCountField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { CERTAINTIES, FINANCIER_KINDS, MEASURES, PARTNER_KINDS, UNIT_COST_KINDS } from './design.ts'
import { SETTING_NAMES } from './settings.ts'

/** The forms of a programme. The errors are codes; their sentences are in the room's messages. */

const t = settingsTexts
const f = figureTexts

/** From when, by whose word, and how sure: the end of every form that sets something. */
export const BASIS = ['valid_from', 'source', 'certainty'] as const
export const basisFields = {
  valid_from: {
    reads: dayField('valid-from-missing'),
    label: t.valid_from,
    hint: t.valid_from_hint,
    type: 'date',
    width: 'm',
  },
  source: { reads: textField('source-missing', 400), label: t.source, hint: t.source_hint },
  certainty: {
    reads: choiceField(CERTAINTIES, 'certainty-missing'),
    label: t.certainty,
    type: 'radio',
    options: CERTAINTIES.map(value => ({
      value,
      label: capitals(t[`certainty_${value}`]),
      note: t[`certainty_${value}_note`],
    })),
  },
} as const

const kronor = (label: Words, wrong: string) =>
  ({
    reads: kronorField(wrong).transform(ore => ore!),
    types: kronorToType,
    label,
    unit: 'kr',
    inputMode: 'decimal',
  }) as const

const name = { reads: textField('name-missing', 120), label: t.name } as const
const line = { reads: optionalTextField(300), label: t.line, hint: t.line_hint, optional: true } as const
const starts_on = {
  reads: dayField('starts-on-missing'),
  label: t.starts_on,
  type: 'date',
  width: 'm',
} as const
const ends_on = { reads: dayField('ends-on-missing'), label: t.ends_on, type: 'date', width: 'm' } as const

export const newProgrammeForm = formOf({
  name,
  slug: { reads: textField('slug-missing', 40), label: t.slug, hint: t.slug_hint, width: 'm' },
  starts_on: { ...starts_on, hint: t.day_hint },
  ends_on,
  line,
})

export const programmeForm = formOf({
  name,
  line,
  starts_on: { ...starts_on, hint: t.dates_hint },
  ends_on: { ...ends_on, hint: t.day_hint },
})

export const unitCostForm = formOf({
  kind: {
    reads: choiceField(UNIT_COST_KINDS, 'kind-missing'),
    label: f.whose_time,
    type: 'select',
    options: answersOf(UNIT_COST_KINDS, kind => capitals(f[`in_kind_${kind}`])),
  },
  ore_per_hour: {
    ...kronor(f.per_hour, 'not-kronor'),
    reads: kronorField('not-kronor')
      .transform(ore => ore!)
      .refine(ore => ore > 0n, { error: 'rate-zero' }),
    width: 's',
  },
  ...basisFields,
})

export const settingForm = formOf({
  name: {
    reads: choiceField(SETTING_NAMES, 'unknown-setting'),
    label: f.figure,
    type: 'select',
    options: answersOf(SETTING_NAMES, setting => f[`setting_${setting}`]),
  },
  amount: {
    reads: decimalField('not-a-number'),
    label: f.value,
    hint: f.value_hint,
    width: 'm',
    inputMode: 'decimal',
  },
  ...basisFields,
})

const choiceOrNone = <const T extends string>(choices: readonly T[]) =>
  choiceField([...choices, ''], 'choice-missing').transform(choice => (choice === '' ? null : (choice as T)))
const any = capitals(f.any)

export const focusGroupForm = formOf({
  name: { reads: textField('name-missing', 120), label: f.group_name },
  sex: {
    reads: choiceOrNone(['woman', 'man']),
    label: f.sex,
    type: 'select',
    options: answersOf(['woman', 'man'], sex => capitals(f[`sex_${sex}`])),
    none: any,
  },
  category: {
    reads: choiceOrNone(['kollektiv', 'tjansteman']),
    label: f.category,
    type: 'select',
    options: answersOf(['kollektiv', 'tjansteman'], category => capitals(f[`category_${category}`])),
    none: any,
  },
  unqualified: {
    reads: choiceOrNone(['yes', 'no']).transform(choice => (choice === null ? null : choice === 'yes')),
    types: (is_unqualified: boolean) => (is_unqualified ? 'yes' : 'no'),
    label: f.unqualified,
    type: 'select',
    options: answersOf(['yes', 'no'], answer => capitals(f[`unqualified_${answer}`])),
    none: any,
  },
  years_without_training: {
    reads: optionalCountField('years-wrong', { least: 1, most: 50 }),
    label: f.years_without_training,
    hint: f.years_hint,
    width: 's',
    inputMode: 'numeric',
    optional: true,
  },
  ...basisFields,
})

const names = (label: Words, hint: Words, most: number) =>
  ({
    reads: optionalTextField(most).transform(namesTyped),
    types: (each: readonly string[]) => each.join(', '),
    label,
    hint,
    optional: true,
  }) as const

export const partnerForm = formOf({
  name,
  kind: {
    reads: choiceField(PARTNER_KINDS, 'choice-missing'),
    label: t.role,
    type: 'select',
    options: answersOf(PARTNER_KINDS, kind => capitals(t[`kind_${kind}`])),
  },
  counties: names(t.counties, t.counties_hint, 200),
  /** Municipalities by name, which the partner takes care of where their county does not tell. */
  municipalities: names(t.municipalities, t.municipalities_hint, 2000),
  sends_officers: {
    reads: tickField,
    label: t.sends_officers,
    hint: t.sends_officers_hint,
    type: 'checkbox',
  },
})

export const financierForm = formOf({
  name,
  kind: {
    reads: choiceField(FINANCIER_KINDS, 'choice-missing'),
    label: t.kind,
    type: 'select',
    options: answersOf(FINANCIER_KINDS, kind => capitals(t[`kind_${kind}`])),
  },
})

export const budgetForm = formOf({
  support: { ...kronor(f.support, 'support-missing'), width: 'm' },
  lines: { under: /^(income|cost)_\d+_/, label: f.budget },
  ...basisFields,
})

/** The plan of one measure is one field: two who both change its rows choose whose hold. */
export const targetsForm = formOf({
  measure: {
    reads: choiceField(MEASURES, 'choice-missing'),
    label: f.measure,
    type: 'select',
    options: answersOf(MEASURES, measure => f[`measure_${measure}`]),
  },
  rows: { under: /^(due_on|amount)_\d+/, label: f.targets },
  ...basisFields,
})

function namesTyped(text: string): string[] {
  return text
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
}
