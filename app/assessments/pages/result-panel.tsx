import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { measuringTexts } from '../messages/measuring.ts'
import type { resultOf } from './result.ts'

type Result = NonNullable<Awaited<ReturnType<typeof resultOf>>>
type Area = Result['areas'][number]

/** What was said, area by area; what may not be shown says so. */
export function ResultPanel({ title, groups, areas, notes, said, ...has }: Result) {
  const t = useTexts(measuringTexts)
  const columns: Column<Area>[] = [
    { key: 'area', label: t.area, render: area => area.name },
    { key: 'all', label: t.everyone, numeric: true, render: area => <strong>{area.mean ?? t.few}</strong> },
    ...(groups.length > 1
      ? groups.map((group, at) => ({
          key: group.key,
          label: group.label,
          numeric: true,
          render: (area: Area) => area.groups[at]!.text ?? <span className="secondary">{t.few}</span>,
        }))
      : []),
    ...(groups.length > 1
      ? [{ key: 'apart', label: t.apart, numeric: true, render: (area: Area) => area.apart ?? '–' }]
      : []),
    ...(has.has_others
      ? [{ key: 'others', label: t.others, numeric: true, render: (area: Area) => area.others ?? '–' }]
      : []),
    ...(has.has_before
      ? [{ key: 'moved', label: t.since, numeric: true, render: (area: Area) => area.moved ?? '–' }]
      : []),
  ]
  return (
    <Panel title={title}>
      {has.not_comparable && <Notice title={has.not_comparable} />}
      <Stack>
        <Table caption={title} captionHidden rows={areas} rowKey={area => area.code} columns={columns} />
        <Notes notes={notes} />
      </Stack>
      {said.length > 0 && (
        <>
          <h3>{t.said_freely}</h3>
          <ul>
            {said.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

/** How it is counted, under the table that it is about. */
export const Notes = ({ notes }: { notes: readonly string[] }) => (
  <Stack gap="tight">
    {notes.map(note => (
      <p key={note} className="small secondary">
        {note}
      </p>
    ))}
  </Stack>
)
