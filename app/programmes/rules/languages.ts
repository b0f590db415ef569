import type { LocalDate } from '../../foundation/clock.ts'
import { PARTICIPANT_LANGUAGES, type ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { isLanguage } from '../../foundation/text.ts'
import { figureOn } from './in-force.ts'
import type { KnownSetting } from './settings.ts'

const switched = (language: string) =>
  ({
    unit: 'yes_no',
    decimals: 0,
    least: 0,
    most: 1,
    amount: '0',
    certainty: 'unknown',
    source: `Projektets val. Ingen som talar ${language} har läst texterna än: låt någon göra det först. 1 är ja, 0 är nej`,
  }) as const satisfies KnownSetting

/** Languages that a programme switches on for its participants, besides Swedish and English. */
export const LANGUAGE_SWITCHES = {
  language_ar: switched('arabiska'),
  language_bs: switched('bosniska'),
  language_pl: switched('polska'),
  language_so: switched('somaliska'),
  language_uk: switched('ukrainska'),
} as const satisfies Record<string, KnownSetting>

type Settings = Parameters<typeof figureOn>[0]

/** Swedish, English, and what the programme has switched on by a day, in the order of the list. */
export const languagesIn = (settings: Settings, day: LocalDate): ParticipantLanguage[] =>
  PARTICIPANT_LANGUAGES.filter(
    language => isLanguage(language) || Number(figureOn(settings, `language_${language}`, day) ?? 0) === 1,
  )
