import type { KnownSetting } from './settings.ts'

const within = (amount: string) =>
  ({
    unit: 'working_days',
    decimals: 0,
    least: 1,
    most: 500,
    amount,
    certainty: 'inferred',
    source: 'Vårt förslag; projektet bestämmer själv',
  }) as const satisfies KnownSetting

/** Workdays that a company may stand at a stage before it is shown as late. */
export const STAGE_LIMITS = {
  stage_days_tip: within('5'),
  stage_days_referred: within('5'),
  stage_days_contacted: within('10'),
  stage_days_offered: within('20'),
  stage_days_agreed: within('20'),
  stage_days_assessed: within('20'),
  stage_days_workshop_1: within('25'),
  stage_days_workshop_2: within('20'),
  stage_days_planned: within('40'),
  stage_days_training: within('200'),
  stage_days_followed_up: within('60'),
} as const satisfies Record<string, KnownSetting>
