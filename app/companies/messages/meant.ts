import { texts } from '../../foundation/text.ts'

/** What is said of a company that was typed into a form and is not one. */
export const meantTexts = texts({
  unknown_company: {
    sv: ({ company }: { company: string }) =>
      company ? `Inget företag i projektet heter ${company}.` : 'Företaget finns inte i projektet.',
    en: ({ company }: { company: string }) =>
      company ? `No company in the programme is called ${company}.` : 'The company is not in the programme.',
  },
  several_companies: {
    sv: ({ names }: { names: string }) => `Flera företag passar: ${names}. Skriv hela namnet.`,
    en: ({ names }: { names: string }) => `Several companies fit: ${names}. Write the whole name.`,
  },
})
