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
  /** Where all that is kept about them is taken out. */
  extract: string
}

/** Those one turns to, each with a way to be taken away and, for those who answer such questions, to be told what is kept. */
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
        { key: 'email', label: t.email, render: contact => contact.email || null },
        { key: 'phone', label: t.phone, render: contact => contact.phone || null },
        ...(mayTakeOut ? [takeOut] : []),
        {
          key: 'remove',
          label: t.remove,
          render: contact => (
            <Form intent="remove">
              <input type="hidden" name="contact" value={contact.id} />
              <Button kind="quiet" size="small" aria-label={t.remove_who(contact.who)}>
                {t.remove}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
