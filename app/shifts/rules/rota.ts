import { endsOn, sessionMinutes, type Times } from '../../courses/rules/session-length.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, daysBetween } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** The forms that shifts have. */
export const SHIFT_FORMS = ['day', 'two_shift', 'three_shift', 'continuous', 'night', 'other'] as const
export type ShiftForm = (typeof SHIFT_FORMS)[number]

/** What a day of a cycle has, by the clock in Stockholm, `HH:MM`; null when it is free. An end at or before the start is on the next day. */
export type Turn = { starts_at: string; ends_at: string } | null

/** A cycle of days that begins on `first_on` and goes both ways from there; in force from a day until the next one is. */
export type Rota = { valid_from: LocalDate; first_on: LocalDate; turns: readonly Turn[] }
/** A single day that is otherwise than the rota. */
export type SingleDay = { day: LocalDate; turn: Turn }
export type TeamRota = { rotas: readonly Rota[]; days: readonly SingleDay[] }

/** When a team works on a day: null where it is free, `unknown` where no rota says. The database counts the same: `work_on`. */
export function workOn({ rotas, days }: TeamRota, day: LocalDate): Turn | 'unknown' {
  const single = days.find(one => one.day === day)
  if (single) return single.turn
  const rota = rotas
    .filter(one => one.valid_from <= day)
    .reduce<Rota | null>((last, one) => (last && last.valid_from > one.valid_from ? last : one), null)
  return rota ? rota.turns[placeIn(rota, day)]! : 'unknown'
}

/** Which day of the cycle it is, from nought. */
function placeIn({ first_on, turns }: Omit<Rota, 'valid_from'>, day: LocalDate): number {
  const days = daysBetween(first_on, day) % turns.length
  return days < 0 ? days + turns.length : days
}

/** Minutes that pass in a shift, also on the two nights when the clock is moved. */
export const minutesOf = (day: LocalDate, turn: NonNullable<Turn>): number =>
  sessionMinutes({ held_on: day, ...turn })

const LONGEST_SHIFT = 16 * 60
const ANY_DAY = '2025-01-01'

/** Why a cycle cannot stand like this, with the day from nought in it, or null: a shift ends before the next begins, and some day is worked. */
export function turnsRefusal(turns: readonly Turn[]): Refusal | null {
  if (turns.every(turn => turn === null)) return refuse('rota-empty', { field: 'turn_1_starts' })
  for (const [at, turn] of turns.entries()) {
    if (turn === null) continue
    const field = `turn_${at + 1}_ends`
    const times: Times = { held_on: ANY_DAY, ...turn }
    if (sessionMinutes(times) > LONGEST_SHIFT) return refuse('shift-too-long', { field })
    const next = turns[(at + 1) % turns.length]!
    if (next !== null && endsOn(times) > ANY_DAY && turn.ends_at > next.starts_at)
      return refuse('shifts-overlap', { field })
  }
  return null
}

/** The days from one on, each with what it has. */
export const daysFrom = (rota: TeamRota, from: LocalDate, count: number) =>
  Array.from({ length: count }, (_, nth) => addDays(from, nth)).map(day => ({ day, work: workOn(rota, day) }))

/** As it is kept: `06:00-14:00`, or nothing for a free day. */
export const turnKept = (turn: Turn): string => (turn ? `${turn.starts_at}-${turn.ends_at}` : '')
export function turnRead(kept: string): Turn {
  const [starts_at = '', ends_at = ''] = kept.split('-')
  return kept ? { starts_at, ends_at } : null
}
