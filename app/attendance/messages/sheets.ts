import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>
const page = (about: About) => (about.nth ? about.nth : 1)

/** A list on paper that is kept, and keyed with its picture beside it. */
export const sheetTexts = texts({
  title: { sv: 'Lista på papper', en: 'List on paper' },
  lede: {
    sv: 'Fotografera eller skanna den underskrivna listan. Den sparas som underlag, och ni skriver av den med bilden bredvid.',
    en: 'Photograph or scan the signed list. It is kept as evidence, and you key it with the picture beside you.',
  },
  upload: { sv: 'Spara listan som underlag', en: 'Keep the list as evidence' },
  another: { sv: 'Lägg till en lista till', en: 'Add another list' },
  pages: { sv: 'Listans sidor', en: 'The pages of the list' },
  pages_hint: {
    sv: 'JPEG, PNG eller PDF, högst tio sidor och 10 MB var. Välj flera på en gång, i ordning.',
    en: 'JPEG, PNG or PDF, at most ten pages and 10 MB each. Choose several at once, in order.',
  },
  original: { sv: 'Var ligger originalet?', en: 'Where does the original lie?' },
  original_hint: {
    sv: 'Till exempel en pärm, eller ett nummer i diariet.',
    en: 'A binder, say, or a number in the register.',
  },
  nobody_hidden: {
    sv: 'Ingen med skyddade uppgifter går att läsa på bilden',
    en: 'Nobody with protected identity can be read in the picture',
  },
  nobody_hidden_hint: {
    sv: 'Täck över den raden innan du fotograferar. Handläggaren antecknar de timmarna.',
    en: 'Cover that line before you photograph. The handler notes those hours.',
  },
  keep: { sv: 'Spara listan', en: 'Keep the list' },
  keep_takes: { sv: 'Sidorna tas emot och förseglas.', en: 'The pages are taken in and sealed.' },
  kept: { sv: (when: string) => `Sparad ${when}`, en: (when: string) => `Kept ${when}` },
  page_of: {
    sv: (nth: number, of: number) => `Sida ${nth} av ${of}`,
    en: (nth: number, of: number) => `Page ${nth} of ${of}`,
  },
  open_page: { sv: 'Öppna i full storlek', en: 'Open in full size' },
  open_pdf: { sv: 'Öppna PDF-filen i ett eget fönster', en: 'Open the PDF file in a window of its own' },
  picture_of: {
    sv: (nth: number) => `Listan som den skrevs under, sida ${nth}`,
    en: (nth: number) => `The list as it was signed, page ${nth}`,
  },
  picture: { sv: 'Listan som den skrevs under', en: 'The list as it was signed' },
  key_it: { sv: 'Skriv av listan', en: 'Key the list' },
  code: { sv: 'Koden som står på listan', en: 'The code that stands on the list' },
  code_hint: {
    sv: 'Åtta bokstäver och siffror. Den visar att det är rätt pass.',
    en: 'Eight letters and digits. It shows that it is the right session.',
  },
  from_paper: {
    sv: 'Det du sparar här noteras som underskrivet på papper, med bilden och var originalet ligger. Kryssa i vilka som står på bilden. Den som har visat på annat sätt att den var här är inte ikryssad från början.',
    en: 'What you save here is noted as signed on paper, with the picture and where the original lies. Tick who stands on the picture. Whoever has shown by other means that they were here is not ticked from the start.',
  },
  no_picture: { sv: 'Ingen lista är sparad än.', en: 'No list is kept yet.' },
  sheet: { sv: 'Med en lista att skriva under på papper', en: 'With a list to sign on paper' },
  sheet_name: { sv: 'Namn', en: 'Name' },
  sheet_company: { sv: 'Företag', en: 'Company' },
  sheet_time: { sv: 'Tid', en: 'Time' },
  sheet_signature: { sv: 'Underskrift', en: 'Signature' },
})

/** What is wrong with a list that is uploaded, or with the code that was typed from it. */
export const sheetErrors = texts({
  original_missing: { sv: 'Skriv var originalet ligger.', en: 'Write where the original lies.' },
  hidden_not_said: {
    sv: 'Kryssa att ingen med skyddade uppgifter går att läsa. Täck över raden och fotografera igen om någon gör det.',
    en: 'Tick that nobody with protected identity can be read. Cover the line and photograph again if somebody can.',
  },
  scan_missing: { sv: 'Välj bilderna av listan.', en: 'Choose the pictures of the list.' },
  too_many_pages: {
    sv: 'Det är fler än tio sidor. Dela upp dem på två listor.',
    en: 'There are more than ten pages. Part them into two lists.',
  },
  page_empty: {
    sv: (about: About) => `Fil ${page(about)} är tom. Fotografera sidan igen.`,
    en: (about: About) => `File ${page(about)} is empty. Photograph the page again.`,
  },
  page_too_big: {
    sv: (about: About) => `Fil ${page(about)} är större än 10 MB. Spara den mindre.`,
    en: (about: About) => `File ${page(about)} is larger than 10 MB. Save it smaller.`,
  },
  heic: {
    sv: (about: About) =>
      `Fil ${page(about)} är i formatet HEIC, som inte går att visa här: öppna bilden i telefonen, dela den som JPEG och välj den filen.`,
    en: (about: About) =>
      `File ${page(about)} is in the format HEIC, which cannot be shown here: open the picture on the phone, share it as JPEG and choose that file.`,
  },
  not_a_scan: {
    sv: (about: About) => `Fil ${page(about)} är varken JPEG, PNG eller PDF. Välj en bild av listan.`,
    en: (about: About) => `File ${page(about)} is neither JPEG, PNG nor PDF. Choose a picture of the list.`,
  },
  cut_off: {
    sv: (about: About) => `Fil ${page(about)} är avbruten: slutet fattas. Skicka över bilden igen.`,
    en: (about: About) => `File ${page(about)} is cut off: its end is missing. Send the picture over again.`,
  },
  not_yet: { sv: 'Passet har inte börjat.', en: 'The session has not begun.' },
  code_missing: { sv: 'Skriv koden som står på listan.', en: 'Write the code that stands on the list.' },
  no_such_code: {
    sv: 'Koden är åtta bokstäver och siffror. Se på listan igen.',
    en: 'The code is eight letters and digits. Look at the list again.',
  },
  wrong_code: {
    sv: 'Koden hör inte till det här passet. Är det rätt lista? Inget är sparat, och det du markerat står kvar.',
    en: 'The code does not belong to this session. Is it the right list? Nothing is saved, and what you marked is still here.',
  },
  nobody_on_sheet: {
    sv: 'Kryssa i vilka som står på bilden, eller ta bort krysset här.',
    en: 'Tick who stands on the picture, or untick this.',
  },
  code_of_other: {
    sv: (about: About) =>
      `Koden hör till passet ${about.day}. Är det rätt lista? Inget är sparat, och det du markerat står kvar.`,
    en: (about: About) =>
      `The code belongs to the session on ${about.day}. Is it the right list? Nothing is saved, and what you marked is still here.`,
  },
  sheet_gone: { sv: 'Listan visas inte längre.', en: 'The list is shown no longer.' },
  occasion_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  occasion_closed: {
    sv: 'Tillfället är stängt. Öppna det igen om något fattas.',
    en: 'The occasion is closed. Open it again if something is missing.',
  },
})
