import { texts } from '../../foundation/text.ts'

/** What a line of a plan does about its need. */
export const kindTexts = texts({
  kind_broad: { sv: 'bred utbildning', en: 'broad training' },
  kind_company: { sv: 'företagsspecifik utbildning', en: 'company-specific training' },
  kind_strategic: { sv: 'strategisk utbildning', en: 'strategic training' },
  kind_role: { sv: 'rollprogram', en: 'role programme' },
  kind_validation: { sv: 'validering', en: 'validation' },
  kind_at_work: { sv: 'lärande i arbetet', en: 'learning at work' },
  kind_recruit: { sv: 'rekrytering', en: 'recruitment' },
})
