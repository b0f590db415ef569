import type { Reading } from '../../../access/panel.tsx'
import { companyTexts } from '../../../companies/messages.ts'
import { cofinancingIn } from '../../../ledger/queries/sums.ts'
import type { SeesEveryone } from '../../policy.ts'
import { figuresPageOf } from '../../queries/figures-page.ts'
import { peopleCounted } from '../../rules/figures-shown.ts'
import { countText, figuresVerdict } from '../../rules/spoken-figures.ts'
import { sizesShown } from './companies.tsx'
import { dimensionsShown, everyoneShown } from './dimensions.tsx'
import { hoursCounted } from './hours.tsx'
import { monthsCounted } from './months.tsx'
import { reachCountedShown } from './reach.tsx'
import { speechOf } from './speech.ts'

/** The figures as they are today, each with those behind it. */
export async function countedShown(visit: Reading, visitor: SeesEveryone) {
  const { db, ground, say, format } = visit
  const today = ground.clock.today()
  const figures = await figuresPageOf(db, visitor, today)
  const speech = speechOf(visit, figures.limit)
  const { t } = speech
  const people = peopleCounted(figures.bySex)
  const { women, men, all } = people.everyone
  return {
    verdict: figuresVerdict(
      {
        people: figures.participants,
        quarters: figures.months.reduce((sum, month) => sum + month.quarters, 0),
        cofinanced: cofinancingIn(figures.ledger).quarters,
      },
      t,
      format,
    ),
    until: t.until(format.day(today)),
    sexes:
      all === 0
        ? null
        : t.women_and_men(
            countText(women, figures.limit, t, format),
            countText(men, figures.limit, t, format),
          ),
    few: null,
    sum: everyoneShown(people.everyone, speech),
    dimensions: dimensionsShown(people, speech),
    no_dimensions: t.who_none,
    reach: reachCountedShown(figures, people, speech),
    hours: hoursCounted(figures, speech),
    sizes: sizesShown(figures.companies, say(companyTexts), speech),
    months: monthsCounted(figures.months, speech),
  }
}
