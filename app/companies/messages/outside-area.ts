import { texts } from '../../foundation/text.ts'

/** Why a company from outside the programme's counties comes along: asked for in the same words wherever one comes in. */
export const outsideAreaTexts = texts({
  outside_because: {
    sv: 'Varför ska företaget ändå vara med?',
    en: 'Why should the company come along anyway?',
  },
  outside_hint: {
    sv: 'Kommunen ligger utanför projektets län. En mening räcker.',
    en: 'The municipality lies outside the counties of the programme. One sentence is enough.',
  },
  outside_area: {
    sv: ({ municipality, counties }: { municipality: string; counties: string }) =>
      `${municipality} ligger utanför ${counties}. Skriv varför företaget ändå ska vara med.`,
    en: ({ municipality, counties }: { municipality: string; counties: string }) =>
      `${municipality} is outside ${counties}. Write why the company should come along anyway.`,
  },
})
