import type { Saved } from '../../../ui/form-state.ts'
import type { FocusGroup } from '../../rules/design.ts'

/** A focus group the way its form shows it. */
export const savedGroup = (group: FocusGroup): Saved => ({
  name: group.name,
  sex: group.sex ?? '',
  category: group.category ?? '',
  unqualified: group.unqualified === null ? '' : group.unqualified ? 'yes' : 'no',
  years_without_training: String(group.years_without_training ?? ''),
  valid_from: group.valid_from,
  source: group.source,
  certainty: group.certainty,
})
