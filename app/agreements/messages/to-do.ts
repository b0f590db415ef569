import { texts } from '../../foundation/text.ts'

/** What waits before a company can put its name under its agreement. */
export const agreementsToDo = texts({
  addresses: {
    sv: (n: number) => (n === 1 ? 'En adress att bekräfta' : `${n} adresser att bekräfta`),
    en: (n: number) => (n === 1 ? 'One address to confirm' : `${n} addresses to confirm`),
  },
  begin: {
    sv: (company: string) => `Företaget lade in den själv. Börja med ${company}.`,
    en: (company: string) => `The company entered it itself. Begin with ${company}.`,
  },
})
