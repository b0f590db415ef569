import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { numberIn, wordIn } from '../../foundation/registers/cells.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'

export const STEP_REGISTER: Register<'steg'> = {
  name: 'steg',
  columns: [
    { name: 'Personnummer', kind: 'digits', is_required: true, also: ['Personnr', 'Pnr'] },
    { name: 'Datum', kind: 'date', is_required: true },
    { name: 'Steg', kind: 'text', is_required: true },
    { name: 'Anledning', kind: 'text' },
  ],
}

/** A person stands on a step of the staircase from a day on. */
export type RegisteredStep = {
  /** What the reader knows the person by: never the personal number. */
  person: string
  from_on: LocalDate
  /** Its number, from the lowest, 1. */
  step: number
  because: string
}

export type StepCode = 'unknown-person' | 'bad-date' | 'unknown-step'

export type KnownToSteps = {
  today: LocalDate
  personWith(personal_number: Cell): string | null
  /** The names of the steps, from the lowest. */
  steps: readonly string[]
}

/** One row of the register of steps. The codes are tried in the order of GAP.md. */
export function readStep(row: Row, known: KnownToSteps): RegisteredStep | Refusal<StepCode> {
  const person = known.personWith(row.cell('Personnummer'))
  if (person === null) return refuse('unknown-person')
  const from_on = row.date('Datum')
  if (!from_on) return refuse('bad-date')
  if (from_on > known.today) return refuse('bad-date', { about: { closer: 'day-to-come' } })
  const step = stepIn(row.cell('Steg'), known.steps)
  if (step === null) return refuse('unknown-step')
  return { person, from_on, step, because: row.text('Anledning') }
}

/** The number of a step told by number or by name, in any case; null when there is none. */
function stepIn(cell: Cell, steps: readonly string[]): number | null {
  const named = steps.findIndex(name => wordIn(name) === wordIn(cell))
  const number = named >= 0 ? named + 1 : numberIn(cell)
  return number !== null && Number.isInteger(number) && number >= 1 && number <= steps.length ? number : null
}

/** The same person and day again: the same step is merged, another contradicts it. */
export const againstEarlierStep = (
  earlier: Pick<RegisteredStep, 'step'>,
  again: Pick<RegisteredStep, 'step'>,
): 'merged' | Refusal<'conflicting-duplicate'> =>
  earlier.step === again.step
    ? 'merged'
    : refuse('conflicting-duplicate', { about: { closer: 'stands-otherwise' } })
