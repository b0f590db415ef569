import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { contactTexts } from '../messages/contacts.ts'

export type ContactRow = {
  id: number
  role: string
  who: string
  name: string
  email: string
  phone: string
  /** How the address is believed, where something is to be said of it. */
  trust: string | null
  may_confirm: boolean
  /** Where they are changed, or taken away. */
  change: string
  /** Where all that is kept about them is taken out. */
  extract: string
}

/** Those one turns to, each with a way to be changed or taken away and, for those who answer such questions, to be told what is kept. */
export function ContactTable({ contacts, mayTakeOut }: { contacts: ContactRow[]; mayTakeOut: boolean }) {
  const t = useTexts(contactTexts)
  const takeOut: Column<ContactRow> = {
    key: 'extract',
    label: t.extract,
    render: contact => (
      <Form action={contact.extract} data-download>
        <Button kind="quiet" size="small" aria-label={t.take_out_who(contact.who)}>
          {t.take_out}
        </Button>
      </Form>
    ),
  }
  return (
    <Table
      caption={t.contacts}
      captionHidden
      rows={contacts}
      rowKey={contact => contact.id}
      empty={<p className="secondary">{t.none}</p>}
      columns={[
        { key: 'name', label: t.name, render: contact => contact.who },
        { key: 'function', label: t.function, render: contact => contact.role },
        { key: 'email', label: t.email, render: contact => <Address contact={contact} /> },
        { key: 'phone', label: t.phone, render: contact => contact.phone || null },
        ...(mayTakeOut ? [takeOut] : []),
        {
          key: 'change',
          label: t.change,
          render: contact => (
            <a href={contact.change} aria-label={t.change_who(contact.who)}>
              {t.change}
            </a>
          ),
        },
      ]}
    />
  )
}

/** The address, how it is believed, and the way to say that it is right. */
function Address({ contact }: { contact: ContactRow }) {
  const t = useTexts(contactTexts)
  return (
    <>
      {contact.email}
      {contact.trust && <div className="small secondary">{contact.trust}</div>}
      {contact.may_confirm && (
        <Form intent="confirm">
          <input type="hidden" name="contact" value={contact.id} />
          <input type="hidden" name="email" value={contact.email} />
          <Button kind="quiet" size="small" aria-label={t.confirm_who(contact.who)}>
            {t.confirm}
          </Button>
        </Form>
      )}
    </>
  )
}
