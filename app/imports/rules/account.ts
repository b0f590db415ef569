import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { type Row, rowsOf, typedCells, type Unreadable } from '../../foundation/registers/rows.ts'
import type { Known } from './known.ts'
import { REGISTER_NAMES, type RegisterName, registerNamed, type SentRegister } from './upload.ts'

/** What became of a row: `accepted`, `merged`, or the code that rejected it. */
export type Outcome = string

export type Verdict = {
  register: RegisterName
  /** Which of the sheets that were sent. */
  sheet: number
  row_number: number
  outcome: Outcome
  /** What is known of a rejection beyond its code, for a sentence of its own. */
  closer?: string
  /** The same for rows that say the same, whatever the order of the columns; nothing can be read out of it. */
  digest: string
  /** Of a rejected row, as a person would type them. */
  cells: string[] | null
}

/** Every row of a register, accounted for. */
export type RegisterCounts = {
  rows: number
  accepted: number
  merged: number
  rejected: Record<string, number>
}

export type Account = Record<RegisterName, RegisterCounts>

/** How a register is judged, row by row; each must be accepted, merged or refused. */
export type Judge = {
  register: RegisterName
  judge(row: Row): 'accepted' | 'merged' | Refusal
  /** Hears a row that was taken before, for what must never be missed in it. */
  taken?(row: Row): void
}

/** Registers of which the very same row is the same for good, also when its person has a new number or is forgotten. */
export const TAKEN_ONCE: readonly RegisterName[] = ['deltagare', 'narvaro', 'nivaer', 'steg']

/**
 * Judges every row of one register in its order. Of what was sent only the rejected rows are kept. A row that was taken
 * before is merged into what it was then: nobody who has been forgotten comes back with an old file.
 */
export function judgeRows(
  sent: readonly SentRegister[],
  { register, judge, taken }: Judge,
  { digestOf, rows_taken }: Pick<Known, 'digestOf' | 'rows_taken'>,
): { verdicts: Verdict[]; unreadable: Unreadable } {
  const verdicts: Verdict[] = []
  const unreadable: Unreadable = new Map()
  const { columns } = registerNamed(register)
  const copies = new Map<string, number>()
  const isTaken = (digest: string): boolean => {
    if (!TAKEN_ONCE.includes(register)) return false
    const copy = (copies.get(digest) ?? 0) + 1
    copies.set(digest, copy)
    return copy <= (rows_taken.get(digest) ?? 0)
  }
  for (const one of sent) {
    if (one.register !== register) continue
    let at = 0
    for (const row of rowsOf(one, unreadable)) {
      const cells = typedCells(one.rows[at]!, one, registerNamed(register))
      const known = columns.map(column => (cells[one.places.get(column.name) ?? -1] ?? '').trim())
      const digest = digestOf(JSON.stringify([register, known]))
      const is_taken = isTaken(digest)
      if (is_taken) taken?.(row)
      const judged = is_taken ? 'merged' : judge(row)
      const outcome = isRefusal(judged) ? judged.refused : judged
      if (isRefusal(judged)) row.drop()
      verdicts.push({
        register,
        outcome,
        ...(isRefusal(judged) && judged.about?.closer ? { closer: String(judged.about.closer) } : {}),
        sheet: one.position,
        row_number: row.number,
        digest,
        cells: isRejected(outcome) ? cells : null,
      })
      at += 1
    }
  }
  return { verdicts, unreadable }
}

/** Rejected rows of a code of which the same is known beyond it. */
export type Closer = { register: RegisterName; code: Outcome; closer: string; rows: number }

export function closerOf(verdicts: readonly Verdict[]): Closer[] {
  const known = new Map<string, Closer>()
  for (const { register, outcome: code, closer } of verdicts) {
    if (!closer) continue
    const key = [register, code, closer].join()
    const before = known.get(key) ?? { register, code, closer, rows: 0 }
    known.set(key, { ...before, rows: before.rows + 1 })
  }
  return [...known.values()]
}

/** Why rows of a register were rejected: what is known closer of a code by itself. */
export function reasonsIn(
  register: RegisterName,
  { account, closer = [] }: { account: Account; closer?: readonly Closer[] },
): { code: Outcome; closer: string | null; rows: number }[] {
  return Object.entries(account[register].rejected).flatMap(([code, rows]) => {
    const known = closer.filter(one => one.register === register && one.code === code)
    const others = rows - known.reduce((sum, one) => sum + one.rows, 0)
    return [...(others > 0 ? [{ code, closer: null, rows: others }] : []), ...known]
  })
}

/** Counts of every register, codes in alphabetical order. */
export function accountOf(tallies: Iterable<{ register: string; outcome: Outcome; rows: number }>): Account {
  const account = Object.fromEntries(
    REGISTER_NAMES.map(name => [name, { rows: 0, accepted: 0, merged: 0, rejected: {} }]),
  ) as unknown as Account
  const inOrder = [...tallies].sort((a, b) => (a.outcome < b.outcome ? -1 : 1))
  for (const { register, outcome, rows } of inOrder) {
    const counts = account[register as RegisterName]
    counts.rows += rows
    if (outcome === 'accepted' || outcome === 'merged') counts[outcome] += rows
    else counts.rejected[outcome] = (counts.rejected[outcome] ?? 0) + rows
  }
  return account
}

export const accountOfVerdicts = (verdicts: readonly Verdict[]): Account =>
  accountOf(verdicts.map(({ register, outcome }) => ({ register, outcome, rows: 1 })))

export const isRejected = (outcome: Outcome): boolean => outcome !== 'accepted' && outcome !== 'merged'
