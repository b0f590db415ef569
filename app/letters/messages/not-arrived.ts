import { texts } from '../../foundation/text.ts'

/** What did not arrive, and what to do. */
export const notArrivedTexts = texts({
  title: { sv: 'Brev som inte kom fram', en: 'Letters that did not arrive' },
  lede: {
    sv: 'Här står brev som gavs upp, kom tillbaka eller saknade adress. Ett brev lämnar listan när ett senare brev till samma person har kommit fram, eller när du säger att det är åtgärdat. En inbjudan lämnar den när den tas tillbaka eller ersätts.',
    en: 'Here are letters that were given up, came back or had no address. A letter leaves the list when a later one to the same person has arrived, or when you say that it is seen to. An invitation leaves it when it is taken back or replaced.',
  },
  none: { sv: 'Inget brev behöver ses till.', en: 'No letter needs seeing to.' },
  none_why: {
    sv: 'Ett brev som inte kommer fram visas här, med vad du kan göra. Brev som är på väg står hos sitt företag.',
    en: 'A letter that does not arrive is shown here, with what you can do. Letters on their way stand with their company.',
  },
  what_to_do: { sv: 'Gör så här', en: 'What to do' },
  remedy_enter_address: {
    sv: 'Skriv in en adress, och skicka på nytt.',
    en: 'Enter an address, and send anew.',
  },
  remedy_mend_address: {
    sv: 'Fråga efter rätt adress, ändra den och skicka på nytt.',
    en: 'Ask for the right address, change it and send anew.',
  },
  remedy_call: {
    sv: 'Ring. Säg vad som stod i brevet, och fråga om en annan adress.',
    en: 'Call. Say what the letter said, and ask for another address.',
  },
  sms_mend_address: {
    sv: 'Fråga efter rätt mobilnummer, ändra det och skicka på nytt.',
    en: 'Ask for the right mobile number, change it and send anew.',
  },
  sms_call: {
    sv: 'Ring. Säg vad som stod i SMS:et, och fråga om ett annat mobilnummer.',
    en: 'Call. Say what the SMS said, and ask for another mobile number.',
  },
  remedy_send_again: { sv: 'Skicka igen.', en: 'Send it again.' },
  remedy_do_again: {
    sv: 'Gör om det som skickade brevet. Dess ord finns inte kvar.',
    en: 'Do again what sent the letter. Its words are no longer kept.',
  },
  remedy_tell_administrator: {
    sv: 'Säg till administratören. Det gäller alla brev.',
    en: 'Tell the administrator. It concerns every letter.',
  },
  remedy_wait: {
    sv: 'Vänta. Det prövas igen i två dagar. Gäller det flera brev, säg till administratören.',
    en: 'Wait. It is tried for two days. If it concerns several letters, tell the administrator.',
  },
  remedy_invite_again: {
    sv: 'Ta tillbaka inbjudan, och bjud in på nytt med rätt adress.',
    en: 'Take the invitation back, and invite anew with the right address.',
  },
  to_users: { sv: 'Till användarna', en: 'To the users' },
  to_person: { sv: 'Till personen', en: 'To the person' },
  to_contacts: { sv: 'Till kontakterna', en: 'To the contacts' },
  dealt: { sv: 'Det är åtgärdat', en: 'It is seen to' },
  dealt_what: {
    sv: (what: string) => `Det är åtgärdat: ${what}`,
    en: (what: string) => `It is seen to: ${what}`,
  },
  to_do: {
    sv: (n: number) => (n === 1 ? 'Ett brev kom inte fram' : `${n} brev kom inte fram`),
    en: (n: number) => (n === 1 ? 'One letter did not arrive' : `${n} letters did not arrive`),
  },
  to_do_text: {
    sv: (subject: string) => `Senast: ${subject}.`,
    en: (subject: string) => `Latest: ${subject}.`,
  },
})
