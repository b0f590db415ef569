import type { Processing } from '../../foundation/processing.ts'

/** Who takes part and works where, and whom one turns to at a company. */
export const peopleProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Veta vilka som deltar och var de arbetar, så att stödet går till dem som det är till för.',
      en: 'To know who takes part and where they work, so that the support reaches those whom it is for.',
    },
    about: ['participant'],
    data: {
      sv: 'Namn, e-post, mobilnummer, kön, födelsedag, utbildningsnivå, arbetsplats, befattning, kollektiv eller tjänsteman, team, skift, närmaste chef, senaste utbildning.',
      en: 'Name, e-mail, mobile number, sex, day of birth, level of education, workplace, title, kollektiv or tjänsteman, team, shift, manager, latest training.',
    },
    source: {
      sv: 'Företaget där personen arbetar, eller personen själv.',
      en: 'The company where the person works, or the person.',
    },
    recipients: {
      sv: 'De som leder och granskar projektet; företaget ser sina egna anställda.',
      en: 'Those who lead and audit the programme; the company sees its own employees.',
    },
    kept: 'programme',
  },
  {
    purpose: {
      sv: 'Rapportera deltagare till SCB för Europeiska socialfonden. Därför behövs personnumret, och bara därför.',
      en: 'To report participants to Statistics Sweden for the European Social Fund. That is why the personal number is needed, and the only reason.',
    },
    about: ['participant'],
    data: {
      sv: 'Personnummer eller samordningsnummer. Det ligger krypterat, visas inte i listor och varje läsning antecknas med skäl.',
      en: 'Personal number or coordination number. It is encrypted, stands in no list, and each reading is noted with its reason.',
    },
    source: {
      sv: 'Företaget där personen arbetar, eller personen själv.',
      en: 'The company where the person works, or the person.',
    },
    recipients: { sv: 'SCB och Svenska ESF-rådet.', en: 'Statistics Sweden and the Swedish ESF Council.' },
    kept: 'programme',
  },
  {
    purpose: {
      sv: 'Hålla kontakt med företaget.',
      en: 'To keep in touch with the company.',
    },
    about: ['contact'],
    data: {
      sv: 'Namn, e-post, telefon, uppgift i företaget och vilka en chef leder. Lokal facklig företrädare är ett uppdrag på arbetsplatsen: det behövs för att projektet bedrivs av parterna tillsammans. Vi frågar aldrig om medlemskap.',
      en: 'Name, e-mail, telephone, function in the company, and whom a manager leads. Local union representative is a function at the workplace: it is needed because the programme is run by the social partners together. We never ask about membership.',
    },
    source: {
      sv: 'Företaget, ombudet som förmedlade företaget, eller personen själv.',
      en: 'The company, the officer who referred it, or the person.',
    },
    recipients: {
      sv: 'De som leder projektet, ombudet för företaget, och företaget självt.',
      en: 'Those who lead the programme, the company’s officer, and the company itself.',
    },
    kept: {
      sv: 'Tills kontakten tas bort; då raderas den genast.',
      en: 'Until the contact is removed; it is then forgotten at once.',
    },
  },
]
