import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { EVERYONE, focusFigure, NOBODY_KNOWS, type PublishedFigure, partFigure } from './published.ts'
import type { Counts } from './suppression.ts'

type Split = { dimension: string; value: string | null; women: number; men: number }
type Group = { code: string; sex: string | null; category: string | null; participants: number }
type Part = { participants: number; base: number | null }

/** All that is counted for the close of a month. Sums of the whole programme, nobody left out. */
export type Counted = {
  /** Participants at the end of each month that has not been closed; the last is the one that is closed. */
  participants: readonly { until: LocalDate; persons: number }[]
  bySex: readonly Split[]
  focus: readonly Group[]
  reach: readonly (Part & { code: string; via_union: Part; via_others: Part })[]
  /** Co-financed time by the month of the session, `2025-10`. */
  months: readonly { month: string; persons: number; quarters: Quarters; amount_ore: Ore }[]
}

/** Counts that sum to another, which must have been told. Lists with a part in common have no other. */
export type List = { of: string; counts: Counts }
/** A count that is told where all of its parts are, and so tells nothing of its own. */
export type Sum = { figure: string; parts: readonly string[] }

const SEXES = ['women', 'men'] as const

/** All participants by sex, and each sex by each dimension. */
export function listsBySex(bySex: readonly Split[]): List[] {
  const dimensions = [...Map.groupBy(bySex, row => row.dimension)]
  const all = (side: 'women' | 'men') => (dimensions[0]?.[1] ?? []).reduce((sum, row) => sum + row[side], 0)
  return [
    { of: EVERYONE, counts: new Map(SEXES.map(side => [side, all(side)])) },
    ...SEXES.flatMap(side =>
      dimensions.map(([dimension, rows]) => ({
        of: side,
        counts: new Map(rows.map(row => [partFigure(dimension, row.value, side), row[side]])),
      })),
    ),
  ]
}

export const sumsOf = (bySex: readonly Split[]): Sum[] =>
  bySex.map(({ dimension, value }) => ({
    figure: partFigure(dimension, value, 'all'),
    parts: SEXES.map(side => partFigure(dimension, value, side)),
  }))

/** Each focus group within its sex and category, its reached within it, and those within the reached by how their company came in. */
export function listsOfFocus({ bySex, focus, reach }: Counted): List[] {
  return focus.flatMap(group => {
    const { code, participants } = group
    const wider = widerOf(group, bySex)
    const reached = reach.find(one => one.code === code)
    const inTwo = (of: string, one: string, count: number, other: string, all: number): List => ({
      of,
      counts: new Map([
        [one, count],
        [other, all - count],
      ]),
    })
    const own = focusFigure(code)
    const base = focusFigure(code, 'base')
    return [
      inTwo(wider.figure, own, participants, focusFigure(code, 'others'), wider.persons),
      ...(reached
        ? [
            inTwo(own, base, reached.participants, focusFigure(code, 'elsewhere'), participants),
            inTwo(
              base,
              focusFigure(code, 'union'),
              reached.via_union.participants,
              focusFigure(code, 'ways'),
              reached.participants,
            ),
          ]
        : []),
    ]
  })
}

/** The narrowest figure that a focus group is a part of by its definition. */
function widerOf({ sex, category }: Group, bySex: readonly Split[]): { figure: string; persons: number } {
  const side = sex === 'woman' ? 'women' : sex === 'man' ? 'men' : 'all'
  const own = bySex.filter(
    row => row.dimension === 'category' && (category === null || row.value === category),
  )
  return {
    figure: category === null ? side : partFigure('category', category, side),
    persons: own.reduce(
      (sum, row) => sum + (side === 'men' ? 0 : row.women) + (side === 'women' ? 0 : row.men),
      0,
    ),
  }
}

/** With nobody where there was somebody at the close before: what is gone is told, or kept, like anything else. */
export function withThoseGone(counted: Counted, before: readonly PublishedFigure[]): Counted {
  const gone = before.flatMap(({ figure }): Split[] => {
    const [dimension = '', value = '', side] = figure.split('/')
    const is_there = counted.bySex.some(row => partFigure(row.dimension, row.value, 'women') === figure)
    return side !== 'women' || is_there
      ? []
      : [{ dimension, value: value === NOBODY_KNOWS ? null : value, women: 0, men: 0 }]
  })
  const months = before.flatMap(({ figure }) => {
    const [what, month = ''] = figure.split('/')
    const is_there = what !== 'hours' || counted.months.some(one => one.month === month)
    return is_there ? [] : [{ month, persons: 0, quarters: 0, amount_ore: 0n }]
  })
  return { ...counted, bySex: [...counted.bySex, ...gone], months: [...counted.months, ...months] }
}
