import { holds, type Visitor } from '../access/visitor.ts'
import { mayAddCompany, mayEditCompany } from '../companies/policy.ts'
import { mayEditSettings, mayReadSettings } from '../programmes/policy.ts'

/** What a company says of itself is seen by those who run the programme and by the company; of what one person answered, by nobody. */
export const mayReadAssessments = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'company')

/** All companies together; each by itself only for those who run the programme. */
export const mayReadAllAssessments = (visitor: Visitor) =>
  holds(
    visitor,
    'project_leader',
    'process_leader',
    'economist',
    'officer',
    'steering',
    'evaluator',
    'auditor',
  )
export const mayReadEachAssessment = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** To open a measurement, ask respondents, key in what was answered on paper. */
export const mayMeasure = mayAddCompany
export const mayMeasureAt = mayEditCompany

export const mayReadTemplate = mayReadSettings
export const mayEditTemplate = mayEditSettings
