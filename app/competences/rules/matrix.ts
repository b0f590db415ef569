import type { LocalDate } from '../../foundation/clock.ts'
import { daysBetween } from '../../foundation/dates.ts'

export const LEVELS = [0, 1, 2, 3, 4] as const
/** 0 none, 1 basic, 2 with support, 3 on one's own, 4 can teach others. */
export type Level = (typeof LEVELS)[number]
export const isLevel = (value: number): value is Level => LEVELS.includes(value as Level)

/** On one's own: from here on a person covers a task. */
export const ON_ONES_OWN = 3

/** Days within which two ratings are of the same time. GAP.md. */
export const SAME_TIME = 180

/** Where someone stands in a competence, as the database tells it; null is not rated, which is not 0. */
export type Standing = {
  level: Level | null
  wanted: Level | null
  own: Level | null
  own_on: LocalDate | null
  manager: Level | null
  manager_on: LocalDate | null
  /** The latest day of any rating. */
  rated_on: LocalDate | null
  is_validated: boolean
}
export const NOT_RATED: Standing = {
  level: null,
  wanted: null,
  own: null,
  own_on: null,
  manager: null,
  manager_on: null,
  rated_on: null,
  is_validated: false,
}

/** What those of a role usually are able to, and are to be able to. */
export type RoleLevel = { usual: Level | null; wanted: Level | null; people: number | null }

export type Cell = {
  /** What is noted of the person. */
  noted: { level: Level | null; wanted: Level | null }
  now: Level | null
  /** Nobody has rated it: it is what those of the role usually are able to. */
  is_assumed: boolean
  wanted: Level | null
  /** Levels between what someone has been rated as and what is wanted; null where either is unknown, or what there is is assumed. */
  gap: number | null
  /** Own rating less the manager's, where both are of the same time and differ. */
  own_differs: number | null
}

/** One cell: what is noted of the person, else what the role usually has, marked as such. */
export function cellOf(standing: Standing, role?: RoleLevel): Cell {
  const now = standing.level ?? role?.usual ?? null
  const wanted = standing.wanted ?? role?.wanted ?? null
  const is_assumed = standing.level === null && now !== null
  return {
    noted: { level: standing.level, wanted: standing.wanted },
    now,
    is_assumed,
    wanted,
    gap: gapOf({ now, is_assumed, wanted }),
    own_differs: ownDiffers(standing),
  }
}

/**
 * The gap: so many levels are wanted above what someone has been rated as, by their own wish or else by what the role needs. GAP.md, and
 * `standingLevels` in SQL. What is assumed is nobody's, and has none.
 */
export const gapOf = ({ now, is_assumed, wanted }: Pick<Cell, 'now' | 'is_assumed' | 'wanted'>) =>
  now === null || is_assumed || wanted === null ? null : Math.max(0, wanted - now)

export function ownDiffers({ own, own_on, manager, manager_on }: Standing): number | null {
  if (own === null || manager === null || !own_on || !manager_on || own === manager) return null
  return Math.abs(daysBetween(own_on, manager_on)) <= SAME_TIME ? own - manager : null
}

/** What a cell shows: `2 →3`, `(2)` where it is assumed, `2*` where the two see it differently, nothing where nobody has rated it. */
export function cellText({ now, wanted, is_assumed, own_differs }: Omit<Cell, 'noted' | 'gap'>): string {
  const level = now === null ? '' : is_assumed ? `(${now})` : `${now}${own_differs === null ? '' : '*'}`
  const goal = wanted !== null && (now === null || wanted > now) ? `→${wanted}` : ''
  return [level, goal].filter(Boolean).join(' ')
}

export type ColumnSums = {
  /** Rated by somebody: what is assumed is not among them. */
  rated: number
  gaps: number
  /** Who do it on their own. */
  cover: number
  /** Who can teach it. */
  teach: number
}

/** What a column comes to. What is assumed counts in none of them. */
export function sumsOf(cells: readonly Cell[]): ColumnSums {
  const rated = cells.filter(cell => cell.now !== null && !cell.is_assumed)
  return {
    rated: rated.length,
    gaps: cells.filter(cell => (cell.gap ?? 0) > 0).length,
    cover: rated.filter(cell => cell.now! >= ON_ONES_OWN).length,
    teach: rated.filter(cell => cell.now === 4).length,
  }
}

/** Roles are known by their names: case and spaces tell nothing apart. */
export const roleKey = (title: string): string =>
  title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
