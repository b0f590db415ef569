import { z } from 'zod'
import { isLocalDate } from '../../foundation/dates.ts'
import {
  choiceField,
  countField,
  dayField,
  decimalField,
  kronorField,
  optionalTextField,
  oreTyped,
  textField,
  tickField,
  versionField,
} from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import {
  type BudgetLine,
  CERTAINTIES,
  FINANCIER_KINDS,
  IN_KIND_OF,
  MEASURES,
  PARTNER_KINDS,
  SIDES,
  type Step,
  UNIT_COST_KINDS,
} from './design.ts'
import { SETTING_NAMES } from './settings.ts'
import type { SeriesRow } from './target-series.ts'

/** The forms of a programme. The errors are codes; their sentences are in the room's messages. */

const basis = {
  valid_from: dayField('valid-from-missing'),
  source: textField('source-missing', 400),
  certainty: choiceField(CERTAINTIES, 'certainty-missing'),
}

const facts = {
  name: textField('name-missing', 120),
  line: optionalTextField(300),
  starts_on: dayField('starts-on-missing'),
  ends_on: dayField('ends-on-missing'),
}

export const newProgrammeForm = z.object({ slug: textField('slug-missing', 40), ...facts })

export const programmeForm = z.object({ ...facts, version: versionField })

export const unitCostForm = z.object({
  kind: choiceField(UNIT_COST_KINDS, 'kind-missing'),
  ore_per_hour: kronorField('not-kronor').refine(ore => ore > 0n, { error: 'rate-zero' }),
  ...basis,
})

export const settingForm = z.object({
  name: choiceField(SETTING_NAMES, 'unknown-setting'),
  amount: decimalField('not-a-number'),
  ...basis,
})

const choiceOrNone = <const T extends string>(choices: readonly T[]) =>
  choiceField([...choices, ''], 'choice-missing').transform(choice => (choice === '' ? null : (choice as T)))

export const focusGroupForm = z.object({
  name: textField('name-missing', 120),
  sex: choiceOrNone(['woman', 'man']),
  category: choiceOrNone(['kollektiv', 'tjansteman']),
  unqualified: choiceOrNone(['yes', 'no']).transform(choice => (choice === null ? null : choice === 'yes')),
  years_without_training: z
    .string()
    .trim()
    .default('')
    .refine(text => text === '' || countField('', { least: 1, most: 50 }).safeParse(text).success, {
      error: 'years-wrong',
    })
    .transform(text => (text === '' ? null : Number(text))),
  version: versionField,
  ...basis,
})

export const partnerForm = z.object({
  name: textField('name-missing', 120),
  kind: choiceField(PARTNER_KINDS, 'choice-missing'),
  counties: optionalTextField(200).transform(namesTyped),
  /** Municipalities by name, which the partner takes care of where their county does not tell. */
  municipalities: optionalTextField(2000).transform(namesTyped),
  sends_officers: tickField,
  version: versionField,
})

export const financierForm = z.object({
  name: textField('name-missing', 120),
  kind: choiceField(FINANCIER_KINDS, 'choice-missing'),
  version: versionField,
})

export const staircaseForm = z.object(basis)
export const budgetForm = z.object({ ...basis, support: kronorField('support-missing') })
export const targetsForm = z.object({
  ...basis,
  measure: choiceField(MEASURES, 'choice-missing'),
  version: z.string().default(''),
})

type Typed = Readonly<Record<string, string | undefined>>
const MOST_ROWS = 40

/** The steps that were typed, lowest first; empty rows are left out. */
export function stepsIn(typed: Typed): Step[] | Refusal {
  const steps = numbered(nth => ({
    name: at(typed, `step_${nth}_name`),
    meaning: at(typed, `step_${nth}_meaning`),
  }))
  const nameless = steps.findIndex(step => step.name === '' && step.meaning !== '')
  if (nameless >= 0) return refuse('step-without-name', { field: `step_${nameless + 1}_name` })
  return steps.filter(step => step.name !== '')
}

/** The lines of both sides; empty rows are left out. */
export function linesIn(typed: Typed): BudgetLine[] | Refusal {
  const lines: BudgetLine[] = []
  for (const side of SIDES)
    for (const [index, row] of numbered(nth => rowOf(typed, `${side}_${nth}`)).entries()) {
      if (row.name === '' && row.amount === '') continue
      const amount_ore = oreTyped(row.amount)
      if (row.name === '' || amount_ore === null)
        return refuse('line-incomplete', {
          field: `${side}_${index + 1}_${row.name === '' ? 'name' : 'amount'}`,
        })
      const in_kind_of = IN_KIND_OF.find(whose => whose === row.in_kind_of) ?? null
      lines.push({ side, name: row.name, in_kind_of, financier: row.financier || null, amount_ore })
    }
  return lines
}

const rowOf = (typed: Typed, row: string) => ({
  name: at(typed, `${row}_name`),
  amount: at(typed, `${row}_amount`),
  in_kind_of: at(typed, `${row}_in_kind_of`),
  financier: at(typed, `${row}_financier`),
})

/** The rows of a plan with a column for each of these places; empty rows are left out. */
export function seriesIn(typed: Typed, columns: readonly string[]): SeriesRow[] | Refusal {
  const rows: SeriesRow[] = []
  for (let nth = 1; nth <= MOST_ROWS; nth += 1) {
    const due_on = at(typed, `due_on_${nth}`)
    const amounts = columns.map((_, column) =>
      at(typed, `amount_${nth}_${column + 1}`).replace(/[\s\u00a0]/g, ''),
    )
    if (due_on === '' && amounts.every(amount => amount === '')) continue
    const missing = amounts.findIndex(amount => !/^\d{1,9}$/.test(amount))
    if (!isLocalDate(due_on)) return refuse('point-incomplete', { field: `due_on_${nth}` })
    if (missing >= 0) return refuse('point-incomplete', { field: `amount_${nth}_${missing + 1}` })
    rows.push({
      due_on,
      amounts: Object.fromEntries(columns.map((column, at) => [column, Number(amounts[at])])),
    })
  }
  return rows
}

const at = (typed: Typed, field: string): string => (typed[field] ?? '').trim()
const numbered = <T>(make: (nth: number) => T): T[] =>
  Array.from({ length: MOST_ROWS }, (_, index) => make(index + 1))

function namesTyped(text: string): string[] {
  return text
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
}
