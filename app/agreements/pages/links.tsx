import {
  action as actionFor,
  forbidden,
  found,
  isInvalid,
  newOnce,
  notFound,
  numberIn,
  onceIn,
  page,
  refusedAs,
  seeOther,
  valueIn,
} from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { once, transact } from '../../foundation/transact.ts'
import { contactTexts } from '../../people/messages/contacts.ts'
import { contactsOf } from '../../people/queries.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { askCompanyByLink, revokeCompanyLink } from '../commands/company-link.ts'
import { checklistTexts } from '../messages/checklist.ts'
import { agreementErrors } from '../messages/errors.ts'
import { mayAskByLink, mayHandle } from '../policy.ts'
import { companyChecklist } from '../queries/checklist.ts'
import { linksOf } from '../queries.ts'
import { askedOf } from '../rules/checklist.ts'
import { linkForm } from '../rules/forms.ts'
import { AskForm, linkShown, SentLinks } from './links/parts.tsx'

export const loader = page(
  mayAskByLink,
  async ({ db, visitor, ground, params, say, at, format, language }) => {
    const t = say(checklistTexts)
    const company = found(await companyOf(db, visitor, numberIn(params.id)))
    if (!mayHandle(visitor, company)) return forbidden()
    const functions = say(contactTexts)
    const contacts = await contactsOf(db, visitor, company.id)
    const asked = askedOf((await companyChecklist(db, visitor, company.id)) ?? [])
    const links = await linksOf(db, visitor, company.id)
    return {
      title: t.links_title(company.name),
      name: company.name,
      companies: at('foretag'),
      back: at('foretag', company.id),
      contacts_at: at('foretag', company.id, 'kontakter'),
      asks_for:
        asked.length > 0
          ? t.asks_for(new Intl.ListFormat(language).format(asked.map(key => t[`asked_${key}`])))
          : null,
      contacts: contacts
        .filter(contact => contact.email && contact.function !== 'officer')
        .map(contact => ({
          value: String(contact.id),
          label: `${contact.name || contact.email}, ${functions[contact.function].toLowerCase()}`,
        })),
      links: links.map(link => linkShown(link, { t, functions, format, now: ground.clock.now() })),
      once: newOnce(),
    }
  },
)

export const action = actionFor(mayAskByLink, async ({ ground, visitor, form, params, say, at }) => {
  const errors = say(agreementErrors)
  const company_id = numberIn(params.id)
  const here = at('foretag', company_id, 'lankar')
  if (form.get('intent') === 'revoke') {
    const link_id = numberIn(String(form.get('link') ?? ''))
    const gone = await transact(ground, visitor, tx =>
      revokeCompanyLink(tx, visitor, { company_id, link_id }),
    )
    if (!isRefusal(gone)) return seeOther(here)
    return gone.refused === 'not-yours' ? forbidden() : notFound()
  }
  const value = valueIn(linkForm, form, errors)
  if (isInvalid(value)) return value
  const asked = { company_id, form: value, post: ground }
  // The secret goes out in the letter and nowhere else, so it is left out of what is remembered of the form.
  const outcome = await transact(ground, visitor, tx =>
    once(tx, onceIn(form), async () => {
      const made = await askCompanyByLink(tx, visitor, asked)
      return isRefusal(made) ? made : { id: made.id }
    }),
  )
  if (!isRefusal(outcome)) return seeOther(here)
  return outcome.refused === 'not-yours' ? forbidden() : refusedAs(form, outcome, errors)
})

export default function Links({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(checklistTexts)
  const { companies } = useTexts(companyTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: companies },
          { href: d.back, label: d.name },
        ]}
        here={t.links}
        title={d.title}
        lede={t.links_lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <AskForm {...d} errors={actionData} />
      <SentLinks links={d.links} />
    </>
  )
}
