import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'

/** What is done to uploads. */
export const importTrail: TrailWords = {
  did: {
    'import-uploaded': { sv: 'Laddade upp register', en: 'Uploaded registers' },
    'import-carried-out': { sv: 'Genomförde en import', en: 'Carried out an import' },
    'rejected-rows-taken-out': { sv: 'Hämtade avvisade rader', en: 'Took out rejected rows' },
    'import-discarded': { sv: 'Kastade en uppladdning', en: 'Threw an upload away' },
  },
  subjects: { import: { sv: 'Import', en: 'Import', page: ownPage('import') } },
  fields: {
    import: {
      changes_nothing: { sv: 'Ändrade ingenting', en: 'Changed nothing' },
      foretag: { sv: 'Företag', en: 'Companies' },
      deltagare: { sv: 'Deltagare', en: 'Participants' },
      kurser: { sv: 'Kurser', en: 'Courses' },
      tillfallen: { sv: 'Tillfällen', en: 'Occasions' },
      narvaro: { sv: 'Närvaro', en: 'Attendance' },
      rows: { sv: 'Rader', en: 'Rows' },
      accepted: { sv: 'Godtagna', en: 'Accepted' },
      merged: { sv: 'Hopslagna', en: 'Merged' },
      rejected: { sv: 'Avvisade', en: 'Rejected' },
    },
    import_rejection: {
      import_id: { sv: 'Import', en: 'Import' },
      register: {
        sv: 'Register',
        en: 'Register',
        values: {
          foretag: { sv: 'företag', en: 'companies' },
          deltagare: { sv: 'deltagare', en: 'participants' },
          kurser: { sv: 'kurser', en: 'courses' },
          tillfallen: { sv: 'tillfällen', en: 'occasions' },
          narvaro: { sv: 'närvaro', en: 'attendance' },
        },
      },
      row_number: { sv: 'Rad', en: 'Row' },
      code: { sv: 'Kod', en: 'Code' },
      cells: { sv: 'Celler', en: 'Cells' },
    },
  },
  parts: {
    rejected_rows: {
      sv: 'Rader som inte kunde läsas in',
      en: 'Rows that could not be read in',
      subject: 'import_rejection',
    },
  },
}
