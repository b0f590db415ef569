import { texts } from '../../foundation/text.ts'

/** Where a company stands. */
export const stageTexts = texts({
  stage_tip: { sv: 'Förmedlat', en: 'Referred' },
  stage_referred: { sv: 'Mottaget', en: 'Taken on' },
  stage_contacted: { sv: 'Kontaktat', en: 'Contacted' },
  stage_offered: { sv: 'Har fått erbjudande', en: 'Has an offer' },
  stage_agreed: { sv: 'Har gått med', en: 'Has joined' },
  stage_assessed: { sv: 'Har skattat sig', en: 'Has assessed itself' },
  stage_workshop_1: { sv: 'Första workshopen klar', en: 'First workshop done' },
  stage_workshop_2: { sv: 'Andra workshopen klar', en: 'Second workshop done' },
  stage_planned: { sv: 'Har en plan', en: 'Has a plan' },
  stage_training: { sv: 'Utbildar', en: 'In training' },
  stage_followed_up: { sv: 'Uppföljt', en: 'Followed up' },
  stage_completed: { sv: 'Klart', en: 'Completed' },
  stage_declined: { sv: 'Tackade nej', en: 'Said no' },
  stage_left: { sv: 'Har lämnat', en: 'Has left' },
})
