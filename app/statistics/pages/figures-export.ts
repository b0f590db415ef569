import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { SIZES } from '../../companies/rules/size-class.ts'
import { type Cell, downloadOf, fileName, formatOf, hoursCell, kronorCell } from '../../foundation/export.ts'
import { cofinancingIn } from '../../ledger/queries/sums.ts'
import { figureTexts } from '../messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts } from '../policy.ts'
import { figuresPageOf } from '../queries/figures-page.ts'
import { shownDimensions, shownReach, shownReachedOf } from '../rules/figures-shown.ts'
import { type Shown, shownMonths } from '../rules/suppression.ts'
import { partName } from './figures/speech.ts'

/** The page of figures as one table: part, figure, group and value. What is not shown there is not here either. */
export const loader = page(mayReadFigures, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(figureTexts)
  const sizes = say(companyTexts)
  const today = ground.clock.today()
  const figures = await figuresPageOf(db, { programme_id: visitor.programme!, until: today })
  const { limit, bySex, reach, companies, months, ledger } = figures
  const limited = maySeeSmallCounts(visitor) ? null : limit
  const count = (value: Shown | null): Cell =>
    value === 'few' ? t.few(limit) : value === 'hidden' ? t.hidden : value
  const people = shownDimensions(bySex, limited)
  const { everyone, dimensions } = people
  const cofinancing = cofinancingIn(ledger)
  const bySexRows = (part: string, name: string, one: { women: Shown; men: Shown; all: Shown }): Cell[][] => [
    [part, name, t.women, count(one.women)],
    [part, name, t.men, count(one.men)],
    [part, name, t.all, count(one.all)],
  ]
  const rows: Cell[][] = [
    ...bySexRows(t.participants, t.all, everyone),
    ...dimensions.flatMap(({ dimension, parts }) =>
      parts.flatMap(part =>
        bySexRows(t[`dimension_${dimension as 'category'}`], partName(part.value, t), part),
      ),
    ),
    ...reach.flatMap((one): Cell[][] => {
      const name = one.name ?? t[`base_${one.code as 'all'}`]
      const shown = shownReachedOf(one.code, figures, people, limited)
      const { participants, base, percent } = shownReach(one, shown, limited)
      return [
        [t.reach, name, t.at_base_companies, count(participants)],
        [t.reach, name, t.of_base, base],
        [t.reach, name, `${t.reached} %`, percent],
      ]
    }),
    [t.companies, t.all, t.number, companies.admitted],
    ...SIZES.map((size): Cell[] => [
      t.companies_title,
      sizes[`size_${size}`],
      t.number,
      companies.size[size],
    ]),
    [t.hours_title, t.attended, t.hours, hoursCell(months.reduce((sum, month) => sum + month.quarters, 0))],
    [
      t.hours_title,
      t.signed,
      t.hours,
      hoursCell(months.reduce((sum, month) => sum + month.signed_quarters, 0)),
    ],
    ...ledger.flatMap((sum): Cell[][] =>
      sum.not_counted_because
        ? [[t.hours_title, t[sum.not_counted_because], t.hours, hoursCell(sum.quarters)]]
        : [],
    ),
    [t.hours_title, t.cofinanced, t.hours, hoursCell(cofinancing.quarters)],
    [t.hours_title, t.cofinancing, 'kr', kronorCell(cofinancing.amount_ore)],
    ...shownMonths(months, limited ?? 0).flatMap(({ month, persons, quarters }): Cell[][] => [
      [t.months, month, t.people, count(persons)],
      [t.months, month, t.attended, quarters === 'hidden' ? t.hidden : hoursCell(quarters)],
    ]),
  ]
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, 'siffror', today),
    {
      name: t.figures,
      heads: [t.part, t.figure, t.group, t.value],
      rows,
    },
    { language, today },
  )
})
