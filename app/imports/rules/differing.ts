import type { Row } from '../../foundation/registers/rows.ts'
import type { RegisterName } from './upload.ts'

/** A cell that says something else than what is kept, both as a register writes them. */
export type Difference = {
  register: RegisterName
  file: string
  row: number
  column: string
  kept: string
  told: string
  /** Whom or what it is about: an organisation number, the hash of a personal number, a code. */
  subject: string
  /** What is told as the room keeps it. */
  field: string
  value: unknown
  /** Organisation number of the employer, of what is told of a job. */
  employer?: string
}

/** One cell of a row: what is kept, what is told, and how the two are written. */
export type Compared = Pick<Difference, 'column' | 'field' | 'subject' | 'employer'> & {
  kept: unknown
  told: unknown
  /** What is taken, where it is more than what is told. */
  value?: unknown
  written?: (value: unknown) => string
}

/** The cells of a row that differ, in the order of the columns. */
export const differencesIn = (
  register: RegisterName,
  row: Pick<Row, 'file' | 'number'>,
  compared: readonly Compared[],
): Difference[] =>
  compared.flatMap(({ kept, told, value = told, written = writtenPlainly, ...cell }) =>
    kept === told
      ? []
      : {
          ...cell,
          register,
          file: row.file,
          row: row.number,
          kept: written(kept),
          told: written(told),
          value,
        },
  )

const writtenPlainly = (value: unknown): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'ja' : 'nej') : String(value)

/** Which new values are taken: all, those of some columns (`foretag:Anställda`), or none. */
export type Taking = 'all' | readonly string[]

export const columnKey = ({ register, column }: Pick<Difference, 'register' | 'column'>): string =>
  `${register}:${column}`

export const isTaken = (taking: Taking, cell: Pick<Difference, 'register' | 'column'>): boolean =>
  taking === 'all' || taking.includes(columnKey(cell))

export type DifferingColumn = { register: RegisterName; column: string; rows: number; taken: boolean }

/** How many cells of each column differ, and whether their values are taken. */
export function differingColumns(differences: readonly Difference[], taking: Taking): DifferingColumn[] {
  return [...Map.groupBy(differences, columnKey).values()].map(cells => {
    const { register, column } = cells[0]!
    return { register, column, rows: cells.length, taken: isTaken(taking, { register, column }) }
  })
}
