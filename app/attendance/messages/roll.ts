import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'
import { attendanceErrors } from './errors.ts'

type About = Record<string, number | string>

/** A whole room that is marked at once. */
export const rollTexts = texts({
  ...attendanceErrors,
  roll: { sv: 'Närvarolista', en: 'Attendance list' },
  mark_all: { sv: 'Markera alla', en: 'Mark everyone' },
  roll_of: {
    sv: (day: string, times: string) => `Närvarolista ${day}, ${times}`,
    en: (day: string, times: string) => `Attendance list ${day}, ${times}`,
  },
  verdict: {
    sv: (there: number, of: number, not_marked: number) =>
      not_marked === of
        ? of === 1
          ? 'Den som är bokad är inte markerad än.'
          : `Ingen av de ${of} är markerad än.`
        : `${there === 1 ? 'En' : inWordsFirst('sv', there)} av ${of} var här.${not_marked > 0 ? ` ${not_marked === 1 ? 'En' : inWordsFirst('sv', not_marked)} är inte ${not_marked === 1 ? 'markerad' : 'markerade'} än.` : ''}`,
    en: (there: number, of: number, not_marked: number) =>
      not_marked === of
        ? of === 1
          ? 'The one who is booked is not marked yet.'
          : `None of the ${of} is marked yet.`
        : `${inWordsFirst('en', there)} of ${of} ${there === 1 ? 'was' : 'were'} here.${not_marked > 0 ? ` ${inWordsFirst('en', not_marked)} ${not_marked === 1 ? 'is' : 'are'} not marked yet.` : ''}`,
  },
  nobody: { sv: 'Ingen är bokad på passet', en: 'Nobody is booked on the session' },
  nobody_why: {
    sv: 'De som får en plats står här.',
    en: 'Those who get a seat stand here.',
  },
  mark_full: { sv: 'Hela', en: 'All of it' },
  mark_none: { sv: 'Inte här', en: 'Not here' },
  mark_part: { sv: 'Del', en: 'Part' },
  part_of: {
    sv: (name: string) => `Hur länge var ${name} här?`,
    en: (name: string) => `How long was ${name} here?`,
  },
  was_here: { sv: (name: string) => `Var ${name} här?`, en: (name: string) => `Was ${name} here?` },
  choose_time: { sv: 'Välj tid', en: 'Choose time' },
  occasion_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  occasion_closed: {
    sv: 'Tillfället är stängt. Öppna det igen om något fattas.',
    en: 'The occasion is closed. Open it again if something is missing.',
  },
  part_missing: { sv: 'Välj hur länge.', en: 'Choose for how long.' },
  not_over: {
    sv: 'Passet är inte slut. Listan skrivs under efteråt.',
    en: 'The session is not over. The list is signed afterwards.',
  },
  overtaken: {
    sv: ({ theirs, mine }: About) =>
      `Någon annan har skrivit ${theirs}. Du valde ${mine}. Spara igen om det ska vara ditt.`,
    en: ({ theirs, mine }: About) =>
      `Somebody else has written ${theirs}. You chose ${mine}. Save again if it is to be yours.`,
  },
  overtaken_in_all: {
    sv: 'Det andra är sparat. Välj mellan tiderna här nedanför.',
    en: 'The rest is saved. Choose between the times below.',
  },
  came: { sv: (time: string) => `kom ${time}`, en: (time: string) => `came ${time}` },
  came_proved: {
    sv: (came: string | null, proved: string) =>
      came ? `kom ${came} utan egen kod, styrkt ${proved}` : `kom utan egen kod, styrkt ${proved}`,
    en: (came: string | null, proved: string) =>
      came
        ? `came ${came} without a code of their own, proved ${proved}`
        : `came without a code, proved ${proved}`,
  },
  to_confirm: { sv: 'bekräfta tiden', en: 'confirm the time' },
  printed_to_confirm: { sv: 'utskriven kod: bekräfta', en: 'printed code: confirm' },
  tap_to_confirm: { sv: 'tryckte utan kod: bekräfta', en: 'pressed without a code: confirm' },
  tap_untimed_to_confirm: {
    sv: 'tryckte utan kod, okänd tid: välj',
    en: 'pressed without a code, time not known: choose',
  },
  came_all_the_same: {
    sv: (time: string) => `sa sig vara här ${time}, antecknad som inte här`,
    en: (time: string) => `said to be here ${time}, noted as not here`,
  },
  without_seat: { sv: 'Kom utan plats', en: 'Came without a seat' },
  without_seat_what: {
    sv: 'De har läst av koden och är inte bokade. Den som ordnar utbildningen skriver in deras tid.',
    en: 'They scanned the code and are not booked. Whoever arranges the training writes in their time.',
  },
  record: { sv: 'Anteckna', en: 'Note' },
  on_wall: { sv: 'Visa koden på väggen', en: 'Show the code on the wall' },
  day_link: { sv: 'Länk till den som håller dagen', en: 'Link for whoever holds the day' },
  list_on_paper: { sv: 'Skriv av en lista på papper', en: 'Key a list on paper' },
  on_paper_code: { sv: 'Skriv ut en kod för dagen', en: 'Print a code for the day' },
  objects_absent: { sv: 'säger: var inte där', en: 'says: was not there' },
  objects_shorter: { sv: 'säger: kortare tid', en: 'says: a shorter time' },
  objects_longer: { sv: 'säger: längre tid', en: 'says: a longer time' },
  already: { sv: (hours: string) => `${hours}, underskrivet`, en: (hours: string) => `${hours}, signed` },
  correct_it: { sv: 'Rätta', en: 'Correct' },
  on_paper: {
    sv: 'Alla som var här har skrivit under listan på papper',
    en: 'Everybody who was here has signed the list on paper',
  },
  on_paper_ticked: {
    sv: 'De som är ikryssade och var här har skrivit under listan på bilden',
    en: 'Those who are ticked and were here have signed the list on the picture',
  },
  on_this_list: { sv: 'Skrev under här', en: 'Signed here' },
  on_paper_hint: {
    sv: 'Då är timmarna underskrivna, och ändras bara med ett skäl. Inte den som säger att tiden är fel.',
    en: 'The hours are then signed, and are changed with a reason only. Not of those who say that the time is wrong.',
  },
  original: { sv: 'Var ligger originalet?', en: 'Where does the original lie?' },
  original_hint: {
    sv: 'Till exempel en pärm, eller ett nummer i diariet.',
    en: 'A binder, say, or a number in the register.',
  },
  original_missing: {
    sv: 'Skriv var originalet ligger. Papper gäller den här dagen.',
    en: 'Write where the original lies. Paper binds on this day.',
  },
  portal_binds: {
    sv: 'Den här dagen gäller underskriften i myndighetens portal. Kvittot antecknas under Timmar.',
    en: 'On this day the signature in the authority’s portal binds. Its receipt is noted under Hours.',
  },
  save: { sv: 'Spara listan', en: 'Save the list' },
  rest: { sv: 'Alla omarkerade var här hela passet', en: 'Everybody not marked was here all through' },
})
