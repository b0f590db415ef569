import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

type UnreadableIn = { column: string; n: string; at: string } & Record<
  'numbers' | 'formulas' | 'errors',
  number
>

export const importTexts = texts({
  imports: { sv: 'Import', en: 'Import' },
  title: { sv: 'Läs in register', en: 'Read in registers' },
  lede: {
    sv: 'Välj de filer ni har fått: företag, deltagare, kurser, tillfällen, närvaro, självskattningens svar, kompetenser, nivåer och steg. Du får se vad som skulle hända innan något sparas.',
    en: 'Choose the files that have arrived: companies, participants, courses, occasions, attendance, answers to the self-assessment, competences, levels and steps. You see what would happen before anything is saved.',
  },
  files: { sv: 'Filer', en: 'Files' },
  files_hint: {
    sv: 'CSV eller Excel (xlsx), flera på en gång. Ett register per fil, eller ett per blad. Kolumnerna får stå i vilken ordning som helst.',
    en: 'CSV or Excel (xlsx), several at once. One register for each file, or one for each sheet. The columns may stand in any order.',
  },
  upload: { sv: 'Granska filerna', en: 'Look through the files' },
  files_missing: { sv: 'Välj minst en fil.', en: 'Choose at least one file.' },
  files_too_big: {
    sv: 'Filerna är större än 50 MB tillsammans. Dela upp dem.',
    en: 'The files are larger than 50 MB together. Divide them.',
  },
  ...sentBeforeTexts,
  earlier: { sv: 'Tidigare importer', en: 'Earlier imports' },
  no_earlier: { sv: 'Inget har lästs in än.', en: 'Nothing has been read in yet.' },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  house: { sv: 'Kommandoraden', en: 'The command line' },
  state: { sv: 'Läge', en: 'State' },
  done: { sv: 'Genomförd', en: 'Carried out' },
  waiting: { sv: 'Väntar på beslut', en: 'Waiting for a decision' },
  names_of_files: { sv: 'Filer', en: 'Files' },
  number: { sv: (id: string) => `Import ${id}`, en: (id: string) => `Import ${id}` },

  // one import
  verdict_preview: {
    sv: (rows: string) => `${rows} skulle läsas in. Inget är sparat än.`,
    en: (rows: string) => `${rows} would be read in. Nothing has been saved yet.`,
  },
  verdict_nothing: {
    sv: 'Allt i filerna finns redan. Inget skulle ändras.',
    en: 'Everything in the files is there already. Nothing would change.',
  },
  verdict_nothing_done: {
    sv: 'Allt i filerna fanns redan. Inget ändrades.',
    en: 'Everything in the files was there already. Nothing changed.',
  },
  verdict_filled: {
    sv: 'Inga nya rader, men något av det som finns skulle ändras. Inget är sparat än.',
    en: 'No new rows, but something that is there would change. Nothing has been saved yet.',
  },
  verdict_filled_done: {
    sv: 'Inga nya rader, men något av det som fanns har ändrats.',
    en: 'No new rows, but something that was there has changed.',
  },
  verdict_no_rows: { sv: 'Filerna har inga rader.', en: 'The files have no rows.' },
  verdict_none_read: { sv: 'Inget skulle läsas in.', en: 'Nothing would be read in.' },
  verdict_none_read_done: { sv: 'Inget lästes in.', en: 'Nothing was read in.' },
  verdict_merged: {
    sv: (rows: string) => `Inget nytt skulle läsas in: ${rows.toLowerCase()} finns redan.`,
    en: (rows: string) => `Nothing new would be read in: of ${rows.toLowerCase()} all is there already.`,
  },
  verdict_merged_done: {
    sv: (rows: string) => `Inget nytt lästes in: ${rows.toLowerCase()} fanns redan.`,
    en: (rows: string) => `Nothing new was read in: of ${rows.toLowerCase()} all was there already.`,
  },
  verdict_differing: {
    sv: (n: number, shown: string, is_done: boolean) =>
      is_done
        ? one(
            n,
            'En cell sade något annat än det som fanns.',
            `${shown} celler sade något annat än det som fanns.`,
          )
        : one(
            n,
            'En cell säger något annat än det som finns.',
            `${shown} celler säger något annat än det som finns.`,
          ),
    en: (n: number, shown: string, is_done: boolean) =>
      is_done
        ? one(
            n,
            'One cell said something else than what was there.',
            `${shown} cells said something else than what was there.`,
          )
        : one(
            n,
            'One cell says something else than what is there.',
            `${shown} cells say something else than what is there.`,
          ),
  },
  verdict_unreadable: {
    sv: (n: number, shown: string, is_done: boolean) =>
      is_done
        ? one(n, 'En cell gick inte att läsa.', `${shown} celler gick inte att läsa.`)
        : one(n, 'En cell går inte att läsa.', `${shown} celler går inte att läsa.`),
    en: (n: number, shown: string, is_done: boolean) =>
      is_done
        ? one(n, 'One cell could not be read.', `${shown} cells could not be read.`)
        : one(n, 'One cell cannot be read.', `${shown} cells cannot be read.`),
  },
  verdict_unread: {
    sv: (n: number, shown: string) => one(n, 'En fil kunde inte läsas.', `${shown} filer kunde inte läsas.`),
    en: (n: number, shown: string) =>
      one(n, 'One file could not be read.', `${shown} files could not be read.`),
  },
  verdict_done: {
    sv: (rows: string) => `${rows} är inlästa.`,
    en: (rows: string) => `${rows} have been read in.`,
  },
  verdict_rejected: {
    sv: (n: number, shown: string) => one(n, 'En avvisas.', `${shown} avvisas.`),
    en: (n: number, shown: string) => one(n, 'One is rejected.', `${shown} are rejected.`),
  },
  verdict_rejected_done: {
    sv: (n: number, shown: string) => one(n, 'En avvisades.', `${shown} avvisades.`),
    en: (n: number, shown: string) => one(n, 'One was rejected.', `${shown} were rejected.`),
  },
  verdict_none_rejected: { sv: 'Ingen avvisas.', en: 'None is rejected.' },
  verdict_none_rejected_done: { sv: 'Ingen avvisades.', en: 'None was rejected.' },
  rows_of: {
    sv: (n: number, shown: string) => one(n, 'En rad', `${shown} rader`),
    en: (n: number, shown: string) => one(n, 'One row', `${shown} rows`),
  },
  uploaded: {
    sv: (who: string, when: string) => `Uppladdad av ${who} ${when}.`,
    en: (who: string, when: string) => `Uploaded by ${who} ${when}.`,
  },
  carried_out: { sv: (when: string) => `Genomförd ${when}.`, en: (when: string) => `Carried out ${when}.` },
  forgotten_after: {
    sv: 'Uppladdningen raderas efter ett dygn om den inte genomförs.',
    en: 'The upload is deleted after a day unless it is carried out.',
  },
  same_before: {
    sv: (when: string) => `Samma filer lästes in ${when}. Att göra det igen ändrar inget.`,
    en: (when: string) => `The same files were read in ${when}. Doing it again changes nothing.`,
  },
  closed_year: {
    sv: (n: number) =>
      n === 1
        ? 'Ett företag kom in ett år som planen håller stängt'
        : `${inWordsFirst('sv', n)} företag kom in ett år som planen håller stängt`,
    en: (n: number) =>
      n === 1
        ? 'One company came in in a year that the plan keeps closed'
        : `${inWordsFirst('en', n)} companies came in in a year that the plan keeps closed`,
  },
  closed_year_reasons: { sv: 'Se vilka, och skriv skälen', en: 'See which, and write the reasons' },
  someone_was_first: {
    sv: 'Någon annan hann genomföra importen först',
    en: 'Someone else carried out the import first',
  },
  someone_was_first_what: {
    sv: 'Inget har lästs in två gånger. Här är det som blev.',
    en: 'Nothing has been read in twice. Here is what became of it.',
  },
  looking_through: {
    sv: 'Vi läser filerna. Är de stora kan det ta en minut.',
    en: 'We are reading the files. Large ones may take a minute.',
  },
  under_way: { sv: 'Filerna läses', en: 'The files are being read' },
  under_way_what: {
    sv: 'Det tar en stund till. Sidan visar resultatet när det är klart. Du kan göra annat under tiden: läsningen går vidare, och det den leder till står i listan här.',
    en: 'It takes a while longer. The page shows the outcome when it is there. You can do other things meanwhile: the reading goes on, and what it leads to stands in the list here.',
  },
  under_way_see: { sv: 'Visa hur det går', en: 'Show how it goes' },
  cut_off: {
    sv: 'Läsningen avbröts, eller är klar sedan länge',
    en: 'The reading was cut off, or was done long ago',
  },
  cut_off_what: {
    sv: 'Se i listan här under. Står importen som genomförd är allt inläst. Väntar den på beslut är inget inläst: öppna den och genomför den. Står den inte alls, välj filerna igen.',
    en: 'See the list below. If the import stands as carried out, everything is read in. If it waits for a decision, nothing is: open it and carry it out. If it is not there, choose the files again.',
  },
  nothing_done: { sv: 'Inget lästes in', en: 'Nothing was read in' },
  carrying_out: {
    sv: 'Raderna läses in, alla eller ingen. Är de många kan det ta en minut.',
    en: 'The rows are being read in, all or none. Many may take a minute.',
  },
  confirm: { sv: 'Genomför importen', en: 'Carry out the import' },
  take_new: { sv: 'Ta de nya värdena', en: 'Take the new values' },
  take_new_hint: {
    sv: 'Det som filerna säger annorlunda står kvar som det är, om du inte väljer de nya värdena här.',
    en: 'What the files say otherwise stays as it is kept, unless you choose the new values here.',
  },
  take_all: { sv: 'Alla', en: 'All' },
  cells_of: {
    sv: (n: number, shown: string) => one(n, 'En cell', `${shown} celler`),
    en: (n: number, shown: string) => one(n, 'One cell', `${shown} cells`),
  },
  differing: { sv: 'Annat än det som finns', en: 'Other than what is kept' },
  differing_intro: {
    sv: 'En ny arbetsgivare antecknas från i dag; den förra anställningen slutar då. Ett samordningsnummer som har blivit ett personnummer ger samma person ett nytt nummer.',
    en: 'A new employer is noted from today on; the former employment ends then. A coordination number that became a personal number gives the same person a new number.',
  },
  kept: { sv: 'Finns', en: 'Kept' },
  told: { sv: 'Filen säger', en: 'The file says' },
  empty: { sv: '(tomt)', en: '(empty)' },
  cells: { sv: 'Celler', en: 'Cells' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  outcome_open: { sv: 'väntar på beslut', en: 'waits for a decision' },
  outcome_taken: { sv: 'de nya värdena togs', en: 'the new values were taken' },
  outcome_stands: { sv: 'det som fanns står kvar', en: 'what was kept stands' },
  not_taken: {
    sv: (n: number, shown: string) =>
      one(
        n,
        'En cells nya värde kunde inte tas. Ändra det på företagets eller personens egen sida.',
        `${shown} cellers nya värden kunde inte tas. Ändra dem på företagens eller personernas egna sidor.`,
      ),
    en: (n: number, shown: string) =>
      one(
        n,
        'The new value of one cell could not be taken. Change it on the page of the company or person.',
        `The new values of ${shown} cells could not be taken. Change them on the pages of the companies or persons.`,
      ),
  },
  discard: { sv: 'Kasta uppladdningen', en: 'Throw the upload away' },
  discard_ask: { sv: 'Kasta uppladdningen?', en: 'Throw the upload away?' },
  discard_what: {
    sv: 'Filerna raderas. Inget annat ändras.',
    en: 'The files are deleted. Nothing else changes.',
  },
  discard_no: { sv: 'Behåll den', en: 'Keep it' },

  // the account
  account: { sv: 'Rad för rad', en: 'Row by row' },
  account_intro: {
    sv: 'Varje rad är godtagen, hopslagen med en tidigare, eller avvisad med ett skäl.',
    en: 'Each row is accepted, merged with an earlier one, or rejected with a reason.',
  },
  register: { sv: 'Register', en: 'Register' },
  rows: { sv: 'Rader', en: 'Rows' },
  accepted: { sv: 'Godtagna', en: 'Accepted' },
  merged: { sv: 'Hopslagna', en: 'Merged' },
  rejected: { sv: 'Avvisade', en: 'Rejected' },
  sum: { sv: 'Summa', en: 'Total' },
  reasons: { sv: 'Varför rader avvisas', en: 'Why rows are rejected' },
  reason: { sv: 'Orsak', en: 'Reason' },
  none_rejected: { sv: 'Ingen rad avvisas.', en: 'No row is rejected.' },
  problems: { sv: 'De första problemen', en: 'The first problems' },
  problems_intro: {
    sv: 'Radens nummer är det som står i kalkylarket.',
    en: 'The number of the row is the one in the spreadsheet.',
  },
  row: { sv: 'Rad', en: 'Row' },
  take_out: { sv: 'Hämta de avvisade raderna', en: 'Take out the rejected rows' },
  take_out_what: {
    sv: 'Filen har orsaken i en egen kolumn. Rätta raderna och skicka filen igen. Den innehåller personnummer: hämtningen antecknas.',
    en: 'The file has the reason in a column of its own. Mend the rows and send the file again. It holds personal numbers: taking it out is noted.',
  },
  as_xlsx: { sv: 'Alla som Excel', en: 'All as Excel' },
  as_csv: { sv: (register: string) => `${register} som CSV`, en: (register: string) => `${register} as CSV` },
  rejected_rows: { sv: 'avvisade', en: 'rejected' },

  // the mapping
  mapping: { sv: 'Så läses filerna', en: 'How the files are read' },
  mapping_intro: {
    sv: 'Vilken fil som är vilket register, och vilken rubrik som är vilken kolumn.',
    en: 'Which file is which register, and which heading is which column.',
  },
  file: { sv: 'Fil', en: 'File' },
  sheet: { sv: 'Blad', en: 'Sheet' },
  recognised: {
    sv: (n: number) => `${n} kolumner känns igen`,
    en: (n: number) => `${n} columns are recognised`,
  },
  column: { sv: 'Kolumn', en: 'Column' },
  heading: { sv: 'Rubrik i filen', en: 'Heading in the file' },
  unknown: { sv: 'Okända rubriker, läggs åt sidan', en: 'Unknown headings, kept aside' },
  missing: { sv: 'Saknade kolumner, läses som tomma', en: 'Missing columns, read as empty' },
  none: { sv: 'Inga', en: 'None' },
  aside: { sv: 'Inget register, läses inte', en: 'No register, not read' },
  unreadable: {
    sv: 'Celler som inte gick att läsa och togs som tomma',
    en: 'Cells that could not be read and were taken as empty',
  },
  unreadable_in: {
    sv: ({ column, n, at, numbers, formulas, errors }: UnreadableIn) =>
      [
        `${column}: ${n}${at && ` (rad ${at})`}`,
        ...(numbers > 0
          ? [
              `varav ${numbers} med ett personnummer eller något som ser ut som ett; telefonnummer skrivs med +46`,
            ]
          : []),
        ...(formulas > 0 ? [`varav ${formulas} med en formel utan sparat värde`] : []),
        ...(errors > 0 ? [`varav ${errors} med ett fel från kalkylarket`] : []),
      ].join(', '),
    en: ({ column, n, at, numbers, formulas, errors }: UnreadableIn) =>
      [
        `${column}: ${n}${at && ` (row ${at})`}`,
        ...(numbers > 0
          ? [`of them ${numbers} with a personal number or what looks like one; write telephones with +46`]
          : []),
        ...(formulas > 0 ? [`of them ${formulas} with a formula without a saved value`] : []),
        ...(errors > 0 ? [`of them ${errors} with an error of the spreadsheet`] : []),
      ].join(', '),
  },
  read_as: { sv: 'Texten lästes som', en: 'The text was read as' },
  hidden_rows: { sv: 'Dolda rader, läses också', en: 'Hidden rows, read too' },
  hidden_sheets: { sv: 'Dolda blad, läses inte', en: 'Hidden sheets, not read' },
  unread_files: {
    sv: (n: number) => one(n, 'En fil kunde inte läsas', `${n} filer kunde inte läsas`),
    en: (n: number) => one(n, 'One file could not be read', `${n} files could not be read`),
  },
  encoding_twice: {
    sv: 'UTF-8 som hade lästs fel och sparats så, nu rättat',
    en: 'UTF-8 that had been misread and saved so, now put right',
  },
  attendance_to_come: {
    sv: (n: number, shown: string) =>
      n === 1
        ? 'En närvaro gäller en dag som inte har kommit.'
        : `${shown} närvarorader gäller dagar som inte har kommit.`,
    en: (n: number, shown: string) =>
      n === 1
        ? 'One attendance is of a day that has not come.'
        : `${shown} rows of attendance are of days that have not come.`,
  },
  attendance_to_come_what: {
    sv: 'De sparas, och räknas först när dagen har kommit. Är dagarna felskrivna, rätta filen först.',
    en: 'They are kept, and counted when the day has come. If the days are mistyped, correct the file first.',
  },
  newly_protected: {
    sv: (n: number, shown: string) =>
      n === 1 ? 'En person får skyddade uppgifter.' : `${shown} personer får skyddade uppgifter.`,
    en: (n: number, shown: string) =>
      n === 1 ? 'One person becomes protected.' : `${shown} people become protected.`,
  },
  newly_protected_what: {
    sv: 'De försvinner ur alla listor när importen genomförs. Ett skydd tas aldrig tillbaka.',
    en: 'They leave all lists when the import is carried out. Protection is never taken back.',
  },
  filled: {
    sv: (what: string) => `${what} som redan fanns fylls på med det som var tomt.`,
    en: (what: string) => `${what} already there are filled in where something was empty.`,
  },
  filled_and: { sv: ' och ', en: ' and ' },
  filled_companies: {
    sv: (n: number, shown: string) => (n === 1 ? 'ett företag' : `${shown} företag`),
    en: (n: number, shown: string) => (n === 1 ? 'one company' : `${shown} companies`),
  },
  filled_occasions: {
    sv: (n: number, shown: string) => (n === 1 ? 'ett tillfälle' : `${shown} tillfällen`),
    en: (n: number, shown: string) => (n === 1 ? 'one occasion' : `${shown} occasions`),
  },
})
