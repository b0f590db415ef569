import { texts } from '../foundation/text.ts'
import { roleTexts } from './role-messages.ts'

/** What the door says: signing in, invitations, one's own account, and who may do what. */
export const accessTexts = texts({
  ...roleTexts,

  // sign-in
  sign_in: { sv: 'Logga in', en: 'Sign in' },
  sign_in_lede: {
    sv: 'Skriv din e-postadress, så får du en länk. Du behöver inget lösenord.',
    en: 'Write your e-mail address and you get a link. You need no password.',
  },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  send_link: { sv: 'Skicka länken', en: 'Send the link' },
  with_passkey: { sv: 'Logga in med passernyckel', en: 'Sign in with a passkey' },
  with_organisation: {
    sv: (name: string) => `Logga in med ${name}`,
    en: (name: string) => `Sign in with ${name}`,
  },
  look_in_mail: { sv: 'Titta i din e-post', en: 'Look in your e-mail' },
  look_in_mail_lede: {
    sv: (minutes: number) =>
      `Om adressen hör till någon med en roll eller en inbjudan har vi skickat en länk. Den gäller i ${minutes} minuter.`,
    en: (minutes: number) =>
      `If the address belongs to someone with a role or an invitation, we have sent a link. It works for ${minutes} minutes.`,
  },
  look_in_mail_none: {
    sv: 'Kommer inget brev? Titta i skräpposten, eller be den som leder projektet om en inbjudan.',
    en: 'No letter? Look among the junk mail, or ask the project leader for an invitation.',
  },
  try_again: { sv: 'Skriv adressen igen', en: 'Write the address again' },
  to_mailbox: { sv: 'Öppna demonstrationens brevlåda', en: 'Open the mailbox of the demonstration' },
  sign_in_as: { sv: 'Logga in som …', en: 'Sign in as …' },
  sign_in_as_intro: {
    sv: 'Det här är en demonstration. Välj vem du vill vara.',
    en: 'This is a demonstration. Choose whom you want to be.',
  },
  confirm_title: { sv: 'Ett steg kvar', en: 'One step left' },
  confirm_lede: { sv: 'Tryck på knappen, så är du inloggad.', en: 'Press the button and you are signed in.' },
  link_not_valid: { sv: 'Länken gäller inte längre', en: 'The link no longer works' },
  link_not_valid_what: {
    sv: (minutes: number) => `En länk gäller i ${minutes} minuter och bara en gång. Be om en ny.`,
    en: (minutes: number) => `A link works for ${minutes} minutes and only once. Ask for a new one.`,
  },
  new_link: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  unsaved_kept: {
    sv: 'Det du skickade är inte sparat än. Det är undanlagt åt dig i tre dagar: logga in, så står det i formuläret igen.',
    en: 'What you sent has not been saved yet. It is set aside for you for three days: sign in, and it stands in the form again.',
  },
  unsaved_lost: {
    sv: 'Du är inte inloggad längre, så det du nyss gjorde är inte sparat. Logga in och gör det igen.',
    en: 'You are no longer signed in, so what you just did has not been saved. Sign in and do it again.',
  },
  sign_out: { sv: 'Logga ut', en: 'Sign out' },
  waiting_one: {
    sv: 'En sak är inte skickad än. Den är kvar i telefonen och skickas när du loggar in igen.',
    en: 'One thing is not sent yet. It stays on the phone and is sent when you sign in again.',
  },
  waiting_many: {
    sv: '{n} saker är inte skickade än. De är kvar i telefonen och skickas när du loggar in igen.',
    en: '{n} things are not sent yet. They stay on the phone and are sent when you sign in again.',
  },
  sign_out_question: { sv: 'Vill du logga ut?', en: 'Do you want to sign out?' },

  // start
  to_programmes: { sv: 'Till dina projekt', en: 'To your programmes' },
  start_page: { sv: 'Startsidan', en: 'Start page' },
  start: { sv: 'Projekt', en: 'Programmes' },
  start_title: { sv: 'Välj projekt', en: 'Choose a programme' },
  start_none: { sv: 'Du har ingen roll i något projekt', en: 'You have no role in any programme' },
  start_none_what: {
    sv: 'Be den som leder projektet om en inbjudan.',
    en: 'Ask the project leader for an invitation.',
  },
  programmes_caption: { sv: 'Dina projekt', en: 'Your programmes' },
  programme: { sv: 'Projekt', en: 'Programme' },
  your_role: { sv: 'Din roll', en: 'Your role' },
  new_programme: { sv: 'Starta ett projekt', en: 'Start a programme' },

  // accepting an invitation
  invitation_title: {
    sv: (programme: string) => `Du är inbjuden till ${programme}`,
    en: (programme: string) => `You are invited to ${programme}`,
  },
  invitation_lede: {
    sv: (who: string | null, role: string) => `${who ? `${who} har bjudit in dig. ` : ''}Din roll: ${role}.`,
    en: (who: string | null, role: string) => `${who ? `${who} has invited you. ` : ''}Your role: ${role}.`,
  },
  accept: { sv: 'Tacka ja', en: 'Accept' },
  your_name: { sv: 'Ditt namn', en: 'Your name' },

  // account
  account: { sv: 'Ditt konto', en: 'Your account' },
  language: { sv: 'Språk', en: 'Language' },
  language_hint: { sv: 'Gäller sidor och brev.', en: 'For pages and letters.' },
  swedish: { sv: 'Svenska', en: 'Svenska' },
  english: { sv: 'English', en: 'English' },
  save_theme: { sv: 'Spara utseendet', en: 'Save the appearance' },
  save_language: { sv: 'Spara språket', en: 'Save the language' },
  sessions: { sv: 'Här är du inloggad', en: 'Where you are signed in' },
  device: { sv: 'Enhet', en: 'Device' },
  device_unknown: { sv: 'Okänd enhet', en: 'Unknown device' },
  device_this: { sv: 'Den här enheten', en: 'This device' },
  signed_in_at: { sv: 'Loggade in', en: 'Signed in' },
  end_session: { sv: 'Logga ut enheten', en: 'Sign the device out' },
  end_others: { sv: 'Logga ut alla andra enheter', en: 'Sign all other devices out' },
  passkeys: { sv: 'Passernycklar', en: 'Passkeys' },
  passkeys_intro: {
    sv: 'En passernyckel låser upp Spång med telefonens eller datorns eget lås.',
    en: 'A passkey opens Spång with the lock of your phone or computer.',
  },
  passkey: { sv: 'Passernyckel', en: 'Passkey' },
  passkey_unnamed: { sv: 'Passernyckel utan namn', en: 'Passkey without a name' },
  passkey_since: { sv: 'Skapad', en: 'Made' },
  passkey_name: { sv: 'Vad ska den heta?', en: 'What shall it be called?' },
  passkey_name_hint: { sv: 'Till exempel "Min telefon".', en: 'For example "My phone".' },
  passkey_add: { sv: 'Lägg till en passernyckel', en: 'Add a passkey' },
  passkey_remove: { sv: 'Ta bort nyckeln', en: 'Remove the key' },
  passkeys_none: { sv: 'Du har ingen passernyckel.', en: 'You have no passkey.' },
  passkey_failed: {
    sv: 'Det gick inte. Ingen nyckel användes. Försök igen, eller logga in med en länk.',
    en: 'It did not work. No key was used. Try again, or sign in with a link.',
  },
  passkey_old_session: {
    sv: 'Det var länge sedan du loggade in. Logga ut och in igen, och lägg sedan till nyckeln.',
    en: 'It is long since you signed in. Sign out and in again, then add the key.',
  },
  what: { sv: 'Åtgärd', en: 'Action' },

  // mailbox
  mailbox: { sv: 'Brevlåda', en: 'Mailbox' },
  mailbox_title: { sv: 'Brev som skulle ha skickats', en: 'Letters that would have been sent' },
  mailbox_lede: {
    sv: 'Demonstrationen har ingen e-postserver. Breven stannar här.',
    en: 'The demonstration has no mail server. The letters stay here.',
  },
  mailbox_empty: { sv: 'Inget brev har skrivits än', en: 'No letter has been written yet' },
  calendar: { sv: 'Kalender i telefonen', en: 'Calendar on your phone' },
  calendar_intro: {
    sv: 'Dina tider och sista dagar i Spång, i den kalender du redan har. Adressen är hemlig: den som har den ser dina tider.',
    en: 'Your times and deadlines in Spång, in the calendar you already have. The address is secret: whoever has it sees your times.',
  },
  calendar_make: { sv: 'Skapa en adress', en: 'Make an address' },
  calendar_replace: { sv: 'Byt adress', en: 'Change the address' },
  calendar_close: { sv: 'Stäng adressen', en: 'Close the address' },
  calendar_address: { sv: 'Din kalenderadress', en: 'Your calendar address' },
  calendar_once: {
    sv: 'Kopiera den nu, den visas bara en gång. I telefonen: lägg till en kalender som prenumeration och klistra in adressen.',
    en: 'Copy it now, it is shown only once. On your phone: add a calendar by subscription and paste the address.',
  },
  calendar_subscribe: {
    sv: 'På iPhone och Mac: lägg till den i kalendern',
    en: 'On an iPhone or a Mac: add it to the calendar',
  },
  calendar_made: {
    sv: (when: string) => `Adressen gjordes ${when}.`,
    en: (when: string) => `The address was made ${when}.`,
  },
  calendar_read: {
    sv: (when: string) => `En kalender läste den senast ${when}.`,
    en: (when: string) => `A calendar last read it ${when}.`,
  },
  calendar_unread: { sv: 'Ingen kalender har läst den än.', en: 'No calendar has read it yet.' },
  no_such_feed: { sv: 'Adressen är redan stängd.', en: 'The address is already closed.' },
  mail_number: { sv: (id: number) => `(brev ${id})`, en: (id: number) => `(letter ${id})` },
  mail_attached: { sv: 'Bifogat:', en: 'Attached:' },
  open_letter: { sv: 'Läs brevet', en: 'Read the letter' },
  mail_sms: {
    sv: (parts: number) => (parts === 1 ? 'SMS' : `SMS i ${parts} delar`),
    en: (parts: number) => (parts === 1 ? 'SMS' : `SMS in ${parts} parts`),
  },
  mail_to: { sv: (address: string) => `Till ${address}`, en: (address: string) => `To ${address}` },

  // what may go wrong
  email_wrong: {
    sv: 'Skriv en hel e-postadress, till exempel namn@foretag.se.',
    en: 'Write a whole e-mail address, such as name@company.se.',
  },
  too_many_tries: {
    sv: 'Det har gjorts för många försök. Vänta en kvart och försök igen.',
    en: 'There have been too many tries. Wait a quarter of an hour and try again.',
  },
  not_invited: {
    sv: 'Kontot har ingen roll här. Be den som leder projektet om en inbjudan.',
    en: 'The account has no role here. Ask the project leader for an invitation.',
  },
  no_mail_server: {
    sv: 'Ingen länk kan skickas, för installationen har ingen e-postserver. Be den som sköter Spång om en länk.',
    en: 'No link can be sent, for the installation has no mail server. Ask whoever runs Spång for a link.',
  },
  organisation_other_account: {
    sv: 'Din adress hör redan ihop med ett annat konto där. Logga in med en länk och ta bort det under Ditt konto först.',
    en: 'Your address already belongs to another account there. Sign in with a link and remove it under Your account first.',
  },
  organisation_account: { sv: 'Organisationens konto', en: 'The organisation’s account' },
  organisation_account_intro: {
    sv: (name: string) => `Du kan också logga in med ${name}. Ett konto där är knutet till dig.`,
    en: (name: string) => `You can also sign in with ${name}. One account there is tied to you.`,
  },
  organisation_account_since: { sv: 'Knutet sedan', en: 'Tied since' },
  organisation_account_remove: { sv: 'Ta bort kontot härifrån', en: 'Remove the account from here' },
  organisation_not_answering: {
    sv: (name: string) => `Det går inte att nå inloggningen för ${name} just nu. Använd en länk i stället.`,
    en: (name: string) => `Sign-in with ${name} cannot be reached right now. Use a link instead.`,
  },
  sign_in_failed: {
    sv: 'Det gick inte att logga in. Försök igen.',
    en: 'Signing in did not work. Try again.',
  },
  needs_name: { sv: 'Skriv ditt namn.', en: 'Write your name.' },
  no_such_invitation: {
    sv: 'Inbjudan finns inte, eller har tagits tillbaka.',
    en: 'The invitation does not exist, or has been taken back.',
  },
  invitation_used: {
    sv: 'Inbjudan är redan använd. Logga in i stället.',
    en: 'The invitation has already been used. Sign in instead.',
  },
  invitation_too_old: {
    sv: 'Inbjudan har gått ut. Be om en ny.',
    en: 'The invitation has run out. Ask for a new one.',
  },
  invitation_for_another: {
    sv: 'Inbjudan gäller en annan adress än den du är inloggad med. Logga ut och öppna länken igen.',
    en: 'The invitation is for another address than the one you are signed in with. Sign out and open the link again.',
  },
  sign_in_first: {
    sv: 'Du har redan ett konto. Logga in, så kan du tacka ja.',
    en: 'You already have an account. Sign in, then you can accept.',
  },
  no_such_session: { sv: 'Enheten är redan utloggad.', en: 'The device is already signed out.' },
  no_such_passkey: { sv: 'Nyckeln är redan borttagen.', en: 'The key is already removed.' },
  not_signed_in: { sv: 'Du är inte inloggad.', en: 'You are not signed in.' },
})
