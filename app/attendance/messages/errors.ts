import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

type About = Record<string, number | string>
const hours = (about: About) => String(about.most).replace('.', ',')

/** What the forms of attendance answer when something is wrong. */
export const attendanceErrors = texts({
  not_hours: {
    sv: 'Skriv timmar i hela kvartar, till exempel 3,5.',
    en: 'Write hours in whole quarters, such as 3.5.',
  },
  reason_missing: {
    sv: 'Skriv varför. Skälet sparas med rättelsen.',
    en: 'Write why. The reason is kept with the correction.',
  },
  nothing_changed: {
    sv: 'Det är samma timmar och underskrift som förut. Ändra det som är fel.',
    en: 'The hours and the signature are as before. Change what is wrong.',
  },
  longer_than_session: {
    sv: (about: About) => `Så länge varade det inte. Skriv högst ${hours(about)} timmar.`,
    en: (about: About) => `It did not last that long. Write at most ${about.most} hours.`,
  },
  nothing_to_sign: {
    sv: 'Noll timmar kan inte vara underskrivna. Ta bort underskriften.',
    en: 'Zero hours cannot be signed. Remove the signature.',
  },
  nothing_attended: { sv: 'Skriv hur länge personen var där.', en: 'Write how long the person was there.' },
  already_signed: { sv: 'Timmarna är redan underskrivna.', en: 'The hours are already signed.' },
  other_signature_binds: {
    sv: 'En annan underskrift gäller den dagen. Kvittot antecknas under Timmar.',
    en: 'Another signature binds on that day. Its receipt is noted under Hours.',
  },
  how_missing: { sv: 'Välj hur det är underskrivet.', en: 'Choose how it is signed.' },
  already_recorded: {
    sv: 'Närvaron är redan antecknad. Rätta den i stället.',
    en: 'The attendance is already on record. Correct it instead.',
  },
  not_yet: { sv: 'Passet har inte varit än.', en: 'The session has not been held yet.' },
  session_missing: { sv: 'Välj vilket pass det gäller.', en: 'Choose which session this is.' },
  person_missing: { sv: 'Välj en person.', en: 'Choose a person.' },
  occasion_cancelled: { sv: 'Tillfället är inställt.', en: 'The occasion is cancelled.' },
  occasion_closed: {
    sv: 'Tillfället är stängt. Öppna det igen om något fattas.',
    en: 'The occasion is closed. Open it again if something is missing.',
  },
  declaration_missing: {
    sv: (about: About) =>
      `${about.name} har inte lämnat sin försäkran om statsstöd. Be företaget om den först.`,
    en: (about: About) =>
      `${about.name} has not given its state-aid declaration. Ask the company for it first.`,
  },
  text_too_long: { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  changed_by_other: {
    sv: 'Någon annan hann rätta före dig. Se vad som gäller nu.',
    en: 'Someone else corrected it before you. See what applies now.',
  },
  ...sentBeforeTexts,
})
