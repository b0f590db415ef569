import { holds, type Visitor } from '../access/visitor.ts'

/** The list of competences with how many have them: counts. Of named people nothing is shown until the company has noted what it must. */
export const mayReadCompetences = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
export const mayEditCompetences = mayReadCompetences
