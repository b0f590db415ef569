import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>

/** How those in a room did. */
export const outcomeTexts = texts({
  title: { sv: 'Bedömda resultat', en: 'Assessed outcomes' },
  verdict: {
    sv: (passed: number, of: number) =>
      of === 0
        ? 'Ingen är bokad eller har varit här.'
        : passed === 0
          ? 'Ingen är bedömd som godkänd än.'
          : `${passed} av ${of} är bedömda som godkända.`,
    en: (passed: number, of: number) =>
      of === 0
        ? 'Nobody is booked or has been here.'
        : passed === 0
          ? 'Nobody is assessed as passed yet.'
          : `${passed} of ${of} are assessed as passed.`,
  },
  lede: {
    sv: 'Ett kvalifikationsintyg kräver att någon har bedömt vad personen kan. Det här sparas för dem som du väljer något för; övriga lämnas som de är.',
    en: 'A qualification certificate takes that somebody has assessed what the person can do. This is kept for those for whom you choose something; the others are left as they are.',
  },
  assessed_on: { sv: 'Dag för bedömningen', en: 'Day of the assessment' },
  assessor: { sv: 'Vem har bedömt?', en: 'Who has assessed?' },
  assessor_hint: {
    sv: 'Namn eller roll, till exempel läraren på kursen. Det står på intyget.',
    en: 'A name or a role, such as the trainer of the course. It stands on the certificate.',
  },
  how: { sv: 'Hur bedömdes det?', en: 'How was it assessed?' },
  how_hint: {
    sv: 'Till exempel praktiskt prov eller skriftligt prov. Det står på intyget.',
    en: 'A practical test, say, or a written one. It stands on the certificate.',
  },
  outcomes: { sv: 'Resultat', en: 'Outcomes' },
  outcome_of: { sv: (name: string) => `Resultat för ${name}`, en: (name: string) => `Outcome of ${name}` },
  keep: { sv: 'Låt stå', en: 'Leave it' },
  not_assessed: { sv: 'Inte bedömd', en: 'Not assessed' },
  choose_passed: { sv: 'Godkänd', en: 'Passed' },
  choose_not_yet: { sv: 'Inte än', en: 'Not yet' },
  choose_none: { sv: 'Ta bort', en: 'Take away' },
  passed: { sv: 'Godkänd', en: 'Passed' },
  not_yet: { sv: 'Inte godkänd än', en: 'Not passed yet' },
  stands: {
    sv: (day: string, assessor: string, how: string) => `${day}, ${assessor}: ${how}`,
    en: (day: string, assessor: string, how: string) => `${day}, ${assessor}: ${how}`,
  },
  save: { sv: 'Spara resultaten', en: 'Save the outcomes' },
  nobody: { sv: 'Ingen att bedöma', en: 'Nobody to assess' },
  nobody_why: {
    sv: 'De som är bokade eller har varit med står här från den första dagen.',
    en: 'Those who are booked or have taken part stand here from the first day.',
  },
  not_begun: { sv: 'Tillfället har inte börjat.', en: 'The occasion has not begun.' },

  // when something is wrong
  day_missing: { sv: 'Skriv vilken dag det bedömdes.', en: 'Write on which day it was assessed.' },
  day_ahead: { sv: 'Den dagen har inte varit än.', en: 'That day has not been yet.' },
  before_first_day: {
    sv: 'Den dagen hade tillfället inte börjat.',
    en: 'On that day the occasion had not begun.',
  },
  assessor_missing: { sv: 'Skriv vem som har bedömt.', en: 'Write who has assessed.' },
  how_missing: { sv: 'Skriv hur det bedömdes.', en: 'Write how it was assessed.' },
  nothing_chosen: { sv: 'Välj ett resultat för minst en person.', en: 'Choose an outcome for at least one.' },
  occasion_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  certificate_stands: {
    sv: 'Det finns ett kvalifikationsintyg som bygger på resultatet. Dra in det först.',
    en: 'There is a qualification certificate that rests on the outcome. Withdraw it first.',
  },
  overtaken: {
    sv: ({ theirs }: About) => `Någon annan har hunnit skriva: ${theirs}. Välj igen om det ska vara ditt.`,
    en: ({ theirs }: About) =>
      `Somebody else has written meanwhile: ${theirs}. Choose again if it is to be yours.`,
  },
  overtaken_in_all: {
    sv: 'Det andra är sparat. Se vad som står nu här nedanför.',
    en: 'The rest is saved. See below what stands now.',
  },
})
