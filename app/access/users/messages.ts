import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'
import { sentBeforeTexts } from '../sent-messages.ts'

/** The page where a programme's users are invited and let go. */
export const userTexts = texts({
  users: { sv: 'Användare', en: 'Users' },
  users_verdict: {
    sv: (people: number) =>
      people === 1
        ? 'En person har en roll i projektet.'
        : `${inWordsFirst('sv', people)} personer har en roll i projektet.`,
    en: (people: number) =>
      people === 1
        ? 'One person has a role in the programme.'
        : `${inWordsFirst('en', people)} people have a role in the programme.`,
  },
  users_lede: {
    sv: 'En roll styr vad någon ser och får göra. Varje inbjudan och ändring antecknas.',
    en: 'A role decides what someone sees and may do. Every invitation and change is recorded.',
  },
  done: { sv: 'Klart. Ändringen är antecknad.', en: 'Done. The change is recorded.' },
  users_caption: { sv: 'Roller', en: 'Roles' },
  person: { sv: 'Person', en: 'Person' },
  role: { sv: 'Roll', en: 'Role' },
  until: { sv: 'Gäller till', en: 'Until' },
  until_passed: { sv: (day: string) => `Gick ut ${day}`, en: (day: string) => `Ran out ${day}` },
  always: { sv: 'Tills vidare', en: 'Until further notice' },
  since: { sv: (day: string) => `sedan ${day}`, en: (day: string) => `since ${day}` },
  what: { sv: 'Åtgärd', en: 'Action' },
  revoke: { sv: 'Ta bort rollen', en: 'Take the role away' },
  this_is_you: { sv: 'Du', en: 'You' },
  extend_to: { sv: 'Ny sista dag', en: 'New last day' },
  extend: { sv: 'Ändra sista dagen', en: 'Change the last day' },
  save_day: { sv: 'Spara dagen', en: 'Save the day' },

  waiting: { sv: 'Inbjudningar som väntar', en: 'Invitations that wait' },
  invited_at: { sv: 'Inbjuden', en: 'Invited' },
  expires_at: { sv: 'Går ut', en: 'Runs out' },
  expired: { sv: 'Har gått ut', en: 'Has run out' },
  take_back: { sv: 'Ta tillbaka', en: 'Take back' },

  invite_title: { sv: 'Bjud in någon', en: 'Invite someone' },
  invite: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  name: { sv: 'Namn', en: 'Name' },
  mail_language: { sv: 'Språk i brevet', en: 'Language of the letter' },
  choose: { sv: 'Välj', en: 'Choose' },
  none: { sv: 'Ingen', en: 'None' },
  company: { sv: 'Företag', en: 'Company' },
  company_hint: {
    sv: 'Namnet på det som rollen Företag gäller.',
    en: 'The name of the one that the role Company is for.',
  },
  several_companies: {
    sv: 'Flera företag heter så. Skriv orten eller numret inom parentes, som förslagen gör.',
    en: 'Several companies have that name. Write the place or the number in brackets, as the suggestions do.',
  },
  unknown_company: {
    sv: ({ company }: { company: string }) => `Inget företag i projektet heter ${company}.`,
    en: ({ company }: { company: string }) => `No company in the programme is called ${company}.`,
  },
  provider: { sv: 'Utbildningsanordnare', en: 'Training provider' },
  provider_hint: {
    sv: 'Den som rollen Utbildningsanordnare gäller.',
    en: 'The one that the role Training provider is for.',
  },
  partner: { sv: 'Projektpartner', en: 'Partner' },
  partner_hint: {
    sv: 'En processledare hos en partner ändrar bara partnerns egna företag.',
    en: 'A process leader with a partner changes only the partner’s own companies.',
  },
  until_on: { sv: 'Sista dag', en: 'Last day' },
  until_hint: {
    sv: 'Till och med då rollen Revisor gäller. Skriv som 2026-01-31.',
    en: 'Until when the role Auditor is held. Write as 2026-01-31.',
  },

  // what may go wrong
  email_wrong: {
    sv: 'Skriv en hel e-postadress, till exempel namn@foretag.se.',
    en: 'Write a whole e-mail address, such as name@company.se.',
  },
  not_an_address: {
    sv: 'Skriv en hel e-postadress, till exempel namn@foretag.se.',
    en: 'Write a whole e-mail address, such as name@company.se.',
  },
  needs_role: { sv: 'Välj en roll.', en: 'Choose a role.' },
  needs_company: { sv: 'Skriv vilket företag rollen gäller.', en: 'Write the company that the role is for.' },
  needs_provider: {
    sv: 'Välj vilken utbildningsanordnare rollen gäller.',
    en: 'Choose the training provider that the role is for.',
  },
  needs_last_day: {
    sv: 'Skriv en sista dag som inte har passerat, som 2026-01-31.',
    en: 'Write a last day that has not passed, such as 2026-01-31.',
  },
  last_day_too_far: {
    sv: 'Sista dagen får vara högst ett år fram.',
    en: 'The last day may be at most a year ahead.',
  },
  date_wrong: { sv: 'Skriv dagen som 2026-01-31.', en: 'Write the day as 2026-01-31.' },
  already_has_role: { sv: 'Personen har redan den rollen.', en: 'The person already has that role.' },
  may_not_give_role: { sv: 'Du får inte ge den rollen.', en: 'You may not give that role.' },
  may_not_revoke: {
    sv: 'Du får inte ta bort den rollen. Sin egen roll tar ingen bort.',
    en: 'You may not take that role away. Nobody takes away their own.',
  },
  unknown_place: { sv: 'Valet finns inte i projektet.', en: 'The choice is not part of the programme.' },
  no_such_role: { sv: 'Rollen är redan borttagen.', en: 'The role is already taken away.' },
  no_such_invitation: {
    sv: 'Inbjudan är redan använd eller tillbakatagen.',
    en: 'The invitation is already used or taken back.',
  },
  ...sentBeforeTexts,
})
