import type { Spoken } from '../../foundation/text.ts'
import type { Option } from '../../ui/field.tsx'
import type { boardTexts } from '../messages/board.ts'
import type { stageTexts } from '../messages/stages.ts'
import { partnersInPaths } from '../queries/noted.ts'
import { STAGES, STANDINGS } from '../rules/stages.ts'

type Labels = Spoken<typeof boardTexts>

/** The partners that have companies on their way, those without a partner last. */
export const partnerOptions = (paths: Parameters<typeof partnersInPaths>[0], t: Labels): Option[] => [
  { value: '', label: t.any_partner },
  ...partnersInPaths(paths).map(({ id, name }) => ({ value: String(id), label: name })),
  ...(paths.some(path => path.partner_id === null) ? [{ value: 'none', label: t.no_partner }] : []),
]

type Choices = { partners: Option[]; counties: Option[] }

export const pathFilters = (
  t: Labels,
  stages: Spoken<typeof stageTexts>,
  { partners, counties }: Choices,
) => [
  {
    name: 'stage',
    label: t.at_stage,
    options: [
      { value: '', label: t.any_stage },
      ...STANDINGS.map(value => ({ value, label: stages[value] })),
    ],
  },
  {
    name: 'reached',
    label: t.reached,
    options: [{ value: '', label: t.any_reached }, ...STAGES.map(value => ({ value, label: stages[value] }))],
  },
  { name: 'partner', label: t.partner, options: partners },
  { name: 'county', label: t.county, options: [{ value: '', label: t.any_county }, ...counties] },
  {
    name: 'referred',
    label: t.referred,
    options: [
      { value: '', label: t.either },
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
    ],
  },
  {
    name: 'late',
    label: t.late,
    options: [
      { value: '', label: t.all },
      { value: 'yes', label: t.only_late },
    ],
  },
]
