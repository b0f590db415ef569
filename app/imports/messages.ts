import { OUTSIDE_BECAUSE } from '../companies/rules/read-company.ts'
import { texts } from '../foundation/text.ts'

/** What each register is called on screen. */
export const registerNames = texts({
  foretag: { sv: 'Företag', en: 'Companies' },
  deltagare: { sv: 'Deltagare', en: 'Participants' },
  kurser: { sv: 'Kurser', en: 'Courses' },
  tillfallen: { sv: 'Tillfällen', en: 'Occasions' },
  narvaro: { sv: 'Närvaro', en: 'Attendance' },
  svar: { sv: 'Svar', en: 'Answers' },
  kompetenser: { sv: 'Kompetenser', en: 'Competences' },
  nivaer: { sv: 'Nivåer', en: 'Levels' },
  steg: { sv: 'Steg', en: 'Steps' },
})

/** Why a row was rejected: a sentence for the one who is to mend it. */
export const rejectionReasons = texts({
  'unknown-measurement': {
    sv: 'Mätningen ska vara 0-mätning, mellanmätning eller slutmätning.',
    en: 'The measurement should be 0-mätning (baseline), mellanmätning (between) or slutmätning (end).',
  },
  'unknown-group': {
    sv: 'Gruppen ska vara ledning, HR, fack eller övriga.',
    en: 'The group should be ledning (management), HR, fack (union) or övriga (others).',
  },
  'respondent-missing': {
    sv: 'Det står inte vem av de svarande det är. Ett nummer räcker, aldrig ett namn.',
    en: 'It is not said which of the respondents it is. A number is enough, never a name.',
  },
  'unknown-statement': {
    sv: 'Påståendet finns inte i den mall som mätningen är gjord med. De heter A1, A2 och så vidare.',
    en: 'The template of the measurement has no such statement. They are called A1, A2 and so on.',
  },
  'bad-answer': {
    sv: 'Svaret ska vara 1–5, eller tomt när den svarande inte vet.',
    en: 'The answer should be 1–5, or empty when the respondent does not know.',
  },
  'unknown-competence': {
    sv: 'Kompetensen finns inte i listan över kompetenser, eller är ett bevis och har inga nivåer.',
    en: 'The competence is not in the list of competences, or is a permit and has no levels.',
  },
  'bad-level': { sv: 'Nivån ska vara 0–4.', en: 'The level should be 0–4.' },
  'level-missing': {
    sv: 'Varken nivå eller önskad nivå är ifylld.',
    en: 'Neither the level nor the wanted level is filled in.',
  },
  'unknown-source': {
    sv: 'Källan ska vara egen, chef eller validering.',
    en: 'The source should be egen (own), chef (manager) or validering (validation).',
  },
  'unknown-step': {
    sv: 'Steget finns inte i kompetenstrappan. Skriv dess nummer eller namn.',
    en: 'The staircase has no such step. Write its number or its name.',
  },
  'bad-organisation-number': {
    sv: 'Organisationsnumret stämmer inte: det ska ha tio siffror, den tredje minst 2, och rätt kontrollsiffra.',
    en: 'The organisation number is not right: it should have ten digits, the third at least 2, and the right check digit.',
  },
  'name-missing': { sv: 'Företagets namn saknas.', en: 'The name of the company is missing.' },
  'unknown-municipality': {
    sv: 'Kommunen finns inte i Skåne eller Blekinge. Skriv kommunens namn, till exempel Osby.',
    en: 'The municipality is not one of Skåne or Blekinge. Write its name, for example Osby.',
  },
  'other-partner': {
    sv: 'Företaget hör till en annan projektpart, och raden säger något nytt om det. Be den parten eller projektledaren läsa in den.',
    en: 'The company belongs to another partner, and the row says something new of it. Ask that partner or the project leader to read it in.',
  },
  'bad-personal-number': {
    sv: 'Personnumret stämmer inte: kontrollera datum och kontrollsiffra.',
    en: 'The personal number is not right: check its date and check digit.',
  },
  'unknown-company': {
    sv: 'Organisationsnumret hör inte till något företag som har tagits emot.',
    en: 'The organisation number does not belong to any accepted company.',
  },
  'unknown-category': {
    sv: 'Kategorin ska vara kollektiv eller tjänsteman.',
    en: 'The category should be kollektiv (blue-collar) or tjänsteman (white-collar).',
  },
  'unclear-protection': {
    sv: 'Det går inte att läsa om personen har skyddade personuppgifter. Skriv ja eller nej.',
    en: 'Whether the person has protected identity cannot be read. Write ja (yes) or nej (no).',
  },
  'code-missing': { sv: 'Koden saknas.', en: 'The code is missing.' },
  'title-missing': { sv: 'Kursens titel saknas.', en: 'The title of the course is missing.' },
  'unknown-kind': {
    sv: 'Typen ska vara strategisk, rollprogram, bred, företagsspecifik eller validering.',
    en: 'The type should be strategisk, rollprogram, bred, företagsspecifik or validering.',
  },
  'bad-course-hours': {
    sv: 'Kursens timmar ska vara ett tal i hela kvartar, till exempel 7,5.',
    en: 'The hours of the course should be a number of whole quarters, for example 7.5.',
  },
  'unknown-course': {
    sv: 'Kurskoden finns inte bland kurserna som har tagits emot.',
    en: 'The course code is not among the accepted courses.',
  },
  'archived-course': {
    sv: 'Kursen är arkiverad och får inga nya tillfällen. Ta tillbaka den först.',
    en: 'The course is archived and gets no new occasions. Take it back first.',
  },
  'occasion-over': {
    sv: 'Tillfället är inställt eller stängt. Öppna det igen om något saknas.',
    en: 'The occasion is cancelled or closed. Open it again if something is missing.',
  },
  'bad-date': {
    sv: 'Datumet går inte att läsa. Skriv det som 2025-05-15.',
    en: 'The date cannot be read. Write it as 2025-05-15.',
  },
  'bad-time': {
    sv: 'Start och slut ska vara klockslag. Ett slut före starten är nästa dag, högst sexton timmar senare.',
    en: 'Start and end should be times of day. An end before the start is on the next day, at most sixteen hours later.',
  },
  'conflicting-session': {
    sv: 'Samma pass finns redan med en annan sluttid.',
    en: 'The same session is there already with another end.',
  },
  'unknown-occasion': {
    sv: 'Tillfället finns inte bland tillfällena som har tagits emot.',
    en: 'The occasion is not among the accepted ones.',
  },
  'outside-programme': {
    sv: 'Datumet ligger utanför projektets tid, eller går inte att läsa.',
    en: 'The date lies outside the programme, or cannot be read.',
  },
  'no-such-session': {
    sv: 'Tillfället har inget pass den dagen.',
    en: 'The occasion has no session on that day.',
  },
  'unknown-person': {
    sv: 'Personnumret stämmer inte eller hör inte till någon deltagare som har tagits emot.',
    en: 'The personal number is not right, or belongs to no accepted participant.',
  },
  'bad-hours': {
    sv: 'Timmarna ska vara ett tal över noll i hela kvartar, till exempel 3,25.',
    en: 'The hours should be a number above zero of whole quarters, for example 3.25.',
  },
  'longer-than-session': {
    sv: 'Timmarna är fler än passet är långt.',
    en: 'The hours are more than the session is long.',
  },
  'conflicting-duplicate': {
    sv: 'Samma person har redan närvaro den dagen på tillfället, med andra timmar eller annan signatur.',
    en: 'The same person already has attendance at the occasion that day, with other hours or another signature.',
  },
})

