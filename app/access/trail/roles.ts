import { type Words, wordsFrom } from '../../foundation/trail-words.ts'
import { roleTexts } from '../role-messages.ts'

/** As what a line was written: the roles of users, and those who come in other ways. */
export const roles: Words = {
  ...wordsFrom(roleTexts, 'role_'),
  company_link: { sv: 'Företag via länk', en: 'Company by link' },
  house: { sv: 'Kommandorad eller jobb', en: 'Command line or job' },
  stranger: { sv: 'Ej inloggad', en: 'Not signed in' },
  invited: { sv: 'Inbjuden', en: 'Invited' },
  user: { sv: 'Användare', en: 'User' },
  open_door: { sv: 'Den öppna sidan', en: 'The open page' },
  none: { sv: 'Ingen roll', en: 'No role' },
}
