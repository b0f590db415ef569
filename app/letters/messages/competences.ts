import { letterWords } from './words.ts'

/** Letters about what a company's people can: counts and kinds, never who; and to those who are asked what theirs can. */
export const competenceLetters = letterWords({
  permits_lapsing: {
    is_duty: false,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      number: '3',
      kinds: '2 Truckkort, 1 Heta arbeten',
      first: '14 december 2025',
    },
    sv: {
      subject: '{company}: {number} bevis går ut snart',
      body: 'På {company} går bevis ut: {kinds}. Det första går ut {first}.\n\nBoka en ny kurs i god tid. Har beviset redan förnyats noterar du den nya sista dagen.',
      action: 'Se vilka det gäller',
    },
    en: {
      subject: '{company}: permits that lapse soon: {number}',
      body: 'Permits lapse at {company}: {kinds}. The first lapses on {first}.\n\nBook a new course in good time. If a permit has been renewed already, note its new last day.',
      action: 'See whom it concerns',
    },
  },
  permits_lapsing_led: {
    is_duty: false,
    values: {
      company: 'Exempelbolaget AB',
      programme: 'Exempelprogrammet',
      number: '2',
      kinds: '1 Truckkort, 1 Travers',
      first: '14 december 2025',
    },
    sv: {
      subject: '{company}: {number} bevis går ut snart bland dem du leder',
      body: 'Bland dem som du leder på {company} går bevis ut: {kinds}. Det första går ut {first}.\n\nVilka det gäller ser den på företaget som har hand om kompetensmatrisen.',
    },
    en: {
      subject: '{company}: permits that lapse soon among those you lead: {number}',
      body: 'Permits lapse among those whom you lead at {company}: {kinds}. The first lapses on {first}.\n\nWhoever looks after the competence matrix at the company sees whom it concerns.',
    },
  },
  manager_asked: {
    is_duty: false,
    values: { company: 'Exempelbolaget AB', programme: 'Exempelprogrammet', until: '5 november 2025' },
    sv: {
      subject: '{company}: vad kan ditt team?',
      body: '{company} planerar utbildning i {programme}. Du leder ett team, och vet bäst vad var och en klarar i dag.\n\nDu svarar på telefonen eller datorn, med ord i stället för siffror. Ta en person eller en kompetens i taget, och fortsätt när det passar. Svara senast {until}.\n\nLänken är din och visar dina medarbetares nivåer. Skicka den inte vidare.',
      action: 'Bedöm ditt team',
    },
    en: {
      subject: '{company}: what can your team do?',
      body: '{company} plans training in {programme}. You lead a team, and know best what each of them can do today.\n\nYou answer on your phone or computer, in words rather than figures. Take a person or a competence at a time, and go on when it suits you. Answer by {until}.\n\nThe link is yours and shows the levels of those you lead. Do not pass it on.',
      action: 'Rate your team',
    },
  },
  manager_reminder: {
    is_duty: false,
    values: { company: 'Exempelbolaget AB', programme: 'Exempelprogrammet', until: '5 november 2025' },
    sv: {
      subject: '{company}: ditt team väntar på dina svar',
      body: 'Du har fått en fråga om vad ditt team kan, och alla svar har inte kommit än. {company} behöver dem för att planera utbildning i {programme}.\n\nDet du har svarat finns kvar. Fortsätt där du slutade, en person eller en kompetens i taget. Svara senast {until}.\n\nLänken är din och visar dina medarbetares nivåer. Skicka den inte vidare.',
      action: 'Bedöm ditt team',
    },
    en: {
      subject: '{company}: your answers about your team',
      body: 'You have been asked what your team can do, and not all answers have come yet. {company} needs them to plan training in {programme}.\n\nWhat you have answered is kept. Go on where you stopped, a person or a competence at a time. Answer by {until}.\n\nThe link is yours and shows the levels of those you lead. Do not pass it on.',
      action: 'Rate your team',
    },
  },
})
