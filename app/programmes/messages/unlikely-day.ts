import { texts } from '../../foundation/text.ts'

/** A day long before the programme: every room whose forms take a day has these among its sentences. */
export const unlikelyDayTexts = texts({
  day_because: { sv: 'Varför stämmer dagen?', en: 'Why is the day right?' },
  day_because_hint: {
    sv: 'En mening räcker. Är dagen felskriven rättar du den i stället.',
    en: 'One sentence is enough. If the day is mistyped, correct it instead.',
  },
  day_unlikely: {
    sv: ({ day, starts_on }: { day: string; starts_on: string }) =>
      `${day} ligger långt före projektet, som börjar ${starts_on}. Rätta dagen, eller skriv varför den stämmer.`,
    en: ({ day, starts_on }: { day: string; starts_on: string }) =>
      `${day} lies long before the programme, which begins on ${starts_on}. Correct the day, or write why it is right.`,
  },
})
