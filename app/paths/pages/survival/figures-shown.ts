import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { survivalTexts } from '../../messages/survival.ts'
import type { Compared, Curve } from '../../rules/compared.ts'

type Words = Spoken<typeof survivalTexts>
type Links = { referred: string | null; others: string | null }

/** Medians with their limits, the test in words, and every row of the two curves. */
export function figuresShown(told: Compared, links: Links, t: Words, format: Format) {
  const groups = [
    { key: 'referred', name: t.referred, href: links.referred, curve: told.referred },
    { key: 'others', name: t.others, href: links.others, curve: told.others },
  ]
  return {
    medians: groups.map(group => medianShown(group, t, format)),
    test: told.test ? testShown(told.test, t, format) : null,
    tables: groups.map(({ key, name, curve }) => ({
      key,
      name: t.table_of(name),
      rows: curve.rows.map(row => ({
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
    censored: format.number(curve.all.length - events),
    median: shown(days),
    interval: low === null && high === null ? t.open : t.span(shown(low), shown(high)),
  }
}

function testShown({ chi_square, p }: { chi_square: number; p: number }, t: Words, format: Format) {
  const isSmall = p < 0.001
  return {
    result: t.test_result(format.decimal(chi_square, 2), isSmall ? t.p_less : t.p_is(format.decimal(p, 3))),
    meaning: t.test_meaning(isSmall ? t.less_than(format.percent(0.1)) : format.percent(100 * p, 1)),
  }
}
