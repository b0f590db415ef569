import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, daysBetween } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { isWorkday } from '../../foundation/workdays.ts'
import { overlap, type Times } from './session-length.ts'

export const MOST_RUNS = 26

/** The same sessions, so many times, so many weeks apart, the first of them beginning on a day. */
export type Run = { from: LocalDate; weeks: number; times: number }

/** One occasion of a run; skipped when a session of it would fall on a day off. */
export type Round<S extends Times> = { sessions: S[]; is_skipped: boolean }

/**
 * The occasions of a run in order, those that are skipped among them: so many are made as were asked for. A session that is on a day off
 * in what is copied (a Saturday) may be on one in the copies. Refuses `run-wrong`, and `run-too-long` where sessions of two occasions
 * would overlap: also of two that both are made, however far apart.
 */
export function roundsOf<S extends Times>(
  template: readonly S[],
  { from, weeks, times }: Run,
): Round<S>[] | Refusal {
  const [first] = template.map(session => session.held_on).sort()
  if (!first || !isWithin(weeks) || !isWithin(times)) return refuse('run-wrong', { field: 'from' })
  const shift = daysBetween(first, from)
  const rounds: Round<S>[] = []
  // A year of days off in a row does not come; the run ends all the same.
  for (let nth = 0; nth < times * 4 && madeOf(rounds).length < times; nth += 1) {
    const days = shift + nth * weeks * 7
    const sessions = template.map(session => ({ ...session, held_on: addDays(session.held_on, days) }))
    const is_skipped = sessions.some(
      (session, at) => !isWorkday(session.held_on) && isWorkday(template[at]!.held_on),
    )
    rounds.push({ sessions, is_skipped })
  }
  const made = madeOf(rounds).flatMap(round => round.sessions)
  const meets = made.some((one, at) => made.slice(at + 1).some(other => overlap(one, other)))
  return meets ? refuse('run-too-long', { field: 'weeks' }) : rounds
}

export const madeOf = <S extends Times>(rounds: readonly Round<S>[]): Round<S>[] =>
  rounds.filter(round => !round.is_skipped)

/** The codes of new occasions after one: the next numbers after its own last digits, or after a dash, that nobody has. */
export function codesAfter(code: string, count: number, taken: ReadonlySet<string>): string[] {
  const [, stem = `${code}-`, digits = '1'] = /^(.*?)(\d{1,9})$/.exec(code) ?? []
  const codes: string[] = []
  for (let number = Number(digits) + 1; codes.length < count; number += 1) {
    const next = `${stem}${String(number).padStart(digits.length, '0')}`
    if (!taken.has(next)) codes.push(next)
  }
  return codes
}

const isWithin = (count: number) => Number.isInteger(count) && count >= 1 && count <= MOST_RUNS
