import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { type ListState, listHref } from '../../../ui/list-url.ts'
import type { survivalTexts } from '../../messages/survival.ts'
import type { Compared, Curve } from '../../rules/compared.ts'
import type { MeanDifference } from '../../rules/restricted-mean.ts'

type Words = Spoken<typeof survivalTexts>
/** `asked` is the list that the address asks for: which group's rows, and which page of them. */
type Rest = { referred: string | null; others: string | null; least: number; asked: ListState }

export const ROWS_PER_PAGE = 50

/** Medians with their limits, the test in words, and the rows of the curve that is asked for. */
export function figuresShown(told: Compared, { least, asked, ...links }: Rest, t: Words, format: Format) {
  const groups = [
    { key: 'referred', name: t.referred, href: links.referred, curve: told.referred },
    { key: 'others', name: t.others, href: links.others, curve: told.others },
  ]
  return {
    medians: groups.map(group => medianShown(group, t, format)),
    test: told.test ? testShown(told.test, t, format) : null,
    difference: !told.test
      ? []
      : told.mean
        ? differenceShown(told.mean, least, t, format)
        : [t.no_difference(least)],
    reached: told.mean && reachedShown(groups, told.mean.until, t, format),
    tables: groups.map(({ key, name, curve }) => ({
      key,
      name: t.table_of(name),
      href: listHref(asked, { filters: { rader: key } }),
      list: asked,
      total: curve.rows.length,
      rows: (asked.filters.rader === key ? pageOf(curve.rows, asked.page) : []).map(row => ({
        days: format.number(row.days),
        at_risk: format.number(row.at_risk),
        events: format.number(row.events),
        censored: format.number(row.censored),
        survival: format.decimal(row.survival, 3),
        standard_error: format.decimal(row.standard_error, 3),
        interval: row.low === null ? null : t.span(format.decimal(row.low, 3), format.decimal(row.high!, 3)),
      })),
    })),
  }
}

const pageOf = <T>(rows: readonly T[], page: number): readonly T[] =>
  rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)

function medianShown(
  { key, name, href, curve }: { key: string; name: string; href: string | null; curve: Curve },
  t: Words,
  format: Format,
) {
  const { days, low, high } = curve.median
  const events = curve.all.filter(one => one.happened).length
  const shown = (value: number | null) => (value === null ? t.open : format.number(value))
  return {
    key,
    name,
    href,
    n: format.number(curve.all.length + curve.left_out),
    left_out: format.number(curve.left_out),
    events: format.number(events),
    gone: format.number(curve.gone),
    waiting: format.number(curve.all.length - events - curve.gone),
    median: shown(days),
    interval: low === null && high === null ? t.open : t.span(shown(low), shown(high)),
  }
}

/** By how many days the one group waits less, and how sure that is. */
function differenceShown(
  { until, one, other, less, low, high }: MeanDifference,
  least: number,
  t: Words,
  format: Format,
) {
  const whole = (days: number) => format.number(Math.round(days))
  const said =
    less >= 0
      ? t.difference_less(whole(less), whole(low), whole(high))
      : t.difference_more(whole(-less), whole(-high), whole(-low))
  return [
    t.difference(whole(until), whole(one), whole(other), least),
    said,
    ...(low < 0 && high > 0 ? [t.difference_none] : []),
  ]
}

/** Where the groups are on the last day on which enough of both are followed, those who have gone among them. */
function reachedShown(
  groups: readonly { key: string; name: string; curve: Curve }[],
  until: number,
  t: Words,
  format: Format,
) {
  const share = (part: number) => format.percent(100 * part, 0)
  return {
    title: t.reached(format.number(until)),
    rows: groups.flatMap(({ key, name, curve: { shares } }) =>
      shares === null
        ? []
        : [
            {
              key,
              name,
              there: share(shares.there),
              gone: share(shares.gone),
              waiting: share(shares.waiting),
            },
          ],
    ),
  }
}

function testShown({ chi_square, p }: { chi_square: number; p: number }, t: Words, format: Format) {
  const isSmall = p < 0.001
  return {
    result: t.test_result(format.decimal(chi_square, 2), isSmall ? t.p_less : t.p_is(format.decimal(p, 3))),
    meaning: t.test_meaning(isSmall ? t.less_than(format.percent(0.1)) : format.percent(100 * p, 1)),
  }
}
