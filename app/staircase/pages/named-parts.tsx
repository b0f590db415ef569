import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { namedTexts } from '../messages/named.ts'
import { proposalsForm } from '../rules/move-form.ts'
import { type namedShown, PER_PAGE } from './named-shown.ts'

type Named = NonNullable<Awaited<ReturnType<typeof namedShown>>>
type Person = Named['people'][number]

/** Who stands where, with the way to move one of them. */
export function NamedPanel({ people, list, total }: Pick<Named, 'people' | 'list' | 'total'>) {
  const t = useTexts(namedTexts)
  const columns: Column<Person>[] = [
    { key: 'name', label: t.name, render: one => <a href={one.href}>{one.name}</a> },
    { key: 'role', label: t.role, render: one => one.role || null },
    {
      key: 'step',
      label: t.step,
      render: one => (
        <span>
          {one.step} {one.mark && <span className="sub">{one.mark}</span>}
        </span>
      ),
    },
    { key: 'since', label: t.since, render: one => one.since },
    {
      key: 'move',
      label: t.move,
      render: one => (
        <a href={one.move} aria-label={t.move_one(one.name)}>
          {t.move}
        </a>
      ),
    },
  ]
  return (
    <Panel title={t.who} intro={t.who_intro}>
      <Table
        caption={t.who}
        captionHidden
        rows={people}
        rowKey={one => one.id}
        columns={columns}
        empty={<p className="secondary">{t.nobody}</p>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
    </Panel>
  )
}

/** Those who seem to stand on a higher step: whoever looks ticks whom to move. */
export function ProposalsPanel({
  once,
  proposals,
  back,
}: Pick<Named, 'once' | 'proposals'> & { back?: Invalid }) {
  const t = useTexts(namedTexts)
  const { fields } = useFields(proposalsForm, { saved: { moves: '' }, choices: { proposals } }, back)
  return (
    <Panel title={t.proposals} intro={t.proposals_intro}>
      <ErrorSummary errors={back?.errors} />
      <Form once={once}>
        {fields('moves', 'note')}
        <Button>{t.move_them}</Button>
      </Form>
    </Panel>
  )
}