/** Sentences for rows of which more is known than their code. */
export const closerReasons = texts({
  'answered-otherwise': {
    sv: 'Samma svarande har redan svarat annorlunda på påståendet.',
    en: 'The same respondent has already answered the statement otherwise.',
  },
  'rated-otherwise': {
    sv: 'Personen har redan en annan nivå i kompetensen samma dag, från samma källa.',
    en: 'The person already has another level in the competence on that day, from the same source.',
  },
  'stands-otherwise': {
    sv: 'Personen står redan på ett annat steg den dagen.',
    en: 'The person already stands on another step on that day.',
  },
  'other-template': {
    sv: 'Raden är svar på en annan version av mallen än mätningens. Samma påstående kan fråga något annat där.',
    en: 'The row answers another version of the template than that of the measurement. The same statement may ask something else there.',
  },
  'day-to-come': { sv: 'Dagen har inte kommit än.', en: 'The day has not come yet.' },
  'outside-area': {
    sv: `Kommunen ligger utanför projektets län. Skriv i kolumnen ${OUTSIDE_BECAUSE} varför företaget ändå ska vara med.`,
    en: `The municipality lies outside the counties of the programme. Write in the column ${OUTSIDE_BECAUSE} why the company should come along anyway.`,
  },
  'sole-trader': {
    sv: 'Numret är ett personnummer: en enskild firma kan inte vara med.',
    en: 'The number is a personal number: a sole trader cannot take part.',
  },
  'foreign-company': {
    sv: 'Numret är ett utländskt företags: bara företag med svenskt organisationsnummer kan vara med.',
    en: 'The number is that of a foreign company: only companies with a Swedish organisation number can take part.',
  },
})

export type RejectionCode = keyof typeof rejectionReasons

type About = Record<string, string | number>

