import type { Typed } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { type Errors, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { userTexts } from '../messages.ts'
import { RowButton, Who } from './user-row-parts.tsx'
import type { RoleRow } from './user-rows.ts'

/** Who has which role, and the ways to change it. */
export function UserTable({
  roles,
  today,
  errors,
  typed,
}: {
  roles: RoleRow[]
  today: string
  errors: Errors
  typed: Typed
}) {
  const t = useTexts(userTexts)
  return (
    <Table
      caption={t.users_caption}
      rows={roles}
      rowKey={row => row.id}
      columns={[
        {
          key: 'name',
          label: t.person,
          render: row => (
            <Who name={row.name} email={row.email} you={row.is_you ? t.this_is_you : undefined} />
          ),
        },
        { key: 'role', label: t.role, render: row => row.role },
        {
          key: 'until',
          label: t.until,
          render: row => (
            <span>
              {row.until}
              <span className="sub nowrap">{t.since(row.since)}</span>
            </span>
          ),
        },
        {
          key: 'do',
          label: t.what,
          render: row => (
            <Stack gap="tight">
              {row.is_auditor && <Extend row={row} today={today} errors={errors} typed={typed} />}
              {row.may_revoke && (
                <RowButton intent="revoke" id={row.id} label={t.revoke} whose={`${row.name}, ${row.role}`} />
              )}
            </Stack>
          ),
        },
      ]}
    />
  )
}

function Extend({
  row,
  today,
  errors,
  typed,
}: {
  row: RoleRow
  today: string
  errors: Errors
  typed: Typed
}) {
  const t = useTexts(userTexts)
  const id = `until_on_${row.id}`
  const kept = typed.intent === 'extend' && typed.id === String(row.id) ? typed.new_until_on : row.until_on
  return (
    <details className="more" open={!!errors[id]}>
      <summary>{t.extend}</summary>
      <Form intent="extend">
        <input type="hidden" name="id" value={row.id} />
        <Field
          type="date"
          id={id}
          name="new_until_on"
          label={t.extend_to}
          min={today}
          defaultValue={kept}
          error={errors[id]}
        />
        <Button kind="quiet" size="small">
          {t.save_day}
        </Button>
      </Form>
    </details>
  )
}
