import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** The link by which a person says their own levels, for whoever gives it. What the person reads: own-answers.ts. */
export const ownLevelTexts = texts({
  link_title: { sv: 'Personens egna svar', en: 'The person’s own answers' },
  link_why: {
    sv: 'Med en egen länk svarar personen på telefonen, utan konto, med ord i stället för siffror. En ny länk gör att den förra slutar gälla, till exempel när en telefon har kommit bort.',
    en: 'With a link of their own the person answers on the phone, without an account, in words rather than figures. A new link ends the former one, for instance when a phone is lost.',
  },
  make_link: { sv: 'Skapa en länk', en: 'Make a link' },
  link_made: { sv: 'Länken visas bara nu', en: 'The link is shown only now' },
  link_to: {
    sv: (name: string, days: string) => `Ge den till ${name} och ingen annan. Den gäller i ${days} dagar.`,
    en: (name: string, days: string) => `Give it to ${name} and nobody else. It is good for ${days} days.`,
  },
  ...sentBeforeTexts,
})
