import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** The authority's answer on signatures, as it came. */
export const answerFileTexts = texts({
  settings: { sv: 'Projektets inställningar', en: 'Settings of the programme' },
  title: { sv: 'Myndighetens svar', en: 'The authority’s answer' },
  lede: {
    sv: 'Svaret som det kom, bredvid det som är antecknat. En fil som är sparad ändras inte och tas inte bort.',
    en: 'The answer as it came, beside what is noted of it. A file that is kept is neither changed nor removed.',
  },
  noted: { sv: 'Antecknat', en: 'Noted' },
  files: { sv: 'Filer', en: 'Files' },
  none: { sv: 'Ingen fil är sparad än.', en: 'No file is kept yet.' },
  file: { sv: 'Fil', en: 'File' },
  file_hint: {
    sv: 'PDF, JPEG, PNG eller e-post (.eml), högst 10 MB.',
    en: 'PDF, JPEG, PNG or e-mail (.eml), at most 10 MB.',
  },
  kept: { sv: 'Sparad', en: 'Kept' },
  digest: { sv: 'Kontrollsumma', en: 'Digest' },
  keep: { sv: 'Spara filen', en: 'Keep the file' },
  somebody: { sv: 'någon annan', en: 'someone else' },
  file_missing: { sv: 'Välj en fil.', en: 'Choose a file.' },
  file_too_big: { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  not_an_answer: {
    sv: 'Filen är varken PDF, JPEG, PNG eller e-post. Spara svaret som något av dem.',
    en: 'The file is neither PDF, JPEG, PNG nor e-mail. Save the answer as one of those.',
  },
  same_file: { sv: 'Den filen är redan sparad här.', en: 'That file is kept here already.' },
  ...sentBeforeTexts,
})
