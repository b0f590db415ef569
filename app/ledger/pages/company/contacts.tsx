import type { Spoken } from '../../../foundation/text.ts'
import type { contactsOf } from '../../../people/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { companyPageTexts } from '../../messages/company.ts'

type Contact = Awaited<ReturnType<typeof contactsOf>>[number]

export const contactShown = (
  { id, function: role, name, email, phone }: Contact,
  t: Spoken<typeof companyPageTexts>,
) => ({
  id,
  role: t[`function_${role}`],
  name,
  email,
  phone,
})

/** Whom to turn to, with ways to reach them at once. */
export function ContactPanel({
  contacts,
  edit,
}: {
  contacts: ReturnType<typeof contactShown>[]
  edit: string | null
}) {
  const t = useTexts(companyPageTexts)
  return (
    <Panel title={t.contacts} link={edit ? { href: edit, label: t.change_contacts } : undefined}>
      {contacts.length === 0 && <p className="secondary">{t.no_contacts}</p>}
      <Pairs
        start
        pairs={contacts.map(contact => ({ label: contact.role, value: <Reach contact={contact} /> }))}
      />
    </Panel>
  )
}

const Reach = ({ contact: { name, email, phone } }: { contact: ReturnType<typeof contactShown> }) => (
  <>
    {name && <div>{name}</div>}
    {email && (
      <div>
        <a href={`mailto:${email}`}>{email}</a>
      </div>
    )}
    {phone && (
      <div>
        <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
      </div>
    )}
  </>
)
