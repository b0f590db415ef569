import type { LocalDate } from '../../foundation/clock.ts'
import { lastOfMonth } from '../../foundation/dates.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { inReadingOrder, type Part, type Shown, type ShownPeople, type ShownReach } from './figures-shown.ts'
import {
  EVERYONE,
  focusFigure,
  NOBODY_KNOWS,
  type PublishedFigure,
  staffFigure,
  worthFigure,
} from './published.ts'

/** What has been told at the close of the last month; null when none has been closed. */
export type Told = {
  until: LocalDate | null
  figures: ReadonlyMap<string, Shown>
  /** How many participants there were, at each close where that could be told. */
  participants: readonly { on: LocalDate; count: number }[]
}

type Kept = Pick<PublishedFigure, 'until' | 'figure' | 'told' | 'told_until' | 'is_few'>

/** The last of the closes as it is read, from rows in their order. Of those before it no more is read than the participants. */
export function toldIn(rows: readonly Kept[]): Told {
  const until = rows.at(-1)?.until ?? null
  return {
    until,
    figures: new Map(rows.filter(row => row.until === until).map(row => [row.figure, shownIn(row)])),
    participants: rows
      .filter(row => row.figure === EVERYONE && row.told_until === row.until)
      .map(row => ({ on: row.until, count: Number(row.told) })),
  }
}

function shownIn({ until, told, told_until, is_few }: Kept): Shown {
  if (told === null || told_until === null) return is_few ? 'few' : 'hidden'
  return told_until === until ? Number(told) : { kept: Number(told), until: told_until }
}

const of = ({ figures }: Told, figure: string): Shown => figures.get(figure) ?? 'hidden'

/** A figure of which it is known how great it is, or was when it was last told. */
export const numberIn = (shown: Shown): number | null =>
  typeof shown === 'number' ? shown : typeof shown === 'object' ? shown.kept : null

/** Participants by each dimension and sex, as they were told; counties by their names, since an order by size would tell. */
export function peopleTold(told: Told): ShownPeople {
  const rows = [...told.figures.keys()].flatMap(figure => {
    const [dimension = '', value = '', side] = figure.split('/')
    return side === 'all' ? [{ dimension, value: value === NOBODY_KNOWS ? null : value }] : []
  })
  const byName = rows.toSorted((a, b) => (a.value ?? '').localeCompare(b.value ?? '', 'sv'))
  const part = ({ dimension, value }: (typeof rows)[number]): Part => {
    const side = (name: string) => of(told, `${dimension}/${value ?? NOBODY_KNOWS}/${name}`)
    return { value, women: side('women'), men: side('men'), all: side('all') }
  }
  return {
    everyone: { women: of(told, 'women'), men: of(told, 'men'), all: of(told, EVERYONE) },
    dimensions: [...Map.groupBy(inReadingOrder(byName), row => row.dimension)].map(([dimension, own]) => ({
      dimension,
      parts: own.map(part),
    })),
  }
}

export type FocusTold = { participants: Shown; whole: ShownReach; union: ShownReach; others: ShownReach }

/** A focus group and how far it has been reached: in whole percent, where the share of each part was told. */
export function focusTold(told: Told, code: string): FocusTold {
  const share = (reached: string, staff: string): ShownReach => {
    const shown = of(told, reached)
    const [count, base] = [numberIn(shown), numberIn(of(told, staff))]
    return {
      participants: null,
      base: null,
      percent: count === null || base === null || base === 0 ? null : Math.round((100 * count) / base),
      kept_until: typeof shown === 'object' ? shown.until : null,
    }
  }
  return {
    participants: of(told, focusFigure(code)),
    whole: share(focusFigure(code, 'base'), staffFigure(code)),
    union: share(focusFigure(code, 'union'), staffFigure(code, 'union')),
    others: share(focusFigure(code, 'ways'), staffFigure(code, 'ways')),
  }
}

export type MonthTold = {
  month: string
  on: LocalDate
  quarters: Quarters | null
  amount_ore: Ore
  /** The close at which they were last told, when that is an earlier one. */
  kept_until: LocalDate | null
}

/** Co-financed time by the month of the session; null where too few were there to tell it. */
export const monthsTold = (told: Told): MonthTold[] =>
  [...told.figures].flatMap(([figure, shown]) => {
    const [what, month = ''] = figure.split('/')
    return what === 'hours'
      ? [
          {
            month,
            on: lastOfMonth(`${month}-01`),
            quarters: numberIn(shown),
            amount_ore: BigInt(numberIn(of(told, worthFigure(month))) ?? 0),
            kept_until: typeof shown === 'object' ? shown.until : null,
          },
        ]
      : []
  })
