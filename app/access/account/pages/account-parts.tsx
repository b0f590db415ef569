import { Button } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { ShownTo } from '../../../ui/shown-to.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { accessTexts } from '../../messages.ts'
import { PasskeyAdd } from '../../sign-in/pages/passkey-forms.tsx'

type SessionRow = { id: string; device: string; signed_in: string; is_this: boolean }
type PasskeyRow = { id: string; name: string; made: string | null }

/** The keys of the account, and a way to add one where the browser can. */
export function Passkeys({ passkeys }: { passkeys: PasskeyRow[] }) {
  const t = useTexts(accessTexts)
  return (
    <Panel title={t.passkeys} intro={t.passkeys_intro}>
      <Stack>
        <Table
          caption={t.passkeys}
          captionHidden
          rows={passkeys}
          rowKey={row => row.id}
          columns={[
            { key: 'name', label: t.passkey, render: row => row.name },
            { key: 'made', label: t.passkey_since, render: row => row.made },
            {
              key: 'do',
              label: t.what,
              render: row => (
                <OneButton intent="passkey" id={row.id} label={t.passkey_remove} whose={row.name} />
              ),
            },
          ]}
          empty={<p>{t.passkeys_none}</p>}
        />
        <PasskeyAdd />
      </Stack>
    </Panel>
  )
}

/** The account at the organisation's provider, and a way to untie it. */
export function OrganisationAccount({ account }: { account: { id: string; name: string; since: string } }) {
  const t = useTexts(accessTexts)
  return (
    <Panel title={t.organisation_account} intro={t.organisation_account_intro(account.name)}>
      <Stack>
        <p>
          {t.organisation_account_since} {account.since}
        </p>
        <OneButton intent="organisation-account" id={account.id} label={t.organisation_account_remove} />
      </Stack>
    </Panel>
  )
}

/** Where the account is open, each to be closed from here. */
export function Sessions({ sessions }: { sessions: SessionRow[] }) {
  const t = useTexts(accessTexts)
  return (
    <Panel title={t.sessions}>
      <Table
        caption={t.sessions}
        captionHidden
        rows={sessions}
        rowKey={row => row.id}
        isHere={row => row.is_this}
        columns={[
          { key: 'device', label: t.device, render: row => row.device },
          { key: 'signed_in', label: t.signed_in_at, render: row => row.signed_in },
          {
            key: 'do',
            label: t.what,
            render: row =>
              row.is_this ? (
                <Tag tone="now">{t.device_this}</Tag>
              ) : (
                <OneButton intent="session" id={row.id} label={t.end_session} whose={row.device} />
              ),
          },
        ]}
      />
      {sessions.length > 1 && <OneButton intent="other-sessions" id="" label={t.end_others} />}
    </Panel>
  )
}

const OneButton = ({
  intent,
  id,
  label,
  whose,
}: {
  intent: string
  id: string
  label: string
  whose?: string
}) => (
  <form method="post">
    <ShownTo />
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="id" value={id} />
    <Button kind="quiet" size="small">
      {label}
      {whose && <span className="visually-hidden">: {whose}</span>}
    </Button>
  </form>
)
