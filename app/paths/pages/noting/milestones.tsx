import type { Invalid } from '../../../foundation/form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import type { Option } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { notingTexts } from '../../messages/noting.ts'
import { milestoneForm } from '../../rules/forms.ts'

type FieldsProps = { open: Option[]; once: string; returned?: Invalid; back: string }

/** Which step, and when. */
export function MilestoneFields({ open, once, returned, back }: FieldsProps) {
  const t = useTexts(notingTexts)
  const own = returned?.intent === 'withdraw' ? undefined : returned
  const { fields } = useFields(milestoneForm, { saved: {}, choices: { open } }, own)
  if (open.length === 0) return <p className="secondary">{t.all_noted}</p>
  return (
    <Form once={once} intent="note" guard>
      {fields('stage', 'reached_on', 'day_because')}
      <div className="row">
        <Button>{t.save_step}</Button>
        <ButtonLink kind="quiet" href={back}>
          {t.back}
        </ButtonLink>
      </div>
    </Form>
  )
}

type Noted = { id: number; step: string; day: string; by: string; once: string }

/** What stands, with a way to take it back. */
export function NotedSteps({ noted }: { noted: Noted[] }) {
  const t = useTexts(notingTexts)
  return (
    <Table
      caption={t.noted}
      captionHidden
      rows={noted}
      rowKey={row => row.id}
      empty={<p className="secondary">{t.nothing_noted}</p>}
      columns={[
        { key: 'step', label: t.step, render: row => row.step },
        { key: 'day', label: t.day, render: row => row.day },
        { key: 'by', label: t.by, render: row => row.by },
        {
          key: 'act',
          label: t.act,
          render: row => (
            <Form once={row.once} intent="withdraw">
              <input type="hidden" name="milestone" value={row.id} />
              <Button kind="quiet" size="small" aria-label={t.withdraw_named(row.step)}>
                {t.withdraw}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
