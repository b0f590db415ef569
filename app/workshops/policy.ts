import { holds, type Visitor } from '../access/visitor.ts'
import { mayAddCompany, mayEditCompany } from '../companies/policy.ts'
import { mayEditSettings, mayReadSettings } from '../programmes/policy.ts'

/** What was said belongs to the company and to those who run the programme with it; the officer sees that it was held. */
export const mayReadWorkshops = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'company')

/** To plan a workshop, lead it, key in what was written on paper and close it. */
export const mayLeadWorkshops = mayAddCompany
export const mayLeadAt = mayEditCompany

/** What was said belongs to the company, to whoever leads it there, and to the officer who attended. */
export const maySeeWhatWasSaid = (
  visitor: Visitor,
  { leads, attended }: { leads: boolean; attended: boolean },
) => holds(visitor, 'company') || leads || (holds(visitor, 'officer') && attended)

/** What a workshop asks, in versions. */
export const mayReadWorkshopTemplate = mayReadSettings
export const mayEditWorkshopTemplate = mayEditSettings
