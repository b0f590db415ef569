import { COFUNDED } from '../foundation/cofunded.ts'
import { capital, texts } from '../foundation/text.ts'

export const uiTexts = texts({
  // frame
  skip_to_content: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  main_menu: { sv: 'Huvudmeny', en: 'Main menu' },
  menu: { sv: 'Meny', en: 'Menu' },
  close_menu: { sv: 'Stäng menyn', en: 'Close the menu' },
  more_places: { sv: 'Mer', en: 'More' },
  shortcuts: { sv: 'Snabbval', en: 'Shortcuts' },
  language: { sv: 'Språk', en: 'Language' },
  choose_language: { sv: 'Välj språk', en: 'Choose a language' },
  read_aloud: { sv: 'Läs upp', en: 'Read aloud' },
  stop_reading: { sv: 'Sluta läsa', en: 'Stop reading' },
  search_all: { sv: 'Sök i projektet', en: 'Search the programme' },
  you_are_here: { sv: 'Du är här', en: 'You are here' },
  about_this_site: { sv: 'Om webbplatsen', en: 'About this site' },
  please_note: { sv: 'Bra att veta', en: 'Please note' },
  eu_emblem: { sv: 'Europeiska unionens emblem', en: 'Emblem of the European Union' },
  eu_cofunded: COFUNDED,

  // fields and forms
  optional: { sv: '(frivilligt)', en: '(optional)' },
  to_correct: {
    sv: (n: number) => (n === 1 ? 'Ett fält behöver rättas' : `${n} fält behöver rättas`),
    en: (n: number) => (n === 1 ? 'One field needs correcting' : `${n} fields need correcting`),
  },
  saved: { sv: 'Ändringen är sparad.', en: 'Your change is saved.' },
  you_did: { sv: (did: string) => `Du ${did}.`, en: (did: string) => `You ${did}.` },
  back_unsaved: { sv: 'Tillbaka utan att spara', en: 'Back without saving' },
  not_saved: { sv: 'Inget är sparat', en: 'Nothing has been saved' },
  keep_it: { sv: 'Behåll', en: 'Keep it' },
  theme: { sv: 'Utseende', en: 'Appearance' },
  theme_device: { sv: 'Som enheten', en: 'As the device' },
  theme_light: { sv: 'Ljust', en: 'Light' },
  theme_dark: { sv: 'Mörkt', en: 'Dark' },

  // lists
  showing: {
    sv: (n: number, of: number) => `${n} av ${of} visas`,
    en: (n: number, of: number) => `Showing ${n} of ${of}`,
  },
  showing_range: {
    sv: (from: number, to: number, of: number) => `Visar ${from}–${to} av ${of}`,
    en: (from: number, to: number, of: number) => `Showing ${from}–${to} of ${of}`,
  },
  pages: { sv: 'Sidor', en: 'Pages' },
  page: { sv: (n: number) => `Sida ${n}`, en: (n: number) => `Page ${n}` },
  previous_page: { sv: 'Förra sidan', en: 'Previous page' },
  next_page: { sv: 'Nästa sida', en: 'Next page' },
  filter: { sv: 'Välj vad som visas', en: 'Choose what is shown' },
  search: { sv: 'Sök', en: 'Search' },
  order: { sv: 'Ordna efter', en: 'Order by' },
  rising: { sv: (what: string) => `${what}, stigande`, en: (what: string) => `${what}, rising` },
  falling: { sv: (what: string) => `${what}, fallande`, en: (what: string) => `${what}, falling` },
  show: { sv: 'Visa', en: 'Show' },
  show_all: { sv: 'Visa alla', en: 'Show all' },
  nothing_found: { sv: 'Inget passar det du har valt', en: 'Nothing matches what you have chosen' },
  you_chose: { sv: (what: string) => `Du har valt ${what}.`, en: (what: string) => `You chose ${what}.` },
  export_rows: { sv: 'Spara listan', en: 'Save the list' },
  as_csv: { sv: 'Spara som CSV', en: 'Save as CSV' },
  as_xlsx: { sv: 'Spara som Excel', en: 'Save as Excel' },
  missing: { sv: '–', en: '–' },

  table_of: { sv: (what: string) => `Tabell: ${what}`, en: (what: string) => `Table: ${what}` },

  // pictures
  show_table: {
    sv: (what: string) => `Visa ${what} som tabell`,
    en: (what: string) => `Show ${what} as a table`,
  },
  in_figures: { sv: (what: string) => `${what} i siffror`, en: (what: string) => `${what} in figures` },
  difference: { sv: 'Skillnad', en: 'Difference' },
  done: { sv: 'Klart.', en: 'Done.' },
  here_now: { sv: 'Just nu', en: 'Right now' },
  to_come: { sv: 'Kommer.', en: 'To come.' },
  climbed_here: { sv: 'Klivit hit från steget under:', en: 'Climbed here from the step below:' },

  // history
  history_before: { sv: 'Före', en: 'Before' },
  history_after: { sv: 'Efter', en: 'After' },
  no_history: { sv: 'Inget har ändrats än.', en: 'Nothing has changed yet.' },

  // conflict
  conflict_title: { sv: 'Någon annan hann före', en: 'Someone else was first' },
  conflict_lede: {
    sv: (who: string, when: string) =>
      `${capital(who)} sparade ${when}. Det du skrev är kvar. Välj vad som ska gälla där ni båda har ändrat.`,
    en: (who: string, when: string) =>
      `${capital(who)} saved ${when}. What you wrote is kept. Choose what is to apply where you both made a change.`,
  },
  conflict_mine: { sv: 'Ditt', en: 'Yours' },
  conflict_theirs: { sv: (who: string) => `Sparat av ${who}`, en: (who: string) => `Saved by ${who}` },
  conflict_kept: {
    sv: (who: string, fields: string) => `${capital(who)} ändrade också: ${fields}. Det är kvar.`,
    en: (who: string, fields: string) => `${capital(who)} also changed: ${fields}. That is kept.`,
  },
  choose_one: { sv: 'Välj vilket som ska gälla.', en: 'Choose which is to apply.' },
  save_chosen: { sv: 'Spara det valda', en: 'Save what is chosen' },
  reopen: { sv: 'Tillbaka till formuläret', en: 'Back to the form' },
  reopened: {
    sv: 'Formuläret har nu det som är sparat, och det du skrev för övrigt. Inget av ditt är sparat än.',
    en: 'The form now holds what is saved, and what else you wrote. Nothing of yours has been saved yet.',
  },
  leave_unsaved: {
    sv: 'Lämna utan att spara något av ditt',
    en: 'Leave without saving anything of yours',
  },
  changed_meanwhile: {
    sv: (who: string, fields: string) => `${capital(who)} ändrade under tiden: ${fields}. Det är kvar.`,
    en: (who: string, fields: string) => `${capital(who)} changed meanwhile: ${fields}. That is kept.`,
  },
  someone: { sv: 'någon annan', en: 'someone else' },
  recently: { sv: 'nyss', en: 'just now' },

  // what was sent and not carried out
  not_saved_yet: {
    sv: 'Inget av det här är sparat än. Du var inte inloggad när du skickade. Läs igenom och skicka igen.',
    en: 'None of this has been saved yet. You were not signed in when you sent it. Read it through and send again.',
  },
  error_another: { sv: 'Formuläret visades för någon annan', en: 'The form was shown to someone else' },
  error_another_what: {
    sv: 'Inget är sparat, och inget skickades som ditt. Den som skrev får tillbaka det genom att logga in här inom tre dagar.',
    en: 'Nothing has been saved, and nothing was sent as yours. Whoever wrote it gets it back by signing in here within three days.',
  },

  // errors
  error_404: { sv: 'Sidan finns inte, eller är inte din', en: 'This page does not exist, or is not yours' },
  error_404_what: {
    sv: 'Adressen kan vara felskriven. Sidan kan också höra till ett annat projekt eller företag.',
    en: 'The address may be mistyped. The page may also belong to another programme or company.',
  },
  error_403: { sv: 'Din roll får inte göra det här', en: 'Your role may not do this' },
  error_403_what: {
    sv: 'Inget är ändrat. Be den som leder projektet om du behöver få göra det.',
    en: 'Nothing has changed. Ask whoever leads the programme if you need to be able to.',
  },
  error_409: { sv: 'Någon annan hann ändra först', en: 'Someone else made a change first' },
  error_409_what: {
    sv: 'Inget av ditt är sparat. Hämta sidan igen och se vad som gäller nu.',
    en: 'Nothing of yours has been saved. Load the page again and see what applies now.',
  },
  error_413: { sv: 'Det du skickade är för stort', en: 'What you sent is too large' },
  error_413_limit: {
    sv: (megabytes: number) => `Högst ${megabytes} MB tas emot på en gång.`,
    en: (megabytes: number) => `At most ${megabytes} MB are taken at once.`,
  },
  to_form: { sv: 'Tillbaka till formuläret', en: 'Back to the form' },
  error_413_what: {
    sv: 'Inget är sparat. Dela upp det och skicka en del i taget, till exempel ett register i taget.',
    en: 'Nothing has been saved. Split it and send one part at a time, such as one register at a time.',
  },
  error_500: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
  error_500_what: {
    sv: 'Det som redan var sparat är kvar. Försök igen om en stund. Hjälper det inte, hör av dig och nämn numret.',
    en: 'What was already saved is kept. Try again in a while. If that does not help, contact us and give the number.',
  },
  error_503: { sv: 'Databasen svarar inte just nu', en: 'The database does not answer just now' },
  error_503_what: {
    sv: 'Det som redan var sparat är kvar. Vänta en stund och försök igen.',
    en: 'What was already saved is kept. Wait a while and try again.',
  },
  sent_is_kept: {
    sv: 'Det du skickade är kvar på den här sidan. Stäng den inte: vänta en stund och skicka igen. Filer behöver du välja på nytt.',
    en: 'What you sent is kept on this page. Do not close it: wait a while and send again. Files must be chosen anew.',
  },
  send_again: { sv: 'Skicka igen', en: 'Send again' },
  database_away: {
    sv: 'Databasen svarade inte. Allt du skrev är kvar: vänta en stund och skicka igen.',
    en: 'The database did not answer. All that you typed is kept: wait a while and send again.',
  },
  disk_full: {
    sv: 'Det finns ingen plats kvar att spara på, så det du skickade är inte sparat. Allt du skrev är kvar: säg till den som sköter driften, och skicka igen när det finns plats.',
    en: 'There is no room left to save in, so what you sent is not saved. All that you typed is kept: tell whoever runs the system, and send again when there is room.',
  },
  incident: {
    sv: (number: string) => `Felnummer ${number}`,
    en: (number: string) => `Incident number ${number}`,
  },
  to_start: { sv: 'Till startsidan', en: 'To the start page' },
})
