import { useTexts } from '../../ui/language.tsx'
import { type MarkKind, Marks } from '../../ui/marks.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { measuringTexts } from '../messages/measuring.ts'
import { MARKS } from '../rules/marks.ts'
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
  ]
  return (
    <Panel title={title}>
      {has.not_comparable && <Notice title={has.not_comparable} />}
      <Stack>
        {has.furthest && <SpreadPicture groups={groups} areas={areas} summary={has.furthest} />}
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

const SHAPES = { management: 'round', hr: 'square', union: 'triangle', other: 'diamond' } as const
const TICKS = MARKS.map(at => ({ at, label: String(at) }))
const LINE = { from: 1, to: 5, ticks: TICKS }

/** Each group that is shown as a mark on the line from 1 to 5, and how far apart they stand: what the table says. */
function SpreadPicture({ groups, areas, summary }: Pick<Result, 'groups' | 'areas'> & { summary: string }) {
  const t = useTexts(measuringTexts)
  return (
    <Marks
      {...LINE}
      summary={summary}
      kinds={groups
        .filter((_, at) => areas.some(area => area.groups[at]!.position !== null))
        .map((group): MarkKind => ({ ...group, shape: SHAPES[group.key] }))}
      rows={areas.map(area => ({
        key: area.code,
        label: area.name,
        marks: area.groups.flatMap(({ key, position }) =>
          position === null ? [] : [{ kind: key, at: position }],
        ),
        text: area.apart === null ? t.few : t.apart_by(area.apart),
      }))}
    />
  )
}

type Moved = NonNullable<Result['moved']>

/** Where each area stood and stands, as a picture and in figures. */
export function MovedPanel({ called, summary, rows }: Moved) {
  const t = useTexts(measuringTexts)
  return (
    <Panel title={t.since}>
      <Stack>
        {summary && (
          <Marks
            {...LINE}
            summary={summary}
            kinds={[
              { key: 'before', label: t.baseline, shape: 'empty' },
              { key: 'now', label: called, shape: 'round' },
            ]}
            rows={rows.map(row => ({
              key: row.code,
              label: row.name,
              marks: [
                { kind: 'before', at: row.before.position },
                { kind: 'now', at: row.now.position },
              ].flatMap(({ kind, at }) => (at === null ? [] : [{ kind, at }])),
              text: row.moved ?? t.few,
            }))}
          />
        )}
        <Table
          caption={t.since}
          captionHidden
          rows={rows}
          rowKey={row => row.code}
          columns={[
            { key: 'area', label: t.area, render: row => row.name },
            { key: 'before', label: t.baseline, numeric: true, render: row => row.before.text ?? t.few },
            { key: 'now', label: called, numeric: true, render: row => row.now.text ?? t.few },
            {
              key: 'moved',
              label: t.moved,
              numeric: true,
              render: row => <strong>{row.moved ?? t.few}</strong>,
            },
          ]}
        />
      </Stack>
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
