import type { Invalid } from '../../../foundation/form.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { contactTexts } from '../../../people/messages/contacts.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { checklistTexts } from '../../messages/checklist.ts'
import type { linksOf } from '../../queries.ts'
import { linkForm } from '../../rules/forms.ts'

type Link = Awaited<ReturnType<typeof linksOf>>[number]
type Speech = {
  t: Spoken<typeof checklistTexts>
  functions: Spoken<typeof contactTexts>
  format: Format
  now: Date
}

export const linkShown = (link: Link, { t, functions, format, now }: Speech) => ({
  id: link.id,
  sent: format.moment(link.created_at),
  to: link.function ? functions[link.function] : '–',
  until: format.moment(link.expires_at),
  used: link.last_used_at ? format.moment(link.last_used_at) : t.never_used,
  state: link.revoked_at
    ? ('revoked' as const)
    : link.expires_at <= now
      ? ('too_old' as const)
      : ('good' as const),
})

type AskProps = {
  once: string
  asks_for: string | null
  contacts: { value: string; label: string }[]
  contacts_at: string
  errors?: Invalid
}

/** To whom, and what the letter asks for. */
export function AskForm({ once, asks_for, contacts, contacts_at, errors }: AskProps) {
  const t = useTexts(checklistTexts)
  const saved = { language: 'sv', contact_id: contacts[0]?.value ?? '' }
  const { fields } = useFields(linkForm, { saved, choices: { contacts } }, errors)
  if (!asks_for) return <Notice tone="ok" title={t.nothing_to_ask} />
  if (contacts.length === 0)
    return (
      <Notice tone="warn" title={t.no_contact}>
        <ButtonLink kind="second" href={contacts_at}>
          {t.add_contact}
        </ButtonLink>
      </Notice>
    )
  return (
    <Form once={once}>
      <p>{asks_for}</p>
      {fields('contact_id', 'language')}
      <Button>{t.send}</Button>
    </Form>
  )
}

/** The links that have been sent, and the way to end one. */
export function SentLinks({ links }: { links: ReturnType<typeof linkShown>[] }) {
  const t = useTexts(checklistTexts)
  return (
    <Panel title={t.sent_links}>
      <Table
        caption={t.sent_links}
        captionHidden
        rows={links}
        rowKey={link => link.id}
        empty={<p className="secondary">{t.no_links}</p>}
        columns={[
          { key: 'sent', label: t.sent, render: link => link.sent },
          { key: 'to', label: t.to_whom, render: link => link.to },
          { key: 'until', label: t.valid_until, render: link => link.until },
          { key: 'used', label: t.last_used, render: link => link.used },
          {
            key: 'state',
            label: t.state,
            render: link => <Tag tone={link.state === 'good' ? 'ok' : 'plain'}>{t[link.state]}</Tag>,
          },
          {
            key: 'revoke',
            label: t.revoke,
            render: link =>
              link.state === 'good' ? (
                <Form intent="revoke">
                  <input type="hidden" name="link" value={link.id} />
                  <Button kind="quiet" size="small" aria-label={t.revoke_which(link.sent)}>
                    {t.revoke}
                  </Button>
                </Form>
              ) : null,
          },
        ]}
      />
    </Panel>
  )
}
