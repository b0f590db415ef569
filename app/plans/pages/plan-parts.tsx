import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { planTexts } from '../messages/plan.ts'
import type { FoundShown } from './found-shown.ts'
import type { PlanShown } from './plan-shown.ts'

type Line = PlanShown['lines'][number]
/** What a room above shows of each line, and below the table what it rests on. */
export type LinesBeside = { label: string; of: (line: number) => ReactNode; below: string }

/** What is planned, the most important first; what is missing is said where it is missing. */
export function LinesPanel({
  lines,
  may_edit,
  once,
  beside,
}: Pick<PlanShown, 'lines' | 'may_edit'> & { once: string; beside: LinesBeside | null }) {
  const t = useTexts(planTexts)
  const missing = <Tag tone="warn">{t.missing}</Tag>
  const columns: Column<Line>[] = [
    {
      key: 'name',
      label: t.competence,
      render: line => (
        <span>
          <a href={line.href}>{line.name}</a> {line.role && <span className="sub">{line.role}</span>}
          {line.found && <FoundTag found={line.found} />}
        </span>
      ),
    },
    { key: 'levels', label: t.levels, phone: 'side', render: line => line.levels },
    {
      key: 'people',
      label: t.for_whom,
      phone: 'below',
      named: true,
      render: line => (line.lacks_people ? missing : line.people),
    },
    { key: 'due', label: t.due_on, phone: 'below', named: true, render: line => line.due ?? missing },
    { key: 'kind', label: t.kind, render: line => line.kind },
    { key: 'responsible', label: t.responsible_short, render: line => line.responsible },
    ...(beside
      ? [
          {
            key: 'beside',
            label: beside.label,
            phone: 'below' as const,
            render: (line: Line) => beside.of(line.id),
          },
        ]
      : []),
    ...(may_edit
      ? [
          {
            key: 'order',
            label: t.order,
            phone: 'corner' as const,
            render: (line: Line) => <Mover line={line} once={once} />,
          },
        ]
      : []),
  ]
  return (
    <Panel title={t.lines} intro={may_edit ? t.lines_intro : undefined}>
      <Stack>
        <Table caption={t.lines} captionHidden rows={lines} rowKey={line => line.id} columns={columns} />
        {beside && <p className="small secondary">{beside.below}</p>}
      </Stack>
    </Panel>
  )
}

/** What the follow-up found of the gap that a measure is for, and the way to it. */
export const FoundTag = ({ found: { said, tone, href, on } }: { found: FoundShown }) => (
  <span className="sub is-kept">
    <Tag tone={tone}>{said}</Tag> <a href={href}>{on}</a>
  </span>
)

function Mover({ line, once }: { line: Line; once: string }) {
  const t = useTexts(planTexts)
  return (
    <Form intent="move" once={`${once}-${line.id}`}>
      <input type="hidden" name="line" value={line.id} />
      <Row>
        {!line.is_first && (
          <Button kind="quiet" size="small" name="by" value="up" aria-label={t.move_which(t.up, line.name)}>
            ↑
          </Button>
        )}
        {!line.is_last && (
          <Button
            kind="quiet"
            size="small"
            name="by"
            value="down"
            aria-label={t.move_which(t.down, line.name)}
          >
            ↓
          </Button>
        )}
      </Row>
    </Form>
  )
}

/** A dated act: the plan is ready, or it is not after all. */
export function ReadyPanel({
  is_ready,
  once,
  version,
}: Pick<PlanShown, 'is_ready' | 'version'> & { once: string }) {
  const t = useTexts(planTexts)
  return (
    <Panel title={t.ready} intro={t.ready_intro}>
      <Form intent={is_ready ? 'not-ready' : 'ready'} once={`${once}-ready`} version={version}>
        <Button kind="second">{is_ready ? t.ready_take_back : t.ready_declare}</Button>
      </Form>
    </Panel>
  )
}
