import { CellField } from '../../ui/cell-field.tsx'
import type { Option, OptionGroup } from '../../ui/field.tsx'
import type { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { outcomeTexts } from '../messages/outcomes.ts'

/** How many empty rows stand after those that are there. */
export const EMPTY_OUTCOMES = 3

type Props = {
  rows: number
  competences: readonly OptionGroup[]
  levels: readonly Option[]
  field: ReturnType<typeof filling>
}

/** What a course leads to as it is typed, a row for each. */
export function OutcomeRows({ rows, competences, levels, field }: Props) {
  const t = useTexts(outcomeTexts)
  return (
    <Stack gap="tight">
      <Table
        caption={t.leads_to}
        rows={Array.from({ length: rows }, (_, at) => at + 1)}
        rowKey={nth => nth}
        columns={[
          { key: 'row', label: t.number, render: nth => nth },
          {
            key: 'competence',
            label: t.competence,
            render: nth => (
              <CellField
                type="select"
                label={`${t.row(nth)}: ${t.competence.toLowerCase()}`}
                options={[{ value: '', label: t.nothing }, ...competences]}
                {...field(`outcome_${nth}_competence`)}
              />
            ),
          },
          {
            key: 'level',
            label: t.level,
            render: nth => (
              <CellField
                type="select"
                label={`${t.row(nth)}: ${t.level.toLowerCase()}`}
                options={[{ value: '', label: t.no_level }, ...levels]}
                {...field(`outcome_${nth}_level`)}
              />
            ),
          },
        ]}
      />
      <p className="small secondary">{t.leads_to_hint}</p>
    </Stack>
  )
}
