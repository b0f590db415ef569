import { type Spoken, texts } from '../../foundation/text.ts'

/** Everything that the trail says: its page, and a sentence for each code that a command writes. One place for all rooms. */
export const trailTexts = texts({
  // the page
  title: { sv: 'Händelser', en: 'Events' },
  crumb: { sv: 'Händelser', en: 'Events' },
  verdict: {
    sv: (n: number, shown: string) =>
      n === 1 ? 'En händelse är antecknad.' : `${shown} händelser är antecknade.`,
    en: (n: number, shown: string) =>
      n === 1 ? 'One event is on record.' : `${shown} events are on record.`,
  },
  verdict_chosen: {
    sv: (n: number, shown: string) =>
      n === 1 ? 'En händelse passar det du har valt.' : `${shown} händelser passar det du har valt.`,
    en: (n: number, shown: string) =>
      n === 1 ? 'One event matches what you chose.' : `${shown} events match what you chose.`,
  },
  verdict_none: { sv: 'Ingen händelse är antecknad än.', en: 'No event is on record yet.' },
  lede: {
    sv: 'Varje ändring skriver en rad: vem, när, vad och på vilken post. Rader kan aldrig ändras eller tas bort.',
    en: 'Each change writes a line: who, when, what and on which record. Lines can never be changed or removed.',
  },
  about_protected: {
    sv: 'Rader om personer med skyddade uppgifter visas bara för deras handläggare.',
    en: 'Lines about people with protected identity are shown to their handler only.',
  },
  protected_lines: {
    sv: (n: number, shown: string, day: string) =>
      `Till och med ${day} var de som skrevs om handläggarens läsningar, rättelser och underskrifter ${n === 1 ? 'en' : shown}.`,
    en: (n: number, shown: string, day: string) =>
      `Up to and including ${day} there ${n === 1 ? 'was one' : `were ${shown}`} about what the handler read, corrected and signed.`,
  },
  caption: { sv: 'Händelser, den senaste först', en: 'Events, the latest first' },
  number: { sv: 'Rad', en: 'Line' },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  what: { sv: 'Vad', en: 'What' },
  record: { sv: 'Post', en: 'Record' },
  change: { sv: 'Före och efter', en: 'Before and after' },
  filter_action: { sv: 'Vad', en: 'What' },
  filter_who: { sv: 'Vem', en: 'Who' },
  filter_from: { sv: 'Från och med', en: 'From' },
  filter_to: { sv: 'Till och med', en: 'To' },
  any_action: { sv: 'Allt', en: 'Everything' },
  anyone: { sv: 'Alla', en: 'Everyone' },
  nobody: { sv: 'Spång', en: 'Spång' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  nothing: { sv: '–', en: '–' },
  before: { sv: 'före', en: 'before' },
  after: { sv: 'efter', en: 'after' },
  rows: { sv: (n: string) => `${n}\u00a0rader`, en: (n: string) => `${n}\u00a0rows` },
  accepted: { sv: (n: string) => `${n}\u00a0godtagna`, en: (n: string) => `${n}\u00a0accepted` },
  merged: { sv: (n: string) => `${n}\u00a0hopslagna`, en: (n: string) => `${n}\u00a0merged` },
  rejected: { sv: (n: string) => `${n}\u00a0avvisade`, en: (n: string) => `${n}\u00a0rejected` },
  forgotten: {
    sv: 'Uppgifterna är raderade. Raden står kvar.',
    en: 'The details have been erased. The line stands.',
  },
  check: { sv: 'Kontrollera att inget är ändrat', en: 'Check that nothing has been changed' },

  // the proof
  proof_title: { sv: 'Kontroll av händelserna', en: 'Check of the events' },
  proof_whole: {
    sv: (n: string) => `Kedjan är hel: alla ${n} rader följer på varandra.`,
    en: (n: string) => `The chain is whole: all ${n} lines follow one another.`,
  },
  proof_whole_unnumbered: {
    sv: 'Kedjan är hel: alla rader följer på varandra.',
    en: 'The chain is whole: all lines follow one another.',
  },
  proof_empty: { sv: 'Det finns inga rader att kontrollera än.', en: 'There are no lines to check yet.' },
  proof_broken: {
    sv: (n: string) => `Kedjan är bruten vid rad ${n}.`,
    en: (n: string) => `The chain is broken at line ${n}.`,
  },
  proof_not_yet: { sv: 'Händelserna är inte kontrollerade än.', en: 'The events have not been checked yet.' },
  proof_how: {
    sv: 'Varje rad bär en kontrollsumma av sig själv och av raden före. Kontrollen räknar om alla summor i hela installationen, från den första raden till den sista.',
    en: 'Each line carries a checksum of itself and of the line before. The check recomputes every sum in the whole installation, from the first line to the last.',
  },
  proof_whole_what: {
    sv: 'Ingen rad är ändrad, borttagen eller inskjuten i efterhand.',
    en: 'No line has been changed, removed or put in afterwards.',
  },
  proof_broken_what: {
    sv: 'Någon kan ha ändrat i databasen. Säg till administratören, och jämför med den senaste säkerhetskopian innan ni litar på raderna efter den.',
    en: 'Someone may have changed the database. Tell the administrator, and compare with the latest backup before relying on the lines after it.',
  },
  proof_again: { sv: 'Kontrollera igen', en: 'Check again' },
  proof_checked_at: { sv: 'Kontrollerat', en: 'Checked' },
  proof_lines: { sv: 'Rader', en: 'Lines' },
})

export type TrailSentences = Spoken<typeof trailTexts>
