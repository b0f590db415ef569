import type { Spoken } from '../../foundation/text.ts'
import type { Option } from '../../ui/field.tsx'
import type { boardTexts } from '../messages/board.ts'
import { partnersInPaths } from '../queries/noted.ts'

/** The partners that have companies on their way, those without a partner last. */
export const partnerOptions = (
  paths: Parameters<typeof partnersInPaths>[0],
  t: Spoken<typeof boardTexts>,
): Option[] => [
  ...partnersInPaths(paths).map(({ id, name }) => ({ value: String(id), label: name })),
  ...(paths.some(path => path.partner_id === null) ? [{ value: 'none', label: t.no_partner }] : []),
]
