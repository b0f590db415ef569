import type { Reading } from '../../../access/panel.tsx'
import { companyTexts } from '../../../companies/messages.ts'
import { focusGroupsOf } from '../../../programmes/queries.ts'
import { closeRuleOf } from '../../queries/closing.ts'
import { companyFigures } from '../../queries/companies.ts'
import { toldOf } from '../../queries/told.ts'
import { countText, toldVerdict } from '../../rules/spoken-figures.ts'
import { monthsTold, peopleTold } from '../../rules/told.ts'
import { sizesShown } from './companies.tsx'
import { dimensionsShown, everyoneShown } from './dimensions.tsx'
import { hoursTold } from './hours.tsx'
import { monthsToldShown } from './months.tsx'
import { reachTold } from './reach.tsx'
import { speechOf } from './speech.ts'

/** The figures as they were told when the last month was closed. */
export async function toldShown(visit: Reading) {
  const { db, visitor, ground, say, format } = visit
  const programme_id = visitor.programme!
  const today = ground.clock.today()
  const { limit, least_divided } = await closeRuleOf(db, { programme_id, until: today })
  const told = await toldOf(db, programme_id)
  const speech = speechOf(visit, limit)
  const { t } = speech
  const people = peopleTold(told)
  const { women, men, all } = people.everyone
  const months = monthsTold(told)
  return {
    verdict: toldVerdict(
      {
        people: all,
        cofinanced: months.reduce((sum, month) => sum + (month.quarters ?? 0), 0),
        until: told.until,
      },
      t,
      format,
    ),
    until: t.until(format.day(told.until ?? today)),
    sexes:
      typeof women === 'number' && typeof men === 'number' && all !== 0
        ? t.women_and_men(countText(women, limit, t, format), countText(men, limit, t, format))
        : null,
    few: t.few_explained(t.few(limit)),
    sum: everyoneShown(people.everyone, speech),
    dimensions: dimensionsShown(people, speech),
    no_dimensions: t.who_too_few(format.number(least_divided)),
    reach: reachTold(await focusGroupsOf(db, programme_id), told, speech),
    hours: hoursTold(months, speech),
    sizes: sizesShown(
      await companyFigures(db, { programme_id, until: told.until ?? today }),
      say(companyTexts),
      speech,
    ),
    months: monthsToldShown(months, speech),
  }
}
