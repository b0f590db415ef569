import type { Processing } from '../../foundation/processing.ts'

/** What is planned for whom. */
export const plansProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Planera vem som ska lära sig vad, hur och när, och se att planen når fokusgrupperna.',
      en: 'To plan who is to learn what, how and when, and to see that the plan reaches the focus groups.',
    },
    about: ['participant'],
    data: {
      sv: 'Vilka insatser en person är vald för och sedan när. Med skyddad identitet: under kod, bara för handläggaren.',
      en: 'Which measures a person is chosen for and since when. With protected identity: under a code, for the handler alone.',
    },
    source: {
      sv: 'Företaget och projektets processledare.',
      en: 'The company and the programme’s process leader.',
    },
    recipients: {
      sv: 'Företagets egna användare och processledaren, när företaget har noterat grunden för nivåer. Personen själv genom sin länk. Andra ser antal eller inget.',
      en: 'The company’s own users and the process leader, once the company has noted the ground for levels. The person by the own link. Others see counts or nothing.',
    },
    kept: 'programme',
  },
]
