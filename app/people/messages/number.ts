import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>

/** What is said where a personal number is read or put right. */
export const numberTexts = texts({
  number: { sv: 'Personnummer', en: 'Personal number' },
  number_kept: { sv: 'Ett personnummer finns sparat.', en: 'A personal number is kept.' },
  number_none: { sv: 'Inget personnummer finns sparat.', en: 'No personal number is kept.' },
  show_number: { sv: 'Visa personnumret', en: 'Show the personal number' },
  show_number_title: {
    sv: (name: string) => `Personnumret för ${name}`,
    en: (name: string) => `The personal number of ${name}`,
  },
  show_number_lede: {
    sv: 'Numret behövs bara för SCB och Europeiska socialfonden. Skriv varför du behöver se det. Ditt namn, skälet och tiden antecknas.',
    en: 'The number is needed only for Statistics Sweden and the European Social Fund. Write why you need to see it. Your name, the reason and the time are noted.',
  },
  reason: { sv: 'Varför behöver du numret?', en: 'Why do you need the number?' },
  reason_hint: {
    sv: 'Till exempel: rättelse av månadsleveransen till SCB för mars.',
    en: 'For example: correction of the batch to Statistics Sweden for March.',
  },
  number_shown: { sv: 'Numret visas bara nu', en: 'The number is shown only now' },
  number_shown_what: {
    sv: 'Lämnar du sidan behöver du skriva ett nytt skäl för att se det igen. Läsningen är antecknad.',
    en: 'If you leave the page you must write a new reason to see it again. The reading has been noted.',
  },

  // putting it right
  correct_number: { sv: 'Rätta personnumret', en: 'Correct the personal number' },
  correct_number_title: {
    sv: (name: string) => `Rätta personnumret för ${name}`,
    en: (name: string) => `Correct the personal number of ${name}`,
  },
  correct_number_lede: {
    sv: 'Det gamla numret visas inte och sparas inte. Kön och födelsedag följer det nya. Ditt namn, skälet och tiden antecknas, men inget nummer.',
    en: 'The old number is neither shown nor kept. Sex and day of birth follow the new one. Your name, the reason and the time are noted, but no number.',
  },
  right_number: { sv: 'Rätt personnummer', en: 'Right personal number' },
  right_number_hint: { sv: 'ÅÅÅÅMMDD-NNNN', en: 'YYYYMMDD-NNNN' },
  why_wrong: { sv: 'Hur vet du att det var fel?', en: 'How do you know that it was wrong?' },
  why_wrong_hint: {
    sv: 'Till exempel: två siffror var omkastade i registret, enligt personens legitimation.',
    en: 'For example: two digits were the wrong way round in the register, according to the person’s identification.',
  },

  // what is wrong
  reason_missing: {
    sv: 'Skriv varför, med minst tio tecken.',
    en: 'Write why, with at least ten characters.',
  },
  no_number: { sv: 'Inget personnummer finns sparat.', en: 'No personal number is kept.' },
  bad_personal_number: {
    sv: 'Personnumret stämmer inte. Kontrollera datum och kontrollsiffra.',
    en: 'The personal number is not right. Check its date and check digit.',
  },
  same_number: { sv: 'Det är numret som redan är sparat.', en: 'That is the number that is already kept.' },
  number_taken: {
    sv: 'Numret hör redan till en annan person i projektet. Inget är ändrat.',
    en: 'The number already belongs to another person in the programme. Nothing has been changed.',
  },
  number_of_person: {
    sv: ({ name }: About) =>
      `Numret hör redan till ${name}, som finns under Personer. Är det samma person, rätta ${name} i stället.`,
    en: ({ name }: About) =>
      `The number already belongs to ${name}, who is under People. If it is the same person, correct ${name} instead.`,
  },
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  changed_by_other: {
    sv: 'Någon annan har ändrat sedan du öppnade sidan.',
    en: 'Someone else has made a change since you opened the page.',
  },
  ...sentBeforeTexts,
})
