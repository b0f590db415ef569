import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { numberIn, wordIn } from '../../foundation/registers/cells.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { competenceKey } from './read-competence.ts'

export const LEVEL_REGISTER: Register<'nivaer'> = {
  name: 'nivaer',
  columns: [
    { name: 'Personnummer', kind: 'digits', is_required: true, also: ['Personnr', 'Pnr'] },
    { name: 'Kompetens', kind: 'text', is_required: true },
    { name: 'Datum', kind: 'date', is_required: true },
    { name: 'Nivå', kind: 'number', is_required: true },
    { name: 'Önskad nivå', kind: 'number' },
    { name: 'Källa', kind: 'text' },
  ],
}

/** None, basic, with support, on one's own, can teach others. */
export type Level = 0 | 1 | 2 | 3 | 4
/** Who says it: the person, the manager, or a validation with its evidence. */
export type LevelSource = 'own' | 'manager' | 'validation'

/** What is said on a day of a person's competence; `level` or `wanted`, or both. */
export type RegisteredLevel = {
  /** What the reader knows the person by: never the personal number. */
  person: string
  /** Its key: case and spaces tell nothing apart. */
  competence: string
  rated_on: LocalDate
  level: Level | null
  wanted: Level | null
  source: LevelSource
}

export type LevelCode =
  | 'unknown-person'
  | 'unknown-competence'
  | 'bad-date'
  | 'bad-level'
  | 'level-missing'
  | 'unknown-source'

export type KnownToLevels = {
  today: LocalDate
  /** The accepted person with the number, or null, also when it is no number. */
  personWith(personal_number: Cell): string | null
  /** The key of the competence that a name stands for, or null. */
  keyOf(key: string): string | null
}

const SOURCES: ReadonlyMap<string, LevelSource> = new Map([
  ['egen', 'own'],
  ['chef', 'manager'],
  ['', 'manager'],
  ['validering', 'validation'],
  ['val', 'validation'],
])

/** One row of the register of levels. The codes are tried in the order of GAP.md. */
export function readLevel(row: Row, known: KnownToLevels): RegisteredLevel | Refusal<LevelCode> {
  const person = known.personWith(row.cell('Personnummer'))
  if (person === null) return refuse('unknown-person')
  const competence = known.keyOf(competenceKey(row.text('Kompetens')))
  if (competence === null) return refuse('unknown-competence')
  const rated_on = row.date('Datum')
  if (!rated_on) return refuse('bad-date')
  if (rated_on > known.today) return refuse('bad-date', { about: { closer: 'day-to-come' } })
  const level = levelIn(row, 'Nivå')
  const wanted = levelIn(row, 'Önskad nivå')
  if (level === undefined || wanted === undefined) return refuse('bad-level')
  if (level === null && wanted === null) return refuse('level-missing')
  const source = SOURCES.get(wordIn(row.cell('Källa')))
  if (!source || row.isUnreadable('Källa')) return refuse('unknown-source')
  return { person, competence, rated_on, level, wanted, source }
}

/** Null where nothing stands, undefined where what stands is no level. */
function levelIn(row: Row, column: string): Level | null | undefined {
  const cell = row.cell(column)
  if (cell === null) return row.isUnreadable(column) ? undefined : null
  const level = numberIn(cell)
  return level !== null && Number.isInteger(level) && level >= 0 && level <= 4 ? (level as Level) : undefined
}

type Told = Pick<RegisteredLevel, 'level' | 'wanted'>

/** The same person, competence, day and source again: the same levels are merged, others contradict them. */
export const againstEarlierLevel = (
  earlier: Told,
  again: Told,
): 'merged' | Refusal<'conflicting-duplicate'> =>
  earlier.level === again.level && earlier.wanted === again.wanted
    ? 'merged'
    : refuse('conflicting-duplicate', { about: { closer: 'rated-otherwise' } })
