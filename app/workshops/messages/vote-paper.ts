import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** Keying in dots that were counted on paper. */
export const paperVoteTexts = texts({
  ...sentBeforeTexts,
  title: { sv: 'Röster från papper', en: 'Votes from paper' },
  lede: {
    sv: 'Lägg ihop prickarna på bladen och skriv summan för varje behov. Ingen ser vem som satt vilken prick.',
    en: 'Add up the dots on the sheets and write the sum for each need. Nobody sees who set which dot.',
  },
  sheets: { sv: 'Så många blad', en: 'So many sheets' },
  sheets_hint: {
    sv: 'Minst tre. Med färre går det att se vem som röstat på vad.',
    en: 'At least three. With fewer one can see who voted for what.',
  },
  sheets_wrong: {
    sv: 'Skriv hur många blad det var, minst tre.',
    en: 'Write how many sheets there were, at least three.',
  },
  replaces: { sv: 'Ersätt röstningen på telefonerna', en: 'Replace the vote on the phones' },
  replaces_hint: {
    sv: 'Rösterna från telefonerna är räknade. När du sparar tas de bort för gott.',
    en: 'The votes from the phones have been counted. When you save, they are removed for good.',
  },
  replaces_phone_vote: {
    sv: 'Rösterna från telefonerna är räknade. Kryssa i om bladen ska ersätta dem.',
    en: 'The votes from the phones have been counted. Tick this if the sheets are to replace them.',
  },
  changed_by_other: {
    sv: 'Röstningen eller behoven har ändrats sedan du öppnade sidan. Det du skrev står kvar. Se efter vad som gäller, och spara igen om bladen fortfarande ska räknas.',
    en: 'The vote or the needs have changed since you opened the page. What you wrote is still here. See how it stands, and save again if the sheets are still to be counted.',
  },
  need: { sv: 'Behov', en: 'Need' },
  effect: { sv: 'Effekt', en: 'Effect' },
  urgency: { sv: 'Brådska', en: 'Urgency' },
  dots_wrong: {
    sv: ({ most }: { most: number }) =>
      `Skriv ett helt tal, högst ${most}: varje blad ger ett behov högst en prick.`,
    en: ({ most }: { most: number }) =>
      `Write a whole number, ${most} at most: each sheet gives a need at most one dot.`,
  },
  too_many_effect_dots: {
    sv: ({ all, most }: { all: number; most: number }) =>
      `Prickarna för effekt är ${all} tillsammans, men bladen har ${most}. Räkna bladen igen.`,
    en: ({ all, most }: { all: number; most: number }) =>
      `The dots for effect are ${all} together, but the sheets have ${most}. Count the sheets again.`,
  },
  too_many_urgency_dots: {
    sv: ({ all, most }: { all: number; most: number }) =>
      `Prickarna för brådska är ${all} tillsammans, men bladen har ${most}. Räkna bladen igen.`,
    en: ({ all, most }: { all: number; most: number }) =>
      `The dots for urgency are ${all} together, but the sheets have ${most}. Count the sheets again.`,
  },
  vote_is_open: {
    sv: 'En röstning är öppen på telefonerna. Stäng den först.',
    en: 'A vote is open on the phones. Close it first.',
  },
  nothing_to_vote_on: {
    sv: 'Det finns inga behov att rösta på än.',
    en: 'There are no needs to vote on yet.',
  },
  no_vote_step: { sv: 'Mallen har ingen röstning.', en: 'The template has no vote.' },
  save: { sv: 'Spara rösterna', en: 'Save the votes' },
})
