import { letterWords } from './words.ts'

/** Letters to those who are asked to answer a self-assessment. */
export const assessmentLetters = letterWords({
  assessment_asked: {
    is_duty: false,
    values: { company: 'Exempelbolaget AB', programme: 'Exempelprogrammet', until: '5 november 2025' },
    sv: {
      subject: '{company}: hur är det hos er?',
      body: '{company} är med i {programme}. Innan arbetet börjar behöver vi veta hur det är hos er, sett av flera.\n\nDu svarar på telefonen eller datorn. Det tar ungefär tio minuter och du kan göra lite i taget. Svara senast {until}.\n\nLänken är din. Skicka den inte vidare.',
      action: 'Svara på självskattningen',
    },
    en: {
      subject: '{company}: how are things with you?',
      body: '{company} takes part in {programme}. Before the work begins we need to know how things are, as several of you see it.\n\nYou answer on your phone or computer. It takes about ten minutes, and you can do a little at a time. Answer by {until}.\n\nThe link is yours. Do not pass it on.',
      action: 'Answer the self-assessment',
    },
  },
  assessment_reminder: {
    is_duty: false,
    values: { company: 'Exempelbolaget AB', programme: 'Exempelprogrammet', until: '5 november 2025' },
    sv: {
      subject: 'Påminnelse: {company} väntar på ditt svar',
      body: 'Du har fått frågan hur det är på {company}. Vi har inte fått alla dina svar än.\n\nDet du redan har svarat finns kvar. Svara senast {until}.',
      action: 'Fortsätt svara',
    },
    en: {
      subject: 'Reminder: {company} is waiting for your answer',
      body: 'You have been asked how things are at {company}. We have not had all your answers yet.\n\nWhat you have answered is kept. Answer by {until}.',
      action: 'Go on answering',
    },
  },
})
