import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'
import { attendanceErrors } from './errors.ts'

/** Hours whose binding signature is given elsewhere: the portal’s receipt, or where the paper lies. */
export const evidenceTexts = texts({
  ...attendanceErrors,
  title: { sv: 'Underskrift på annat håll', en: 'Signed elsewhere' },
  hours_page: { sv: 'Timmar', en: 'Hours' },
  lede: {
    sv: 'Timmar från dagar då portalens eller papprets underskrift gäller. De medfinansieras när kvittot, eller var originalet ligger, är antecknat. Ingen skriver under två gånger.',
    en: 'Hours of days on which the portal’s or the paper’s signature binds. They are co-financed when the receipt, or where the original lies, has been noted. Nobody signs twice.',
  },
  verdict: {
    sv: (sessions: number, hours: string) => `${inWordsFirst('sv', sessions)} pass väntar: ${hours}.`,
    en: (sessions: number, hours: string) =>
      `${inWordsFirst('en', sessions)} ${sessions === 1 ? 'session waits' : 'sessions wait'}: ${hours}.`,
  },
  none: { sv: 'Inget väntar på kvitto eller original.', en: 'Nothing waits for a receipt or an original.' },
  none_why: {
    sv: 'Timmarna kommer hit när myndigheten har svarat att portalen eller papper gäller. Svaret antecknas i inställningarna.',
    en: 'The hours come here when the authority has answered that the portal or paper binds. The answer is noted in the settings.',
  },
  day: { sv: 'Dag', en: 'Day' },
  times: { sv: 'Tid', en: 'Time' },
  course: { sv: 'Utbildning', en: 'Course' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  person: { sv: 'Person', en: 'Person' },
  people: { sv: 'Personer', en: 'People' },
  hours: { sv: 'Timmar', en: 'Hours' },
  binds: { sv: 'Gäller', en: 'Binds' },
  kind_portal: { sv: 'portalen', en: 'the portal' },
  kind_paper: { sv: 'papper', en: 'paper' },
  signed_here: { sv: 'Underskrivet här', en: 'Signed here' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  of_session: {
    sv: (day: string, times: string) => `${day}, ${times}`,
    en: (day: string, times: string) => `${day}, ${times}`,
  },
  which: { sv: 'Vilka är med?', en: 'Who is in it?' },
  reference_portal: { sv: 'Kvittots nummer', en: 'Number of the receipt' },
  reference_paper: { sv: 'Var ligger originalet?', en: 'Where does the original lie?' },
  given_on_portal: { sv: 'Kvittots dag', en: 'Day of the receipt' },
  given_on_paper: { sv: 'Underskriven den', en: 'Signed on' },
  note_portal: { sv: 'Anteckna kvittot', en: 'Note the receipt' },
  note_paper: { sv: 'Anteckna originalet', en: 'Note the original' },
  rows_missing: { sv: 'Välj minst en person.', en: 'Choose at least one person.' },
  reference_missing: {
    sv: 'Skriv kvittots nummer, eller var originalet ligger.',
    en: 'Write the number of the receipt, or where the original lies.',
  },
  given_on_missing: { sv: 'Skriv vilken dag det är från.', en: 'Write the day it is of.' },
  given_later: { sv: 'Dagen har inte varit än.', en: 'That day has not come yet.' },
  given_before: { sv: 'Det var före passet.', en: 'That was before the session.' },
  hours_changed: {
    sv: 'Någon tid är en annan nu, eller är redan antecknad. Se listan igen.',
    en: 'Some time is another now, or is noted already. See the list again.',
  },
})
