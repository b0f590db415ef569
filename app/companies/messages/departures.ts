import { texts } from '../../foundation/text.ts'

/** Why a company does not come along, or leaves: to everyone in the same words. */
export const departureTexts = texts({
  because_no_time: { sv: 'Har inte tid', en: 'Has no time' },
  because_no_need: { sv: 'Ser inget behov', en: 'Sees no need' },
  because_other_programme: { sv: 'Är med i ett annat projekt', en: 'Is in another programme' },
  because_economy: { sv: 'Ekonomin tillåter inte', en: 'Its economy does not allow it' },
  because_aid_ceiling: { sv: 'Taket för stöd är nått', en: 'The ceiling of aid is reached' },
  because_closed: { sv: 'Lägger ned', en: 'Is closing down' },
  because_outside_area: { sv: 'Ligger utanför området', en: 'Lies outside the area' },
  because_no_answer: { sv: 'Svarar inte', en: 'Does not answer' },
  because_other: { sv: 'Annat', en: 'Other' },
})
