import { texts } from '../../foundation/text.ts'

/** What the people room shows on a person’s page. */
export const personPageTexts = texts({
  jobs: { sv: 'Anställningar', en: 'Jobs' },
  no_jobs: { sv: 'Ingen anställning är inlagd.', en: 'No job has been entered.' },
  change: { sv: 'Ändra', en: 'Change' },
  change_job: {
    sv: (company: string) => `Ändra anställningen på ${company}`,
    en: (company: string) => `Change the job at ${company}`,
  },
  contact: { sv: 'Kontakt', en: 'Contact' },
  extract: { sv: 'Ta ut allt om personen', en: 'Take out everything about the person' },
})
