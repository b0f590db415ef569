import { departureTexts } from '../../companies/messages/departures.ts'
import { type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'

const channels = {
  officer: { sv: 'ombud', en: 'officer' },
  partner: { sv: 'projektpartner', en: 'partner' },
  open_door: { sv: 'egen anmälan', en: 'own interest' },
  programme: { sv: 'annat projekt', en: 'another programme' },
  register: { sv: 'inläst register', en: 'register read in' },
}

/** What is done to tips and hand-overs, and to the open door. */
export const referralTrail: TrailWords = {
  did: {
    'company-referred': { sv: 'Förmedlade ett företag', en: 'Referred a company' },
    'tip-added-to': { sv: 'La till något i sin förmedling', en: 'Added to an own tip' },
    'hand-over-accepted': { sv: 'Tog emot ett förmedlat företag', en: 'Took a referred company on' },
    'hand-over-declined': { sv: 'Sade nej till en förmedling', en: 'Declined a tip' },
    'hand-over-rerouted': {
      sv: 'Skickade en förmedling till en annan partner',
      en: 'Sent a tip to another partner',
    },
    'hand-overs-followed': { sv: 'Påminde om förmedlingar som väntar', en: 'Reminded of tips that wait' },
    'open-door-changed': { sv: 'Ändrade den öppna sidan', en: 'Changed the open page' },
  },
  fields: {
    company: {
      name: { sv: 'Namn', en: 'Name' },
      channel: { sv: 'Väg in', en: 'Way in', values: channels },
      referral_id: { sv: 'Förmedling', en: 'Tip' },
      partner_id: { sv: 'Projektpartner', en: 'Partner', points_at: 'partner' },
      because: {
        sv: 'Eftersom',
        en: 'Because',
        values: wordsFrom(departureTexts, 'because_'),
      },
    },
    programme: {
      reminded: { sv: 'Påmindes', en: 'Reminded' },
      escalated: { sv: 'Togs till projektledaren', en: 'Taken to the project leader' },
      is_open: { sv: 'Tar emot anmälningar', en: 'Takes in new companies' },
      offer_sv: { sv: 'Text på svenska', en: 'Text in Swedish' },
      offer_en: { sv: 'Text på engelska', en: 'Text in English' },
    },
    referral: {
      company: { sv: 'Företag', en: 'Company' },
      channel: { sv: 'Väg in', en: 'Way in', values: channels },
      made_on: { sv: 'Dag', en: 'Day' },
      may_call: { sv: 'Får ringas', en: 'May be called' },
    },
  },
  parts: {
    tips: { sv: 'Tips om företaget', en: 'Tips about the company', subject: 'referral' },
  },
}
