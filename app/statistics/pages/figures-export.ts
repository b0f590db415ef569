import type { Reading } from '../../access/panel.tsx'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { SIZES } from '../../companies/rules/size-class.ts'
import { type Cell, downloadOf, fileName, formatOf, hoursCell, kronorCell } from '../../foundation/export.ts'
import { cofinancingIn } from '../../ledger/queries/sums.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { figureTexts } from '../messages/figures.ts'
import { mayReadFigures, maySeeSmallCounts, type SeesEveryone } from '../policy.ts'
import { closeRuleOf } from '../queries/closing.ts'
import { type CompanyFigures, companyFigures } from '../queries/companies.ts'
import { figuresPageOf } from '../queries/figures-page.ts'
import { toldOf } from '../queries/told.ts'
import { peopleCounted, reachCounted, type Shown, type ShownPeople } from '../rules/figures-shown.ts'
import { countText, shareText } from '../rules/spoken-figures.ts'
import { focusTold, monthsTold, peopleTold } from '../rules/told.ts'
import { closedFirst } from './closed-first.ts'
import { type FigureSpeech, partName, speechOf } from './figures/speech.ts'

/** The page of figures as one table: part, figure, group and value. What is not shown there is not here either. */
export const loader = page(
  mayReadFigures,
  async visit => {
    const { visitor, ground, url, say, language } = visit
    const t = say(figureTexts)
    const today = ground.clock.today()
    return downloadOf(
      formatOf(url.pathname),
      fileName(visitor.programme_slug, 'siffror', today),
      {
        name: t.figures,
        heads: [t.part, t.figure, t.group, t.value],
        rows: maySeeSmallCounts(visitor) ? await rowsCounted(visit, visitor) : await rowsTold(visit),
      },
      { language, today },
    )
  },
  closedFirst,
)

async function rowsCounted(visit: Reading, visitor: SeesEveryone): Promise<Cell[][]> {
  const figures = await figuresPageOf(visit.db, visitor, visit.ground.clock.today())
  const speech = speechOf(visit, figures.limit)
  const { t } = speech
  const { months, ledger } = figures
  const cofinancing = cofinancingIn(ledger)
  const sum = (what: 'quarters' | 'signed_quarters') =>
    hoursCell(months.reduce((all, month) => all + month[what], 0))
  return [
    ...peopleRows(peopleCounted(figures.bySex), speech),
    ...figures.reach.flatMap((one): Cell[][] => {
      const name = one.name ?? t[`base_${one.code as 'all'}`]
      const { participants, base, percent } = reachCounted(one)
      return [
        [t.reach, name, t.at_base_companies, participants],
        [t.reach, name, t.of_base, base],
        [t.reach, name, `${t.reached} %`, percent],
      ]
    }),
    ...companyRows(figures.companies, visit),
    [t.hours_title, t.attended, t.hours, sum('quarters')],
    [t.hours_title, t.signed, t.hours, sum('signed_quarters')],
    ...ledger.flatMap((one): Cell[][] =>
      one.not_counted_because
        ? [[t.hours_title, t[one.not_counted_because], t.hours, hoursCell(one.quarters)]]
        : [],
    ),
    [t.hours_title, t.cofinanced, t.hours, hoursCell(cofinancing.quarters)],
    [t.hours_title, t.cofinancing, 'kr', kronorCell(cofinancing.amount_ore)],
    ...months.flatMap(({ month, persons, quarters }): Cell[][] => [
      [t.months, month, t.people, persons],
      [t.months, month, t.attended, hoursCell(quarters)],
    ]),
  ]
}

async function rowsTold(visit: Reading): Promise<Cell[][]> {
  const { db, visitor, ground, format } = visit
  const programme_id = visitor.programme!
  const told = await toldOf(db, programme_id)
  const until = told.until ?? ground.clock.today()
  const { limit } = await closeRuleOf(db, { programme_id, until })
  const speech = speechOf(visit, limit)
  const { t } = speech
  const months = monthsTold(told)
  return [
    [t.figures, t.closed_until, t.value, format.day(until)],
    ...peopleRows(peopleTold(told), speech),
    ...(await focusGroupsOf(db, programme_id)).flatMap(({ code, name }): Cell[][] => {
      const { participants, whole } = focusTold(told, code)
      return [
        [t.reach, name, t.participants, countCell(participants, speech)],
        [
          t.reach,
          name,
          `${t.reached} %`,
          whole.percent === null || whole.kept_until ? shareText(whole, t, format) : whole.percent,
        ],
      ]
    }),
    ...companyRows(await companyFigures(db, { programme_id, until }), visit),
    [
      t.hours_title,
      t.cofinanced,
      t.hours,
      hoursCell(months.reduce((all, month) => all + (month.quarters ?? 0), 0)),
    ],
    [
      t.hours_title,
      t.cofinancing,
      'kr',
      kronorCell(months.reduce((all, month) => all + month.amount_ore, 0n)),
    ],
    ...months.map(({ month, quarters }): Cell[] => [
      t.months,
      month,
      t.cofinanced,
      quarters === null ? t.hidden : hoursCell(quarters),
    ]),
  ]
}

const countCell = (count: Shown, { t, format, limit }: FigureSpeech): Cell =>
  typeof count === 'number' ? count : countText(count, limit, t, format)

function peopleRows({ everyone, dimensions }: ShownPeople, speech: FigureSpeech): Cell[][] {
  const { t } = speech
  const bySex = (part: string, name: string, one: ShownPeople['everyone']): Cell[][] => [
    [part, name, t.women, countCell(one.women, speech)],
    [part, name, t.men, countCell(one.men, speech)],
    [part, name, t.all, countCell(one.all, speech)],
  ]
  return [
    ...bySex(t.participants, t.all, everyone),
    ...dimensions.flatMap(({ dimension, parts }) =>
      parts.flatMap(part => bySex(t[`dimension_${dimension as 'category'}`], partName(part.value, t), part)),
    ),
  ]
}

function companyRows({ admitted, size }: CompanyFigures, { say }: Reading): Cell[][] {
  const t = say(figureTexts)
  const sizes = say(companyTexts)
  return [
    [t.companies, t.all, t.number, admitted],
    ...SIZES.map((one): Cell[] => [t.companies_title, sizes[`size_${one}`], t.number, size[one]]),
  ]
}
