import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { outsideAreaTexts } from '../../companies/messages/outside-area.ts'
import { texts } from '../../foundation/text.ts'

export const openDoorTexts = texts({
  eyebrow: { sv: 'För företag', en: 'For companies' },
  title: {
    sv: (programme: string) => `Vill ni vara med i ${programme}?`,
    en: (programme: string) => `Would you like to join ${programme}?`,
  },
  offer: {
    sv: 'Vi hjälper industriföretag att ta reda på vilken kompetens ni behöver, göra en plan och utbilda era anställda.\n\nNi bidrar med de anställdas arbetstid under utbildningen. Europeiska socialfonden är med och betalar.\n\nAnmäl intresse här. Ni binder er inte till något.',
    en: 'We help industrial companies find out which skills you need, make a plan and train your employees.\n\nYou contribute the working time of your employees during the training. The European Social Fund helps to pay.\n\nTell us here that you are interested. You do not commit to anything.',
  },
  runs: { sv: 'Vilka driver det?', en: 'Who runs it?' },
  runs_line: {
    sv: (partners: string) => `${partners} driver projektet tillsammans.`,
    en: (partners: string) => `${partners} run the programme together.`,
  },
  area: {
    sv: (counties: string) => `Projektet vänder sig till företag i ${counties}.`,
    en: (counties: string) => `The programme is for companies in ${counties}.`,
  },
  time: {
    sv: (from: string, to: string) => `Det pågår från ${from} till ${to}.`,
    en: (from: string, to: string) => `It runs from ${from} to ${to}.`,
  },
  form: { sv: 'Anmäl intresse', en: 'Tell us you are interested' },
  closed: {
    sv: 'Just nu tar vi inte emot fler anmälningar.',
    en: 'We are not taking new companies at the moment.',
  },
  closed_note: { sv: 'Titta gärna in igen längre fram.', en: 'You are welcome to look in again later.' },
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  number_hint: {
    sv: 'Tio siffror. Vet du det inte räcker namnet.',
    en: 'Ten digits. If you do not know it, the name is enough.',
  },
  name: { sv: 'Företagets namn', en: 'Name of the company' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  choose_municipality: { sv: 'Välj kommun', en: 'Choose a municipality' },
  ...outsideAreaTexts,
  outside_because: {
    sv: 'Varför vill ni vara med i det här projektet?',
    en: 'Why do you want to be part of this programme?',
  },
  outside_area: {
    sv: ({ municipality, counties }: { municipality: string; counties: string }) =>
      `${municipality} ligger utanför ${counties}. Skriv varför ni ändå vill vara med.`,
    en: ({ municipality, counties }: { municipality: string; counties: string }) =>
      `${municipality} is outside ${counties}. Write why you want to take part anyway.`,
  },
  contact_name: { sv: 'Ditt namn', en: 'Your name' },
  contact_phone: { sv: 'Telefon', en: 'Telephone' },
  contact_email: { sv: 'E-post', en: 'E-mail' },
  reach_hint: {
    sv: 'Skriv telefon eller e-post, gärna båda.',
    en: 'Write telephone or e-mail, preferably both.',
  },
  wishes: { sv: 'Vad vill ni ha hjälp med?', en: 'What would you like help with?' },
  website: { sv: 'Lämna det här fältet tomt', en: 'Leave this field empty' },
  send: { sv: 'Skicka anmälan', en: 'Send' },
  privacy: {
    sv: 'Vi sparar det du skriver för att kunna höra av oss.',
    en: 'We keep what you write in order to contact you.',
  },
  privacy_link: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  thanks_title: { sv: 'Tack, vi har fått er anmälan', en: 'Thank you, we have received it' },
  thanks: {
    sv: (days: string) =>
      `Någon hör av sig inom ${days} arbetsdagar. Skrev du e-post får du ett brev som bekräftar det.`,
    en: (days: string) =>
      `Someone will contact you within ${days} workdays. If you wrote an e-mail address, a letter confirms it.`,
  },
  back: { sv: 'Tillbaka till sidan', en: 'Back to the page' },

  // the settings
  settings: { sv: 'Projektets inställningar', en: 'Settings of the programme' },
  edit: { sv: 'Den öppna sidan', en: 'The open page' },
  edit_lede: {
    sv: 'Sidan visas för alla, utan inloggning.',
    en: 'The page is shown to everyone, without signing in.',
  },
  see: { sv: 'Se sidan', en: 'See the page' },
  is_open: { sv: 'Ta emot anmälningar', en: 'Take in new companies' },
  is_open_hint: {
    sv: 'Är rutan tom säger sidan att ni inte tar emot fler just nu.',
    en: 'Left empty, the page says that you are not taking new companies.',
  },
  offer_sv: { sv: 'Text på svenska', en: 'Text in Swedish' },
  offer_en: { sv: 'Text på engelska', en: 'Text in English' },
  offer_hint: {
    sv: 'Tom rad mellan stycken. Är fältet tomt används vår text.',
    en: 'An empty line between paragraphs. If empty, our text is used.',
  },
  save: { sv: 'Spara sidan', en: 'Save the page' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  somebody: { sv: 'Någon annan', en: 'Someone else' },
  recently: { sv: 'nyss', en: 'just now' },

  // what is wrong
  name_missing: {
    sv: 'Skriv företagets namn.',
    en: 'Write the name of the company.',
  },
  bad_organisation_number: {
    sv: 'Numret stämmer inte. Skriv alla tio siffror, eller lämna fältet tomt och skriv namnet.',
    en: 'The number is not right. Write all ten digits, or leave it empty and write the name.',
  },
  municipality_missing: { sv: 'Välj en kommun.', en: 'Choose a municipality.' },
  unknown_municipality: { sv: 'Kommunen finns inte i listan.', en: 'The municipality is not in the list.' },
  contact_missing: { sv: 'Skriv ditt namn.', en: 'Write your name.' },
  not_a_telephone: { sv: 'Skriv telefonnumret med siffror.', en: 'Write the telephone number in digits.' },
  not_an_address: { sv: 'E-postadressen ser inte rätt ut.', en: 'The e-mail address does not look right.' },
  no_way_to_reach: {
    sv: 'Skriv telefon eller e-post, så att vi kan nå dig.',
    en: 'Write telephone or e-mail, so that we can reach you.',
  },
  wishes_missing: { sv: 'Skriv några ord om vad ni vill.', en: 'Write a few words about what you want.' },
  too_soon: {
    sv: 'Det gick lite fort. Vänta några sekunder och skicka igen.',
    en: 'That was a little quick. Wait a few seconds and send again.',
  },
  filled_unseen: {
    sv: 'Inget är skickat än. Ett fält som inte syns var ifyllt, kanske av webbläsaren själv. Det är tömt nu: skicka igen.',
    en: 'Nothing has been sent yet. A field that is not shown was filled in, perhaps by the browser itself. It is empty now: send again.',
  },
  too_many_tries: {
    sv: 'Det har kommit många anmälningar härifrån. Försök igen om en timme.',
    en: 'There have been many from here. Try again in an hour.',
  },
  version_missing: {
    sv: 'Formuläret säger inte vad det ändrar. Läs in sidan igen och ändra där.',
    en: 'The form does not say what it changes. Read the page again and change it there.',
  },
  changed_by_other: {
    sv: 'Någon annan hann spara före dig. Se vad som gäller nu.',
    en: 'Someone else saved before you. See what applies now.',
  },
  ...sentBeforeTexts,
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
})
