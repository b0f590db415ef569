import type { Processing } from '../../foundation/processing.ts'

/** Users, sign-ins and what they did. */
export const accessProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Släppa in dem som har en roll i projektet, och inga andra.',
      en: 'To let in those who have a role in the programme, and nobody else.',
    },
    about: ['user', 'officer'],
    data: {
      sv: 'Namn, e-post, roll, inloggningar med tidpunkt, webbläsare och nätadress, nycklar, konto hos den egna organisationen om det används.',
      en: 'Name, e-mail, role, sign-ins with their moment, browser and network address, keys, account with one’s own organisation where it is used.',
    },
    source: {
      sv: 'Den som bjöd in, personen själv, och organisationens inloggningstjänst.',
      en: 'Whoever invited, the person, and the organisation’s sign-in service.',
    },
    recipients: {
      sv: 'De som leder projektet och sköter systemet.',
      en: 'Those who lead the programme and look after the system.',
    },
    kept: {
      sv: 'Inloggningar i fjorton dagar efter den senaste användningen, och formulär som inte gick att spara i tre dagar, förseglade. Användaren så länge någon roll finns kvar, och därefter namnet så länge händelserna sparas.',
      en: 'Sign-ins for fourteen days after they were last used, and forms that could not be saved for three days, sealed. The user as long as there is a role, and after that the name as long as the events are kept.',
    },
  },
  {
    purpose: {
      sv: 'Kunna visa vem som gjorde vad, för den som granskar och för den som uppgifterna gäller.',
      en: 'To be able to show who did what, to those who audit and to those whom the details are about.',
    },
    about: ['participant', 'contact', 'officer', 'user'],
    data: {
      sv: 'Händelsen, vem, när, och vilken post den gällde.',
      en: 'The event, who, when, and which record it was about.',
    },
    source: { sv: 'Systemet självt.', en: 'The system itself.' },
    recipients: {
      sv: 'Projektledare, ekonom och revisor.',
      en: 'Project leader, economist and auditor.',
    },
    kept: 'programme',
  },
]
