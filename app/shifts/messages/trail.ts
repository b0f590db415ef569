import { type TrailWords, wordsFrom } from '../../foundation/trail-words.ts'
import { shiftTexts } from '../messages.ts'

/** What is done to teams and rotas. */
export const shiftTrail: TrailWords = {
  did: {
    'team-saved': { sv: 'Sparade ett skiftlag', en: 'Saved a shift team' },
    'rota-saved': { sv: 'Sparade ett schema', en: 'Saved a rota' },
    'rota-removed': { sv: 'Tog bort ett schema', en: 'Removed a rota' },
    'rota-day-saved': { sv: 'Sparade en dag som avviker', en: 'Saved a day that differs' },
    'rota-day-removed': { sv: 'Tog bort en dag som avvek', en: 'Removed a day that differed' },
    'teams-chosen': { sv: 'Sa vem som arbetar i vilket lag', en: 'Said who works in which team' },
  },
  subjects: {
    shift_team: {
      sv: 'Skiftlag',
      en: 'Shift team',
      // Whoever reads the trail reads of companies, and not all of them of when people work.
      page: ({ about: { company_id } }) => (typeof company_id === 'number' ? ['foretag', company_id] : null),
    },
  },
  fields: {
    shift_team: {
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      form: { sv: 'Skiftform', en: 'Form of shifts', values: wordsFrom(shiftTexts, 'form_') },
      valid_from: { sv: 'Gäller från', en: 'In force from' },
      day: { sv: 'Dag', en: 'Day' },
      first_on: { sv: 'Dag 1 i cykeln', en: 'Day 1 of the cycle' },
      turns: { sv: 'Tider, dag för dag', en: 'Times, day by day' },
      turn: { sv: 'Tider', en: 'Times' },
    },
    team_stay: {
      company: { sv: 'Företag', en: 'Company' },
      team: { sv: 'Skiftlag', en: 'Shift team' },
      form: { sv: 'Skiftform', en: 'Form of shifts', values: wordsFrom(shiftTexts, 'form_') },
      from_on: { sv: 'Från', en: 'From' },
    },
    person: {
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      from_on: { sv: 'Från', en: 'From' },
      stays: { sv: 'Skiftlag', en: 'Shift teams' },
    },
  },
  parts: {
    team_stays: { sv: 'Skiftlag', en: 'Shift teams', subject: 'team_stay' },
  },
}
