import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** The list of competences. */
export const competenceTexts = texts({
  title: { sv: 'Kompetenser', en: 'Competences' },
  verdict: {
    sv: (all: number, unused: number) =>
      `${all} ${one(all, 'kompetens', 'kompetenser')}. ${unused === 0 ? 'Alla används.' : `${unused} används av ingen.`}`,
    en: (all: number, unused: number) =>
      `${all} ${one(all, 'competence', 'competences')}. ${unused === 0 ? 'All are used.' : `${unused} ${one(unused, 'is', 'are')} used by nobody.`}`,
  },
  chosen: {
    sv: (n: number) => `${n} ${one(n, 'kompetens', 'kompetenser')} i urvalet`,
    en: (n: number) => `${n} ${one(n, 'competence', 'competences')} in the selection`,
  },
  none: { sv: 'Inga kompetenser än', en: 'No competences yet' },
  none_why: {
    sv: 'Lägg till den första, eller läs in en lista under Import.',
    en: 'Add the first, or read a list in under Import.',
  },
  search: { sv: 'Sök kompetens', en: 'Search for a competence' },
  competence: { sv: 'Kompetens', en: 'Competence' },
  name: { sv: 'Namn', en: 'Name' },
  area: { sv: 'Område', en: 'Area' },
  area_hint: { sv: 'Till exempel Produktion.', en: 'For example Production.' },
  any_area: { sv: 'Alla områden', en: 'All areas' },
  use: { sv: 'Används', en: 'In use' },
  any_use: { sv: 'Alla', en: 'All' },
  used: { sv: 'Används', en: 'In use' },
  unused: { sv: 'Används av ingen', en: 'Used by nobody' },
  persons: { sv: 'Har nivå eller bevis', en: 'With a level or permit' },
  gaps: { sv: 'Gap', en: 'Gaps' },
  aliases: { sv: 'Andra namn', en: 'Other names' },
  aliases_hint: {
    sv: 'Ett på varje rad. Det som läses in under något av namnen hamnar här.',
    en: 'One on each line. What is read in under any of the names lands here.',
  },
  seqf: { sv: 'SeQF-nivå', en: 'SeQF level' },
  seqf_hint: { sv: '1 till 8, om den har en.', en: '1 to 8, if it has one.' },
  esco: { sv: 'ESCO', en: 'ESCO' },
  esco_hint: {
    sv: 'Kompetensens adress i EU:s lista, om den finns där.',
    en: 'Its address in the EU’s list, if it is there.',
  },
  is_permit: {
    sv: 'Det är ett bevis med sista dag, inte en nivå',
    en: 'It is a permit with a last day, not a level',
  },
  is_permit_hint: {
    sv: 'Till exempel truckkort eller heta arbeten: man har det eller inte. Nivåer som redan finns i den visas inte längre.',
    en: 'For example a truck licence or hot work: one has it or not. Levels that are there already are shown no more.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  kind_permit: { sv: 'Bevis', en: 'Permit' },
  kind_levels: { sv: 'Nivåer', en: 'Levels' },
  is_another: { sv: 'Det är en annan kompetens', en: 'It is another competence' },
  new_one: { sv: 'Ny kompetens', en: 'New competence' },
  add: { sv: 'Lägg till kompetensen', en: 'Add the competence' },
  edit: { sv: 'Ändra kompetensen', en: 'Change the competence' },
  save: { sv: 'Spara', en: 'Save' },
  alike: { sv: 'Kanske samma', en: 'Perhaps the same' },
  alike_intro: {
    sv: 'Namnen liknar varandra. Slå ihop dem om de är samma kompetens.',
    en: 'The names are alike. Merge them if they are the same competence.',
  },
  alike_merge: { sv: 'Slå ihop', en: 'Merge' },
  alike_merge_which: {
    sv: (other: string, stays: string) => `Slå ihop ${other} med ${stays}`,
    en: (other: string, stays: string) => `Merge ${other} with ${stays}`,
  },
  merge: { sv: 'Slå ihop med en annan', en: 'Merge with another' },
  merge_title: { sv: (name: string) => `Slå ihop med ${name}`, en: (name: string) => `Merge with ${name}` },
  merge_lede: {
    sv: (name: string) =>
      `${name} blir kvar. Den andras nivåer flyttas hit, och dess namn blir ett annat namn för ${name}. Det går inte att ångra.`,
    en: (name: string) =>
      `${name} stays. The levels of the other move here, and its name becomes another name for ${name}. It cannot be undone.`,
  },
  goes: { sv: 'Vilken är samma?', en: 'Which is the same?' },
  goes_hint: {
    sv: 'Har en person en nivå i båda samma dag gäller den som står kvar.',
    en: 'Where a person has a level in both on the same day, that of the one that stays holds.',
  },
  merge_yes: { sv: 'Slå ihop kompetenserna', en: 'Merge the competences' },
  how: {
    sv: 'Antal personer med en nivå nu eller ett bevis, och hur många av dem som ska kunna mer. Personer med skyddad identitet är inte med.',
    en: 'How many persons have a level now or hold the permit, and how many of them are to know more. Persons with protected identity are left out.',
  },
  ...sentBeforeTexts,
  name_missing: { sv: 'Skriv vad kompetensen heter.', en: 'Write what the competence is called.' },
  bad_seqf: { sv: 'Skriv en nivå från 1 till 8.', en: 'Write a level from 1 to 8.' },
  competence_there: {
    sv: ({ name }: { name: string }) => `Den finns redan: ${name}.`,
    en: ({ name }: { name: string }) => `It is there already: ${name}.`,
  },
  alias_taken: {
    sv: ({ alias, name }: { alias: string; name: string }) => `${alias} är redan ett namn på ${name}.`,
    en: ({ alias, name }: { alias: string; name: string }) => `${alias} is a name of ${name} already.`,
  },
  looks_like: {
    sv: ({ names }: { names: string }) => `Liknar ${names}. Är det en annan, kryssa i det här.`,
    en: ({ names }: { names: string }) => `It looks like ${names}. If it is another, tick this.`,
  },
  choice_missing: { sv: 'Välj vilken kompetens som är samma.', en: 'Choose which competence is the same.' },
  other_kind: {
    sv: 'Den ena är ett bevis och den andra har nivåer. Gör dem först till samma slag.',
    en: 'One is a permit and the other has levels. Make them the same kind first.',
  },
  changed_by_other: {
    sv: 'Någon annan har ändrat kompetensen. Se hur den är nu och gör om.',
    en: 'Someone else has changed the competence. See how it is now and do it again.',
  },
  not_found: { sv: 'Kompetensen finns inte längre.', en: 'The competence is no longer there.' },
})
