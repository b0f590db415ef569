import type { Certainty } from '../../../../db/types.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { figureTexts } from '../../messages/figures.ts'
import type { settingsTexts } from '../../messages/settings.ts'
import type { Basis, FocusGroup } from '../../rules/design.ts'
import { isSettingName, KNOWN_SETTINGS } from '../../rules/settings.ts'
import { stateOn } from '../../rules/sureness.ts'

/** From when, by whose word, and how sure: as it is shown. */
export type SpokenBasis = {
  from: string
  source: string
  certainty: Certainty
  state: 'in_force' | 'to_come' | 'past'
}

export const spokenBasis = (
  one: Basis,
  alike: readonly Basis[],
  today: string,
  format: Format,
): SpokenBasis => ({
  from: format.day(one.valid_from).replaceAll(' ', '\u00a0'),
  source: one.source,
  certainty: one.certainty,
  state: stateOn(one, alike, today),
})

/** "11,50 kr", "3 månader". The amount is decimal text. */
export function spokenFigure(
  name: string,
  amount: string,
  format: Format,
  say: Spoken<typeof figureTexts>,
): string {
  if (!isSettingName(name)) return amount
  const { unit, decimals } = KNOWN_SETTINGS[name]
  const value = Number(amount)
  const shown =
    unit === 'sek_per_eur'
      ? format.decimal(value, 2)
      : format.decimal(value, Number.isInteger(value) ? 0 : decimals)
  return say[`unit_${unit}`](shown)
}

/** "kvinnor, kollektiv, enkelt eller okvalificerat arbete" */
export function spokenGroup(group: FocusGroup, say: Spoken<typeof figureTexts>): string {
  const { sex, category, unqualified, years_without_training: years } = group
  const conditions = [
    sex && say[`sex_${sex}`],
    category && say[`category_${category}`],
    unqualified === null ? null : say[unqualified ? 'unqualified_yes' : 'unqualified_no'],
    years && say.years_without(years),
  ]
  return conditions.filter(Boolean).join(', ')
}

/** The one sentence that opens the settings: how much of it someone still has to confirm. */
export const settingsVerdict = (
  { all, unsure }: { all: number; unsure: number },
  format: Pick<Format, 'number'>,
  say: Pick<Spoken<typeof settingsTexts>, 'verdict_sure' | 'verdict_unsure'>,
): string =>
  unsure === 0
    ? say.verdict_sure(format.number(all))
    : say.verdict_unsure(format.number(unsure), format.number(all))
