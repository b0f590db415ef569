import type { LocalDate } from '../../foundation/clock.ts'
import { AGE_GROUPS } from '../../people/rules/age-group.ts'
import { CATEGORIES, EDUCATIONS } from '../../people/rules/person-form.ts'

/** A count that could not be told anew when the month was closed: as it was last told, and until when. */
export type Kept = { kept: number; until: LocalDate }

/**
 * What someone sees of a count of persons: the count, an earlier one, `few` for one up to below the limit, or `hidden` for
 * one that is left out so that a small one cannot be reckoned.
 */
export type Shown = number | Kept | 'few' | 'hidden'

export type Row = { dimension: string; value: string | null; women: number; men: number }
export type Part = { value: string | null; women: Shown; men: Shown; all: Shown }
export type Dimension = { dimension: string; parts: Part[] }
export type Everyone = { women: Shown; men: Shown; all: Shown }
export type ShownPeople = { everyone: Everyone; dimensions: readonly Dimension[] }

const ORDER = ['category', ...CATEGORIES, 'age', ...AGE_GROUPS, 'education', ...EDUCATIONS, 'county']

/** As one reads them: the young before the old, what nobody knows last; counties as they are given. */
export function inReadingOrder<Of extends { dimension: string; value: string | null }>(
  rows: readonly Of[],
): Of[] {
  const place = (name: string | null) =>
    name === null ? ORDER.length + 1 : ORDER.indexOf(name) < 0 ? ORDER.length : ORDER.indexOf(name)
  return rows.toSorted((a, b) => place(a.dimension) - place(b.dimension) || place(a.value) - place(b.value))
}

/** Participants by each dimension and sex, as they are now; counties by their size. Each dimension sums to everyone. */
export function peopleCounted(rows: readonly Row[]): ShownPeople {
  const bySize = rows.toSorted((a, b) => b.women + b.men - a.women - a.men)
  const dimensions = [...Map.groupBy(inReadingOrder(bySize), row => row.dimension)]
  const sum = (side: 'women' | 'men') => (dimensions[0]?.[1] ?? []).reduce((all, row) => all + row[side], 0)
  const [women, men] = [sum('women'), sum('men')]
  return {
    everyone: { women, men, all: women + men },
    dimensions: dimensions.map(([dimension, own]) => ({
      dimension,
      parts: own.map(row => ({
        value: row.value,
        women: row.women,
        men: row.men,
        all: row.women + row.men,
      })),
    })),
  }
}

export type Reached = { participants: number; base: number | null }
export type ShownReach = {
  /** Null where no more than the share is told. */
  participants: number | null
  base: number | null
  percent: number | null
  /** The close at which the share was last told, when that is an earlier one. */
  kept_until: LocalDate | null
}

/** Participants against the employees of the group, as they are now: the share with one decimal. */
export const reachCounted = ({ participants, base }: Reached): ShownReach => ({
  participants,
  base,
  percent: base === null || base === 0 ? null : Math.round((1000 * participants) / base) / 10,
  kept_until: null,
})
