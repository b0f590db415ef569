import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** What a company can today, on one page that prints. */
export const stateTexts = texts({
  title: { sv: 'Kompetensläget', en: 'State of competences' },
  open: { sv: 'Kompetensläget på en sida', en: 'State of competences on one page' },
  verdict: {
    sv: (alone: number, nobody: number) =>
      alone + nobody === 0
        ? 'Varje kompetens har minst två som klarar den själva.'
        : [
            alone > 0 ? `${alone} ${one(alone, 'kompetens', 'kompetenser')} hänger på en enda person` : '',
            nobody > 0 ? `${nobody} ${one(nobody, 'har', 'har')} ingen som klarar den själv` : '',
          ]
            .filter(Boolean)
            .join(', ')
            .concat('.'),
    en: (alone: number, nobody: number) =>
      alone + nobody === 0
        ? 'Each competence has at least two who do it on their own.'
        : [
            alone > 0
              ? `${alone} ${one(alone, 'competence depends', 'competences depend')} on one person`
              : '',
            nobody > 0 ? `${nobody} ${one(nobody, 'has', 'have')} nobody who does it on their own` : '',
          ]
            .filter(Boolean)
            .join(', ')
            .concat('.'),
  },
  facts: {
    sv: (company: string, people: string, day: string) => `${company}, ${people} personer, ${day}`,
    en: (company: string, people: string, day: string) => `${company}, ${people} people, ${day}`,
  },
  alone: { sv: 'Bara en klarar det', en: 'Only one does it' },
  alone_intro: {
    sv: 'Om den personen är borta står arbetet still. Börja utbilda här.',
    en: 'When that person is away the work stands still. Begin to train here.',
  },
  alone_none: { sv: 'Ingen kompetens hänger på en enda person.', en: 'No competence depends on one person.' },
  nobody: { sv: 'Ingen klarar det själv', en: 'Nobody does it on their own' },
  competence: { sv: 'Kompetens', en: 'Competence' },
  who: { sv: 'Vem', en: 'Who' },
  cover: { sv: 'Hur många klarar det själva', en: 'How many do it on their own' },
  cover_intro: {
    sv: 'Nivå 3 eller 4. Det som en roll brukar kunna räknas inte. ”Behövs” är summan av vad rollerna säger.',
    en: 'Level 3 or 4. What a role usually knows does not count. “Needed” is the sum of what the roles say.',
  },
  all: { sv: 'Alla', en: 'All' },
  needed: { sv: 'Behövs', en: 'Needed' },
  no_team: { sv: 'Utan team', en: 'No team' },
  no_shift: { sv: 'Utan skift', en: 'No shift' },
  old: { sv: 'Dags att bedöma', en: 'Time to rate' },
  old_intro: {
    sv: (months: string) => `Inte bedömda de senaste ${months} månaderna.`,
    en: (months: string) => `Not rated in the last ${months} months.`,
  },
  old_none: { sv: 'Alla är bedömda det senaste året.', en: 'Everyone has been rated in the last year.' },
  person: { sv: 'Person', en: 'Person' },
  latest: { sv: 'Senast bedömd', en: 'Last rated' },
  never: { sv: 'Aldrig', en: 'Never' },
  evidence: {
    sv: 'Sidan kan skrivas ut som underlag för kompetens enligt ISO 9001, avsnitt 7.2. Källa: företagets egen matris.',
    en: 'The page can be printed as evidence of competence for ISO 9001, clause 7.2. Source: the company’s own matrix.',
  },
})
