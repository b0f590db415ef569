import type { TrailWords } from '../../foundation/trail-words.ts'
import { levelFields } from './level-words.ts'

/** What is kept of a person's levels. */
export const competenceTrail: TrailWords = {
  did: {
    'competence-added': { sv: 'Lade till en kompetens', en: 'Added a competence' },
    'competence-changed': { sv: 'Ändrade en kompetens', en: 'Changed a competence' },
    'level-words-changed': { sv: 'Ändrade nivåerna i ord', en: 'Changed the levels in words' },
    'level-words-of-competence-changed': {
      sv: 'Ändrade en kompetens nivåer i ord',
      en: 'Changed the levels in words of a competence',
    },
    'competences-merged': { sv: 'Slog ihop två kompetenser', en: 'Merged two competences' },
    'levels-opened': { sv: 'Öppnade nivåer med namn', en: 'Opened levels by name' },
    'level-ground-changed': {
      sv: 'Ändrade grunden för nivåer',
      en: 'Changed the ground for levels',
    },
    'levels-shut': { sv: 'Stängde nivåer med namn', en: 'Shut off levels by name' },
    'own-level-rated': { sv: 'Svarade om sin egen nivå', en: 'Answered about their own level' },
    'levels-rated': { sv: 'Bedömde nivåer', en: 'Rated levels' },
    'protected-levels-read': {
      sv: 'Läste nivåer för en person med skyddad identitet',
      en: 'Read the levels of a person with protected identity',
    },
    'protected-levels-rated': {
      sv: 'Bedömde nivåer för en person med skyddad identitet',
      en: 'Rated the levels of a person with protected identity',
    },
    'permit-noted': { sv: 'Noterade ett bevis', en: 'Noted a permit' },
    'permit-corrected': { sv: 'Rättade ett bevis', en: 'Put a permit right' },
    'permit-taken-back': { sv: 'Tog tillbaka ett bevis', en: 'Took a permit back' },
    'permits-reminded': { sv: 'Påminde om bevis som går ut', en: 'Reminded of permits that lapse' },
    'levels-rated-by-manager': {
      sv: 'Bedömde nivåer som chef, genom en länk',
      en: 'Rated levels as a manager, by a link',
    },
    'talk-keyed': { sv: 'Skrev in ett utvecklingssamtal', en: 'Keyed a development talk' },
    'manager-link-sent': { sv: 'Skickade en chef en länk', en: 'Sent a manager a link' },
    'manager-reminded': { sv: 'Påminde en chef', en: 'Reminded a manager' },
    'manager-link-revoked': { sv: 'Återkallade en chefs länk', en: 'Revoked a manager’s link' },
    'matrix-columns-chosen': {
      sv: 'Valde kompetenser',
      en: 'Chose competences',
    },
    'role-levels-saved': { sv: 'Ändrade en rolls nivåer', en: 'Changed the levels of a role' },
    'employee-added': { sv: 'Lade till en anställd', en: 'Added an employee' },
    'employee-changed': { sv: 'Ändrade en anställd', en: 'Changed an employee' },
    'employee-joined': {
      sv: 'Förde ihop en anställd med en deltagare',
      en: 'Joined an employee with a participant',
    },
    'employee-removed': { sv: 'Tog bort en anställd', en: 'Removed an employee' },
  },
  subjects: {
    competence: { sv: 'Kompetens', en: 'Competence' },
    employee: { sv: 'Anställd i en matris', en: 'Employee in a matrix' },
    level_words: { sv: 'Nivåerna i ord', en: 'The levels in words', page: () => ['installningar', 'nivaer'] },
  },
  fields: {
    company: {
      heard: {
        sv: 'Har fått säga sitt',
        en: 'Has been heard',
        values: {
          unions: { sv: 'fackliga organisationer', en: 'trade unions' },
          employees: { sv: 'de anställda', en: 'the employees' },
        },
      },
      unions: { sv: 'Fackliga organisationer', en: 'Trade unions' },
      heard_how: {
        sv: 'Hur',
        en: 'How',
        values: {
          informed: { sv: 'informerade', en: 'informed' },
          negotiated: { sv: 'förhandlade', en: 'negotiated' },
        },
      },
      heard_on: { sv: 'Dag', en: 'Day' },
      purpose: { sv: 'Ändamål', en: 'Purpose' },
      controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
      processing_agreed_on: { sv: 'Biträdesavtal', en: 'Processing agreement' },
      legal_ground: {
        sv: 'Rättslig grund',
        en: 'Legal ground',
        values: {
          legitimate_interest: { sv: 'intresseavvägning', en: 'legitimate interest' },
          contract: { sv: 'avtal', en: 'contract' },
          public_interest: { sv: 'allmänt intresse', en: 'public interest' },
        },
      },
      legal_why: { sv: 'Varför grunden håller', en: 'Why the ground holds' },
      assessed: {
        sv: 'Konsekvensbedömning',
        en: 'Impact assessment',
        values: { done: { sv: 'gjord', en: 'done' }, not_needed: { sv: 'behövs inte', en: 'not needed' } },
      },
      assessed_why: { sv: 'Bedömningens skäl', en: 'Reasons of the assessment' },
      told_on: { sv: 'De anställda fick veta', en: 'The employees were told' },
      matrix_columns: { sv: 'Kompetenser', en: 'Competences' },
      role: { sv: 'Roll', en: 'Role' },
      permits: { sv: 'Bevis', en: 'Permits' },
      role_levels: { sv: 'Kompetenser', en: 'Competences' },
    },
    person: {
      rated: { sv: 'Bedömt i', en: 'Rated in' },
      held_on: { sv: 'Samtalets dag', en: 'Day of the talk' },
      permit: { sv: 'Bevis', en: 'Permit' },
    },
    employee: {
      company: { sv: 'Företag', en: 'Company' },
      name: { sv: 'Namn', en: 'Name' },
      title: { sv: 'Befattning', en: 'Job title' },
      team: { sv: 'Team', en: 'Team' },
      shift: { sv: 'Skift', en: 'Shift' },
      left_on: { sv: 'Slutade', en: 'Left' },
      held_on: { sv: 'Samtalets dag', en: 'Day of the talk' },
      rated: { sv: 'Bedömt i', en: 'Rated in' },
      permit: { sv: 'Bevis', en: 'Permit' },
      joined: { sv: 'Deltagare', en: 'Participant', points_at: 'person' },
    },
    permit: {
      permit: { sv: 'Bevis', en: 'Permit' },
      company: { sv: 'Företag', en: 'Company' },
      from_on: { sv: 'Från', en: 'From' },
      until_on: { sv: 'Sista dag', en: 'Last day' },
      evidence: { sv: 'Vad visar det', en: 'What shows it' },
      noted_at: { sv: 'Noterat', en: 'Noted' },
      ended_on: { sv: 'Gäller inte sedan', en: 'Does not hold since' },
      ended_as: {
        sv: 'Varför',
        en: 'Why',
        values: {
          taken_back: { sv: 'taget tillbaka', en: 'taken back' },
          corrected: { sv: 'rättat', en: 'put right' },
        },
      },
    },
    competence: {
      name: { sv: 'Namn', en: 'Name' },
      area: { sv: 'Område', en: 'Area' },
      seqf: { sv: 'SeQF-nivå', en: 'SeQF level' },
      esco: { sv: 'ESCO', en: 'ESCO' },
      aliases: { sv: 'Andra namn', en: 'Other names' },
      is_permit: { sv: 'Är ett bevis', en: 'Is a permit' },
      merged: { sv: 'Hopslagen med', en: 'Merged with' },
      ...levelFields,
    },
    level_words: levelFields,
    competence_level: {
      competence: { sv: 'Kompetens', en: 'Competence' },
      rated_on: { sv: 'Dag', en: 'Day' },
      source: {
        sv: 'Enligt',
        en: 'According to',
        values: {
          own: { sv: 'personen själv', en: 'the person' },
          manager: { sv: 'chef', en: 'manager' },
          validation: { sv: 'validering', en: 'validation' },
        },
      },
      level: { sv: 'Nivå', en: 'Level' },
      wanted: { sv: 'Önskad nivå', en: 'Wanted level' },
    },
  },
  parts: {
    competence_levels: { sv: 'Kompetensnivåer', en: 'Levels of competence', subject: 'competence_level' },
    permits: { sv: 'Bevis med sista dag', en: 'Permits with a last day', subject: 'permit' },
  },
}
