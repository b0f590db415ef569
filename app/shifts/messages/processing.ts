import type { Processing } from '../../foundation/processing.ts'

/** Teams and rotas. */
export const shiftsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Veta före en bokning om en utbildning ligger på betald tid och om dygnsvilan hålls, och bara räkna betald tid som medfinansiering.',
      en: 'To know before a booking whether a training lies in paid time and whether the daily rest is kept, and to count only paid time as co-financing.',
    },
    about: ['participant'],
    data: {
      sv: 'I vilket skiftlag någon arbetar och från när; lagets skiftform och schema.',
      en: 'In which shift team somebody works and since when; the team’s form of shifts and rota.',
    },
    source: {
      sv: 'Företaget, och de som leder projektet.',
      en: 'The company, and those who lead the programme.',
    },
    recipients: {
      sv: 'Företaget självt och de som leder projektet.',
      en: 'The company itself and those who lead the programme.',
    },
    kept: 'programme',
  },
]
