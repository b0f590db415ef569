import { texts } from '../../foundation/text.ts'

/** What waits on the way of the companies. */
export const pathsToDo = texts({
  standing: {
    sv: (n: string) => `${n} företag har stått länge på samma steg`,
    en: (n: string) => `${n} ${n === '1' ? 'company has' : 'companies have'} stood long at one step`,
  },
  standing_text: {
    sv: 'Nästa steg var väntat tidigare.',
    en: 'The next step was expected before now.',
  },
  closed: {
    sv: (n: string) => (n === '1' ? 'Ett företag kom in ett stängt år' : `${n} företag kom in ett stängt år`),
    en: (n: string) =>
      n === '1' ? 'One company came in in a closed year' : `${n} companies came in in a closed year`,
  },
  closed_text: {
    sv: 'Planen tar inte in fler då. Skriv skälet på varje företag.',
    en: 'The plan takes in no more then. Write the reason on each company.',
  },
})
