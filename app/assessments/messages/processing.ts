import type { Processing } from '../../foundation/processing.ts'

/** Who is asked how things are at a company. */
export const assessmentsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Veta var företaget står före start och vid slutet, sett av ledning, HR, fack och andra.',
      en: 'To know where the company stands before the start and at the end, as management, HR, union and others see it.',
    },
    about: ['contact'],
    data: {
      sv: 'Vem som är tillfrågad, för vilken grupp, och om personen har svarat. Svaren ligger för sig, utan namn.',
      en: 'Who is asked, for which group, and whether the person has answered. The answers are kept apart, without names.',
    },
    source: { sv: 'Personen själv, på frågan från projektet.', en: 'The person, asked by the programme.' },
    recipients: {
      sv: 'Medelvärden för grupper: de som leder projektet och företaget. Ingen ser vad en person har svarat.',
      en: 'Means of groups: those who lead the programme and the company. Nobody sees what one person answered.',
    },
    kept: 'programme',
  },
]
