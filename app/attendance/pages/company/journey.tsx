import { panel } from '../../../access/panel.tsx'
import { mayReadCompany, maySeeCompanyFigures } from '../../../companies/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { CompanyJourney } from '../../../paths/pages/company-journey.tsx'
import { journeyShown } from '../../../paths/pages/journey-shown.ts'
import { companyTime } from '../../queries/one-company.ts'

/** The way of one company with what attendance knows of its training, on its page. */
export const journeyPanel = panel({
  may: mayReadCompany,
  load: async (visit, company: CompanyFacts) => {
    const { db, visitor, ground } = visit
    const time = await companyTime(db, visitor, { company_id: company.id, today: ground.clock.today() })
    const journey = await journeyShown(visit, company.id, {
      participants: maySeeCompanyFigures(visitor) ? time.participants : null,
      last_on: time.last_on,
      next_on: time.next_on,
    })
    return journey && { journey }
  },
  View: CompanyJourney,
})
