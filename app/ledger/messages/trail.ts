import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'

/** What the ledger keeps. */
export const ledgerTrail: TrailWords = {
  did: {},
  subjects: { in_kind_entry: { sv: 'Post i natura', en: 'In-kind entry', page: ownPage('natura') } },
  fields: {
    in_kind_entry: {
      company: { sv: 'Företag', en: 'Company' },
      held_on: { sv: 'Dag', en: 'Day' },
      quarters: { sv: 'Tid', en: 'Time' },
      amount_ore: { sv: 'Värde', en: 'Worth' },
      not_counted_because: {
        sv: 'Räknas inte eftersom',
        en: 'Does not count because',
        values: {
          outside_programme: { sv: 'utanför projekttiden', en: 'outside the programme' },
          no_employment: { sv: 'inte anställd den dagen', en: 'not employed that day' },
          not_admitted: { sv: 'företaget saknar överenskommelse', en: 'the company has no agreement' },
          other_signature: { sv: 'en annan underskrift gäller', en: 'another signature binds' },
          outside_paid_time: { sv: 'utanför betald tid', en: 'outside paid time' },
          before_agreement: { sv: 'före överenskommelsen', en: 'before the agreement' },
        },
      },
      posted_at: { sv: 'Bokförd', en: 'Posted' },
    },
  },
  parts: {
    entries: { sv: 'Medfinansiering', en: 'Co-financing', subject: 'in_kind_entry' },
  },
}
