import { ownPage, type TrailWords } from '../../foundation/trail-words.ts'

/** What is done to uploads, and with what is kept of someone. */
export const importTrail: TrailWords = {
  did: {
    'import-uploaded': { sv: 'Laddade upp register', en: 'Uploaded registers' },
    'import-carried-out': { sv: 'Genomförde en import', en: 'Carried out an import' },
    'rejected-rows-taken-out': { sv: 'Hämtade avvisade rader', en: 'Took out rejected rows' },
    'import-discarded': { sv: 'Kastade en uppladdning', en: 'Threw an upload away' },
    'contact-exported': {
      sv: 'Tog ut allt om en kontaktperson',
      en: 'Took out everything about a contact person',
    },
    'person-exported': { sv: 'Tog ut allt om en person', en: 'Took out everything about a person' },
    'person-forgotten': { sv: 'Raderade en persons uppgifter', en: 'Erased a person’s details' },
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
    person: { started: { sv: 'Har varit i utbildning', en: 'Has been in training' } },
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
}
