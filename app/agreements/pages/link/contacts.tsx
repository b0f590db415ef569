import { forbidden, isInvalid, newOnce, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { sentIn } from '../../../access/sent-form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { once, transact } from '../../../foundation/transact.ts'
import { addContact } from '../../../people/commands/contacts.ts'
import { contactTexts } from '../../../people/messages/contacts.ts'
import { contactsOf } from '../../../people/queries.ts'
import { contactForm } from '../../../people/rules/contact-form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { linkTexts } from '../../messages/link.ts'
import { COMPANY_FUNCTIONS } from '../../rules/checklist.ts'
import { Asker } from './asker.tsx'
import { linkAction, linkPage } from './door.ts'
import { LinkHead } from './head.tsx'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

export const loader = linkPage(async ({ db, visitor, company, asker, home, say, language, url }) => {
  const t = say(linkTexts)
  const names = say(contactTexts)
  const there = new Set((await contactsOf(db, visitor, company.id)).map(contact => contact.function))
  const functions = COMPANY_FUNCTIONS.filter(one => there.has(one)).map(one => names[one].toLowerCase())
  return {
    asker,
    title: t.step_contacts,
    name: company.name,
    home,
    lede: t.contacts_lede,
    there: functions.length > 0 ? t.contacts_there(new Intl.ListFormat(language).format(functions)) : null,
    next: COMPANY_FUNCTIONS.find(one => !there.has(one)) ?? COMPANY_FUNCTIONS[0],
    once: newOnce(),
    is_added: url.searchParams.has('klart'),
  }
})

export const action = linkAction(async ({ ground, visitor, company, form, say, home, url }) => {
  const sentences = say(contactTexts)
  const value = valueIn(contactForm, form, sentences)
  if (isInvalid(value)) return value
  // The programme's own officer is not for the company to name.
  if (value.function === 'officer') return forbidden()
  const sent = await sentIn(url, form)
  const outcome = await transact(ground, visitor, tx =>
    once(tx, sent, () => addContact(tx, visitor, { company_id: company.id, form: value })),
  )
  return isRefusal(outcome) ? refusedAs(form, outcome, sentences) : seeOther(`${home}/kontakter?klart`)
})

export default function LinkContacts({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(contactTexts)
  const { contacts_needed, contact_added, contact_to_confirm } = useTexts(linkTexts)
  const functions = [...COMPANY_FUNCTIONS, 'manager' as const].map(value => ({ value, label: t[value] }))
  const { field } = useFields(
    contactForm,
    { saved: { function: d.next }, choices: { functions } },
    actionData,
  )
  return (
    <>
      <LinkHead {...d} />
      <ErrorSummary errors={actionData?.errors} />
      {d.is_added && !actionData && (
        <Notice tone="ok" role="status" title={contact_added}>
          {contact_to_confirm}
        </Notice>
      )}
      {d.there && <p>{d.there}</p>}
      <p className="small secondary">{contacts_needed}</p>
      <Form once={d.once} guard>
        {field('function')}
        {field('name', { autoComplete: 'name' })}
        {field('email', { autoComplete: 'email' })}
        {field('phone', { autoComplete: 'tel' })}
        <Button size="phone">{t.add}</Button>
      </Form>
      <Asker {...d} />
    </>
  )
}