/** Why a file was not read, and what to do. */
export const unreadReasons = texts({
  'no-register': {
    sv: (about: About) =>
      `Inget register känns igen i ${about.file}. Kolumnernas namn ska stå på en av de femtio första raderna.`,
    en: (about: About) =>
      `No register is recognised in ${about.file}. The names of the columns should stand on one of the first fifty rows.`,
  },
  'columns-missing': {
    sv: (about: About) =>
      `Registret ${about.register} i ${about.file} saknar ${about.columns}. Det har inte lästs.`,
    en: (about: About) =>
      `The register ${about.register} in ${about.file} lacks ${about.columns}. It was not read.`,
  },
  'only-hidden-sheets': {
    sv: (about: About) => `Bladen i ${about.file} är dolda och läses inte. Visa bladet och spara filen igen.`,
    en: (about: About) =>
      `The sheets of ${about.file} are hidden and are not read. Show the sheet and save the file again.`,
  },
  'empty-file': {
    sv: (about: About) => `${about.file} är tom. Spara registret igen och skicka den filen.`,
    en: (about: About) => `${about.file} is empty. Save the register again and send that file.`,
  },
  'open-document': {
    sv: (about: About) =>
      `${about.file} är ett OpenDocument-kalkylark. Spara det som Excelarbetsbok (.xlsx) eller CSV och skicka den filen.`,
    en: (about: About) =>
      `${about.file} is an OpenDocument spreadsheet. Save it as an Excel workbook (.xlsx) or CSV and send that file.`,
  },
  'old-workbook': {
    sv: (about: About) =>
      `${about.file} är en äldre (.xls) eller lösenordsskyddad Excelfil. Spara den som Excelarbetsbok (.xlsx) utan lösenord.`,
    en: (about: About) =>
      `${about.file} is an older (.xls) or password-protected Excel file. Save it as an Excel workbook (.xlsx) without a password.`,
  },
  'binary-workbook': {
    sv: (about: About) =>
      `${about.file} är en binär Excelarbetsbok (.xlsb). Spara den som Excelarbetsbok (.xlsx).`,
    en: (about: About) =>
      `${about.file} is a binary Excel workbook (.xlsb). Save it as an Excel workbook (.xlsx).`,
  },
  pdf: {
    sv: (about: About) =>
      `${about.file} är en PDF. Be om kalkylarket som den gjordes av, som Excelarbetsbok (.xlsx) eller CSV.`,
    en: (about: About) =>
      `${about.file} is a PDF. Ask for the spreadsheet that it was made from, as an Excel workbook (.xlsx) or CSV.`,
  },
  'web-page': {
    sv: (about: About) =>
      `${about.file} är en webbsida eller XML. Öppna den i Excel och spara den som Excelarbetsbok (.xlsx) eller CSV.`,
    en: (about: About) =>
      `${about.file} is a web page or XML. Open it in Excel and save it as an Excel workbook (.xlsx) or CSV.`,
  },
  'damaged-file': {
    sv: (about: About) =>
      `${about.file} går inte att öppna: filen är skadad. Spara den igen eller be om en ny.`,
    en: (about: About) =>
      `${about.file} cannot be opened: the file is damaged. Save it again or ask for a new one.`,
  },
  'too-large-file': {
    sv: (about: About) =>
      `${about.file} är för stor när den packas upp. Kopiera registrets rader till en ny arbetsbok, eller dela upp filen.`,
    en: (about: About) =>
      `${about.file} is too large when it is unpacked. Copy the rows of the register to a new workbook, or divide the file.`,
  },
  'not-a-register': {
    sv: (about: About) =>
      `${about.file} är varken text eller en Excelarbetsbok. Spara registret som Excelarbetsbok (.xlsx) eller CSV.`,
    en: (about: About) =>
      `${about.file} is neither text nor an Excel workbook. Save the register as an Excel workbook (.xlsx) or CSV.`,
  },
  'stray-quote': {
    sv: (about: About) =>
      `I ${about.file} börjar en cell på rad ${about.row} med ett citattecken som slukar cellerna efter. Ta bort citattecknet, eller sätt ett i slutet av cellen, och skicka filen igen. Filen har inte lästs.`,
    en: (about: About) =>
      `In ${about.file} a cell on row ${about.row} begins with a quotation mark that swallows the cells after it. Remove the mark, or put one at the end of the cell, and send the file again. The file was not read.`,
  },
})

/** Why a whole upload was refused: no file could be read, or the upload is no more. */
export const uploadRefusals = texts({
  ...unreadReasons,
  'name-tells-number': {
    sv: () =>
      'Namnet på en fil ser ut att innehålla ett personnummer. Byt namn på filen och skicka den igen.',
    en: () => 'The name of a file looks like it holds a personal number. Rename the file and send it again.',
  },
  'import-not-found': { sv: () => 'Importen finns inte.', en: () => 'The import does not exist.' },
  'already-carried-out': {
    sv: () => 'Importen är redan genomförd.',
    en: () => 'The import has already been carried out.',
  },
})
