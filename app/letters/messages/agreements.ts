import { letterWords } from './words.ts'

/** Letters to a company about its agreement and what it declares. */
export const agreementLetters = letterWords({
  onboarding_asked: {
    is_duty: true,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      asked: 'antal anställda och överenskommelsen',
      until: '14 november 2025',
    },
    sv: {
      subject: '{company}: det här behöver ni fylla i',
      body: 'Ni ska vara med i {programme}. Innan ni kan börja behöver vi {asked}.\n\nKnappen leder till er egen sida. Ingen inloggning behövs. Ni kan göra lite i taget; det ni har sparat finns kvar.\n\nLänken gäller till {until}. Skicka den inte vidare till någon utanför företaget. Har den hunnit bli för gammal, be er processledare om en ny.',
      action: 'Öppna företagets sida',
    },
    en: {
      subject: '{company}: this is what you need to fill in',
      body: 'You are to take part in {programme}. Before you can begin we need {asked}.\n\nThe button leads to a page of your own. No sign-in is needed. You can do a little at a time; what you have saved is kept.\n\nThe link is good until {until}. Do not pass it on to anyone outside the company. If it has become too old, ask your process leader for a new one.',
      action: 'Open the company’s page',
    },
  },
  agreement_code: {
    is_duty: true,
    is_awaited: true,
    values: {
      code: '123 456',
      minutes: '15',
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      name: 'Kim Exempel',
    },
    sv: {
      subject: 'Kod för att godkänna överenskommelsen',
      body: 'Koden är {code}\n\nDen gäller i {minutes} minuter. Med den godkänner {name} överenskommelsen om {programme} för {company}.\n\nVar det inte du som bad om koden? Då behöver du inte göra något. Lämna den inte vidare.',
    },
    en: {
      subject: 'Code to accept the agreement',
      body: 'The code is {code}\n\nIt is good for {minutes} minutes. With it {name} accepts the agreement on {programme} for {company}.\n\nDid you not ask for the code? Then there is nothing you need to do. Do not pass it on.',
    },
  },
  agreement_signed: {
    is_duty: true,
    is_awaited: true,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      name: 'Kim Exempel',
      day: '15 oktober 2025',
    },
    sv: {
      subject: 'Överenskommelsen är godkänd: {company}',
      body: '{name} godkände överenskommelsen om {programme} för {company} den {day}. Den är bifogad som PDF. Spara den.\n\nEr processledare hör av sig om nästa steg.',
    },
    en: {
      subject: 'The agreement is accepted: {company}',
      body: '{name} accepted the agreement on {programme} for {company} on {day}. It is attached as a PDF. Keep it.\n\nYour process leader will be in touch about the next step.',
    },
  },
})
