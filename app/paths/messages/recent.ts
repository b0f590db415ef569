import { texts } from '../../foundation/text.ts'

/** What has happened to a company, to stand after its name. */
export const recentTexts = texts({
  did_tip: {
    sv: (via: string) => (via ? `förmedlades via ${via}` : 'förmedlades'),
    en: (via: string) => (via ? `was referred by ${via}` : 'was referred'),
  },
  did_knock: { sv: 'anmälde intresse', en: 'told us of their interest' },
  did_referred: {
    sv: (partner: string) => (partner ? `togs emot av ${partner}` : 'togs emot'),
    en: (partner: string) => (partner ? `was taken on by ${partner}` : 'was taken on'),
  },
  did_contacted: { sv: 'fick första samtalet', en: 'got the first call' },
  did_offered: { sv: 'fick erbjudandet', en: 'got the offer' },
  did_agreed: { sv: 'gick med', en: 'joined' },
  did_assessed: { sv: 'skattade sig själva', en: 'assessed themselves' },
  did_workshop_1: { sv: 'hade Mind the Gap 1', en: 'had Mind the Gap 1' },
  did_workshop_2: { sv: 'hade Mind the Gap 2', en: 'had Mind the Gap 2' },
  did_planned: { sv: 'fick sin plan', en: 'got their plan' },
  did_training: { sv: 'började utbilda', en: 'began to train' },
  did_followed_up: { sv: 'följdes upp', en: 'was followed up' },
  did_completed: { sv: 'blev klart', en: 'was completed' },
  did_declined: { sv: 'tackade nej', en: 'declined' },
  did_left: { sv: 'lämnade projektet', en: 'left the programme' },
})
