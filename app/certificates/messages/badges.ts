import { texts } from '../../foundation/text.ts'

/** What whoever checks a badge is told. */
export const badgeTexts = texts({
  title: { sv: 'Kontrollera en digital bricka', en: 'Check a digital badge' },
  lede: {
    sv: 'Öppna brickans fil och klistra in allt som står i den. Vi ser efter om den är utfärdad här, om något i den är ändrat och om den fortfarande gäller. Inget sparas.',
    en: 'Open the file of the badge and paste all that it holds. We look whether it was issued here, whether anything in it has been changed, and whether it still holds. Nothing is kept.',
  },
  badge: { sv: 'Brickan', en: 'The badge' },
  badge_hint: {
    sv: 'Text som börjar med { och slutar med }.',
    en: 'Text that begins with { and ends with }.',
  },
  check: { sv: 'Kontrollera', en: 'Check' },
  holds: { sv: 'Brickan gäller', en: 'The badge holds' },
  revoked: { sv: 'Brickan gäller inte längre', en: 'The badge does not hold any more' },
  changed: {
    sv: 'Brickan är ändrad, eller inte utfärdad här',
    en: 'The badge has been changed, or was not issued here',
  },
  holds_what: {
    sv: (course: string, issuer: string) => `${course}. Utfärdad av ${issuer}.`,
    en: (course: string, issuer: string) => `${course}. Issued by ${issuer}.`,
  },
  too_many: {
    sv: 'För många försök. Vänta en kvart och försök igen.',
    en: 'Too many attempts. Wait a quarter of an hour and try again.',
  },
  badge_missing: { sv: 'Klistra in brickan.', en: 'Paste the badge.' },
  not_json: {
    sv: 'Det här är ingen bricka: texten är inte hel. Kopiera allt i filen, från { till }.',
    en: 'This is no badge: the text is not whole. Copy all of the file, from { to }.',
  },
})
