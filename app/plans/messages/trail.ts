import type { TrailWords } from '../../foundation/trail-words.ts'
import { kindTexts } from './kinds.ts'
import { planTexts as t } from './plan.ts'

/** What is done with plans; of levels there is no word. */
export const planTrail: TrailWords = {
  did: {
    'plan-line-added': { sv: 'Lade till en insats i planen', en: 'Added a measure to the plan' },
    'plan-line-changed': { sv: 'Ändrade en insats i planen', en: 'Changed a measure of the plan' },
    'plan-line-removed': { sv: 'Tog bort en insats ur planen', en: 'Removed a measure from the plan' },
    'plan-line-moved': { sv: 'Flyttade en insats i planen', en: 'Moved a measure of the plan' },
    'plan-people-chosen': { sv: 'Valde personer till en insats', en: 'Chose people for a measure' },
    'protected-plan-read': { sv: 'Läste en skyddad persons plan', en: 'Read the plan of a protected person' },
    'protected-plan-chosen': {
      sv: 'Valde insatser för en skyddad person',
      en: 'Chose measures for a protected person',
    },
    'needs-planned': { sv: 'Tog med behov i planen', en: 'Took needs into the plan' },
    'plan-ready': { sv: 'Sade att planen är klar', en: 'Said that the plan is ready' },
    'plan-not-ready': { sv: 'Sade att planen inte är klar', en: 'Said that the plan is not ready' },
  },
  subjects: {
    plan_line: {
      sv: 'Insats i planen',
      en: 'Measure of the plan',
      page: ({ about: { company_id } }) => (typeof company_id === 'number' ? ['foretag', company_id] : null),
    },
  },
  fields: {
    company: {
      plan_lines: { sv: 'Insatser', en: 'Measures' },
      ready_on: { sv: 'Planen klar', en: 'Plan ready' },
    },
    plan_line: {
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      name: t.competence,
      role: t.role,
      people: { sv: 'Tänkt för', en: 'Meant for' },
      chosen: { sv: 'Med', en: 'In' },
      left_out: { sv: 'Inte längre med', en: 'No longer in' },
      due_on: t.due_on,
      kind: {
        ...t.kind,
        values: {
          broad: kindTexts.kind_broad,
          company: kindTexts.kind_company,
          strategic: kindTexts.kind_strategic,
          role: kindTexts.kind_role,
          validation: kindTexts.kind_validation,
          at_work: kindTexts.kind_at_work,
          recruit: kindTexts.kind_recruit,
        },
      },
      competence: t.competence,
      level_from: t.level_from,
      level_to: t.level_to,
      responsible: t.responsible_short,
      chosen_on: { sv: 'Vald', en: 'Chosen' },
      company: { sv: 'Företag', en: 'Company' },
      taught_here: {
        ...t.taught_short,
        values: { yes: t.taught_yes, no: t.taught_no, unknown: t.taught_unknown },
      },
    },
  },
  parts: { planned: { sv: 'Planerade insatser', en: 'Planned measures', subject: 'plan_line' } },
}
