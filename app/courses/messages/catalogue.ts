import { texts } from '../../foundation/text.ts'

/** What a course says of itself, and what is done with it. */
export const catalogueTexts = texts({
  about: { sv: 'Om utbildningen', en: 'About the course' },
  facts: { sv: 'Fakta', en: 'Facts' },
  missing: { sv: 'saknas', en: 'missing' },
  goals: { sv: 'Mål', en: 'Goals' },
  goals_hint: {
    sv: 'Vad deltagaren kan efteråt, en sak på varje rad.',
    en: 'What participants can do afterwards, one thing on each line.',
  },
  content: { sv: 'Innehåll', en: 'Content' },
  content_hint: {
    sv: 'Vad utbildningen tar upp. En tom rad skiljer stycken åt.',
    en: 'What the course is about. An empty line parts paragraphs.',
  },
  held_as: { sv: 'Form', en: 'Form' },
  held_as_untold: { sv: 'Inte sagt', en: 'Not told' },
  held_as_on_site: { sv: 'på plats', en: 'on site' },
  held_as_online: { sv: 'på distans', en: 'online' },
  held_as_self_paced: { sv: 'i egen takt', en: 'self-paced' },
  held_as_blended: { sv: 'blandat', en: 'blended' },
  any_form: { sv: 'Alla former', en: 'All forms' },
  languages: { sv: 'Språk', en: 'Languages' },
  language: { sv: 'Språk', en: 'Language' },
  any_language: { sv: 'Alla språk', en: 'All languages' },
  language_sv: { sv: 'svenska', en: 'Swedish' },
  language_en: { sv: 'engelska', en: 'English' },
  language_ar: { sv: 'arabiska', en: 'Arabic' },
  language_bs: { sv: 'bosniska', en: 'Bosnian' },
  language_pl: { sv: 'polska', en: 'Polish' },
  language_so: { sv: 'somaliska', en: 'Somali' },
  language_uk: { sv: 'ukrainska', en: 'Ukrainian' },
  any_competence: { sv: 'Alla kompetenser', en: 'All competences' },
  length_missing: { sv: 'längd saknas', en: 'length missing' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  accessibility_hint: {
    sv: 'Lokal, material och teknik: vad som fungerar för den som ser, hör eller rör sig på annat sätt.',
    en: 'Room, material and technology: what works for those who see, hear or move in another way.',
  },
  principles: { sv: 'Horisontella principer', en: 'Horizontal principles' },
  principles_hint: {
    sv: 'Hur utbildningen tar upp jämställdhet, icke-diskriminering och ekologisk hållbarhet.',
    en: 'How the course treats equality, non-discrimination and ecological sustainability.',
  },

  // what comes before
  prerequisites: { sv: 'Förkunskaper', en: 'Prerequisites' },
  prerequisites_row_hint: {
    sv: 'En annan utbildning, en kompetens på en nivå eller ett bevis. Töm en rad för att ta bort den.',
    en: 'Another course, a competence at a level or a permit. Empty a row to remove it.',
  },
  prerequisite: { sv: 'Utbildning eller kompetens', en: 'Course or competence' },
  choose_prerequisite: { sv: 'Välj förkunskap', en: 'Choose a prerequisite' },
  needs: { sv: 'Förkunskaper med egna ord', en: 'Prerequisites in words' },
  needs_hint: {
    sv: 'Det som inte är en utbildning eller en kompetens i listan.',
    en: 'What is no course and no competence of the list.',
  },

  // a role programme
  parts: { sv: 'Utbildningar i rollprogrammet', en: 'Courses of the role programme' },
  parts_short: { sv: 'Ingår', en: 'Parts' },
  part: { sv: 'Utbildning', en: 'Course' },
  choose_part: { sv: 'Välj utbildning', en: 'Choose a course' },
  parts_hint: {
    sv: 'I den ordning de brukar gås. Bara ett rollprogram har utbildningar i sig. Töm en rad för att ta bort den.',
    en: 'In the order in which they are usually taken. Only a role programme is made of courses. Empty a row to remove it.',
  },
  part_of: { sv: 'Ingår i', en: 'Part of' },

  // editions
  is_correction: { sv: 'Det är en rättelse', en: 'It is a correction' },
  is_correction_hint: {
    sv: 'Kryssa om det som har hållits var så här. Annars sparas det som tidigare deltagare gick på som en egen version, när innehåll, mål, längd eller det den leder till ändras.',
    en: 'Tick if what has been held was like this. Otherwise what earlier participants went on is kept as a version of its own, when content, goals, length or what it leads to change.',
  },
  editions: { sv: 'Tidigare versioner', en: 'Earlier versions' },
  editions_intro: {
    sv: 'Ett tillfälle hålls på den version som gällde när det började.',
    en: 'An occasion is held on the version that was in force when it began.',
  },
  edition_head: { sv: 'Version', en: 'Version' },
  edition: { sv: (n: number) => `Version ${n}`, en: (n: number) => `Version ${n}` },
  held_on_edition: { sv: 'Hålls på', en: 'Held on' },
  edition_since: {
    sv: (n: number, day: string) => `version ${n}, från ${day}`,
    en: (n: number, day: string) => `version ${n}, from ${day}`,
  },
  edition_until: {
    sv: (n: number, day: string) => `Version ${n}, till och med ${day}`,
    en: (n: number, day: string) => `Version ${n}, up to and including ${day}`,
  },
  was_called: { sv: 'Hette', en: 'Was called' },

  // copy and archive
  copy: { sv: 'Kopiera', en: 'Copy' },
  copy_title: { sv: 'Kopiera utbildningen', en: 'Copy the course' },
  copy_lede: {
    sv: 'Den nya får allt som den här har, utom tillfällen och tidigare versioner.',
    en: 'The new one gets all that this one has, except occasions and earlier versions.',
  },
  copy_of: {
    sv: (title: string) => `${title} (kopia)`,
    en: (title: string) => `${title} (copy)`,
  },
  copy_code_hint: {
    sv: 'En egen kod, som ingen annan utbildning har.',
    en: 'A code of its own, which no other course has.',
  },
  save_copy: { sv: 'Skapa kopian', en: 'Make the copy' },
  archived: { sv: 'arkiverad', en: 'archived' },
  see_catalogue: { sv: 'Se katalogen', en: 'See the catalogue' },
  archived_since: { sv: (day: string) => `Arkiverad ${day}.`, en: (day: string) => `Archived on ${day}.` },
  archived_note: {
    sv: 'Den får inga nya tillfällen. De som finns hålls som planerat.',
    en: 'It gets no new occasions. Those that are there are held as planned.',
  },
  archive: { sv: 'Arkivera', en: 'Archive' },
  archive_title: { sv: 'Arkivera utbildningen?', en: 'Archive the course?' },
  archive_lede: {
    sv: 'Den får inga nya tillfällen och står inte i katalogen. Tillfällen som finns hålls som planerat.',
    en: 'It gets no new occasions and is not in the catalogue. Occasions that are there are held as planned.',
  },
  archive_save: { sv: 'Arkivera utbildningen', en: 'Archive the course' },
  unarchive: { sv: 'Ta tillbaka', en: 'Take back' },
  unarchive_title: { sv: 'Ta tillbaka utbildningen?', en: 'Take the course back?' },
  unarchive_lede: {
    sv: 'Den kan få nya tillfällen igen och står åter i listan.',
    en: 'It can get new occasions again and is back in the list.',
  },
  unarchive_save: { sv: 'Ta tillbaka utbildningen', en: 'Take the course back' },
  which: { sv: 'Visa', en: 'Show' },
  which_current: { sv: 'Som ges', en: 'On offer' },
  which_archived: { sv: 'Arkiverade', en: 'Archived' },
  which_all: { sv: 'Alla', en: 'All' },
})
