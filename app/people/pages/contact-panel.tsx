import { panel } from '../../access/panel.tsx'
import { mayReadCompany } from '../../companies/policy.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import type { Spoken } from '../../foundation/text.ts'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { contactPanelTexts } from '../messages/contact-panel.ts'
import { mayNameContacts } from '../policy.ts'
import { contactsOf } from '../queries.ts'

/** Whom to turn to, with ways to reach them at once. */
export const contactPanel = panel({
  may: mayReadCompany,
  load: async ({ db, visitor, say, at }, company: CompanyFacts) => {
    const t = say(contactPanelTexts)
    return {
      contacts: (await contactsOf(db, visitor, company.id)).map(contact => contactShown(contact, t)),
      edit: mayNameContacts(visitor, company) ? at('foretag', company.id, 'kontakter') : null,
    }
  },
  View: ContactPanel,
})

type Contact = Awaited<ReturnType<typeof contactsOf>>[number]

const contactShown = (
  { id, function: role, name, email, phone }: Contact,
  t: Spoken<typeof contactPanelTexts>,
) => ({
  id,
  role: t[`function_${role}`],
  name,
  email,
  phone,
})

function ContactPanel({
  contacts,
  edit,
}: {
  contacts: ReturnType<typeof contactShown>[]
  edit: string | null
}) {
  const t = useTexts(contactPanelTexts)
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
