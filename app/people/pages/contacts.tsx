import { z } from 'zod'
import { forbidden, newOnce, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import type { Tab } from '../../access/tabs.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { optionalNumberField, optionalTextField } from '../../foundation/fields.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { addContact, confirmContact } from '../commands/contacts.ts'
import { contactTexts } from '../messages/contacts.ts'
import { mayAnswerPerson, mayConfirmContacts, mayNameContacts, mayNameSomeContacts } from '../policy.ts'
import { allContactsOf } from '../queries.ts'
import { CONTACT_FUNCTIONS, contactForm } from '../rules/contact-form.ts'
import { isToConfirm } from '../rules/to-confirm.ts'
import { ContactTable } from './contact-table.tsx'

export const contactsTab: Tab<CompanyFacts> = {
  path: 'kontakter',
  may: mayNameSomeContacts,
  mayAt: mayNameContacts,
  label: ({ say }) => say(contactTexts).contacts,
}

export const loader = page(mayNameSomeContacts, async visit => {
  const { db, visitor, say, at, format } = visit
  const t = say(contactTexts)
  const company = await companyAt(visit)
  if (!mayNameContacts(visitor, company)) return forbidden()
  const contacts = await allContactsOf(db, visitor, company.id)
  const may_confirm = mayConfirmContacts(visitor, company)
  return {
    title: t.title(company.name),
    once: newOnce(),
    may_take_out: mayAnswerPerson(visitor),
    waits: may_confirm && contacts.some(isToConfirm),
    contacts: contacts.map(({ id, function: role, name, email, phone, ...contact }) => ({
      id,
      role: t[role],
      who: name || email,
      name,
      email,
      phone,
      trust: isToConfirm({ ...contact, email, function: role })
        ? t.not_confirmed
        : contact.confirmed_at && t.confirmed_on(format.day(localDateOf(contact.confirmed_at))),
      may_confirm: may_confirm && isToConfirm({ ...contact, email, function: role }),
      change: at('foretag', company.id, 'kontakter', id),
      extract: at('foretag', company.id, 'kontakter', id, 'utdrag'),
    })),
  }
})

export const action = actionFor(mayNameSomeContacts, visit => {
  return visit.form.get('intent') === 'confirm' ? carryOut(visit, CONFIRMING) : carryOut(visit, ADDING)
})

const CONFIRMING = formPlan({
  reads: z.object({ contact: optionalNumberField(), email: optionalTextField(320) }),
  says: contactTexts,
  does: (tx, { contact, email }, { visitor, params }) =>
    confirmContact(tx, visitor, { company_id: numberIn(params.id), contact_id: numberIn(contact), email }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id), 'kontakter'),
})

const ADDING = formPlan({
  reads: contactForm,
  says: contactTexts,
  does: (tx, form, { visitor, params }) => addContact(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id), 'kontakter'),
})

export default function Contacts({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(contactTexts)
  const functions = CONTACT_FUNCTIONS.map(value => ({ value, label: t[value] }))
  const { field } = useFields(
    contactForm,
    { saved: { function: 'contact' }, choices: { functions } },
    actionData,
  )
  return (
    <>
      <ErrorSummary errors={actionData?.errors} />
      <Panel title={t.contacts}>
        {d.waits && <p className="small secondary">{t.confirm_why}</p>}
        <ContactTable contacts={d.contacts} mayTakeOut={d.may_take_out} />
      </Panel>
      <Panel title={t.add_title}>
        <Form once={d.once} guard>
          {field('function')}
          {field('name', { optional: true, autoComplete: 'off' })}
          {field('email', { optional: true, autoComplete: 'off' })}
          {field('phone', { autoComplete: 'off' })}
          <div>
            <Button icon="plus">{t.add}</Button>
          </div>
        </Form>
      </Panel>
    </>
  )
}
