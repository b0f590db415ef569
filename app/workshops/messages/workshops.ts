import { texts } from '../../foundation/text.ts'

/** A company's Mind the Gap on the desk: planned, led, closed. */
export const workshopTexts = texts({
  the_gap: { sv: 'Gapet', en: 'The gap' },
  tab: { sv: 'Mind the Gap', en: 'Mind the Gap' },
  none_yet: {
    sv: 'Mind the Gap är inte planerad här än.',
    en: 'Mind the Gap has not been planned here yet.',
  },
  none_yet_what: {
    sv: 'Två träffar med ledning och ombud: var företaget är, vart det vill, vad som skiljer och vad människorna behöver kunna. Räkna med tio timmars ledning i allt.',
    en: 'Two meetings with management and the union officer: where the company is, where it wants to be, what separates the two and what people need to be able to do. Count on ten hours of facilitation in all.',
  },
  prepare: { sv: 'Planera Mind the Gap', en: 'Plan Mind the Gap' },
  prepare_title: { sv: 'Planera Mind the Gap', en: 'Plan Mind the Gap' },
  prepare_lede: {
    sv: 'Rummet är klart på en gång. Tid, plats och gäster bokar du i kalendern.',
    en: 'The room is ready at once. Time, place and guests are booked in the calendar.',
  },
  change_title: { sv: 'Ändra Mind the Gap', en: 'Change Mind the Gap' },
  change_it: { sv: 'Spara', en: 'Save' },
  change: { sv: 'Ändra språk eller år', en: 'Change language or year' },
  prepare_it: { sv: 'Gör i ordning rummet', en: 'Prepare the room' },
  language: { sv: 'Vilket språk talar ni i rummet?', en: 'Which language do you speak in the room?' },
  aims_at: { sv: 'Vilket år gäller framtidsläget?', en: 'Which year is the desired state about?' },
  aims_at_hint: { sv: 'Två till fem år fram brukar fungera.', en: 'Two to five years ahead usually works.' },
  language_missing: { sv: 'Välj språk.', en: 'Choose a language.' },
  year_missing: { sv: 'Skriv ett år, som 2028.', en: 'Write a year, such as 2028.' },
  already_under_way: {
    sv: 'Företaget har redan en Mind the Gap som pågår. Avsluta den först, eller gå vidare i den.',
    en: 'The company already has a Mind the Gap under way. Close it first, or go on in it.',
  },
  is_closed: {
    sv: 'Den här workshopen är avslutad. Det som står i den ändras inte mer.',
    en: 'This workshop is closed. What stands in it is not changed any more.',
  },
  changed_by_other: {
    sv: 'Någon annan hann före. Se hur det står nu och gör om det om det fortfarande stämmer.',
    en: 'Someone else was first. See how it stands now, and do it again if it still holds.',
  },
  state_prepared: { sv: 'Planerad', en: 'Planned' },
  state_open: { sv: 'Öppen nu', en: 'Open now' },
  state_under_way: { sv: 'Pågår', en: 'Under way' },
  state_closed: { sv: 'Avslutad', en: 'Closed' },
  kind_gap: { sv: 'Mind the Gap', en: 'Mind the Gap' },
  kind_follow_up: { sv: 'Uppföljning och utvärdering', en: 'Follow-up and evaluation' },
  verdict_prepared: {
    sv: 'Rummet är klart. Öppna det när ni sitter ner.',
    en: 'The room is ready. Open it when you sit down.',
  },
  verdict_open: {
    sv: (step: string) => `Rummet är öppet. Ni är vid ${step}.`,
    en: (step: string) => `The room is open. You are at ${step}.`,
  },
  verdict_under_way: {
    sv: (step: string) => `Ni är vid ${step}. Nästa träff börjar där.`,
    en: (step: string) => `You are at ${step}. The next meeting begins there.`,
  },
  verdict_closed: {
    sv: (needs: string, decisions: string) => `Avslutad med ${needs} behov och ${decisions} beslut.`,
    en: (needs: string, decisions: string) => `Closed with ${needs} needs and ${decisions} decisions.`,
  },
  verdict_is_closed: {
    sv: (day: string) => `Avslutad ${day}.`,
    en: (day: string) => `Closed on ${day}.`,
  },
  verdict_followed_up: {
    sv: (outcome: string) => (outcome ? `Uppföljd: ${outcome}.` : 'Uppföljd.'),
    en: (outcome: string) => (outcome ? `Followed up: ${outcome}.` : 'Followed up.'),
  },
  lead: { sv: 'Led rummet', en: 'Lead the room' },
  wall: { sv: 'Visa väggen', en: 'Show the wall' },
  workshops: { sv: 'Workshoppar', en: 'Workshops' },
  workshop: { sv: 'Workshop', en: 'Workshop' },
  state: { sv: 'Läge', en: 'State' },
  desired_year: { sv: 'Framtidsläge', en: 'Desired state' },
  needs: { sv: 'Behov', en: 'Needs' },
  time: { sv: 'Tid för ledning', en: 'Time for facilitation' },
  suggestion: {
    sv: 'Stegen och frågorna är vårt förslag, inte metodens egna mallar. De ändras under Inställningar.',
    en: 'The steps and questions are our suggestion, not the method’s own templates. They are changed under Settings.',
  },
})
