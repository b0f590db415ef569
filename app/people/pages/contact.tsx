import { z } from 'zod'
import { forbidden, found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { changeContact } from '../commands/change-contact.ts'
import { removeContact } from '../commands/contacts.ts'
import { contactTexts } from '../messages/contacts.ts'
import { mayNameContacts, mayNameSomeContacts } from '../policy.ts'
import { allContactsOf } from '../queries.ts'
import { CONTACT_FUNCTIONS, type ContactForm, contactForm } from '../rules/contact-form.ts'

const contactIn = ({ params }: Visit) => ({
  company_id: numberIn(params.id),
  contact_id: numberIn(params.contact),
})
const back = ({ params, at }: Visit) => at('foretag', numberIn(params.id), 'kontakter')

async function contactAt(visit: Visit & { db: Db }) {
  const { company_id, contact_id } = contactIn(visit)
  const all = await allContactsOf(visit.db, visit.visitor, company_id)
  return found(all.find(contact => contact.id === contact_id))
}

type KeptContact = Awaited<ReturnType<typeof contactAt>>

/** Whoever has only been interested has no form: they become a contact when a tip is answered. */
const isContact = (one: KeptContact): one is KeptContact & Pick<ContactForm, 'function'> =>
  one.function !== 'knocked'

const keptOf = (one: KeptContact): Kept | null =>
  isContact(one) ? { of: ['contact', one.id], version: one.version, typed: typedOf(contactForm, one) } : null

export const loader = page(mayNameSomeContacts, async visit => {
  const company = await companyAt(visit)
  if (!mayNameContacts(visit.visitor, company)) return forbidden()
  const contact = await contactAt(visit)
  const kept = keptOf(contact)
  const who = contact.name || contact.email
  const t = visit.say(contactTexts)
  return {
    who,
    title: kept ? t.change_title(who) : t.remove_question(who),
    company: company.name,
    company_at: visit.at('foretag', company.id),
    back: back(visit),
    edit: kept && editing(visit, contactForm, kept),
  }
})

export const action = actionFor(mayNameSomeContacts, visit =>
  visit.form.get('intent') === 'remove' ? carryOut(visit, REMOVING) : carryOut(visit, CHANGING),
)

const CHANGING = formPlan({
  reads: contactForm,
  says: contactTexts,
  saved: async visit => keptOf(await contactAt(visit)),
  does: (tx, form, visit) =>
    changeContact(tx, visit.visitor, { ...contactIn(visit), version: visit.version, form }),
  leadsTo: back,
})

const REMOVING = formPlan({
  reads: z.object({}),
  says: contactTexts,
  does: (tx, _, visit) => removeContact(tx, visit.visitor, contactIn(visit)),
  leadsTo: back,
})

export default function Contact({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(contactTexts)
  const choices = { functions: CONTACT_FUNCTIONS.map(value => ({ value, label: t[value] })) }
  const { field } = useFields(contactForm, { saved: d.edit?.saved ?? {}, choices }, actionData)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.company_at, label: d.company },
          { href: d.back, label: t.contacts },
        ]}
        here={d.who}
        title={d.title}
      />
      <Stack gap="wide">
        {d.edit && (
          <EditForm {...d.edit} of={contactForm} choices={choices} back={actionData} href={d.back}>
            {field('function')}
            {field('name', { optional: true, autoComplete: 'off' })}
            {field('email', { optional: true, autoComplete: 'off', hint: t.change_address_note })}
            {field('phone', { autoComplete: 'off' })}
            <Row>
              <Button>{t.save}</Button>
              <ButtonLink kind="quiet" href={d.back}>
                {t.keep}
              </ButtonLink>
            </Row>
          </EditForm>
        )}
        <Panel title={t.remove_question(d.who)}>
          <Form intent="remove">
            <p>{t.remove_what}</p>
            <Row>
              <Button kind="danger">{t.remove_who(d.who)}</Button>
              <ButtonLink kind="quiet" href={d.back}>
                {t.keep}
              </ButtonLink>
            </Row>
          </Form>
        </Panel>
      </Stack>
    </>
  )
}
