import type { Certainty } from '../../../db/types.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { LANGUAGE_SWITCHES } from './languages.ts'
import { STAGE_LIMITS } from './stage-limits.ts'

/** What a figure is measured in; it decides how it is written and read. */
export type SettingUnit =
  | 'sek_per_eur'
  | 'months'
  | 'days'
  | 'working_days'
  | 'years'
  | 'eur'
  | 'percent'
  | 'persons'
  | 'companies'
  | 'o_clock'
  | 'yes_no'
  | 'sek'

export type KnownSetting = {
  unit: SettingUnit
  /** Decimals that may be typed. */
  decimals: number
  least: number
  most: number
  /** What a new programme begins with. */
  amount: string
  source: string
  certainty: Certainty
}

/** The single figures that the rules of a programme read. A new programme begins with these. */
export const KNOWN_SETTINGS = {
  eur_rate: {
    unit: 'sek_per_eur',
    decimals: 4,
    least: 1,
    most: 100,
    amount: '11.50',
    certainty: 'inferred',
    source: 'Antagen växelkurs för storleksklasser; byt mot kursen för dagen då stödet beviljas',
  },
  claim_months: {
    unit: 'months',
    decimals: 0,
    least: 1,
    most: 12,
    amount: '3',
    certainty: 'inferred',
    source: 'Kvartalsvis ansökan om utbetalning antas; beslutets särskilda villkor avgör',
  },
  scb_due_days: {
    unit: 'days',
    decimals: 0,
    least: 1,
    most: 90,
    amount: '28',
    certainty: 'inferred',
    source:
      'SCB, Europeiska socialfonden: inom fyra veckor efter månadens slut. Sidan kan gälla perioden 2014–2020',
  },
  de_minimis_ceiling: {
    unit: 'eur',
    decimals: 0,
    least: 1,
    most: 10_000_000,
    amount: '300000',
    certainty: 'confirmed',
    source: 'Förordning (EU) 2023/2831, per enda företag',
  },
  de_minimis_years: {
    unit: 'years',
    decimals: 0,
    least: 1,
    most: 10,
    amount: '3',
    certainty: 'confirmed',
    source: 'Förordning (EU) 2023/2831, rullande period',
  },
  aid_register_days: {
    unit: 'working_days',
    decimals: 0,
    least: 1,
    most: 90,
    amount: '20',
    certainty: 'confirmed',
    source:
      'Upphandlingsmyndigheten, nya regler för stöd av mindre betydelse: registrering inom 20 arbetsdagar',
  },
  declaration_required: {
    unit: 'yes_no',
    decimals: 0,
    least: 0,
    most: 1,
    amount: '1',
    certainty: 'known',
    source:
      'Förordning (EU) 2023/2831: företaget försäkrar vad det har fått innan nytt stöd ges. 1 betyder ja, 0 nej',
  },
  training_aid_share: {
    unit: 'percent',
    decimals: 2,
    least: 0,
    most: 100,
    amount: '50',
    certainty: 'confirmed',
    source: 'Förordning (EU) 651/2014 art. 31, grundnivå',
  },
  training_aid_medium: {
    unit: 'percent',
    decimals: 2,
    least: 0,
    most: 100,
    amount: '10',
    certainty: 'confirmed',
    source: 'Förordning (EU) 651/2014 art. 31, tillägg för medelstora företag',
  },
  training_aid_small: {
    unit: 'percent',
    decimals: 2,
    least: 0,
    most: 100,
    amount: '20',
    certainty: 'confirmed',
    source: 'Förordning (EU) 651/2014 art. 31, tillägg för små företag',
  },
  training_aid_most: {
    unit: 'percent',
    decimals: 2,
    least: 0,
    most: 100,
    amount: '70',
    certainty: 'confirmed',
    source: 'Förordning (EU) 651/2014 art. 31, högsta nivå',
  },
  small_count: {
    unit: 'persons',
    decimals: 0,
    least: 2,
    most: 20,
    amount: '5',
    certainty: 'inferred',
    source: 'Färre personer än så visas inte som antal: risken att någon kan pekas ut',
  },
  least_group_answers: {
    unit: 'persons',
    decimals: 0,
    least: 2,
    most: 20,
    amount: '3',
    certainty: 'inferred',
    source: 'Så många svar innan en grupps självskattning visas för sig: färre kan pekas ut',
  },
  levels_after_job: {
    unit: 'days',
    decimals: 0,
    least: 0,
    most: 365,
    amount: '0',
    certainty: 'inferred',
    source:
      'Så många dagar efter att anställningen har upphört som nivåer visas med namn: ändamålet är slut då',
  },
  permit_reminder_days: {
    unit: 'days',
    decimals: 0,
    least: 1,
    most: 365,
    amount: '60',
    certainty: 'unknown',
    source:
      'Vårt förslag: så många dagar före ett bevis sista dag får företaget ett brev; tid att boka en kurs',
  },
  manager_reminder_days: {
    unit: 'days',
    decimals: 0,
    least: 1,
    most: 29,
    amount: '7',
    certainty: 'unknown',
    source:
      'Vårt förslag: så många dagar efter brevet påminns en chef som inte är klar, en gång; länken gäller i trettio',
  },
  follow_up_months: {
    unit: 'months',
    decimals: 0,
    least: 1,
    most: 36,
    amount: '6',
    certainty: 'unknown',
    source:
      'Vårt förslag: så länge efter att en Mind the Gap avslutades är det dags att gå igenom samma gap igen',
  },
  occasion_decision_days: {
    unit: 'days',
    decimals: 0,
    least: 0,
    most: 365,
    amount: '14',
    certainty: 'unknown',
    source:
      'Vårt förslag: så många dagar före första passet är det avgjort om ett preliminärt tillfälle blir av; tid att ställa om skiften',
  },
  occasion_warning_days: {
    unit: 'days',
    decimals: 0,
    least: 1,
    most: 90,
    amount: '7',
    certainty: 'unknown',
    source:
      'Vårt förslag: så många dagar före beslutsdagen får de som ordnar utbildningen veta att för få är bokade; tid att fråga företagen',
  },
  catalogue_open: {
    unit: 'yes_no',
    decimals: 0,
    least: 0,
    most: 1,
    amount: '0',
    certainty: 'unknown',
    source:
      'Projektets val: om vem som helst får läsa vilka utbildningar som ges, och se om det finns platser. 1 är ja, 0 är nej',
  },
  seat_fee: {
    unit: 'sek',
    decimals: 0,
    least: 0,
    most: 1_000_000,
    amount: '0',
    certainty: 'unknown',
    source: 'Projektets val: vad ett företag betalar för en plats. Det dras från stödets värde',
  },
  waiting_by_priority: {
    unit: 'yes_no',
    decimals: 0,
    least: 0,
    most: 1,
    amount: '0',
    certainty: 'unknown',
    source:
      'Projektets val: väntelistan i den ordning man kom (0), eller först de som väntar för någon i en fokusgrupp och sedan företag med minst antal platser (1)',
  },
  seat_offer_days: {
    unit: 'working_days',
    decimals: 0,
    least: 1,
    most: 30,
    amount: '2',
    certainty: 'unknown',
    source: 'Vårt förslag: så länge står en plats som erbjuds från väntelistan',
  },
  least_divided: {
    unit: 'persons',
    decimals: 0,
    least: 5,
    most: 500,
    amount: '30',
    certainty: 'inferred',
    source: 'Färre deltagare än så delas inte upp för den som inte ser små antal: grupperna blir för små',
  },
  certificate_share: {
    unit: 'percent',
    decimals: 0,
    least: 1,
    most: 100,
    amount: '80',
    certainty: 'unknown',
    source:
      'Vårt förslag: minst så stor del av alla pass för ett intyg. Den första dagens tal gäller för tillfället',
  },
  least_followed: {
    unit: 'companies',
    decimals: 0,
    least: 2,
    most: 100,
    amount: '10',
    certainty: 'inferred',
    source: 'Vårt förslag: väntan i snitt jämförs så länge minst så många företag följs i varje grupp',
  },
  hand_over_workdays: {
    unit: 'working_days',
    decimals: 0,
    least: 1,
    most: 60,
    amount: '5',
    certainty: 'inferred',
    source: 'Antagen tid inom vilken en part svarar på en förmedling; parterna kommer överens om den',
  },
  retention_esf: {
    unit: 'years',
    decimals: 0,
    least: 1,
    most: 30,
    amount: '5',
    certainty: 'known',
    source: 'Förordning (EU) 2021/1060 art. 82, från utgången av året för den sista utbetalningen',
  },
  retention_accounts: {
    unit: 'years',
    decimals: 0,
    least: 1,
    most: 30,
    amount: '7',
    certainty: 'known',
    source: 'Bokföringslagen 7 kap. 2 §',
  },
  retention_aid: {
    unit: 'years',
    decimals: 0,
    least: 1,
    most: 30,
    amount: '10',
    certainty: 'confirmed',
    source: 'Upphandlingsmyndigheten om stöd av mindre betydelse: uppgifterna sparas i tio år',
  },
  quiet_from: {
    unit: 'o_clock',
    decimals: 0,
    least: 0,
    most: 23,
    amount: '18',
    certainty: 'unknown',
    source: 'Vårt förslag: brev som ingen väntar på går inte ut på kvällen. Stockholmstid',
  },
  quiet_until: {
    unit: 'o_clock',
    decimals: 0,
    least: 0,
    most: 23,
    amount: '7',
    certainty: 'unknown',
    source: 'Vårt förslag: de går ut när arbetsdagen börjar. Stockholmstid',
  },
  quiet_days_off: {
    unit: 'yes_no',
    decimals: 0,
    least: 0,
    most: 1,
    amount: '1',
    certainty: 'unknown',
    source: 'Vårt förslag: inte heller på lördagar, söndagar och helgdagar. 1 är ja, 0 är nej',
  },
  unsigned_reminder_days: {
    unit: 'days',
    decimals: 0,
    least: 0,
    most: 90,
    amount: '7',
    certainty: 'unknown',
    source:
      'Vårt förslag: så många dagar efter passet påminns en deltagare som inte har skrivit under, högst en gång i veckan. 0 är aldrig av sig själv',
  },
  session_reminder: {
    unit: 'yes_no',
    decimals: 0,
    least: 0,
    most: 1,
    amount: '1',
    certainty: 'unknown',
    source: 'Vårt förslag: den som har en plats påminns arbetsdagen före passet. 1 är ja, 0 är nej',
  },
  evaluation_days: {
    unit: 'days',
    decimals: 0,
    least: 0,
    most: 90,
    amount: '30',
    certainty: 'unknown',
    source:
      'Vårt förslag: så många dagar kan deltagaren svara på frågorna efter en kurs. Sedan glöms vem som har svarat. 0 är att ingen får frågor',
  },
  evaluation_first_months: {
    unit: 'months',
    decimals: 0,
    least: 0,
    most: 24,
    amount: '3',
    certainty: 'unknown',
    source:
      'Vårt förslag: så länge efter sista passet frågas deltagaren hur det går på jobbet. 0 är inte alls',
  },
  evaluation_second_months: {
    unit: 'months',
    decimals: 0,
    least: 0,
    most: 36,
    amount: '6',
    certainty: 'unknown',
    source: 'Vårt förslag: så länge efter sista passet frågas deltagaren en gång till. 0 är inte alls',
  },
  ...LANGUAGE_SWITCHES,
  ...STAGE_LIMITS,
} as const satisfies Record<string, KnownSetting>

export type SettingName = keyof typeof KNOWN_SETTINGS
export const SETTING_NAMES = Object.keys(KNOWN_SETTINGS) as SettingName[]

export const isSettingName = (text: string): text is SettingName => Object.hasOwn(KNOWN_SETTINGS, text)

/** Why a figure cannot be set, or null. The amount is decimal text with a point. */
export function settingRefusal({ name, amount }: { name: string; amount: string }): Refusal | null {
  if (!isSettingName(name)) return refuse('unknown-setting', { field: 'name' })
  const { decimals, least, most } = KNOWN_SETTINGS[name]
  if ((amount.split('.')[1]?.length ?? 0) > decimals)
    return refuse('too-many-decimals', { field: 'amount', about: { decimals } })
  if (Number(amount) < least || Number(amount) > most)
    return refuse('out-of-bounds', { field: 'amount', about: { least, most } })
  return null
}
