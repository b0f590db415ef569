import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { numberIn, textIn, wordIn } from '../../foundation/registers/cells.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'

export const ANSWER_REGISTER: Register<'svar'> = {
  name: 'svar',
  columns: [
    { name: 'Organisationsnummer', kind: 'digits', is_required: true, also: ['Orgnr', 'Organisationsnr'] },
    { name: 'Mätning', kind: 'text', is_required: true },
    { name: 'Datum', kind: 'date', is_required: true },
    { name: 'Grupp', kind: 'text', is_required: true },
    { name: 'Svarande', kind: 'text', is_required: true },
    { name: 'Påstående', kind: 'text', is_required: true },
    { name: 'Svar', kind: 'number', is_required: true },
    { name: 'Mall', kind: 'text', also: ['Mallversion'] },
  ],
}

/** When in a programme a company is measured: before it begins, in between, at the end. */
export type Measurement = 'baseline' | 'between' | 'end'
/** For whom a respondent answers. */
export type RespondentGroup = 'management' | 'hr' | 'union' | 'other'
/** One of the five levels of a statement. */
export type Mark = 1 | 2 | 3 | 4 | 5

/** What one respondent of a company says of one statement; `mark` null when they do not know. */
export type RegisteredAnswer = {
  organisation_number: string
  measurement: Measurement
  answered_on: LocalDate
  group: RespondentGroup
  /** Tells the respondents of a company and measurement apart; shown to nobody. */
  respondent: string
  statement: string
  mark: Mark | null
}

export type AnswerCode =
  | 'unknown-company'
  | 'unknown-measurement'
  | 'bad-date'
  | 'unknown-group'
  | 'respondent-missing'
  | 'unknown-statement'
  | 'bad-answer'

export type KnownToAnswers = {
  today: LocalDate
  isCompany(organisation_number: string): boolean
  /** The template by which a company was measured from a register before, else the one in force. */
  templateOf(measured: Pick<RegisteredAnswer, 'organisation_number' | 'measurement'>): AskedTemplate
}

/** A version of the template, and the codes of its statements: `A1`. */
export type AskedTemplate = { version: number; statements: ReadonlySet<string> }

const MEASUREMENTS: ReadonlyMap<string, Measurement> = new Map([
  ['0-mätning', 'baseline'],
  ['nollmätning', 'baseline'],
  ['start', 'baseline'],
  ['mellanmätning', 'between'],
  ['mellan', 'between'],
  ['slutmätning', 'end'],
  ['slut', 'end'],
])

const GROUPS: ReadonlyMap<string, RespondentGroup> = new Map([
  ['ledning', 'management'],
  ['chef', 'management'],
  ['hr', 'hr'],
  ['fack', 'union'],
  ['facklig', 'union'],
  ['klubb', 'union'],
  ['övrig', 'other'],
  ['övriga', 'other'],
  ['medarbetare', 'other'],
])

/** Ways of not answering. */
const NO_ANSWER: readonly string[] = ['', '-', '?', 'vet ej']

/** One row of the register of answers. The codes are tried in the order of GAP.md. */
export function readAnswer(row: Row, known: KnownToAnswers): RegisteredAnswer | Refusal<AnswerCode> {
  const organisation_number = organisationNumber(row.cell('Organisationsnummer'))
  if (!organisation_number || !known.isCompany(organisation_number)) return refuse('unknown-company')
  const measurement = MEASUREMENTS.get(wordIn(row.cell('Mätning')))
  if (!measurement) return refuse('unknown-measurement')
  const answered_on = row.date('Datum')
  if (!answered_on) return refuse('bad-date')
  if (answered_on > known.today) return refuse('bad-date', { about: { closer: 'day-to-come' } })
  const group = GROUPS.get(wordIn(row.cell('Grupp')))
  if (!group) return refuse('unknown-group')
  const respondent = respondentIn(row.text('Svarande'))
  if (!respondent) return refuse('respondent-missing')
  const statement = textIn(row.cell('Påstående')).toUpperCase()
  const template = known.templateOf({ organisation_number, measurement })
  if (!isBy(row, template)) return refuse('unknown-statement', { about: { closer: 'other-template' } })
  if (!template.statements.has(statement)) return refuse('unknown-statement')
  const mark = markIn(row)
  if (mark === undefined) return refuse('bad-answer')
  return { organisation_number, measurement, answered_on, group, respondent, statement, mark }
}

/** Whether the version that a row names, if it names one, is the one: `2`, `v2`, `version 2`. The same code asks something else in another. */
function isBy(row: Row, { version }: AskedTemplate): boolean {
  const named = wordIn(row.cell('Mall'))
  return named === ''
    ? !row.isUnreadable('Mall')
    : /^(?:v|version|mall)?\s*0*(\d{1,6})$/.exec(named)?.[1] === String(version)
}

/** Case and leading zeros tell nobody apart: `R2` is `r2`, `02` is `2`. */
const respondentIn = (text: string): string => text.toLowerCase().replace(/^0+(?=.)/, '')

/** Undefined when it is neither an answer nor a way of not answering. */
function markIn(row: Row): Mark | null | undefined {
  const cell = row.cell('Svar')
  if (cell === null) return row.isUnreadable('Svar') ? undefined : null
  if (NO_ANSWER.includes(wordIn(cell))) return null
  const mark = numberIn(cell)
  return mark !== null && Number.isInteger(mark) && mark >= 1 && mark <= 5 ? (mark as Mark) : undefined
}

type Told = Pick<RegisteredAnswer, 'mark'>

/** The same statement again by the same respondent: the same answer is merged, whatever its day and group; another contradicts it. */
export const againstEarlierAnswer = (
  earlier: Told,
  again: Told,
): 'merged' | Refusal<'conflicting-duplicate'> =>
  earlier.mark === again.mark
    ? 'merged'
    : refuse('conflicting-duplicate', { about: { closer: 'answered-otherwise' } })
