import type { PageOf, TrailWords } from '../../foundation/trail-words.ts'

const occasionPage: PageOf = ({ about }) =>
  typeof about.occasion_id === 'number' ? ['tillfallen', about.occasion_id] : null

const coursePage: PageOf = ({ about }) =>
  typeof about.course_id === 'number' ? ['utvardering', about.course_id] : null

/** That a course is asked about; of who answered, when and what there is no word. */
export const evaluationTrail: TrailWords = {
  did: {
    'evaluation-asked': { sv: 'Frågade vad en kurs gav', en: 'Asked what a course gave' },
    'evaluation-closed': {
      sv: 'Stängde frågorna om en kurs',
      en: 'Closed the questions about a course',
    },
    'evaluation-replied': {
      sv: 'Svarade på en utvärdering',
      en: 'Answered an evaluation',
    },
  },
  subjects: {
    evaluation_round: { sv: 'Utvärdering', en: 'Evaluation', page: occasionPage },
    evaluation_reply: { sv: 'Svar på en utvärdering', en: 'Answer to an evaluation', page: coursePage },
  },
  fields: {
    evaluation_round: {
      occasion_id: { sv: 'Tillfälle', en: 'Occasion', points_at: 'occasion' },
      people: { sv: 'Antal personer', en: 'Number of people' },
    },
    evaluation_reply: {
      course_id: { sv: 'Utbildning', en: 'Course', points_at: 'course' },
    },
    evaluation: {
      course: { sv: 'Utbildning', en: 'Course' },
      moment: {
        sv: 'När',
        en: 'When',
        values: {
          end: { sv: 'Efter sista passet', en: 'After the last session' },
          first_after: { sv: 'Efter en tid', en: 'After a while' },
          second_after: { sv: 'Efter längre tid', en: 'After a longer while' },
        },
      },
      closes_on: { sv: 'Sista dag att svara', en: 'Last day to answer' },
    },
  },
  parts: {
    evaluations: {
      sv: 'Frågor efter en kurs (svaret sparas utan namn och går inte att hitta)',
      en: 'Questions after a course (the answer is kept without a name and cannot be found)',
      subject: 'evaluation',
    },
  },
}
