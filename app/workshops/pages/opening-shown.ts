import type { Reading } from '../../access/panel.tsx'
import { resultOf } from '../../assessments/pages/result.ts'
import { measurementsOf } from '../../assessments/queries/measurements.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { matrixShown } from '../../competences/pages/company/matrix-shown.ts'
import { mayReadNamedLevels } from '../../competences/policy.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { climbsShown } from '../../staircase/pages/climbs-shown.ts'
import { openingTexts } from '../messages/opening.ts'

/** So many competences with the most gaps are told. */
const MOST_TOLD = 3

/**
 * What is known of a company when its workshop opens, for whoever leads it: what its people said of it, where levels lie below what is
 * needed, and where they stand on the staircase. Of levels nothing where they are shut; nobody is named.
 */
export async function openingShown(visit: Reading, company: CompanyFacts) {
  const { db, visitor, say, format, at } = visit
  const t = say(openingTexts)
  const result = await resultOf(visit, company.id, await measurementsOf(db, visitor, company.id))
  const seesLevels = mayReadNamedLevels(visitor) && (await levelsAreOpen(db, visitor, company.id))
  const matrix = seesLevels ? await matrixShown(visit, company) : null
  const gaps = (matrix?.columns ?? [])
    .filter(column => column.gaps > 0)
    .toSorted((one, other) => other.gaps - one.gaps)
    .slice(0, MOST_TOLD)
  const climbs = await climbsShown(visit, company.id)
  const here = (tab: string) => at('foretag', company.id, tab)
  return [
    {
      label: t.assessment,
      href: here('sjalvskattning'),
      said: [result?.verdict ?? t.assessment_none, result?.furthest],
    },
    {
      label: t.levels,
      href: here('kompetenser'),
      said: [
        matrix ? matrix.verdict : t.levels_shut,
        gaps.length > 0 && t.most_gaps(gaps.map(one => t.gap(one.name, format.number(one.gaps))).join(', ')),
      ],
    },
    { label: t.steps, href: here('trappan'), said: [climbs.verdict, climbs.by_role] },
  ].map(({ said, ...one }) => ({ ...one, said: said.filter(Boolean).join(' ') }))
}
export type OpeningShown = Awaited<ReturnType<typeof openingShown>>
