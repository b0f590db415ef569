import { texts } from '../../foundation/text.ts'

/** The stages of a company's way and the two ways out of it, for everyone who reads where a company stands. */
export const stageTexts = texts({
  tip: { sv: 'Förmedlat', en: 'Tip' },
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
})
