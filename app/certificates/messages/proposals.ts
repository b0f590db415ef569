import { texts } from '../../foundation/text.ts'

/** Levels that a training has led to, to be taken or not. */
export const proposalTexts = texts({
  title: { sv: 'Föreslagna nivåer', en: 'Proposed levels' },
  lede: {
    sv: 'De här personerna har gått en utbildning som leder till en högre nivå än den de står på. Närvaro visar inte att man kan: godta det du har sett att personen klarar. Det som du godtar blir chefens bedömning med dagens datum. Det som du avvisar föreslås inte igen förrän personen har gått en ny utbildning.',
    en: 'These people have been through a training that leads to a higher level than the one they stand on. Attendance does not show that somebody can do it: take what you have seen the person do. What you take becomes the manager’s rating, dated today. What you refuse is not proposed again until the person has been through another training.',
  },
  none: {
    sv: 'Inga nivåer är föreslagna just nu.',
    en: 'No levels are proposed just now.',
  },
  which: { sv: 'Vilka nivåer svarar du om?', en: 'Which levels do you answer about?' },
  proposal: {
    sv: (name: string, competence: string) => `${name}: ${competence}`,
    en: (name: string, competence: string) => `${name}: ${competence}`,
  },
  to: {
    sv: (level: number, now: number | null) => `Till nivå ${level}, nu ${now ?? 'inte bedömd'}`,
    en: (level: number, now: number | null) => `To level ${level}, now ${now ?? 'not rated'}`,
  },
  because: {
    sv: (course: string, day: string, percent: string) => `${course}, slut ${day}, ${percent} närvaro`,
    en: (course: string, day: string, percent: string) => `${course}, over ${day}, ${percent} attendance`,
  },
  passed: { sv: 'Godkänd i bedömning', en: 'Passed an assessment' },
  take: { sv: 'Godta de valda', en: 'Take those chosen' },
  refuse: { sv: 'Avvisa de valda', en: 'Refuse those chosen' },
  waiting: {
    sv: (n: number) => (n === 1 ? 'En nivå är föreslagen' : `${n} nivåer är föreslagna`),
    en: (n: number) => (n === 1 ? 'A level is proposed' : `${n} levels are proposed`),
  },
  waiting_what: {
    sv: 'Utbildningar som är klara leder till högre nivåer. En chef avgör.',
    en: 'Trainings that are over lead to higher levels. A manager decides.',
  },
  see: { sv: 'Se de föreslagna nivåerna', en: 'See the proposed levels' },
  nothing_chosen: { sv: 'Välj minst en nivå.', en: 'Choose at least one level.' },
  changed_by_other: {
    sv: 'Någon av nivåerna är inte föreslagen längre: den har besvarats eller bedömts av någon annan. Se efter och skicka igen.',
    en: 'One of the levels is not proposed any longer: it has been answered or rated by somebody else. Look again and send once more.',
  },
  not_yours: { sv: 'Du får inte bedöma nivåer här.', en: 'You may not rate levels here.' },
  levels_shut: {
    sv: 'Företaget visar inte nivåer med namn.',
    en: 'The company does not show levels by name.',
  },
})
