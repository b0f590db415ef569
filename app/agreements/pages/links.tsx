import { z } from 'zod'
import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { optionalNumberField } from '../../foundation/fields.ts'
import { isRefusal } from '../../foundation/refusal.ts'
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

export const action = actionFor(mayAskByLink, visit =>
  visit.form.get('intent') === 'revoke' ? carryOut(visit, REVOKING) : carryOut(visit, ASKING),
)

const back = ({ params, at }: Visit) => at('foretag', numberIn(params.id), 'lankar')

const REVOKING = formPlan({
  reads: z.object({ link: optionalNumberField() }),
  says: agreementErrors,
  does: (tx, { link }, { visitor, params }) =>
    revokeCompanyLink(tx, visitor, { company_id: numberIn(params.id), link_id: numberIn(link) }),
  leadsTo: back,
})

const ASKING = formPlan({
  reads: linkForm,
  says: agreementErrors,
  does: async (tx, form, { visitor, ground, params }) => {
    const asked = { company_id: numberIn(params.id), form, post: ground }
    const made = await askCompanyByLink(tx, visitor, asked)
    // The secret goes out in the letter and nowhere else, so it is left out of what is remembered of the form.
    return isRefusal(made) ? made : { id: made.id }
  },
  leadsTo: back,
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
