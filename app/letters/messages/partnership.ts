import { letterWords } from './words.ts'

const about = { company: 'Exempelbolaget AB', programme: 'Exempelprogrammet' }

/** Letters of the hand-over and of the officer. */
export const partnershipLetters = letterWords({
  hand_over_reminder: {
    is_duty: true,
    values: { ...about, promised: '16 oktober 2025', who: 'Ingela Nyström' },
    sv: {
      subject: 'Svara om {company} senast {promised}',
      body: '{who} har förmedlat {company}. Förmedlingen väntar på svar.\n\nVi har lovat svar senast {promised}. Tacka ja eller nej i {programme}.',
      action: 'Svara på förmedlingen',
    },
    en: {
      subject: 'Answer about {company} by {promised}',
      body: '{who} has pointed out {company}. The tip is waiting for an answer.\n\nAn answer is promised by {promised}. Accept or decline in {programme}.',
      action: 'Answer the tip',
    },
  },
  hand_over_escalated: {
    is_duty: true,
    values: { ...about, promised: '9 oktober 2025', partner: 'Techtank' },
    sv: {
      subject: '{company} har inte fått svar',
      body: 'Förmedlingen av {company} skulle ha besvarats senast {promised}. Det har inte skett.\n\nFörmedlingen ligger hos {partner}. Du kan svara själv eller skicka den till en annan partner.',
      action: 'Se förmedlingen',
    },
    en: {
      subject: '{company} has had no answer',
      body: 'A tip about {company} was to be answered by {promised}. That has not happened.\n\nThe tip lies with {partner}. You can answer it yourself or send it to another partner.',
      action: 'See the tip',
    },
  },
  hand_overs_due: {
    is_duty: true,
    values: {
      programme: about.programme,
      promised: '16 oktober 2025',
      number: '3',
      companies: 'Exempelbolaget AB, Provbolaget AB och Mallbolaget AB',
    },
    sv: {
      subject: '{number} förmedlingar väntar på svar, den första senast {promised}',
      body: '{number} förmedlingar i {programme} väntar på svar: {companies}.\n\nVi har lovat det första svaret senast {promised}. Tacka ja eller nej till var och en.',
      action: 'Se förmedlingarna',
    },
    en: {
      subject: '{number} tips wait for an answer, the first by {promised}',
      body: '{number} tips in {programme} are waiting for an answer: {companies}.\n\nThe first answer is promised by {promised}. Accept or decline each of them.',
      action: 'See the tips',
    },
  },
  hand_overs_late: {
    is_duty: true,
    values: {
      programme: about.programme,
      promised: '9 oktober 2025',
      number: '3',
      companies: 'Exempelbolaget AB, Provbolaget AB och Mallbolaget AB',
    },
    sv: {
      subject: '{number} förmedlingar har inte fått svar',
      body: '{number} förmedlingar i {programme} har inte besvarats inom lovad tid: {companies}.\n\nDen som har väntat längst skulle ha fått svar senast {promised}. Du kan svara själv eller skicka dem till en annan partner.',
      action: 'Se förmedlingarna',
    },
    en: {
      subject: '{number} tips have had no answer',
      body: '{number} tips in {programme} have not been answered within the promised time: {companies}.\n\nThe one that has waited longest was to be answered by {promised}. You can answer them yourself or send them to another partner.',
      action: 'See the tips',
    },
  },
  hand_over_accepted: {
    is_duty: false,
    values: { ...about, partner: 'IUC Syd', who: 'Lina Berglund' },
    sv: {
      subject: '{partner} tar hand om {company}',
      body: 'Tack för att du förmedlade {company}.\n\n{who} på {partner} har tackat ja och hör av sig till företaget.',
      action: 'Se företaget',
    },
    en: {
      subject: '{partner} takes care of {company}',
      body: 'Thank you for the tip about {company}.\n\n{who} at {partner} has accepted it and will be in touch with the company.',
      action: 'See the company',
    },
  },
  hand_over_declined: {
    is_duty: false,
    values: { ...about, partner: 'IUC Syd', because: 'Företaget har inte tid före årsskiftet.' },
    sv: {
      subject: 'Det blev nej för {company}',
      body: '{partner} går inte vidare med {company} nu.\n\nSkäl: {because}\n\nFöretaget finns kvar. Förmedla det gärna igen om läget ändras.',
      action: 'Se företaget',
    },
    en: {
      subject: 'It was a no for {company}',
      body: '{partner} does not go on with {company} now.\n\nReason: {because}\n\nThe company is kept. You are welcome to point it out again if things change.',
      action: 'See the company',
    },
  },
  hand_over_rerouted: {
    is_duty: true,
    values: {
      ...about,
      promised: '22 oktober 2025',
      from: 'IUC Syd',
      because: 'Arbetsplatsen ligger i Blekinge.',
    },
    sv: {
      subject: '{company} har skickats till er',
      body: 'Förmedlingen av {company} har skickats vidare till er från {from}.\n\nSkäl: {because}\n\nSvara senast {promised}.',
      action: 'Svara på förmedlingen',
    },
    en: {
      subject: '{company} has been sent to you',
      body: 'A tip about {company} has been sent on to you from {from}.\n\nReason: {because}\n\nAnswer by {promised}.',
      action: 'Answer the tip',
    },
  },
  door_knocked: {
    is_duty: true,
    values: { ...about, promised: '22 oktober 2025', wants: 'Vi vill lära oss mer om robotar.' },
    sv: {
      subject: '{company} har anmält intresse',
      body: '{company} har anmält sig genom den öppna sidan för {programme}.\n\n{wants}\n\nSvara senast {promised}.',
      action: 'Svara på förmedlingen',
    },
    en: {
      subject: '{company} is interested',
      body: '{company} has come through the open page of {programme}.\n\n{wants}\n\nAnswer by {promised}.',
      action: 'Answer the tip',
    },
  },
  door_thanks: {
    is_duty: true,
    is_awaited: true,
    values: { ...about, promised: '22 oktober 2025' },
    sv: {
      subject: 'Vi har fått er anmälan till {programme}',
      body: 'Tack för att {company} vill vara med.\n\nNågon hör av sig till dig senast {promised}. Ni har inte bundit er till något.',
    },
    en: {
      subject: 'We have received your interest in {programme}',
      body: 'Thank you for your interest on behalf of {company}.\n\nSomeone will contact you by {promised}. You have not committed to anything.',
    },
  },
})
