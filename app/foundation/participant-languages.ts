import { hoursOf, type Quarters } from './hours.ts'

/** The languages of what participants read and answer: Swedish first, then those most spoken on the floor. */
export const PARTICIPANT_LANGUAGES = ['sv', 'en', 'ar', 'bs', 'pl', 'so', 'uk'] as const
export type ParticipantLanguage = (typeof PARTICIPANT_LANGUAGES)[number]

/** What each is called by those who speak it. */
export const OWN_NAMES: Readonly<Record<ParticipantLanguage, string>> = {
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
  bs: 'Bosanski',
  pl: 'Polski',
  so: 'Soomaali',
  uk: 'Українська',
}

export const isParticipantLanguage = (text: unknown): text is ParticipantLanguage =>
  PARTICIPANT_LANGUAGES.includes(text as ParticipantLanguage)

export const directionOf = (language: ParticipantLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr'

/** What was chosen; else the first of the browser's languages that is offered; else Swedish. */
export function participantLanguage({
  chosen,
  browser,
  offered = PARTICIPANT_LANGUAGES,
}: {
  chosen: string | null
  browser: string
  offered?: readonly ParticipantLanguage[]
}): ParticipantLanguage {
  const preferred = browser.split(',').map(part => part.trim().slice(0, 2).toLowerCase())
  return [chosen, ...preferred].filter(isParticipantLanguage).find(one => offered.includes(one)) ?? 'sv'
}

const localeOf = (language: ParticipantLanguage) => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`

/** `3,5 timmar`, in the form that the number asks for in each of them, and in Western figures. */
export const hoursIn = (language: ParticipantLanguage, quarters: Quarters): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(hoursOf(quarters))

/** `15 oktober 2025`, in Western figures in each of them. */
export const dayIn = (language: ParticipantLanguage, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** `måndag 3 november 2025`. */
export const weekdayIn = (language: ParticipantLanguage, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
