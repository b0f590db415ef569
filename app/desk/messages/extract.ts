import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

export const personTexts = texts({
  people: { sv: 'Personer', en: 'People' },
  title: { sv: (name: string) => `Allt om ${name}`, en: (name: string) => `Everything about ${name}` },
  here: { sv: 'Registerutdrag', en: 'Extract' },
  lede: {
    sv: 'Den som finns i projektet har rätt att få veta vad som är sparat, och att bli glömd när uppgifterna inte längre behövs.',
    en: 'Whoever is in the programme has the right to know what is kept, and to be forgotten when it is no longer needed.',
  },
  take_out: { sv: 'Ta ut allt som är sparat', en: 'Take out everything that is kept' },
  take_out_what: {
    sv: 'Filen innehåller personnumret. Lämna den bara till personen själv. Läs först: anteckningar där namnet står kan handla om andra. Uttaget antecknas.',
    en: 'The file holds the personal number. Give it to the person only. Read it first: notes in which the name stands may be about others. Taking it out is noted.',
  },
  as_text: { sv: 'Hämta som text', en: 'Take out as text' },
  as_json: { sv: 'Hämta som JSON', en: 'Take out as JSON' },
  forget: { sv: 'Radera personens uppgifter', en: 'Erase the person’s details' },
  forget_ask: {
    sv: (name: string) => `Radera uppgifterna om ${name}?`,
    en: (name: string) => `Erase the details of ${name}?`,
  },
  forget_what: {
    sv: 'Namn, kontaktuppgifter, personnummer, avvisade rader och det som händelserna berättar tas bort för gott. Timmar och medfinansiering står kvar utan något som pekar ut personen.',
    en: 'Name, contact details, personal number, rejected rows and what the events tell are removed for good. Hours and co-financing stand, without anything that points out the person.',
  },
  forget_yes: { sv: 'Radera uppgifterna', en: 'Erase the details' },
  forget_no: { sv: 'Behåll dem', en: 'Keep them' },
  never_attended: {
    sv: 'Personen har aldrig varit på en utbildning. Inget behöver sparas.',
    en: 'The person has never been at a training. Nothing needs to be kept.',
  },
  kept_until: {
    sv: (day: string) =>
      `Uppgifterna ska sparas till och med ${day}, eller längre om den sista utbetalningen kommer senare än projektets slut.`,
    en: (day: string) =>
      `The details must be kept up to and including ${day}, or longer if the last payment comes after the end of the programme.`,
  },
  kept_until_told: {
    sv: 'Projektet har inte bestämt hur länge uppgifterna ska sparas. De sparas tills vidare.',
    en: 'The programme has not decided for how long the details are kept. They are kept until further notice.',
  },
  may_be_forgotten: {
    sv: (day: string) => `Uppgifterna behövde sparas till och med ${day}.`,
    en: (day: string) => `The details had to be kept up to and including ${day}.`,
  },
  still_kept: {
    sv: 'Uppgifterna måste fortfarande sparas. Inget är raderat.',
    en: 'The details must still be kept. Nothing has been erased.',
  },
  ...sentBeforeTexts,
  back: { sv: 'Tillbaka till personen', en: 'Back to the person' },

  // the readable file
  heading: {
    sv: (name: string, programme: string, day: string) =>
      `Det här är sparat om ${name} i ${programme}, ${day}`,
    en: (name: string, programme: string, day: string) =>
      `This is kept about ${name} in ${programme}, ${day}`,
  },
  why: { sv: 'VARFÖR DET ÄR SPARAT', en: 'WHY IT IS KEPT' },
  one_purpose: {
    sv: (told: { purpose: string; source: string; recipients: string; kept: string }) =>
      `  ${told.purpose}\n  Varifrån: ${told.source}\n  Vem som ser det: ${told.recipients}\n  Hur länge: ${told.kept}`,
    en: (told: { purpose: string; source: string; recipients: string; kept: string }) =>
      `  ${told.purpose}\n  From where: ${told.source}\n  Who sees it: ${told.recipients}\n  How long: ${told.kept}`,
  },
  your_rights: { sv: 'DINA RÄTTIGHETER', en: 'YOUR RIGHTS' },
  turn_to: {
    sv: (controller: string, email: string) =>
      `  Personuppgiftsansvarig: ${controller || 'projektet har inte skrivit det än'}${email ? `, ${email}` : ''}`,
    en: (controller: string, email: string) =>
      `  Controller: ${controller || 'the programme has not written this yet'}${email ? `, ${email}` : ''}`,
  },
  eu: { sv: 'Medfinansieras av Europeiska unionen', en: 'Co-funded by the European Union' },
  nothing: { sv: 'Inget är sparat.', en: 'Nothing is kept.' },
  empty: { sv: '–', en: '–' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
})
