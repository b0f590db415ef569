import type { Visit } from '../../access/web.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'
import type { MoveCount } from '../queries/merging.ts'
import { MERGE_FIELD_NAMES, type Mergeable, type MergeField, standingOf } from '../rules/merge.ts'
import { TOLD_MOVES } from '../rules/moves.ts'

type Names = { municipalities: Map<string, string>; partners: Map<number, string> }

/** How much hangs on each of the two, for the kinds where there is anything. */
export const movesShown = (
  counts: readonly MoveCount[],
  [stays, goes]: readonly [Mergeable, Mergeable],
  { say, format }: Pick<Visit, 'say' | 'format'>,
) => {
  const t = say(mergeTexts)
  const of = (company: Mergeable, what: string) =>
    counts.find(one => one.company_id === company.id && one.what === what)?.rows ?? 0
  return TOLD_MOVES.filter(what => of(stays, what) + of(goes, what) > 0).map(what => ({
    what,
    label: t[`move_${what}`],
    stays: format.number(of(stays, what)),
    goes: format.number(of(goes, what)),
  }))
}

/** The facts of the two beside each other: what is the same is left out. */
export const factsShown = (
  [stays, goes]: readonly [Mergeable, Mergeable],
  names: Names,
  visit: Pick<Visit, 'say' | 'format'>,
) => {
  const t = visit.say(mergeTexts)
  return MERGE_FIELD_NAMES.filter(field => standingOf(field, stays, goes) !== 'same').map(field => ({
    field,
    label: t[`field_${field}`],
    stays: said(field, stays, names, visit),
    goes: said(field, goes, names, visit),
    standing: standingOf(field, stays, goes),
  }))
}

export type FactShown = ReturnType<typeof factsShown>[number]

function said(
  field: MergeField,
  of: Mergeable,
  names: Names,
  { say, format }: Pick<Visit, 'say' | 'format'>,
): string {
  const t = say(mergeTexts)
  const sum = (...parts: (number | null)[]) =>
    parts.includes(null)
      ? t.unknown
      : format.number(parts.reduce<number>((all, part) => all + (part ?? 0), 0))
  switch (field) {
    case 'organisation_number':
    case 'parent_number':
      return of[field] ? writtenOrganisationNumber(of[field]) : t.unknown
    case 'municipality_code':
      return names.municipalities.get(of.municipality_code) ?? of.municipality_code
    case 'partner_id':
      return names.partners.get(of.partner_id ?? 0) ?? t.unknown
    case 'base':
      return of.employees === null && of.women_kollektiv === null
        ? t.unknown
        : t.base_said(
            of.employees === null ? t.unknown : format.number(of.employees),
            sum(of.women_kollektiv, of.women_tjansteman),
            sum(of.men_kollektiv, of.men_tjansteman),
          )
    case 'money':
      return [of.turnover_ore, of.balance_ore]
        .map(ore => (ore === null ? t.unknown : format.kronor(ore)))
        .join(' / ')
    default:
      return of[field] ?? t.unknown
  }
}
