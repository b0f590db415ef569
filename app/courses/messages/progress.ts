import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** How far people have come in a role programme. */
export const progressTexts = texts({
  title: { sv: 'Så långt har de kommit', en: 'How far they have come' },
  how: {
    sv: 'Räknat ur närvaron. Den som var med på sista passet av ett tillfälle har gått utbildningen till slut.',
    en: 'Told by who was there: whoever was in the last session of an occasion has gone the course to its end.',
  },
  nobody: {
    sv: 'Ingen har gått någon av utbildningarna till slut än.',
    en: 'No one has gone any of the courses to its end yet.',
  },
  verdict: {
    sv: (all: number, some: number, parts: number) =>
      `${all === 0 ? 'Ingen har' : all === 1 ? 'En person har' : `${inWordsFirst('sv', all)} personer har`} gått alla ${inWords('sv', parts)} utbildningarna till slut, ${some === 1 ? 'en har' : `${inWords('sv', some)} har`} gått minst en.`,
    en: (all: number, some: number, parts: number) =>
      `${all === 0 ? 'No one has' : all === 1 ? 'One person has' : `${inWordsFirst('en', all)} people have`} gone all ${inWords('en', parts)} courses to the end, ${some === 1 ? 'one has' : `${inWords('en', some)} have`} gone at least one.`,
  },
  verdict_of_one: {
    sv: (all: number) =>
      `${all === 1 ? 'En person har' : `${inWordsFirst('sv', all)} personer har`} gått utbildningen till slut.`,
    en: (all: number) =>
      `${all === 1 ? 'One person has' : `${inWordsFirst('en', all)} people have`} gone the course to its end.`,
  },
  chosen: {
    sv: (n: number) =>
      n === 1
        ? 'En person passar det du har valt.'
        : `${inWordsFirst('sv', n)} personer passar det du har valt.`,
    en: (n: number) =>
      n === 1
        ? 'One person matches what you chose.'
        : `${inWordsFirst('en', n)} people match what you chose.`,
  },
  finished: { sv: 'Gått till slut', en: 'Gone to the end' },
  of_all: {
    sv: (n: number, all: number) => `${n} av ${all}`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  people: { sv: 'Personer', en: 'People' },
  each: { sv: 'Se var och en', en: 'See each of them' },
  name: { sv: 'Namn', en: 'Name' },
  company: { sv: 'Företag', en: 'Company' },
  gone: { sv: 'Har gått', en: 'Has gone' },
  left: { sv: 'Återstår', en: 'Remains' },
  search: { sv: 'Sök namn', en: 'Search names' },
  any: { sv: 'Alla', en: 'All' },
  file: { sv: 'framsteg', en: 'progress' },
})
