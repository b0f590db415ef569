import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** The sheet that a company has already, taken into the matrix. */
export const ownSheetTexts = texts({
  title: { sv: 'Klistra in eget blad', en: 'Paste your own sheet' },
  lede: {
    sv: 'Har ni en matris i Excel? Markera den, kopiera och klistra in här: personer neråt, kompetenser åt höger, egna tecken i rutorna. Inget sparas förrän ni har sett hur bladet läses.',
    en: 'Do you have a matrix in Excel? Select it, copy and paste it here: people down, competences across, signs of your own in the cells. Nothing is saved until you have seen how the sheet is read.',
  },
  sheet: { sv: 'Bladet', en: 'The sheet' },
  sheet_hint: {
    sv: 'Första raden är rubriker. Kolumner som heter Befattning, Team eller Skift läses som det.',
    en: 'The first row is headings. Columns called Befattning, Team or Skift are read as job title, team and shift.',
  },
  has_no_protected: {
    sv: 'Ingen i bladet har skyddade personuppgifter',
    en: 'Nobody in the sheet has protected identity',
  },
  has_no_protected_hint: {
    sv: 'Ta bort dem ur bladet innan ni klistrar in det. De hanteras av en utsedd person.',
    en: 'Remove them from the sheet before you paste it. They are handled by a person named for it.',
  },
  read_it: { sv: 'Läs bladet', en: 'Read the sheet' },
  read_title: { sv: 'Så läses bladet', en: 'How the sheet is read' },
  read: {
    sv: (people: number, competences: number) =>
      `${people} ${one(people, 'person', 'personer')} och ${competences} ${one(competences, 'kompetens', 'kompetenser')}. Ändra det som inte stämmer.`,
    en: (people: number, competences: number) =>
      `${people} ${one(people, 'person', 'people')} and ${competences} ${one(competences, 'competence', 'competences')}. Change what is not right.`,
  },
  signs: { sv: 'Tecken', en: 'Signs' },
  sign: { sv: (sign: string) => `”${sign}” betyder`, en: (sign: string) => `“${sign}” means` },
  people: { sv: 'Personer', en: 'People' },
  is: { sv: (name: string) => `${name} är`, en: (name: string) => `${name} is` },
  competences: { sv: 'Kompetenser', en: 'Competences' },
  skip: { sv: 'Hoppa över', en: 'Leave out' },
  new_employee: { sv: 'Ny: lägg till som anställd', en: 'New: add as an employee' },
  new_competence: { sv: 'Ny: lägg till i projektets lista', en: 'New: add to the programme’s list' },
  like: {
    sv: (names: string) => `Liknar ${names}. Välj den om det är samma.`,
    en: (names: string) => `Like ${names}. Choose it if it is the same.`,
  },
  several: {
    sv: 'Flera heter så. Välj vem.',
    en: 'Several are called so. Choose who.',
  },
  ask_leader: {
    sv: 'Finns inte i listan. Processledaren kan lägga till den.',
    en: 'Not in the list. The process leader can add it.',
  },
  holds: {
    sv: 'Nivåerna noteras i dag som chefens bedömning. Där matrisen har en annan nivå gäller bladets.',
    en: 'The levels are noted today as the manager’s rating. Where the matrix has another level, that of the sheet holds.',
  },
  take_it: { sv: 'Spara i matrisen', en: 'Save in the matrix' },
  again: { sv: 'Klistra in ett annat blad', en: 'Paste another sheet' },

  sheet_missing: { sv: 'Klistra in bladet.', en: 'Paste the sheet.' },
  no_sheet: {
    sv: 'Det går inte att läsa som ett blad. Ta med rubrikraden, en kolumn med namn och minst en kompetens.',
    en: 'It cannot be read as a sheet. Include the row of headings, a column of names and at least one competence.',
  },
  too_large_sheet: {
    sv: ({ rows, columns }: { rows: number; columns: number }) =>
      `Bladet är för stort: högst ${rows} rader och ${columns} kolumner åt gången.`,
    en: ({ rows, columns }: { rows: number; columns: number }) =>
      `The sheet is too large: at most ${rows} rows and ${columns} columns at a time.`,
  },
  tells_personal_number: {
    sv: 'Bladet har personnummer. Ta bort den kolumnen och klistra in igen.',
    en: 'The sheet has personal numbers. Remove that column and paste again.',
  },
  may_have_protected: {
    sv: 'Kryssa i att ingen i bladet har skyddade personuppgifter, eller ta bort dem ur bladet.',
    en: 'Tick that nobody in the sheet has protected identity, or remove them from the sheet.',
  },
  sheet_same_twice: {
    sv: ({ name }: { name: string }) =>
      `${name} står för två rader eller kolumner i bladet. Hoppa över den ena.`,
    en: ({ name }: { name: string }) =>
      `${name} stands for two rows or columns of the sheet. Leave one of them out.`,
  },
  bad_choice: { sv: 'Välj något i listan.', en: 'Choose something in the list.' },
  employee_there: {
    sv: 'En anställd med det namnet finns redan. Välj den i listan.',
    en: 'There is an employee of that name already. Choose that one in the list.',
  },
  too_many: {
    sv: ({ most }: { most: number }) => `Matrisen rymmer högst ${most} kompetenser. Hoppa över några.`,
    en: ({ most }: { most: number }) => `The matrix holds at most ${most} competences. Leave some out.`,
  },
  levels_shut: {
    sv: 'Nivåer med namn är inte öppna. Inget är sparat.',
    en: 'Levels by name are not open. Nothing is saved.',
  },
})
