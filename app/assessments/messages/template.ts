import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** The template of the self-assessment. */
export const templateTexts = texts({
  title: { sv: 'Självskattningens påståenden', en: 'Statements of the self-assessment' },
  version: { sv: (n: string) => `Version ${n}`, en: (n: string) => `Version ${n}` },
  lede: {
    sv: 'Det här får företagen ta ställning till. Ändrar du blir det en ny version. Mätningar som pågår fortsätter med sin.',
    en: 'This is what the companies consider. If you change it there is a new version. Measurements under way go on with theirs.',
  },
  edit: { sv: 'Ändra', en: 'Change' },
  edit_title: { sv: 'Ny version av självskattningen', en: 'New version of the self-assessment' },
  edit_lede: {
    sv: 'Skriv ett påstående per rad, lika många på båda språken. Töm ett område för att ta bort det.',
    en: 'Write one statement on each line, equally many in both languages. Empty an area to remove it.',
  },
  areas: { sv: 'Områden', en: 'Areas' },
  area: { sv: (nth: number) => `Område ${nth}`, en: (nth: number) => `Area ${nth}` },
  name_sv: { sv: 'Namn på svenska', en: 'Name in Swedish' },
  name_en: { sv: 'Namn på engelska', en: 'Name in English' },
  statements_sv: { sv: 'Påståenden på svenska', en: 'Statements in Swedish' },
  statements_en: { sv: 'Påståenden på engelska', en: 'Statements in English' },
  scale: { sv: 'Skalan i ord', en: 'The scale in words' },
  level: { sv: 'Nivå', en: 'Level' },
  in_swedish: { sv: 'Svenska', en: 'Swedish' },
  in_english: { sv: 'Engelska', en: 'English' },
  level_in: {
    sv: (level: number, language: string) => `Nivå ${level}: ${language}`,
    en: (level: number, language: string) => `Level ${level}: ${language}`,
  },
  free: { sv: 'Med egna ord', en: 'In one’s own words' },
  free_sv: { sv: 'Fråga att svara fritt på, svenska', en: 'Question to answer freely, Swedish' },
  free_en: { sv: 'Fråga att svara fritt på, engelska', en: 'Question to answer freely, English' },
  is_comparable: {
    sv: 'Områdena betyder detsamma som i förra versionen',
    en: 'The areas mean the same as in the version before',
  },
  is_comparable_hint: {
    sv: 'Då kan mätningar med de två versionerna jämföras, bokstav mot bokstav. Annars börjar en ny serie.',
    en: 'Then measurements by the two versions can be compared, letter by letter. Otherwise a new series begins.',
  },
  save: { sv: 'Spara ny version', en: 'Save the new version' },
  versions: { sv: 'Versioner', en: 'Versions' },
  made: { sv: 'Sparad', en: 'Saved' },
  series: { sv: 'Kan jämföras inom serie', en: 'Comparable within series' },
  whose: { sv: 'Vems', en: 'Whose' },
  ours: { sv: 'Vårt förslag', en: 'Our suggestion' },
  theirs: { sv: 'Projektets', en: 'The programme’s' },
  suggestion: {
    sv: 'Det här är vårt eget förslag. Varken påståenden eller skala är vetenskapligt prövade. Ändra så att det passar er.',
    en: 'This is our own suggestion. Neither statements nor scale have been validated. Change it to suit you.',
  },
  ...sentBeforeTexts,
  area_without_name: { sv: 'Området saknar namn.', en: 'The area has no name.' },
  area_without_statements: { sv: 'Området har inga påståenden.', en: 'The area has no statements.' },
  statements_not_alike: {
    sv: ({ sv, en }: { sv: number; en: number }) =>
      `${sv} påståenden på svenska och ${en} på engelska. Skriv lika många.`,
    en: ({ sv, en }: { sv: number; en: number }) =>
      `${sv} statements in Swedish and ${en} in English. Write equally many.`,
  },
  too_many_statements: {
    sv: ({ most }: { most: number }) => `Högst ${most} påståenden i ett område.`,
    en: ({ most }: { most: number }) => `At most ${most} statements in an area.`,
  },
  level_missing: { sv: 'Beskriv nivån med ord.', en: 'Describe the level in words.' },
  free_in_one_language: { sv: 'Skriv frågan på båda språken.', en: 'Write the question in both languages.' },
  no_areas: { sv: 'Det måste finnas minst ett område.', en: 'There must be at least one area.' },
  changed_by_other: {
    sv: 'Någon annan har sparat en ny version. Ladda om sidan och se den först.',
    en: 'Someone else has saved a new version. Load the page again and see it first.',
  },
})
