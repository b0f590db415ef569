import { texts } from '../../foundation/text.ts'

/** What an individual sees of the staircase, on the phone: the own step and the next. */
export const ownStepTexts = texts({
  title: { sv: 'Ditt nästa steg', en: 'Your next step' },
  now: {
    sv: (step: string, since: string) => `Du står på steget ${step} sedan ${since}.`,
    en: (step: string, since: string) => `You have stood on the step ${step} since ${since}.`,
  },
  nowhere: {
    sv: 'Du har inget eget steg på trappan än. Det första ser ut så här.',
    en: 'You have no step of your own on the staircase yet. The first looks like this.',
  },
  top: {
    sv: 'Det är trappans högsta steg.',
    en: 'It is the highest step of the staircase.',
  },
  next: { sv: (step: string) => `Nästa steg: ${step}`, en: (step: string) => `Next step: ${step}` },
  usual: {
    sv: (n: number, words: string) =>
      `Dit hör vanligen ${n === 1 ? 'en kompetens' : `${n} kompetenser`} där du kan säga: ${words}`,
    en: (n: number, words: string) =>
      `Usually ${n === 1 ? 'one competence' : `${n} competences`} belong to it of which you can say: ${words}`,
  },
  has: {
    sv: (has: number, of: number) => `Du är bedömd så i ${has} av ${of}.`,
    en: (has: number, of: number) => `You have been rated so in ${has} of ${of}.`,
  },
  evidence: { sv: 'Det visas till exempel av', en: 'Shown for instance by' },
  who_moves: {
    sv: 'Ingen flyttas av sig själv. Din chef och projektets processledare pratar med dig först.',
    en: 'Nobody is moved by itself. Your manager and the programme’s process leader talk with you first.',
  },
  back: { sv: 'Vad kan du?', en: 'What can you do?' },
})
