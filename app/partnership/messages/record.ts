import { texts } from '../../foundation/text.ts'

export const recordTexts = texts({
  partnership: { sv: 'Partnerskapet', en: 'The partnership' },
  parts: { sv: 'Delar av partnerskapet', en: 'Parts of the partnership' },
  part_record: { sv: 'Vad vi gör', en: 'What we do' },
  part_health: { sv: 'Hur vi mår', en: 'How we are' },
  verdict: {
    sv: (made: string, accepted: string, agreed: string) =>
      `${made} förmedlade företag, ${accepted} mottagna och ${agreed} med överenskommelse.`,
    en: (made: string, accepted: string, agreed: string) =>
      `${made} companies tipped, ${accepted} taken on and ${agreed} with an agreement.`,
  },
  verdict_none: { sv: 'Inga förmedlingar än.', en: 'No tips yet.' },
  lede: {
    sv: (days: string) =>
      `Hälften av de mottagna företagen togs emot inom ${days === '1' ? 'en dag' : `${days} dagar`}.`,
    en: (days: string) =>
      `Half of the accepted tips were accepted within ${days === '1' ? 'one day' : `${days} days`}.`,
  },
  by_person: { sv: 'Var och en', en: 'Each person' },
  own: { sv: 'Du', en: 'You' },
  by_partner: { sv: 'Organisationerna', en: 'The organisations' },
  person: { sv: 'Namn', en: 'Name' },
  partner: { sv: 'Organisation', en: 'Organisation' },
  itself: { sv: 'Företagen själva', en: 'The companies themselves' },
  no_partner: { sv: 'Utan organisation', en: 'No organisation' },
  made: { sv: 'Förmedlade företag', en: 'Companies tipped' },
  accepted: { sv: 'Mottagna', en: 'Accepted' },
  agreed: { sv: 'Överenskommelser', en: 'Agreements' },
  visits: { sv: 'Besök', en: 'Visits' },
  workshops: { sv: 'Workshoppar', en: 'Workshops' },
  follow_ups: { sv: 'Uppföljningar', en: 'Follow-ups' },
  spreading: { sv: 'Spridning bekräftad', en: 'Spreading confirmed' },
  days: { sv: 'Dagar till ja', en: 'Days to yes' },
  sum: { sv: 'Alla', en: 'All' },
  none: { sv: 'Ingen har gjort något än.', en: 'Nobody has done anything yet.' },
  how: {
    sv: 'Ett företag räknas en gång, hur många gånger det än har förmedlats. Dagar till ja är medianen från förmedling till mottaget företag, i kalenderdagar. Ett samtal räknas inte som besök. Ett möte som både är antecknat och avprickat räknas en gång. Spridning är bekräftad när den som antecknar ett besök har kryssat att kunskap förts vidare.',
    en: 'A company counts once, however many tips it has had. Days to yes is the median from tip to acceptance, in calendar days. A call is not a visit. A meeting that is both noted and ticked off counts once. Spreading is confirmed when whoever notes a visit has ticked that knowledge was passed on.',
  },
  rows_title: {
    sv: (what: string, who: string) => `${what}: ${who}`,
    en: (what: string, who: string) => `${what}: ${who}`,
  },
  day: { sv: 'Dag', en: 'Day' },
  company: { sv: 'Företag', en: 'Company' },
  rows_none: { sv: 'Inga rader.', en: 'No rows.' },
  everyone: { sv: 'alla', en: 'everyone' },
  rows: { sv: 'Rader', en: 'Rows' },
})
