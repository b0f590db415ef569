import { texts } from '../../foundation/text.ts'

/** The stages of a company's path, in words. */
export const stageTexts = texts({
  tip: { sv: 'Tips', en: 'Tip' },
  referred: { sv: 'Mottaget', en: 'Taken on' },
  contacted: { sv: 'Kontakt', en: 'Contact' },
  offered: { sv: 'Erbjudande', en: 'Offer' },
  agreed: { sv: 'Överenskommelse', en: 'Agreement' },
  assessed: { sv: 'Självskattning', en: 'Self-assessment' },
  workshop_1: { sv: 'Mind the Gap 1', en: 'Mind the Gap 1' },
  workshop_2: { sv: 'Mind the Gap 2', en: 'Mind the Gap 2' },
  planned: { sv: 'Plan', en: 'Plan' },
  training: { sv: 'Utbildning', en: 'Training' },
  followed_up: { sv: 'Uppföljning', en: 'Follow-up' },
  completed: { sv: 'Klart', en: 'Completed' },
  declined: { sv: 'Tackat nej', en: 'Declined' },
  left: { sv: 'Lämnat', en: 'Left' },

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
