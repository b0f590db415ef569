import { texts } from '../../foundation/text.ts'
import { planPeopleTexts } from './people.ts'

/** What stands in the plan as a document and as a workbook. */
export const planPaperTexts = texts({
  ...planPeopleTexts,
  foot: {
    sv: (programme: string) => `Kompetensplan, ${programme}`,
    en: (programme: string) => `Competence plan, ${programme}`,
  },
  company: { sv: 'Företag', en: 'Company' },
  of_day: { sv: 'Uttagen', en: 'Taken out' },
  state: { sv: 'Läge', en: 'State' },
  not_ready: { sv: 'Arbetas med', en: 'Being worked on' },
  number: { sv: 'Nr', en: 'No.' },
  how_many: { sv: 'Antal personer', en: 'Number of people' },
  names: { sv: 'Personer med namn', en: 'People by name' },
  as_pdf: { sv: 'Planen som PDF', en: 'The plan as PDF' },
  as_workbook: { sv: 'Planen i Excel', en: 'The plan in Excel' },
  file: { sv: 'kompetensplan', en: 'competence-plan' },
})
