import type { Processing } from '../../foundation/processing.ts'

/** Who sits in a workshop, while it lasts. */
export const workshopsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Låta dem som är i rummet skriva kort och rösta på sin telefon.',
      en: 'To let those in the room write cards and vote on their phones.',
    },
    about: ['contact'],
    data: {
      sv: 'Vad någon vill kallas och vad den är där som. Glöms när träffen slutar; kort och röster vet sedan inte vem de kom från.',
      en: 'What someone wants to be called and what they are there as. Forgotten when the meeting ends; cards and votes then do not know whom they came from.',
    },
    source: { sv: 'Personen själv.', en: 'The person.' },
    recipients: {
      sv: 'Den som leder rummet ser vilka som är inne. Ingen annan.',
      en: 'Whoever leads the room sees who is in. Nobody else.',
    },
    kept: 'programme',
  },
]
