import type { Finder } from './access/finder.ts'
import { companyFinder } from './companies/pages/company-finder.ts'
import { courseFinder, occasionFinder, providerFinder } from './courses/pages/training-finders.ts'
import { personFinder } from './people/pages/person-finder.ts'

/** What can be found from anywhere, in the order in which it is shown. */
export const finders: readonly Finder[] = [
  companyFinder,
  personFinder,
  courseFinder,
  occasionFinder,
  providerFinder,
]
