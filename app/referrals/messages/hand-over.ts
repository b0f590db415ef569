import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { departureTexts } from '../../companies/messages/departures.ts'
import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

type About = Record<string, string | number>

export const handOverTexts = texts({
  hand_overs: { sv: 'Förmedlingar', en: 'Hand-overs' },
  companies: { sv: 'Företag', en: 'Companies' },
  verdict_none: { sv: 'Inga förmedlingar väntar på svar.', en: 'No tips are waiting for an answer.' },
  verdict_open: {
    sv: (open: number) =>
      open === 1
        ? 'En förmedling väntar på svar.'
        : `${inWordsFirst('sv', open)} förmedlingar väntar på svar.`,
    en: (open: number) =>
      `${inWordsFirst('en', open)} ${open === 1 ? 'tip is' : 'tips are'} waiting for an answer.`,
  },
  verdict_late: {
    sv: (open: number, late: number) =>
      open === 1
        ? 'En förmedling väntar på svar, och den är sen.'
        : `${inWordsFirst('sv', open)} förmedlingar väntar på svar, ${late === 1 ? 'en är sen' : `${inWords('sv', late)} är sena`}.`,
    en: (open: number, late: number) =>
      `${inWordsFirst('en', open)} ${open === 1 ? 'tip is' : 'tips are'} waiting for an answer, ${late === 1 ? 'one is late' : `${inWords('en', late)} are late`}.`,
  },
  lede: {
    sv: 'En förmedling ska få svar inom lovad tid. Den som förmedlade företaget får veta hur det gick.',
    en: 'A tip is to be answered within the promised time. Whoever pointed the company out is told.',
  },
  caption: { sv: 'Förmedlingar till partnern', en: 'Tips to the partner' },
  company: { sv: 'Företag', en: 'Company' },
  pointed_out: { sv: 'Förmedlat', en: 'Tip' },
  why: { sv: 'Varför', en: 'Why' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  answer_by: { sv: 'Svar senast', en: 'Answer by' },
  state: { sv: 'Läge', en: 'State' },
  any: { sv: 'Alla', en: 'All' },
  any_partner: { sv: 'Alla partner', en: 'All partners' },
  no_partner: { sv: 'Ingen partner än', en: 'No partner yet' },
  partner: { sv: 'Partner', en: 'Partner' },
  state_open: { sv: 'Väntar på svar', en: 'Waiting' },
  state_waiting: { sv: 'väntar', en: 'waiting' },
  state_late: { sv: 'sen', en: 'late' },
  state_accepted: { sv: 'mottaget', en: 'accepted' },
  state_declined: { sv: 'nej', en: 'declined' },
  filter_late: { sv: 'Sena', en: 'Late' },
  filter_accepted: { sv: 'Mottagna', en: 'Accepted' },
  filter_declined: { sv: 'Nej', en: 'Declined' },
  left: {
    sv: (days: number) =>
      days === 0 ? 'i dag' : days === 1 ? '1 arbetsdag kvar' : `${days} arbetsdagar kvar`,
    en: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 workday left' : `${days} workdays left`),
  },
  over: {
    sv: (days: number) => (days === 1 ? '1 arbetsdag sent' : `${days} arbetsdagar sent`),
    en: (days: number) => (days === 1 ? '1 workday late' : `${days} workdays late`),
  },
  over_weekend: { sv: 'lovad dag har gått', en: 'the day has passed' },
  escalated: { sv: 'Ledaren vet', en: 'Leader told' },
  empty_title: { sv: 'Inga förmedlingar än', en: 'No tips yet' },
  empty: {
    sv: 'Förmedlingar från ombudsmän och den öppna sidan hamnar här.',
    en: 'Tips from officers and from the open page come here.',
  },
  by_open_door: { sv: 'Företaget självt', en: 'The company itself' },
  by_nobody: { sv: 'Utan avsändare', en: 'No sender' },
  may_call: {
    sv: 'Kontakten har sagt ja till att bli uppringd.',
    en: 'The contact has agreed to be called.',
  },
  unconfirmed: {
    sv: 'Har själv skrivit det här på den öppna sidan. Blir kontaktperson när ni tar emot.',
    en: 'Has written this on the open page. Becomes a contact person when you take the company on.',
  },
  no_contact: { sv: 'Ingen kontakt', en: 'No contact' },

  // one
  title: {
    sv: (company: string) => `Förmedling av ${company}`,
    en: (company: string) => `Tip about ${company}`,
  },
  tip: { sv: 'Förmedlingen', en: 'The tip' },
  who: { sv: 'Vem', en: 'Who' },
  when: { sv: 'När', en: 'When' },
  wants: { sv: 'Vill ha hjälp med', en: 'Wants help with' },
  wants_machines: { sv: 'nya maskiner och ny teknik', en: 'new machines and technology' },
  wants_green: { sv: 'grön omställning', en: 'green transition' },
  wants_newcomers: { sv: 'nya på jobbet', en: 'newcomers' },
  wants_leadership: { sv: 'ledarskap', en: 'leadership' },
  wants_unsure: { sv: 'vet inte än', en: 'not sure yet' },
  promise: { sv: 'Lovat svar', en: 'Promised answer' },
  reminded: {
    sv: (when: string) => `Påminnelse skickad ${when}.`,
    en: (when: string) => `Reminder sent ${when}.`,
  },
  told_leader: {
    sv: (when: string) => `Projektledaren fick veta ${when}.`,
    en: (when: string) => `The project leader was told ${when}.`,
  },
  see_company: { sv: 'Se företaget', en: 'See the company' },
  accept: { sv: 'Ta emot företaget', en: 'Take the company on' },
  accept_title: { sv: 'Tacka ja', en: 'Accept' },
  accept_intro: {
    sv: 'Ni hör av er till företaget. Den som förmedlade det får veta.',
    en: 'You contact the company. Whoever pointed it out is told.',
  },
  decline: { sv: 'Säg nej till förmedlingen', en: 'Decline the tip' },
  decline_title: { sv: 'Säg nej', en: 'Decline' },
  decline_intro: {
    sv: 'Företaget finns kvar och kan förmedlas igen.',
    en: 'The company is kept and can be pointed out again.',
  },
  because: { sv: 'Skäl', en: 'Reason' },
  choose_because: { sv: 'Välj skäl', en: 'Choose a reason' },
  declined_because: {
    sv: 'Vad ska den som förmedlade företaget få veta?',
    en: 'What should whoever pointed it out be told?',
  },
  ...departureTexts,
  reroute: { sv: 'Skicka till partnern', en: 'Send to the partner' },
  reroute_title: { sv: 'Skicka till en annan partner', en: 'Send to another partner' },
  reroute_intro: { sv: 'Tiden för svar börjar om.', en: 'The time to answer begins anew.' },
  choose_partner: { sv: 'Välj partner', en: 'Choose a partner' },
  reroute_because: { sv: 'Varför skickas den vidare?', en: 'Why is it sent on?' },
  answered: { sv: 'Svaret', en: 'The answer' },
  accepted_by: {
    sv: (who: string, when: string) => `${who} tackade ja ${when}.`,
    en: (who: string, when: string) => `${who} accepted ${when}.`,
  },
  declined_by: {
    sv: (who: string, when: string) => `${who} sade nej ${when}.`,
    en: (who: string, when: string) => `${who} declined ${when}.`,
  },
  rerouted: {
    sv: (from: string, to: string, who: string, when: string) =>
      `${who} skickade den från ${from} till ${to} ${when}.`,
    en: (from: string, to: string, who: string, when: string) =>
      `${who} sent it from ${from} to ${to} ${when}.`,
  },
  way: { sv: 'Vägen hit', en: 'The way here' },
  someone: { sv: 'Någon', en: 'Someone' },

  // what is wrong
  because_missing: { sv: 'Välj ett skäl.', en: 'Choose a reason.' },
  declined_because_missing: {
    sv: 'Skriv vad den som förmedlade företaget ska få veta.',
    en: 'Write what the one who pointed it out should be told.',
  },
  partner_missing: { sv: 'Välj en partner.', en: 'Choose a partner.' },
  reroute_because_missing: { sv: 'Skriv varför den skickas vidare.', en: 'Write why it is sent on.' },
  unknown_partner: {
    sv: 'Partnern finns inte i projektet.',
    en: 'The partner is not part of the programme.',
  },
  same_partner: {
    sv: 'Förmedlingen ligger redan hos den partnern.',
    en: 'The tip is with that partner already.',
  },
  answered_by_other: {
    sv: ({ who, when, answer }: About) =>
      `${who} hann före och ${answer === 'accepted' ? 'tackade ja' : 'sade nej'} ${when}.`,
    en: ({ who, when, answer }: About) =>
      `${who} was first and ${answer === 'accepted' ? 'accepted' : 'declined'} ${when}.`,
  },
  changed_by_other: {
    sv: 'Någon annan har ändrat förmedlingen sedan du öppnade sidan. Se vad som gäller nu.',
    en: 'Someone else has changed the tip since you opened the page. See what applies now.',
  },
  ...sentBeforeTexts,
  text_too_long: { sv: 'Texten är för lång.', en: 'The text is too long.' },
})
