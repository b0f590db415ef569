import type { TrailWords } from '../../foundation/trail-words.ts'
import { measuringTexts as t } from './measuring.ts'

const groups = { management: t.management, hr: t.hr, union: t.union, other: t.other }

/** What is done about self-assessments; of who answered what there is no line. */
export const assessmentTrail: TrailWords = {
  did: {
    'assessment-template-saved': {
      sv: 'Sparade en ny version av självskattningen',
      en: 'Saved a new version of the self-assessment',
    },
    'assessment-opened': { sv: 'Öppnade en självskattning', en: 'Opened a self-assessment' },
    'assessment-moved': {
      sv: 'Ändrade självskattningens sista dag',
      en: 'Changed the last day of the self-assessment',
    },
    'assessment-closed': { sv: 'Stängde självskattningen', en: 'Closed the self-assessment' },
    'respondent-asked': {
      sv: 'Frågade någon om självskattningen',
      en: 'Asked someone to answer the self-assessment',
    },
    'respondent-reminded': {
      sv: 'Påminde om självskattningen',
      en: 'Reminded someone of the self-assessment',
    },
    'respondent-not-asked': {
      sv: 'Tog tillbaka en fråga om självskattningen',
      en: 'Took back a question about the self-assessment',
    },
    'paper-answer-keyed': {
      sv: 'Skrev in ett svar på papper',
      en: 'Keyed in an answer on paper',
    },
  },
  subjects: { assessment_template: { sv: 'Självskattningens mall', en: 'Template of the self-assessment' } },
  fields: {
    assessment_template: {
      version: { sv: 'Version', en: 'Version' },
      is_comparable: { sv: 'Kan jämföras med förra', en: 'Comparable with the one before' },
      areas: { sv: 'Områden', en: 'Areas' },
      statements: { sv: 'Påståenden', en: 'Statements' },
    },
    company: {
      measurement: {
        sv: 'Mätning',
        en: 'Measurement',
        values: { baseline: t.baseline, between: t.between, end: t.end },
      },
      closes_on: { sv: 'Sista dag', en: 'Last day' },
      version: { sv: 'Version', en: 'Version' },
      speaks_for: { sv: 'Svarar för', en: 'Answers for', values: groups },
    },
    assessment_invitation: {
      company: { sv: 'Företag', en: 'Company' },
      measurement: {
        sv: 'Mätning',
        en: 'Measurement',
        values: { baseline: t.baseline, between: t.between, end: t.end },
      },
      speaks_for: { sv: 'Svarar för', en: 'Answers for', values: groups },
      invited_at: { sv: 'Frågad', en: 'Asked' },
      reminded_on: { sv: 'Påmind', en: 'Reminded' },
      finished_on: { sv: 'Har svarat', en: 'Has answered' },
    },
  },
  parts: {
    asked_to_assess: {
      sv: 'Frågor om självskattning',
      en: 'Questions to answer a self-assessment',
      subject: 'assessment_invitation',
    },
  },
}
