import { type Language, spoken } from '../../foundation/text.ts'
import { trailActions } from './actions.ts'
import { trailFields } from './fields.ts'

/** Every code that a command writes, with its words. A test finds the actions and subjects that have none. */
export const trailCodes = { ...trailActions, ...trailFields }

/** The sentence of a code; a code that has none is shown as it is, so that nothing is hidden. */
export function codeText(
  kind: 'did' | 'subject' | 'role' | 'field' | 'value',
  code: string,
  language: Language,
): string {
  const found: unknown = (spoken(trailCodes, language) as Record<string, unknown>)[
    `${kind}_${code.replaceAll('-', '_')}`
  ]
  return typeof found === 'string' ? found : kind === 'field' ? code.replaceAll('_', ' ') : code
}

export const actionName = (action: string, language: Language): string => codeText('did', action, language)
