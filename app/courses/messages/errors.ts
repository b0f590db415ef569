import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>

/** What the forms of courses and occasions answer when something is wrong. */
export const courseErrors = texts({
  code_missing: { sv: 'Skriv en kod.', en: 'Write a code.' },
  code_taken: { sv: 'Koden finns redan. Välj en annan.', en: 'The code is taken. Choose another.' },
  title_missing: { sv: 'Skriv utbildningens namn.', en: 'Write the name of the course.' },
  name_missing: { sv: 'Skriv leverantörens namn.', en: 'Write the name of the provider.' },
  name_taken: { sv: 'Leverantören finns redan.', en: 'The provider is already there.' },
  bad_organisation_number: {
    sv: 'Numret stämmer inte. Skriv tio siffror, till exempel 556000-4615.',
    en: 'The number is not right. Write ten digits, such as 556000-4615.',
  },
  kind_missing: { sv: 'Välj vilken typ av utbildning det är.', en: 'Choose which type of course it is.' },
  not_hours: {
    sv: 'Skriv timmar i hela kvartar, till exempel 7 eller 3,5.',
    en: 'Write hours in whole quarters, such as 7 or 3.5.',
  },
  outcome_unknown: {
    sv: 'Kompetensen finns inte i listan längre. Välj en annan.',
    en: 'The competence is no longer in the list. Choose another.',
  },
  outcome_twice: {
    sv: ({ name }: About) => `${name} står två gånger. Ta bort den ena.`,
    en: ({ name }: About) => `${name} stands twice. Remove one of them.`,
  },
  outcome_level_missing: {
    sv: 'Välj vilken nivå utbildningen leder till.',
    en: 'Choose which level the course leads to.',
  },
  outcome_without_level: {
    sv: 'Ett bevis har ingen nivå. Välj Ingen nivå.',
    en: 'A permit has no level. Choose No level.',
  },
  which_missing: {
    sv: 'Välj om utbildningen ska arkiveras eller tas tillbaka.',
    en: 'Choose whether the course is to be archived or taken back.',
  },
  form_unknown: { sv: 'Välj en av formerna.', en: 'Choose one of the forms.' },
  prerequisite_unknown: {
    sv: 'Det finns inte i listan längre. Välj något annat.',
    en: 'It is no longer in the list. Choose something else.',
  },
  prerequisite_twice: {
    sv: ({ name }: About) => `${name} står två gånger. Ta bort den ena.`,
    en: ({ name }: About) => `${name} stands twice. Remove one of them.`,
  },
  prerequisite_level_missing: {
    sv: 'Välj vilken nivå som behövs.',
    en: 'Choose which level is needed.',
  },
  prerequisite_without_level: {
    sv: 'En utbildning eller ett bevis har ingen nivå. Välj Ingen nivå.',
    en: 'A course or a permit has no level. Choose No level.',
  },
  prerequisite_circle: {
    sv: 'Den utbildningen kräver i sin tur den här. Ta bort det ena kravet.',
    en: 'That course in its turn requires this one. Remove one of the requirements.',
  },
  parts_of_role_only: {
    sv: 'Bara ett rollprogram har utbildningar i sig. Välj typen rollprogram eller töm raderna.',
    en: 'Only a role programme is made of courses. Choose the type role programme or empty the rows.',
  },
  part_unknown: {
    sv: 'Utbildningen finns inte längre. Välj en annan.',
    en: 'The course is no longer there. Choose another.',
  },
  part_twice: {
    sv: ({ name }: About) => `${name} står två gånger. Ta bort den ena.`,
    en: ({ name }: About) => `${name} stands twice. Remove one of them.`,
  },
  part_is_programme: {
    sv: 'Ett rollprogram kan inte ingå i ett annat. Välj en utbildning.',
    en: 'A role programme cannot be part of another. Choose a course.',
  },
  part_of_programme: {
    sv: 'Utbildningen ingår i ett rollprogram och kan inte själv bli ett. Ta bort den därifrån först.',
    en: 'The course is part of a role programme and cannot become one itself. Remove it from there first.',
  },
  course_archived: {
    sv: 'Utbildningen är arkiverad och får inga nya tillfällen. Ta tillbaka den först.',
    en: 'The course is archived and gets no new occasions. Take it back first.',
  },
  course_missing: { sv: 'Välj en utbildning.', en: 'Choose a course.' },
  provider_missing: {
    sv: 'Leverantören finns inte i projektet.',
    en: 'The provider is not in the programme.',
  },
  not_seats: {
    sv: 'Skriv antalet platser som ett helt tal.',
    en: 'Write the number of seats as a whole number.',
  },
  not_kronor: {
    sv: 'Skriv kostnaden i kronor, till exempel 51 000. Skriv 0 om den är gratis.',
    en: 'Write the cost in SEK, such as 51 000. Write 0 if it is free.',
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  sessions_missing: {
    sv: 'Tillfället behöver minst ett pass.',
    en: 'The occasion needs at least one session.',
  },
  too_many_sessions: {
    sv: (about: About) => `Ett tillfälle får ha högst ${about.most} pass.`,
    en: (about: About) => `An occasion may have at most ${about.most} sessions.`,
  },
  session_day_missing: {
    sv: 'Skriv passets dag, till exempel 2025-10-15.',
    en: 'Write the day of the session, such as 2025-10-15.',
  },
  session_time_missing: { sv: 'Skriv tiden, till exempel 08:00.', en: 'Write the time, such as 08:00.' },
  session_ends_first: {
    sv: 'Passet slutar före det börjar. Ändra en av tiderna.',
    en: 'The session ends before it starts. Change one of the times.',
  },
  session_too_short: {
    sv: (about: About) => `Passet ${about.held_on} är kortare än en kvart.`,
    en: (about: About) => `The session on ${about.held_on} is shorter than a quarter of an hour.`,
  },
  session_outside_programme: {
    sv: (about: About) => `Passet ${about.held_on} ligger utanför projektets tid.`,
    en: (about: About) => `The session on ${about.held_on} lies outside the programme.`,
  },
  sessions_overlap: {
    sv: (about: About) => `Två pass ${about.held_on} går in i varandra.`,
    en: (about: About) => `Two sessions on ${about.held_on} overlap.`,
  },
  shorter_than_attended: {
    sv: (about: About) =>
      `Passet ${about.held_on} skulle bli kortare än den tid någon har varit där. Rätta närvaron först.`,
    en: (about: About) =>
      `The session on ${about.held_on} would be shorter than someone’s attended time. Correct the attendance first.`,
  },
  session_has_attendance: {
    sv: (about: About) => `Passets dag ${about.held_on} har kommit. Det kan inte tas bort.`,
    en: (about: About) => `The day of the session, ${about.held_on}, has come. It cannot be removed.`,
  },
  session_has_begun: {
    sv: (about: About) =>
      `Passet ${about.held_on} har börjat och kan inte flyttas till en dag som inte har kommit.`,
    en: (about: About) =>
      `The session on ${about.held_on} has begun and cannot be moved to a day that has not come.`,
  },
  least_over_seats: {
    sv: 'Minsta antalet kan inte vara större än antalet platser.',
    en: 'The least number cannot be larger than the number of seats.',
  },
  decided_too_late: {
    sv: 'Dagen är efter första passet. Välj en tidigare dag.',
    en: 'The day is after the first session. Choose an earlier day.',
  },
  not_a_day: { sv: 'Skriv en dag, till exempel 2025-10-15.', en: 'Write a day, such as 2025-10-15.' },
  company_missing: { sv: 'Företaget finns inte i projektet.', en: 'The company is not in the programme.' },
  trainer_missing: {
    sv: 'Kursledaren loggar inte in i projektet längre. Välj en annan.',
    en: 'The trainer no longer signs in to the programme. Choose another.',
  },
  link_not_safe: {
    sv: 'Skriv en hel länk som börjar med https://.',
    en: 'Write a whole link that begins with https://.',
  },
  sessions_clash: {
    sv: 'Det krockar med annat. Se vad, och kryssa i om du vill spara ändå.',
    en: 'It clashes with other things. See what, and tick if you want to save anyway.',
  },
  way_missing: { sv: 'Välj vad som ska hända.', en: 'Choose what is to happen.' },
  why_missing: {
    sv: 'Skriv varför det ställs in. Det står i breven.',
    en: 'Write why it is cancelled. It stands in the letters.',
  },
  already_so: { sv: 'Tillfället står redan så.', en: 'The occasion already stands like that.' },
  no_such_way: {
    sv: 'Det går inte från hur tillfället står nu.',
    en: 'That cannot be done from how the occasion stands now.',
  },
  not_held_yet: {
    sv: 'Sista passet har inte varit än.',
    en: 'The last session has not been held yet.',
  },
  has_begun: {
    sv: 'Tillfället har börjat och kan inte ställas in. Ta bort de pass som inte blir av.',
    en: 'The occasion has begun and cannot be cancelled. Remove the sessions that are not held.',
  },
  hours_awaited: {
    sv: (about: About) =>
      `Det väntar fortfarande: ${about.unsigned} har timmar att skriva under, och ${about.unmarked} är bokade men inte markerade.`,
    en: (about: About) =>
      `It still waits: ${about.unsigned} have hours to sign, and ${about.unmarked} are booked but not marked.`,
  },
  occasion_cancelled: {
    sv: 'Tillfället är inställt och ändras inte mer. Kopiera det i stället.',
    en: 'The occasion is cancelled and changes no more. Copy it instead.',
  },
  occasion_closed: {
    sv: 'Tillfället är stängt. Öppna det igen om något är fel.',
    en: 'The occasion is closed. Open it again if something is wrong.',
  },
  run_too_long: {
    sv: 'Ett tillfälle skulle börja innan det förra är slut och gå in i det. Välj fler veckor emellan.',
    en: 'One occasion would overlap the one before. Choose more weeks apart.',
  },
  run_wrong: {
    sv: 'Skriv en dag, 1–26 veckor emellan och 1–26 tillfällen.',
    en: 'Write a day, 1–26 weeks apart and 1–26 occasions.',
  },
  changed_by_other: {
    sv: 'Någon annan hann spara före dig. Se vad som gäller nu.',
    en: 'Someone else saved before you. See what applies now.',
  },
  ...sentBeforeTexts,
})
