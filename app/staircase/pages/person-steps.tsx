import { panel } from '../../access/panel.tsx'
import { companyOf } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { jobsOnce } from '../../people/pages/person-at.ts'
import type { PersonFacts } from '../../people/queries.ts'
import { employmentOn } from '../../people/rules/employment-on.ts'
import { mayReadNamedSteps, mayReadNamedStepsAt } from '../policy.ts'
import { stepsOf } from '../queries/steps-of.ts'
import { StoodTable, stoodShown } from './stood-table.tsx'

/** The steps on which a person has stood, with the reasons: for who may see named steps, while the company where they work has opened them. */
export const stepsPanel = panel({
  may: mayReadNamedSteps,
  load: async ({ db, visitor, ground, format }, person: PersonFacts) => {
    if (person.forgotten_at) return null
    const today = ground.clock.today()
    const job = employmentOn(await jobsOnce(db, visitor, person.id), today)
    if (!job || (job.ends_on ?? today) < today) return null
    const company = await companyOf(db, visitor, job.company_id)
    if (!company || !mayReadNamedStepsAt(visitor, company)) return null
    if (!(await levelsAreOpen(db, visitor, company.id))) return null
    // Where someone stood before the job began is another employer's.
    const stood = (await stepsOf(db, person.id)).filter(one => !job.starts_on || one.from_on >= job.starts_on)
    if (stood.length === 0) return null
    return { stood: stoodShown(stood, format) }
  },
  View: StoodTable,
})
